import { choiceWords } from "../../contract/choice-words";
import type { MergeFields, MergeValue } from "../../domain/merging/merge-rows";
import { writtenNumber } from "../../workbook/text/written-number";
import { wordsOf } from "../description/field-type";
import type { FieldForm } from "../description/sheet-form";
import { wholeField, type MergeForm } from "./merge-forms";
import { isList } from "./merge-table";

/** A blank, where it stands beside something else. */
export const nothingStated = "(trống)";

/** Headers of fields, as the sheet has them; a whole of rows is called by its sheet. */
export function headersOf(form: MergeForm, fields: readonly string[]): string {
  return fields.map((field) => fieldOf(form, field)?.header ?? form.form.sheet).join("; ");
}

/** What a row is about, in the words of its cells: "S2 · TC10 · Cụm/khối chấm"; "" for pairs. */
export function rowWords(form: MergeForm, fields: MergeFields): string {
  const named = isList(form) ? form.rules.named.filter((key) => (fields[key] ?? null) !== null) : [];
  return named.map((key) => valueWords(fieldOf(form, key), fields[key] ?? null)).join(" · ");
}

/** What fields state: one as it is, several each with its header. */
export function statedWords(form: MergeForm, fields: readonly string[], values: MergeFields): string {
  const filled = fields.filter((key) => (values[key] ?? null) !== null);
  if (filled.length === 0) return nothingStated;
  if (fields.length === 1) return valueWords(fieldOf(form, fields[0] ?? ""), values[fields[0] ?? ""] ?? null);
  return filled
    .map((key) =>
      [fieldOf(form, key)?.header ?? "", valueWords(fieldOf(form, key), values[key] ?? null)]
        .filter((part) => part !== "")
        .join(": "),
    )
    .join("; ");
}

function fieldOf({ form }: MergeForm, key: string): FieldForm | undefined {
  const fields: readonly FieldForm[] = form.shape === "list" ? form.columns : form.fields;
  return key === wholeField ? undefined : fields.find((field) => field.key === key);
}

function valueWords(field: FieldForm | undefined, value: MergeValue): string {
  if (value === null) return nothingStated;
  if (typeof value === "number") return writtenNumber(value);
  if (typeof value === "boolean") return value ? choiceWords.yesNo.yes : choiceWords.yesNo.no;
  if (field?.type.kind === "date" && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return value.split("-").reverse().join("/");
  return field === undefined ? value : wordsOf(field.type, value);
}
