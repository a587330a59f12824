import type { Board, Unit } from "../../domain/round/board";
import { nowhere, severityOf, type Issue } from "../../domain/issue";
import { unitsOfRound } from "../../domain/round/units-of-round";
import type { EnteredScore } from "../../domain/round/scale";
import type { StatedCondition } from "../../domain/round/decision-rules";
import { scorerKeys, type ScorerKey } from "../../domain/round/unit-names";
import { judgeListSlip, type ListAnswer } from "../../domain/slips/judge-list-slip";
import { judgeSlip, type SlipEntry } from "../../domain/slips/judge-slip";
import type { Slip, SlipPurpose } from "../../domain/slips/slip";
import type { SlipMarks } from "../../forms/marks/workbook-marks";
import type { Workbook } from "../../workbook/sheet";
import type { InputRow } from "../../forms/drawing/row-guide";
import { readListSlip, readSlip, slipMarksOf } from "../../forms/slip/read-slip";
import { HostError, type GivenFile, type Host } from "../host";

export type TakeSlipsRequest = {
  readonly board: Board;
  readonly files: readonly GivenFile[];
  /** Written as Ngày, ISO. */
  readonly day: string;
};

/** What became of one file. `slip` `null` = it is none of ours. */
export type TakenSlip = {
  readonly file: string;
  readonly slip: { readonly purpose: SlipPurpose; readonly number: number; readonly scorer: string } | null;
  /** Lines whose points or answer are written. */
  readonly added: number;
  /** Lines that are there already, the same. */
  readonly unchanged: number;
  readonly blank: number;
  readonly issues: readonly Issue[];
};

/** Rows for `Điểm chấm`, answers for `Điều kiện`, and what became of each file, by name. */
export type TakenSlips = {
  readonly rows: readonly InputRow[];
  readonly answers: readonly ListAnswer[];
  readonly slips: readonly TakenSlip[];
  /** Written as Ngày and Ngày nhận, ISO. */
  readonly day: string;
};

/**
 * Reads slips that came back into rows for `Điểm chấm` and answers for `Điều kiện`. Nothing that stands there is
 * changed; of two files that differ on a line the first by name counts and the other is told. Taking the same slips
 * again gives nothing.
 */
export function takeSlips({ board, files, day }: TakeSlipsRequest, host: Pick<Host, "readWorkbook">): TakenSlips {
  const { units } = unitsOfRound(board);
  const desk: SlipDesk = {
    board,
    units,
    scorerOf: scorerKeys(units),
    day,
    entered: [...board.scores],
    conditions: [...board.conditions],
    rows: [],
    answers: [],
  };
  const slips = [...files]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((file): TakenSlip => {
      const opened = openSlip(board, file, host);
      if ("refused" in opened) return { file: file.name, slip: null, ...nothing, issues: [opened.refused] };
      const { purpose, number } = opened.marks;
      const scorer = nameOf(units, opened.marks.scorer);
      const taken = purpose === "list" ? takeList(desk, opened, file.name) : takeScores(desk, opened, file.name);
      return { file: file.name, slip: { purpose, number, scorer }, ...taken };
    });
  return { rows: desk.rows, answers: desk.answers, slips, day };
}

/** What has been taken so far: a later file is judged beside it. */
type SlipDesk = {
  readonly board: Board;
  readonly units: readonly Unit[];
  readonly scorerOf: ScorerKey;
  readonly day: string;
  readonly entered: EnteredScore[];
  readonly conditions: StatedCondition[];
  readonly rows: InputRow[];
  readonly answers: ListAnswer[];
};

type Taken = Pick<TakenSlip, "added" | "unchanged" | "blank" | "issues">;

function takeScores(desk: SlipDesk, { workbook, marks }: OpenedSlip, file: string): Taken {
  const read = readSlip(workbook, marks, file);
  const { stage } = marks;
  const judged = judgeSlip(read.slip, desk);
  const scorer = nameOf(desk.units, marks.scorer);
  for (const entry of judged.added) {
    desk.rows.push(rowOf(entry, { stage, scorer, day: desk.day }));
    desk.entered.push(enteredOf(entry, { stage, scorer, file }));
  }
  const issues = [...read.issues, ...judged.issues, ...incomplete(judged.blank, read.slip)];
  return { added: judged.added.length, unchanged: judged.unchanged, blank: judged.blank, issues };
}

function takeList(desk: SlipDesk, { workbook }: OpenedSlip, file: string): Taken {
  const read = readListSlip(workbook, file);
  const judged = judgeListSlip(read.slip, { board: desk, units: desk.units });
  for (const answer of judged.answers) {
    const { condition, violators, asked } = answer;
    desk.answers.push(answer);
    const at = desk.conditions.findIndex(({ code }) => code === condition);
    const stated = desk.conditions[at];
    if (stated !== undefined)
      desk.conditions[at] = { ...stated, violators, list: { ...stated.list, asked, receivedOn: desk.day } };
  }
  const issues = [...read.issues, ...judged.issues, ...incomplete(judged.blank, read.slip)];
  const added = judged.answers.reduce((sum, { asked }) => sum + asked.length, 0);
  return { added, unchanged: judged.unchanged, blank: judged.blank, issues };
}

type ReadLines = { readonly file: string; readonly sheet: string; readonly entries: readonly unknown[] };

function incomplete(blank: number, { file, sheet, entries }: ReadLines): readonly Issue[] {
  return blank === 0
    ? []
    : [{ code: "slip-incomplete", params: { blank, lines: entries.length }, place: { ...nowhere, file, sheet } }];
}

const nothing = { added: 0, unchanged: 0, blank: 0 } as const;

/** How many files, points written, conditions answered, and lines that were there already. */
export function sumOfSlips({ rows, answers, slips }: TakenSlips): SlipSum {
  const unchanged = slips.reduce((sum, slip) => sum + slip.unchanged, 0);
  return { files: slips.length, added: rows.length, lists: answers.length, unchanged };
}

export type SlipSum = {
  readonly files: number;
  readonly added: number;
  readonly lists: number;
  readonly unchanged: number;
};

/** Whether anything of these slips could not be taken as it stands: a person has to look. */
export function needsLook({ slips }: TakenSlips): boolean {
  return slips.some(
    ({ slip, issues }) =>
      slip === null ||
      issues.some(
        ({ code }) =>
          severityOf(code) === "error" ||
          code === "slip-conflict" ||
          code === "list-conflict" ||
          code === "slip-outdated" ||
          code === "score-out-of-bounds" ||
          code === "unknown-code",
      ),
  );
}

type OpenedSlip = { readonly workbook: Workbook; readonly marks: SlipMarks };

function openSlip(
  { kind, period }: Board,
  { name, bytes }: GivenFile,
  host: Pick<Host, "readWorkbook">,
): OpenedSlip | { readonly refused: Issue } {
  const place = { ...nowhere, file: name };
  try {
    const workbook = host.readWorkbook(bytes);
    const marks = slipMarksOf(workbook);
    const reason =
      marks === null
        ? "not-a-slip"
        : marks.year !== String(period.year) || marks.period !== period.kind
          ? "other-round"
          : marks.stage !== "cross" && marks.stage !== kind
            ? "other-workbook"
            : null;
    if (marks === null || reason !== null)
      return { refused: { code: "slip-unrecognised", params: { reason: reason ?? "not-a-slip" }, place } };
    return { workbook, marks };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { reason, detail } = error.refusal;
    return { refused: { code: "unreadable", params: { reason, detail }, place } };
  }
}

/** Người chấm as people read it: the unit's name, or the agency's. */
function nameOf(units: readonly Unit[], scorer: string): string {
  return units.find(({ code }) => code === scorer)?.name ?? scorer;
}

function rowOf(
  { unit, criterion, points, notApplicable, explanation }: SlipEntry,
  { stage, scorer, day }: { readonly stage: Slip["stage"]; readonly scorer: string; readonly day: string },
): InputRow {
  return {
    unit,
    criterion,
    stage,
    points,
    notApplicable: notApplicable ? "x" : null,
    explanation,
    scorer,
    date: { date: day },
  };
}

function enteredOf(
  { unit, criterion, points, notApplicable, explanation }: SlipEntry,
  { stage, scorer, file }: { readonly stage: Slip["stage"]; readonly scorer: string; readonly file: string },
): EnteredScore {
  return { unit, criterion, stage, points, notApplicable, explanation, scorer, date: null, cell: "", file };
}
