import type { Entry, Source } from "../../../domain/basics/entry";
import type { FieldForm } from "../../../forms/description/sheet-form";

/** Where something was typed, and as what. */
export type Written = { readonly source: Source; readonly raw: string | null };

export const nothingWritten: { readonly source: null; readonly raw: null } = { source: null, raw: null };

type Form = { readonly sheet: string; readonly fields: readonly FieldForm[] };
/** `takenCover`: fields that stand in another file. */
type Sent = {
  readonly file: { readonly name: string };
  readonly takenCover?: readonly { readonly key: string; readonly file: string }[];
  readonly sheets: Readonly<Record<string, string>>;
};

/**
 * The entry that a column of an output sheet shows: by the header of the form's own field, or what the sheet calls it.
 * `null` = the column is of none, or it is blank.
 */
export function writtenUnder(
  header: string,
  { sheet, fields }: Form,
  { sent, entries }: { readonly sent: Sent; readonly entries: object },
): Written | null {
  const field = fields.find((each) => header === each.header || header.startsWith(`${each.header} `));
  const entry = field === undefined ? undefined : (entries as Readonly<Record<string, Entry | undefined>>)[field.key];
  if (entry === undefined || entry.cell === "" || entry.state === "blank") return null;
  const file = sent.takenCover?.find(({ key }) => key === field?.key)?.file ?? sent.file.name;
  return { source: { file, sheet: sent.sheets[sheet] ?? sheet, cell: entry.cell }, raw: entry.raw };
}
