import { addressOf } from "../../../src/workbook/address";
import type { SimulatedExcel } from "../simulated-excel";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import { editCell } from "./cell-editor";
import { createGrid } from "./grid/grid";
import type { Place } from "./grid/grid-parts";
import { shownText, typedValue } from "./grid/shown-text";
import { showTabs } from "./sheet-tabs";

export type ViewPlaces = {
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly address: HTMLElement;
  readonly content: HTMLElement;
  readonly editor: HTMLElement;
};

export type ViewEvents = {
  /** A person's click or typing changed something; those who listen are to be told. */
  readonly changed: () => void;
  readonly refused: (why: string) => void;
};

export type WorkbookView = {
  /** Draws the workbook as it is now. */
  readonly refresh: () => void;
  readonly select: (sheet: string, address: string) => void;
};

/** The open workbook on the screen: tabs, the shown sheet's cells, the selected cell, typing. */
export function workbookView(excel: SimulatedExcel, places: ViewPlaces, events: ViewEvents): WorkbookView {
  let shown: { readonly sheet: string; readonly at: string } | null = null;
  const model = (): WorkbookModel => excel.snapshot() as unknown as WorkbookModel;
  const active = ({ sheets, active: id }: WorkbookModel): SheetModel | undefined =>
    sheets.find((sheet) => sheet.id === id) ?? sheets[0];

  const refresh = (): void => {
    const workbook = model();
    const sheet = active(workbook);
    if (sheet === undefined) return;
    const place = selectedIn(workbook, sheet);
    const at = addressOf(place.row, place.column);
    showTabs(places.tabs, workbook.sheets, { shown: sheet.id, choose: (id) => chooseSheet(id) });
    grid.show(sheet, place);
    if (shown?.sheet !== sheet.id || shown.at !== at) grid.reveal(place);
    shown = { sheet: sheet.id, at };
    places.address.textContent = at;
    places.content.textContent = contentText(sheet, place);
  };
  const select = (sheet: string, address: string): void => {
    excel.select(sheet, address);
    refresh();
    events.changed();
  };
  const chooseSheet = (id: string): void => {
    const workbook = model();
    const sheet = workbook.sheets.find((each) => each.id === id);
    if (sheet === undefined) return;
    const place = selectedIn(workbook, sheet);
    select(sheet.name, addressOf(place.row, place.column));
  };
  const type = (sheet: string, place: Place, text: string): void => {
    try {
      excel.typeIn(sheet, addressOf(place.row, place.column), text.startsWith("=") ? text : (typedValue(text) ?? ""));
    } catch (error) {
      events.refused(error instanceof Error ? error.message : String(error));
    }
    refresh();
    events.changed();
  };
  const open = (place: Place): void => {
    const sheet = active(model());
    if (sheet === undefined) return;
    editCell(
      places.editor,
      { box: grid.boxOf(place), text: contentText(sheet, place) },
      {
        began: () => excel.faults.setCellEditMode(true),
        ended: (text) => {
          excel.faults.setCellEditMode(false);
          if (text !== null) type(sheet.name, place, text);
        },
      },
    );
  };
  const grid = createGrid(places.grid, {
    selected: (place) => {
      const sheet = active(model());
      if (sheet !== undefined) select(sheet.name, addressOf(place.row, place.column));
    },
    opened: open,
  });
  places.grid.addEventListener("keydown", (event) => {
    const sheet = active(model());
    if (sheet === undefined) return;
    const place = selectedIn(model(), sheet);
    const [down, right] = steps[event.key] ?? [0, 0];
    if (event.key === "Enter" || event.key === "F2") open(place);
    else if (down !== 0 || right !== 0)
      select(sheet.name, addressOf(Math.max(1, place.row + down), Math.max(1, place.column + right)));
    else return;
    event.preventDefault();
  });
  return { refresh, select };
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [25, 0],
  PageUp: [-25, 0],
};

function selectedIn({ selections }: WorkbookModel, { id }: SheetModel): Place {
  const area = selections.get(id);
  return { row: area?.top ?? 1, column: area?.left ?? 1 };
}

/** As in Excel's formula bar: the formula, or the value without its number format. */
function contentText(sheet: SheetModel, { row, column }: Place): string {
  const content = sheet.cells.get(row, column);
  if (content === undefined) return "";
  if (content.formula !== null) return `=${content.formula}`;
  return shownText(content.value, /[dy]/i.test(content.style.numberFormat) ? content.style.numberFormat : "General");
}
