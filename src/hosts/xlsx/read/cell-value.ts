import type { CellValue } from "../../../workbook/cell";
import { dateOfSerial, dateOfText, daysOfTimeText, type NumberKind } from "../../../workbook/serial-date";
import { corrupt, type Warnings } from "./limits";
import { plainText, type RichString } from "./shared-strings";

/** What all cells of a workbook share. */
export type ValueContext = {
  readonly sharedStrings: readonly (string | RichString)[];
  readonly date1904: boolean;
  readonly warnings: Warnings;
};

/** One cell as its XML has it: `text` is the content of `v`, `null` without a `v`. */
export type RawCell = {
  readonly type: string;
  readonly text: string;
  readonly kind: NumberKind;
  /** For messages: part and address. */
  readonly where: () => string;
};

const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * The value of a cell. A number in a date format is a civil date; a time without a date stays a number, in days, since
 * 36:00 has no civil date. What its type doesn't allow (`NaN` as a number) is kept as text, with a warning: refusing
 * the file would lose the other cells, dropping it would lose this one. The cached text of a formula (`str`) is taken
 * literally, `_x000D_` and all, as openpyxl and LibreOffice do; only stored texts are unescaped.
 */
export function cellValue(raw: RawCell, context: ValueContext): CellValue {
  switch (raw.type) {
    case "n":
      return numberValue(raw, context);
    case "s":
      return sharedString(raw, context);
    case "str":
    case "inlineStr":
      return raw.text;
    case "b":
      return booleanValue(raw.text.trim()) ?? asText(raw, context, "boolean");
    case "e":
      return raw.text.trim() === "" ? null : { error: raw.text.trim() };
    case "d":
      return raw.text.trim() === ""
        ? null
        : (dateOfText(raw.text) ?? daysOfTimeText(raw.text) ?? asText(raw, context, "date"));
    default:
      return asText(raw, context, "cell-type");
  }
}

function numberValue(raw: RawCell, context: ValueContext): CellValue {
  const text = raw.text.trim();
  if (text === "") return null;
  const value = Number(text);
  // 1e-400 is not 0.
  const isLost = value === 0 && /^[^eE]*[1-9]/u.test(text);
  if (!Number.isFinite(value) || isLost || !number.test(text)) return asText(raw, context, "number");
  if (raw.kind !== "date") return value;
  return dateOfSerial(value, context.date1904) ?? value;
}

function sharedString(raw: RawCell, context: ValueContext): CellValue {
  const text = raw.text.trim();
  if (text === "") return null;
  const found = /^\d{1,10}$/.test(text) ? context.sharedStrings[Number(text)] : undefined;
  return (
    plainText(found ?? null) ??
    corrupt(raw.where(), `shared string ${text.slice(0, 20)} of ${context.sharedStrings.length}`)
  );
}

function booleanValue(text: string): boolean | null {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : null;
}

function asText(raw: RawCell, context: ValueContext, kind: string): string {
  context.warnings.add(kind, `${raw.where()} holds "${raw.text.slice(0, 40)}"`);
  return raw.text;
}
