import { isDate, type CellValue } from "../../../src/workbook/cell";
import { isDateFormat, serialOf } from "../../../src/workbook/serial-date";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import type { Style } from "../../../src/workbook/style";
import type { StoredValue } from "../model/cells";
import { intern, newWorkbookStyle } from "../model/styles";
import { newSheet, type SheetModel, type WorkbookModel } from "../model/workbook-model";
import { chartFromDraft } from "./chart-draft";
import { conditionFromDraft } from "./condition-draft";
import { pageFromDraft } from "./page-draft";
import { protectionFromDraft } from "./protection-draft";
import { validationFromDraft } from "./validation-draft";

/** The "Normal" style of the files that the .xlsx writer makes. */
const writtenStyle: Style = intern({
  ...newWorkbookStyle,
  font: { ...newWorkbookStyle.font, name: "Times New Roman" },
});

/** An open workbook with everything that the draft says, as if its file had been opened. */
export function fromDraft(draft: WorkbookDraft): WorkbookModel {
  const sheets = draft.sheets.map((sheet, index) => sheetFromDraft(sheet, index + 1));
  return {
    title: draft.title,
    sheets,
    names: draft.names.map(({ name, reference }) => ({ name, formula: `=${reference}`, comment: "", visible: true })),
    active: sheets[draft.active]?.id ?? "",
    selections: new Map(),
    calculationMode: "Automatic",
    structureProtected: false,
    settings: new Map(),
    defaultStyle: writtenStyle,
    lastId: 1000,
  };
}

function sheetFromDraft(draft: SheetDraft, number: number): SheetModel {
  const sheet = newSheet(`{${String(number).padStart(8, "0")}-0000-0000-0000-000000000000}`, draft.name, writtenStyle);
  for (const [row, cells] of draft.rows) {
    for (const [column, cell] of cells) {
      const { value, style } = stored(cell);
      const { formula, note } = cell;
      sheet.cells.put(row, column, { value, formula, calculated: formula === null || value !== null, style, note });
    }
  }
  return Object.assign(sheet, {
    state: draft.state,
    tab: draft.tab?.toUpperCase() ?? null,
    columns: new Map(
      [...draft.columns].map(([column, { width, hidden, outline }]) => [column, { width, hidden, outline }]),
    ),
    rows: new Map([...draft.heights].map(([row, height]) => [row, { height, hidden: false, outline: 0 }])),
    merges: draft.merges,
    freeze: draft.freeze,
    filter: draft.filter,
    validations: draft.validations.map(validationFromDraft),
    conditions: draft.conditions.map((condition, index) => conditionFromDraft(condition, `cf${number}-${index + 1}`)),
    charts: draft.charts.map((chart, index) => chartFromDraft(chart, { id: `chart${number}-${index + 1}`, sheet })),
    protection: protectionFromDraft(draft.protection),
    page: pageFromDraft(draft.print),
    breaks: draft.print.breaks.map((row) => row + 1),
  });
}

/** As the .xlsx writer does it: a date that Excel can't count is text, and a date always looks like one. */
function stored({ value, style }: DraftCell): { readonly value: StoredValue; readonly style: Style } {
  const serial = dateSerial(value);
  if (!isDate(value)) return { value, style: intern(style) };
  const numberFormat = value.date.length > 10 ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy";
  return {
    value: serial ?? value.date,
    style: intern(isDateFormat(style.numberFormat) ? style : { ...style, numberFormat }),
  };
}

function dateSerial(value: CellValue): number | null {
  return isDate(value) ? serialOf(value) : null;
}
