import type { SentEntry } from "./sent-entry";
import type { ClusterSubmission } from "./cluster-submission";
import type { StatedNomination } from "../round/decision-rules";
import { nominationEntry, nominationParts, opinionParts, sentEntries, scoreParts, voteParts } from "./sent-entries";
import type { EnteredScore } from "../round/scale";

/** Whether one row of a file can be put into another of the same cluster: a scale is taken whole or not at all. */
export function isTakeable({ what }: SentEntry): boolean {
  return what !== "scale";
}

/** Cells of one row of another file; `first` tells which row it is. */
type RowTaken = { readonly from: ClusterSubmission; readonly first: SentEntry; readonly cells: readonly SentEntry[] };

/**
 * The accepted file as if it also said what `cells` of one row of another file say. Only these cells change; a count of
 * votes is taken whole, as two counts are never mixed. What is taken carries the name of its file.
 */
export function takeRow(
  accepted: ClusterSubmission,
  from: ClusterSubmission,
  cells: readonly SentEntry[],
): ClusterSubmission {
  const [first] = cells;
  return first === undefined ? accepted : { ...accepted, ...changedBy[first.what](accepted, { from, first, cells }) };
}

/** By kind of row, what of the accepted file changes. */
const changedBy: Readonly<
  Record<SentEntry["what"], (accepted: ClusterSubmission, row: RowTaken) => Partial<ClusterSubmission>>
> = {
  cover: ({ cover, takenCover }, { from, first: { code, cell } }) => ({
    cover: { ...cover, [code]: from.cover[code as keyof ClusterSubmission["cover"]] },
    takenCover: [...(takenCover ?? []), { key: code, file: from.file.name, cell }],
  }),
  report: ({ report }, { from, first }) => ({
    report: taken(report, from.report, {
      isIt: ({ code }) => code === first.code,
      change: (own, { content }) => ({ ...own, content, file: from.file.name }),
      add: (theirs) => ({ ...theirs, file: from.file.name }),
    }),
  }),
  opinion: ({ opinions }, { from, first, cells }) => ({
    opinions: taken(opinions, from.opinions, {
      isIt: ({ unit, code, version }) => unit === first.unit && code === first.code && version === first.version,
      change: (own, theirs) => ({
        ...own,
        ...only(theirs, fieldsOf(cells, opinionParts, "cluster")),
        cell: theirs.cell,
        file: from.file.name,
      }),
      add: (theirs) => ({ ...theirs, file: from.file.name }),
    }),
  }),
  nomination: ({ nominations }, { from, first, cells }) => ({
    nominations: taken(nominations, from.nominations, {
      isIt: (row) => nominationEntry(row).key === keyOf(from, first),
      change: (own, { stated, cell }) => ({
        ...own,
        stated: { ...own.stated, ...only(stated, votesWhole(fieldsOf(cells, nominationParts, "order"))) },
        cell,
        file: from.file.name,
      }),
      add: (theirs) => ({ ...theirs, file: from.file.name }),
    }),
  }),
  score: (accepted, row) => ({ scores: takenScores(accepted, row) }),
  row: (accepted, { from, first }) => {
    const theirs = from.rows.find(({ sheet, cell }) => sheet === first.sheet && cell === first.cell);
    if (theirs === undefined) return {};
    const key = keyOf(from, first);
    const own = sentEntries(accepted).find((each) => each.key === key)?.entry;
    const others = accepted.rows.filter(({ sheet, cell }) => sheet !== own?.sheet || cell !== own.cell);
    return { rows: [...others, { ...theirs, file: from.file.name }] };
  },
  scale: () => ({}),
};

type Taking<Row> = {
  readonly isIt: (row: Row) => boolean;
  readonly change: (own: Row, theirs: Row) => Row;
  readonly add: (theirs: Row) => Row;
};

/** Of several rows about one thing the last counts. */
function taken<Row>(own: readonly Row[], theirs: readonly Row[], { isIt, change, add }: Taking<Row>): readonly Row[] {
  const [mine, other] = [own.filter(isIt).at(-1), theirs.filter(isIt).at(-1)];
  if (other === undefined) return own;
  return mine === undefined ? [...own, add(other)] : own.map((row) => (row === mine ? change(row, other) : row));
}

/**
 * A row that gives points is taken as a whole. Where only words are taken, they say where they are from, since the row
 * carries the accepted file's name.
 */
function takenScores(accepted: ClusterSubmission, { from, first, cells }: RowTaken): readonly EnteredScore[] {
  const theirs = from.scores.find(({ cell }) => cell === first.cell);
  if (theirs === undefined) return accepted.scores;
  const isIt = ({ unit, criterion, stage, scorer }: EnteredScore): boolean =>
    unit === theirs.unit &&
    criterion === theirs.criterion &&
    stage === theirs.stage &&
    (stage !== "cross" || scorer === theirs.scorer);
  const parts = fieldsOf(cells, scoreParts(theirs), "points");
  const said = {
    ...theirs,
    explanation: theirs.explanation === null ? null : `${theirs.explanation} (${from.file.name}, ô ${theirs.cell})`,
  };
  const change = (own: EnteredScore): EnteredScore =>
    parts.includes("points")
      ? { ...own, ...theirs, explanation: theirs.explanation ?? own.explanation }
      : { ...own, ...only(said, parts) };
  return taken(accepted.scores, from.scores, { isIt, change, add: (row) => row });
}

/** The fields behind cells; `main` is the row's own. */
function fieldsOf<Row>(
  cells: readonly SentEntry[],
  parts: readonly (readonly [header: string, field: keyof Row])[],
  main: keyof Row,
): readonly (keyof Row)[] {
  return cells.map(({ part }) =>
    part === undefined ? main : (parts.find(([header]) => header === part)?.[1] ?? main),
  );
}

function votesWhole(fields: readonly (keyof StatedNomination)[]): readonly (keyof StatedNomination)[] {
  const votes = voteParts.map(([, field]) => field);
  return fields.some((field) => votes.includes(field)) ? [...fields, ...votes] : fields;
}

function only<Row extends object>(row: Row, fields: readonly (keyof Row)[]): Partial<Row> {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Partial<Row>;
}

function keyOf(sent: ClusterSubmission, { what, sheet, cell }: SentEntry): string | undefined {
  return sentEntries(sent).find(({ entry }) => entry.what === what && entry.sheet === sheet && entry.cell === cell)
    ?.key;
}
