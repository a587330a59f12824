import { areaAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../src/workbook/draft";
import type { Style } from "../../src/workbook/style";

/** A workbook as text: every sheet with its rows, each look once under a number, and what else a host is told. */
export function drawnLines({ title, sheets, names, active }: WorkbookDraft): readonly string[] {
  const looks = new Map<string, number>();
  const lookOf = (style: Style): string => {
    const key = JSON.stringify(style);
    const number = looks.get(key) ?? looks.size + 1;
    looks.set(key, number);
    return `~${number}`;
  };
  const drawn = sheets.map((sheet) => sheetLines(sheet, lookOf));
  return [
    `= ${title}, ${sheets[active]?.name ?? ""}`,
    ...names.map(({ name, reference }) => `name ${name} ${reference}`),
    ...drawn.flat(),
    "= looks",
    ...[...looks].map(([style, number]) => `~${number} ${style.replaceAll('"', "")}`),
  ];
}

function sheetLines(sheet: SheetDraft, lookOf: (style: Style) => string): readonly string[] {
  const { name, state, tab, freeze, filter, protection, print, charts } = sheet;
  const json = (value: unknown): string => JSON.stringify(value).replaceAll('"', "");
  return [
    `= ${name} ${json({ state, tab, freeze, filter, protection, print })}`,
    `columns ${json([...sheet.columns].map(([column, { width, hidden, outline }]) => [column, width, hidden, outline]))}`,
    ...[...sheet.rows].map(([row, cells]) => `${row} ${sheet.heights.get(row) ?? ""}${rowText(cells, lookOf)}`),
    ...(sheet.merges.length > 0 ? [`merges ${sheet.merges.map(areaAddress).join(" ")}`] : []),
    ...sheet.validations.map(({ area, ...rule }) => `typed ${areaAddress(area)} ${json(rule)}`),
    ...sheet.conditions.map(({ area, ...rule }) => `shown ${areaAddress(area)} ${json(rule)}`),
    ...charts.map((chart) => `chart ${json(chart)}`),
  ];
}

/** Cells of equal look beside each other share its number. */
function rowText(cells: ReadonlyMap<number, DraftCell>, lookOf: (style: Style) => string): string {
  let before = "";
  return [...cells]
    .map(([column, cell]) => {
      const look = lookOf(cell.style);
      const shown = look === before ? "" : look;
      before = look;
      const formula = cell.formula === null ? "" : ` {=${cell.formula}}`;
      return ` |${column}${shown} ${valueText(cell.value)}${formula}${cell.note === null ? "" : ` “${cell.note}”`}`;
    })
    .join("")
    .replaceAll("\n", "⏎");
}

function valueText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return "date" in value ? value.date : value.error;
  return typeof value === "string" ? value : `#${String(value)}`;
}
