import type { ClusterSubmission } from "../../../domain/submissions/cluster-submission";
import type { Consolidation } from "../../../domain/consolidation";
import type { Nomination } from "../../../domain/round/decision-rules";
import type { Opinion } from "../../../domain/round/receipt";
import type { SentRow } from "../../../domain/submissions/sent-entry";
import type { EnteredScore } from "../../../domain/round/scale";
import type { Source } from "../../../domain/basics/entry";
import { opinionOn } from "../../../domain/figures/adjustment-register";
import type { Workbook } from "../../../workbook/sheet";
import { matchKey } from "../../../workbook/text/match-key";
import { writtenNumber } from "../../../workbook/text/written-number";
import { isOfClusterStage, issuedForms, rowsOfForm } from "../../cluster/sent-rows";
import { wordsOf } from "../../description/field-type";
import type { FieldForm, ListForm, SheetForm } from "../../description/sheet-form";
import { enteredScoreList, nominationList, opinionList, receiptList } from "../../sheets/board/register-lists";
import { writtenDay as vietnameseDate } from "../../reading/finding";

/** Why a row is on this sheet and on no other. */
export type NoteReason = "register" | "differs" | "added" | "cross" | "words" | "not-counted";

/** One row of `Ghi chép của cụm, khối`. */
export type ClusterNote = {
  readonly cluster: string;
  /** Standard name. */
  readonly sheet: string;
  readonly key: string;
  /** One line a field: "Điện thoại: 0204…". */
  readonly said: string;
  /** The same fields in the Board's own row; "" = it has no such row, or nothing to compare. */
  readonly held: string;
  readonly reason: NoteReason;
  readonly source: Source;
};

/**
 * What the accepted workbook of a cluster says that no other output sheet shows: its own register, differences on the
 * Board's sheets, each score of Chấm chéo, and rows that don't count. Sheets in the order of the path.
 */
export function clusterNotes(consolidation: Consolidation, workbook: Workbook): readonly ClusterNote[] {
  const board = heldRows(workbook);
  return consolidation.board.clusters.flatMap(({ code }) => {
    const sent = consolidation.sent.get(code);
    return sent === undefined
      ? []
      : [
          ...sent.rows.flatMap((row) => sheetNote(sent, row, board)),
          ...opinionNotes(consolidation, sent),
          ...scoreNotes(consolidation, sent),
          ...nominationNotes(consolidation, sent),
        ];
  });
}

type HeldRows = (form: SheetForm) => readonly SentRow[];

/** The Board's own rows of a sheet, read when they are first asked for. */
function heldRows(workbook: Workbook): HeldRows {
  const read = new Map<string, readonly SentRow[]>();
  return (form) => {
    const rows = read.get(form.sheet) ?? rowsOfForm(workbook, form);
    read.set(form.sheet, rows);
    return rows;
  };
}

const formOf: ReadonlyMap<string, SheetForm> = new Map(
  [...issuedForms, enteredScoreList].map((form) => [form.sheet, form]),
);

function sheetNote(sent: ClusterSubmission, row: SentRow, held: HeldRows): readonly ClusterNote[] {
  const form = formOf.get(row.sheet);
  if (form === undefined) return [];
  const reason =
    row.sheet === receiptList.sheet
      ? "register"
      : row.sheet === enteredScoreList.sheet
        ? isOfClusterStage(row)
          ? "words"
          : "not-counted"
        : null;
  if (reason !== null) return [noteOf(sent, form, { ...row, reason, held: "" })];
  const named = held(form).filter(({ key }) => matchKey(key) === matchKey(row.key));
  const differing = named.map((own) => row.entries.filter(([field, raw]) => !isSame(raw, rawOf(own, field))));
  if (differing.some((entries) => entries.length === 0)) return [];
  const [own, ...others] = named;
  if (own === undefined || others.length > 0)
    return [noteOf(sent, form, { ...row, reason: own === undefined ? "added" : "differs", held: "" })];
  const entries = differing[0] ?? [];
  const theirs = entries.map(([field]) => [field, rawOf(own, field) ?? "–"] as const);
  return [noteOf(sent, form, { ...row, entries, reason: "differs", held: linesOf(form, theirs) })];
}

function rawOf({ entries }: SentRow, field: string): string | null {
  return entries.find(([key]) => key === field)?.[1] ?? null;
}

function isSame(one: string, other: string | null): boolean {
  return other !== null && matchKey(one) === matchKey(other);
}

type Noted = Pick<SentRow, "key" | "cell" | "entries" | "file"> & Pick<ClusterNote, "reason" | "held">;

function noteOf(
  { cluster, file, sheets }: ClusterSubmission,
  form: SheetForm,
  { key, cell, entries, reason, held, file: from = file.name }: Noted,
): ClusterNote {
  return {
    cluster,
    sheet: form.sheet,
    key,
    said: linesOf(form, entries),
    held,
    reason,
    source: { file: from, sheet: sheets[form.sheet] ?? form.sheet, cell },
  };
}

/** The fields with their headers, without those that name the row. */
function linesOf(form: SheetForm, entries: readonly (readonly [field: string, raw: string])[]): string {
  const fields = new Map((form.shape === "pairs" ? form.fields : form.columns).map((field) => [field.key, field]));
  const naming: readonly string[] = form.shape === "pairs" ? [] : form.rowKey;
  return entries
    .filter(([key]) => !naming.includes(key))
    .map(([key, raw]) => `${fields.get(key)?.header ?? key}: ${written(fields.get(key), raw)}`)
    .join("\n");
}

/** As people write it: dates dd/mm/yyyy, decimals with a comma. */
function written(field: FieldForm | undefined, raw: string): string {
  if (field?.type.kind === "date") return vietnameseDay(raw);
  const isNumber = (field?.type.kind === "number" || field?.type.kind === "figure") && /^-?\d+(\.\d+)?$/u.test(raw);
  return isNumber ? writtenNumber(Number(raw)) : raw;
}

function vietnameseDay(raw: string): string {
  return /^\d{4}-\d\d-\d\d/u.test(raw) ? vietnameseDate(raw) : raw;
}

/** A typed row of the three registers that a cluster sends, as its sheet has it. */
function typedNote(
  sent: ClusterSubmission,
  form: ListForm,
  {
    row,
    cell,
    reason,
    file,
  }: { readonly row: Readonly<Record<string, unknown>>; readonly reason: NoteReason } & Pick<SentRow, "cell" | "file">,
): ClusterNote {
  const entries = form.columns.flatMap(({ key, type }): readonly (readonly [string, string])[] => {
    const value = row[key] ?? null;
    if (value === null || value === false || value === "" || value === "none") return [];
    return [[key, value === true ? "x" : wordsOf(type, String(value as string | number))]];
  });
  const key = form.rowKey.map((name) => String((row[name] ?? "") as string)).join(" · ");
  return noteOf(sent, form, { key, cell, entries, reason, held: "", ...(file === undefined ? {} : { file }) });
}

/**
 * Opinions that no other sheet shows: the Council's, which a cluster can't give, those on no adjustment, and those for
 * which the Board has a row of its own.
 */
function opinionNotes({ board, adjustments }: Consolidation, sent: ClusterSubmission): readonly ClusterNote[] {
  const shown = (opinion: Opinion): boolean =>
    opinion.council === "none" &&
    opinion.applied === null &&
    opinionOn(board.opinions, opinion) === undefined &&
    adjustments.some(
      ({ unit, indicator, version }) =>
        unit === opinion.unit && indicator === opinion.code && version === opinion.version,
    );
  const says = ({ cluster, council, applied, document, note }: Opinion): boolean =>
    cluster !== "none" || council !== "none" || [applied, document, note].some((value) => value !== null);
  return [
    ...sent.opinions.filter((opinion) => says(opinion) && !shown(opinion)),
    ...(sent.outside?.opinions ?? []),
  ].map((row) => typedNote(sent, opinionList, { ...row, row, reason: "not-counted" }));
}

/** Each score of Chấm chéo (other sheets show only the result), and scores that don't count. */
function scoreNotes({ scores }: Consolidation, sent: ClusterSubmission): readonly ClusterNote[] {
  const shown = new Set(scores.flatMap(({ source }) => (source == null ? [] : [`${source.file} ${source.cell}`])));
  const note = (row: EnteredScore, reason: NoteReason): ClusterNote =>
    typedNote(sent, enteredScoreList, { row, cell: row.cell, file: row.file ?? sent.file.name, reason });
  return [
    ...sent.scores.flatMap((row) =>
      row.stage === "cross"
        ? [note(row, "cross")]
        : shown.has(`${row.file ?? sent.file.name} ${row.cell}`)
          ? []
          : [note(row, "not-counted")],
    ),
    ...(sent.outside?.scores ?? []).map((row) => note(row, "not-counted")),
  ];
}

function nominationNotes({ nominations }: Consolidation, sent: ClusterSubmission): readonly ClusterNote[] {
  const shown = new Set(
    nominations.clusters.flatMap((review) =>
      review.nominations.flatMap(({ row: { source } }) => [`${source.file ?? ""} ${source.cell}`]),
    ),
  );
  const note = ({ unit, award, stated, ...place }: Nomination): ClusterNote =>
    typedNote(sent, nominationList, { ...place, row: { unit, award, ...stated }, reason: "not-counted" });
  const own = sent.nominations.filter(
    ({ cell, stated, file = sent.file.name }) =>
      !shown.has(`${file} ${cell}`) || stated.boardOpinion !== null || stated.councilDecision !== null,
  );
  return [...own, ...(sent.outside?.nominations ?? [])].map(note);
}
