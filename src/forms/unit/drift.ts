import { type FoundList, hiddenFigures, pastedOver, oddFormulas } from "./cell-drift";
import { type PlacedFinding, cellText, finding } from "../reading/finding";
import { nearHeaders, isSelfCheckHeader, orderHeader } from "../reading/near-headers";
import type { FieldForm } from "../description/sheet-form";
import { matchKey } from "../../workbook/text/match-key";
import { isBlank, type Cell } from "../../workbook/cell";
import { addressOf, type Area } from "../../workbook/address";
import { longestRise } from "../reading/read-list";
import type { OpenedUnitWorkbook } from "./open-unit-workbook";
import { unitForms, unitFormsIn } from "./unit-forms";
import { structureOf } from "./unit-marks";
import type { Sheet } from "../../workbook/sheet";
import { coverSheet } from "../sheets/unit/cover-sheet";
import { recogniseSheet } from "../reading/find-header";

/** What was added to a list, moved or hidden, while its figures can still be read. */
export function listDrift(list: FoundList): readonly PlacedFinding[] {
  return [
    ...addedColumns(list),
    ...movedRows(list),
    ...hiddenFigures(list),
    ...figuresOutside(list),
    ...pastedOver(list),
    ...oddFormulas(list),
    ...mergedEntries(list),
  ];
}

function addedColumns({ sheet, form, header }: FoundList): readonly PlacedFinding[] {
  const known = new Set(header.columns.values());
  const meant = new Set([...nearHeaders(sheet, form, header).values()].map(({ column }) => column));
  const spellings = new Set(form.columns.flatMap((field: FieldForm) => [field.header, ...field.aliases]).map(matchKey));
  return [...(sheet.rows.get(header.row) ?? [])]
    .filter(
      ([column, cell]) =>
        !known.has(column) &&
        !meant.has(column) &&
        !isBlank(cell) &&
        !spellings.has(matchKey(cellText(cell))) &&
        !isSelfCheckHeader(cellText(cell)),
    )
    .map(([column, cell]) => ({
      finding: finding("column-added", { header: cellText(cell).trim() }),
      cell: addressOf(header.row, column),
    }));
}

const mostNamed = 5;

function movedRows({ header, form, rows, issued }: FoundList): readonly PlacedFinding[] {
  const places = new Map(issued.map((code, index) => [code, index]));
  const known = rows.filter(({ code }) => places.has(code));
  const inPlace = longestRise(known.map(({ code }) => places.get(code) ?? 0));
  const moved = known.filter((_, index) => !inPlace.has(index));
  const [first] = moved;
  if (first === undefined) return [];
  const names = moved.slice(0, mostNamed).map(({ code }) => code);
  const codes = names.join(", ") + (moved.length > mostNamed ? ", …" : "");
  return [
    { finding: finding("rows-moved", { codes }), cell: addressOf(first.row, header.columns.get(form.rowKey[0]) ?? 1) },
  ];
}

/** Numbers typed beside the columns of the form or below the line that ends it, where no form asks for any. */
function figuresOutside({ sheet, header, endRow, rows }: FoundList): readonly PlacedFinding[] {
  // Programs that keep only results turn these formulas into numbers.
  const orders = [...(sheet.rows.get(header.row) ?? [])]
    .filter(([, cell]) => cellText(cell) === orderHeader)
    .map(([column]) => column);
  const known = new Set([...header.columns.values(), ...orders]);
  const last = Math.max(header.row, ...rows.map(({ row }) => row));
  const places: string[] = [];
  for (const [row, cells] of [...sheet.rows].sort(([one], [other]) => one - other)) {
    const isBelow = endRow !== null && row > endRow;
    if (row <= header.row || (row > last && !isBelow)) continue;
    for (const [column, cell] of cells)
      if (isTypedNumber(cell) && (isBelow || !known.has(column))) places.push(addressOf(row, column));
  }
  const [first] = places;
  return first === undefined ? [] : [{ finding: finding("figures-outside", { cells: places.length }), cell: first }];
}

function isTypedNumber({ value, formula }: Cell): boolean {
  return typeof value === "number" && formula === null;
}

/**
 * Entry cells that a person merged: all but the first seem blank, and it is not known to which row the figure belongs.
 */
function mergedEntries({ sheet, form, header, rows }: FoundList): readonly PlacedFinding[] {
  const columns = form.columns.flatMap((column) =>
    column.filling === "formula" ? [] : (header.columns.get(column.key) ?? []),
  );
  return sheet.merges.flatMap((area) => {
    const cells =
      rows.filter(({ row }) => row >= area.top && row <= area.bottom).length *
      columns.filter((column) => column >= area.left && column <= area.right).length;
    if (cells < 2) return [];
    return [
      { finding: finding("entries-merged", { area: areaText(area), cells }), cell: addressOf(area.top, area.left) },
    ];
  });
}

function areaText({ top, left, bottom, right }: Area): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}

type SheetFinding = PlacedFinding & { readonly sheet: string | null };

/** Changes of a workbook as a whole: sheets added or copied, protection removed. */
export function workbookDrift(opened: OpenedUnitWorkbook): readonly SheetFinding[] {
  const { marks, sheets, others } = opened;
  if (marks.kind !== "unit") return [];
  return [...otherVersion(opened), ...others.flatMap(addedSheet), ...unprotected([...sheets.values()])];
}

/**
 * Issued with other headers than ours, by an earlier version of the product. What the headers still identify is read.
 */
function otherVersion({ marks: { structure }, kind }: OpenedUnitWorkbook): readonly SheetFinding[] {
  // Earlier versions issued the form of the six months in every round.
  const former = unitFormsIn("h1");
  const differs = unitFormsIn(kind).some((form) => {
    const issued = structure.get(form.sheet);
    const known = [form, ...former.filter(({ sheet }) => sheet === form.sheet)].map(structureOf);
    return issued !== undefined && !known.includes(issued);
  });
  return differs ? [{ finding: finding("structure-changed", {}), sheet: null, cell: "" }] : [];
}

/** Only visible sheets: hidden ones are made by programs. */
function addedSheet(sheet: Sheet): readonly SheetFinding[] {
  if (sheet.state !== "visible" || sheet.rows.size === 0) return [];
  const alike = unitForms.find(
    (form) =>
      form.sheet !== coverSheet.sheet && recogniseSheet({ sheets: [sheet], warnings: [] }, form, new Set()) !== null,
  );
  const found =
    alike === undefined
      ? finding("sheet-added", { name: sheet.name })
      : finding("sheet-copied", { name: sheet.name, of: alike.sheet });
  return [{ finding: found, sheet: sheet.name, cell: "" }];
}

function unprotected(sheets: readonly Sheet[]): readonly SheetFinding[] {
  const open = sheets.filter(({ guard }) => guard !== undefined && !guard.isProtected);
  const [first] = open;
  return first === undefined
    ? []
    : [
        {
          finding: finding("protection-removed", { sheets: open.map(({ name }) => name).join("; ") }),
          sheet: first.name,
          cell: "A1",
        },
      ];
}
