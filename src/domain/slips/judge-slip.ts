import { headers } from "../../contract/headers";
import { linesOf, saysSomething, type Criterion, type EnteredScore } from "../round/scale";
import type { Board, Unit } from "../round/board";
import type { Issue, IssueCode, IssueParams, Place } from "../issue";
import { boundsOf } from "../scoring/accept-marks";
import type { ScorerKey } from "../round/unit-names";
import type { Slip } from "./slip";

/** A line of a slip that came back. */
export type SlipEntry = {
  readonly unit: string;
  readonly criterion: string;
  /** Điểm chuẩn as printed there; `null` = gone. */
  readonly max: number | null;
  /** Blank is `null`, never 0. */
  readonly points: number | null;
  readonly notApplicable: boolean;
  readonly explanation: string | null;
  readonly cell: string;
};

export type ReturnedSlip = Pick<Slip, "stage" | "scorer"> & {
  readonly file: string;
  readonly sheet: string;
  /** Only lines that can be read and whose printed texts are as issued. */
  readonly entries: readonly SlipEntry[];
};

export type SlipBoard = {
  readonly board: Pick<Board, "criteria">;
  readonly units: readonly Unit[];
  /** Of `Điểm chấm`, with what was taken before this slip. */
  readonly entered: readonly EnteredScore[];
  readonly scorerOf: ScorerKey;
};

/** What a slip adds, what is there already, and what is wrong with the rest. */
export type JudgedSlip = {
  readonly added: readonly SlipEntry[];
  readonly unchanged: number;
  readonly blank: number;
  readonly issues: readonly Issue[];
};

/**
 * Each line against the roster, the scale in force and what is entered already: points that are there are never
 * overwritten. The same slip again adds nothing and says nothing.
 */
export function judgeSlip(slip: ReturnedSlip, given: SlipBoard): JudgedSlip {
  const judged = slip.entries.map((entry) => judgeLine(slip, entry, given));
  return {
    added: judged.flatMap((line) => (line.kind === "added" ? [line.entry] : [])),
    unchanged: judged.filter(({ kind }) => kind === "unchanged").length,
    blank: judged.filter(({ kind }) => kind === "blank").length,
    issues: judged.flatMap((line) => (line.kind === "refused" ? [line.issue] : [])),
  };
}

type JudgedLine =
  | { readonly kind: "added"; readonly entry: SlipEntry }
  | { readonly kind: "unchanged" | "blank" }
  | { readonly kind: "refused"; readonly issue: Issue };

function judgeLine(slip: ReturnedSlip, entry: SlipEntry, given: SlipBoard): JudgedLine {
  const { board, units, scorerOf } = given;
  const unit = units.find(({ code }) => code === entry.unit);
  const place: Place = {
    unit: unit?.code ?? null,
    cluster: unit?.cluster ?? null,
    file: slip.file,
    sheet: slip.sheet,
    cell: entry.cell,
  };
  const refuse = <C extends IssueCode>(code: C, params: IssueParams[C]): JudgedLine => ({
    kind: "refused",
    issue: { code, params, place } as Extract<Issue, { code: C }>,
  });
  if (unit === undefined) return refuse("unknown-code", { label: headers.unit, raw: entry.unit });
  const criterion = linesOf(board, unit).find(({ code }) => code === entry.criterion);
  if (criterion === undefined) return refuse("unknown-code", { label: headers.criterion, raw: entry.criterion });
  if (!saysSomething(entry)) return { kind: "blank" };
  if (scorerOf(slip.scorer) === unit.code) return refuse("own-score", { criterion: criterion.code });
  if (entry.max !== criterion.max)
    return refuse("slip-outdated", { criterion: criterion.code, printed: entry.max ?? 0, max: criterion.max });
  const outside = outOfBounds(entry, criterion);
  if (outside !== null) return refuse("score-out-of-bounds", { criterion: criterion.code, ...outside });
  const there = enteredAlready(slip, entry, given);
  if (there === undefined) return { kind: "added", entry };
  return saysTheSame(there, entry)
    ? { kind: "unchanged" }
    : refuse("slip-conflict", {
        criterion: criterion.code,
        entered: saidBy(there),
        slip: saidBy(entry),
        cell: there.cell,
      });
}

/** What is entered on the line; in Chấm chéo each scorer has a row of their own. */
function enteredAlready(
  { stage, scorer }: ReturnedSlip,
  { unit, criterion }: SlipEntry,
  { entered, scorerOf }: SlipBoard,
): EnteredScore | undefined {
  return entered.find(
    (row) =>
      row.unit === unit &&
      row.criterion === criterion &&
      row.stage === stage &&
      (stage !== "cross" || scorerOf(row.scorer) === scorerOf(scorer)) &&
      saysSomething(row),
  );
}

function saysTheSame(there: EnteredScore, entry: SlipEntry): boolean {
  return (
    there.notApplicable === entry.notApplicable &&
    (entry.notApplicable || there.points === entry.points) &&
    (there.explanation ?? null) === entry.explanation
  );
}

/** `null` = does not apply. */
function saidBy({ points, notApplicable }: Pick<SlipEntry, "points" | "notApplicable">): number | null {
  return notApplicable ? null : points;
}

function outOfBounds(
  { points, notApplicable }: SlipEntry,
  criterion: Criterion,
): { readonly points: number; readonly minimum: number; readonly maximum: number } | null {
  const { lowest, highest } = boundsOf(criterion);
  if (notApplicable || points === null) return null;
  const outside = (lowest !== null && points < lowest) || (highest !== null && points > highest);
  return outside
    ? { points, minimum: lowest ?? Number.NEGATIVE_INFINITY, maximum: highest ?? Number.POSITIVE_INFINITY }
    : null;
}
