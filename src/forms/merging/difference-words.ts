import { headers } from "../../contract/headers";
import { writtenDay } from "../reading/finding";
import { type MergeForm, isList, wholeField } from "./merge-table";
import type { MergeFields, MergeValue } from "../../domain/merging/merge-rows";
import type { FieldForm } from "../description/sheet-form";
import { writtenNumber } from "../../workbook/text/written-number";
import { choiceWords } from "../../contract/choice-words";
import { wordsOf } from "../description/field-type";
import type { DifferingCell, FileDifference } from "../../domain/submissions/differing-rows";
import type { SentEntry } from "../../domain/submissions/sent-entry";
import { enteredScoreList, opinionList } from "../sheets/board/register-lists";
import { sheetNames } from "../../contract/sheet-names";
import { clusterCoverSheet } from "../sheets/cluster/cluster-cover-sheet";

/** Shown for a blank beside another value. */
const nothingStated = "(trống)";

/** Headers of fields; rows merged as a whole have the sheet's name. */
export function headersOf(form: MergeForm, fields: readonly string[]): string {
  return fields.map((field) => fieldOf(form, field)?.header ?? form.form.sheet).join("; ");
}

/** What a row is about, in the words of its cells: "S2 · TC10 · Cụm/khối chấm"; "" for pairs. */
export function rowWords(form: MergeForm, fields: MergeFields): string {
  const named = isList(form) ? form.rules.named.filter((key) => (fields[key] ?? null) !== null) : [];
  return named.map((key) => valueWords(fieldOf(form, key), fields[key] ?? null)).join(" · ");
}

/** What fields state: a single one without its header, several each with its header. */
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
  if (field?.type.kind === "date" && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return writtenDay(value);
  return field === undefined ? value : wordsOf(field.type, value);
}

/** Excel's limit for a cell, with some room. */
const longest = 32_000;

/** The words for the differing cells of one row. */
export function differenceWords(
  cells: readonly DifferingCell[],
  { cluster, file }: { readonly cluster: string; readonly file: string },
): FileDifference {
  const [first] = cells;
  if (first === undefined) throw new Error("a difference has a cell");
  const side = (of: (cell: DifferingCell) => SentEntry | null): string => {
    const said = cells.flatMap((cell) =>
      of(cell) === null ? [] : [[headerOf(cell.entry), entryWords(of(cell) ?? cell.entry)] as const],
    );
    if (said.length === 0) return nothingStated;
    return (
      cells.length === 1 ? (said[0]?.[1] ?? "") : said.map(([header, value]) => `${header}: ${value}`).join("; ")
    ).slice(0, longest);
  };
  return {
    cluster,
    sheet: first.entry.sheet,
    what: rowName(first.entry),
    column: cells.map(({ entry }) => headerOf(entry)).join("; "),
    stands: side(({ now }) => now),
    other: side(({ entry }) => entry),
    cell: cells.flatMap(({ now }) => (now === null ? [] : [now.cell]))[0] ?? null,
    file,
    otherCell: first.entry.cell,
  };
}

function rowName({ what, unit, code, stage, version }: SentEntry): string {
  const named =
    what === "cover"
      ? []
      : [
          unit ?? "",
          code,
          stage === null ? "" : literalWords(enteredScoreList, "stage", stage),
          version === null ? "" : `Lần ${version}`,
        ];
  return named.filter((part) => part !== "").join(" · ");
}

const ownHeaders = {
  score: "Điểm",
  opinion: headers.leaderOpinion,
  nomination: "Thứ tự",
  report: headers.content,
  scale: sheetNames.scale,
  row: "Cả dòng",
} as const;

function headerOf({ what, code, part }: SentEntry): string {
  if (part !== undefined) return part;
  if (what === "scale" && code !== "") return ownHeaders.row;
  return what === "cover"
    ? (clusterCoverSheet.fields.find(({ key }) => key === code)?.header ?? code)
    : ownHeaders[what];
}

function entryWords({ what, value, part }: SentEntry): string {
  if (typeof value === "number") return writtenNumber(value);
  if (part !== undefined) return value;
  if (what === "score") return value === "not-applicable" ? "Không áp dụng" : value;
  if (what === "opinion") return literalWords(opinionList, "cluster", value);
  return what === "cover" && /^\d{4}-\d\d-\d\d$/u.test(value) ? writtenDay(value) : value;
}

function literalWords({ columns }: typeof enteredScoreList | typeof opinionList, key: string, literal: string): string {
  const field = columns.find((column) => column.key === key);
  return field === undefined ? literal : wordsOf(field.type, literal);
}
