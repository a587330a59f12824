import type { SentEntry } from "./sent-entry";
import type { ClusterSubmission } from "./cluster-submission";
import type { Nomination, StatedNomination } from "../round/decision-rules";
import type { Opinion } from "../round/receipt";
import { nominationEntry, nominationParts, opinionParts, sentEntries, scoreParts, voteParts } from "./sent-entries";
import type { EnteredScore } from "../round/scale";

/** Whether one row of a file can stand in another of the same cluster: a scale is taken whole or not at all. */
export function isTakeable({ what }: SentEntry): boolean {
  return what !== "scale";
}

/**
 * The accepted file as if it also said what `cells` of one row of another file say. Only these cells change; of a count
 * of votes all, as two counts are never mixed. What is taken bears the name of its file.
 */
export function takeRow(
  accepted: ClusterSubmission,
  from: ClusterSubmission,
  cells: readonly SentEntry[],
): ClusterSubmission {
  const [first] = cells;
  if (first === undefined) return accepted;
  const file = from.file.name;
  switch (first.what) {
    case "cover":
      return {
        ...accepted,
        cover: { ...accepted.cover, [first.code]: from.cover[first.code as keyof ClusterSubmission["cover"]] },
        takenCover: [...(accepted.takenCover ?? []), { key: first.code, file, cell: first.cell }],
      };
    case "report":
      return {
        ...accepted,
        report: taken(accepted.report, from.report, {
          isIt: ({ code }) => code === first.code,
          change: (own, theirs) => ({ ...own, content: theirs.content, file }),
          add: (theirs) => ({ ...theirs, file }),
        }),
      };
    case "opinion": {
      const isIt = ({ unit, code, version }: Opinion): boolean =>
        unit === first.unit && code === first.code && version === first.version;
      const fields = fieldsOf(cells, opinionParts, "cluster");
      return {
        ...accepted,
        opinions: taken(accepted.opinions, from.opinions, {
          isIt,
          change: (own, theirs) => ({ ...own, ...only(theirs, fields), cell: theirs.cell, file }),
          add: (theirs) => ({ ...theirs, file }),
        }),
      };
    }
    case "nomination": {
      const isIt = (row: Nomination): boolean => nominationEntry(row).key === keyOf(from, first);
      const fields = votesWhole(fieldsOf(cells, nominationParts, "order"));
      return {
        ...accepted,
        nominations: taken(accepted.nominations, from.nominations, {
          isIt,
          change: (own, theirs) => ({
            ...own,
            stated: { ...own.stated, ...only(theirs.stated, fields) },
            cell: theirs.cell,
            file,
          }),
          add: (theirs) => ({ ...theirs, file }),
        }),
      };
    }
    case "score":
      return { ...accepted, scores: takenScores(accepted, from, { first, cells }) };
    case "row": {
      const theirs = from.rows.find((row) => row.sheet === first.sheet && row.cell === first.cell);
      const [own] = sentEntries(accepted)
        .filter(({ key }) => key === keyOf(from, first))
        .map(({ entry }) => entry);
      const others = accepted.rows.filter(
        (row) => own === undefined || row.sheet !== own.sheet || row.cell !== own.cell,
      );
      return theirs === undefined ? accepted : { ...accepted, rows: [...others, { ...theirs, file }] };
    }
    case "scale":
      return accepted;
    default:
      return first.what satisfies never;
  }
}

type Taking<Row> = {
  readonly isIt: (row: Row) => boolean;
  readonly change: (own: Row, theirs: Row) => Row;
  readonly add: (theirs: Row) => Row;
};

/** Of several rows about one thing the last stands. */
function taken<Row>(own: readonly Row[], theirs: readonly Row[], { isIt, change, add }: Taking<Row>): readonly Row[] {
  const [mine, other] = [own.filter(isIt).at(-1), theirs.filter(isIt).at(-1)];
  if (other === undefined) return own;
  return mine === undefined ? [...own, add(other)] : own.map((row) => (row === mine ? change(row, other) : row));
}

/**
 * A row that gives points comes as a whole. Words alone beside the accepted file's points say where they are from,
 * since the row bears that file's name.
 */
function takenScores(
  accepted: ClusterSubmission,
  from: ClusterSubmission,
  { first, cells }: { readonly first: SentEntry; readonly cells: readonly SentEntry[] },
): readonly EnteredScore[] {
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
