import type { CellValue } from "../../workbook/cell";

/** A row of an input sheet by field key. */
export type InputRow = Readonly<Record<string, CellValue>>;
