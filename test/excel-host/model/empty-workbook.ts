import { newWorkbookStyle } from "./styles";
import { newSheet, type WorkbookModel } from "./workbook-model";

/** As Excel makes a new one. */
export function emptyWorkbook(): WorkbookModel {
  const sheet = newSheet("{00000001-0000-0000-0000-000000000000}", "Sheet1", newWorkbookStyle);
  return {
    title: "Book1",
    sheets: [sheet],
    names: [],
    active: sheet.id,
    selections: new Map(),
    calculationMode: "Automatic",
    structureProtected: false,
    settings: new Map(),
    defaultStyle: newWorkbookStyle,
    lastId: 1,
  };
}
