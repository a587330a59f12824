import type { Entry, Source } from "../../../domain/basics/entry";
import type { Consolidation } from "../../../domain/consolidation";
import type { FieldForm } from "../../../forms/description/sheet-form";
import type { RowFact } from "../../../forms/output/output-table";
import { commendationList } from "../../../forms/sheets/unit/report-lists";
import type { ExplainedAbout, ExplainedSource } from "./explained";

type Row = { readonly consolidation: Consolidation; readonly fact: (name: RowFact) => string; readonly column: string };
type Found = { readonly about: ExplainedAbout; readonly source?: ExplainedSource | null; readonly raw?: string | null };

/** A row of `Đối chiếu điểm`; `null` = the cluster's workbook no longer says so. */
export function explainStatedTotal({ consolidation: { statedTotals }, fact }: Row): Found | "no-row" | null {
  if (fact("unit") === "") return "no-row";
  const found = statedTotals.find(({ unit }) => unit === fact("unit"));
  return found === undefined
    ? null
    : { about: { kind: "stated-total", stated: found }, source: found.source, raw: null };
}

/** A row of `Tổng hợp khen thưởng`: the column says which count is meant. A sum has no cell of its own. */
export function explainCommendation({ consolidation: { accepted }, fact, column }: Row): Found | "no-row" {
  if (fact("award") === "") return "no-row";
  const submission = accepted.get(fact("unit"));
  const row = submission?.commendations.find(({ code }) => code === fact("award"));
  const form = { sheet: commendationList.sheet, fields: commendationList.columns };
  const written: Written | null =
    submission === undefined || row === undefined
      ? null
      : writtenUnder(column, form, { sent: submission, entries: row });
  return { about: { kind: "content" }, ...(written ?? nothingWritten) };
}

/** A row of `Ghi chép của cụm, khối`, by the cell of the cluster's workbook. */
export function explainNote({ consolidation: { sent }, fact }: Row): Found | "no-row" {
  const [file, sheet, cell] = [fact("file"), fact("sheet"), fact("cell")];
  if (sheet === "" || cell === "") return "no-row";
  const own = sent.get(fact("cluster"));
  const row = own?.rows.find(
    (each) =>
      each.cell === cell && (each.file ?? own.file.name) === file && (own.sheets[each.sheet] ?? each.sheet) === sheet,
  );
  return {
    about: { kind: "content" },
    source: { file, sheet, cell },
    raw: row === undefined ? null : row.entries.map(([, raw]) => raw).join("; "),
  };
}

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
