import type { Board, Unit } from "../../domain/round/board";
import { nowhere, severityOf, type Issue } from "../../domain/issue";
import { unitsOfRound } from "../../domain/round/units-of-round";
import type { EnteredScore } from "../../domain/round/scale";
import { scorerKeys } from "../../domain/round/unit-names";
import { judgeSlip, type SlipEntry } from "../../domain/slips/judge-slip";
import type { Slip, SlipPurpose } from "../../domain/slips/slip";
import type { InputRow } from "../../forms/drawing/row-guide";
import { readSlip, slipMarksOf } from "../../forms/slip/read-slip";
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
  readonly added: number;
  /** Points that are there already, the same. */
  readonly unchanged: number;
  readonly blank: number;
  readonly issues: readonly Issue[];
};

/** Rows for `Điểm chấm`, and what became of each file, by name. */
export type TakenSlips = { readonly rows: readonly InputRow[]; readonly slips: readonly TakenSlip[] };

/**
 * Reads slips that came back into rows for `Điểm chấm`. Nothing that stands there is changed; of two files that differ
 * on a line the first by name counts and the other is told. Taking the same slips again gives no row.
 */
export function takeSlips({ board, files, day }: TakeSlipsRequest, host: Pick<Host, "readWorkbook">): TakenSlips {
  const { units } = unitsOfRound(board);
  const scorerOf = scorerKeys(units);
  const entered: EnteredScore[] = [...board.scores];
  const rows: InputRow[] = [];
  const slips = [...files]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((file): TakenSlip => {
      const opened = openSlip(board, file, host);
      if ("refused" in opened) return { file: file.name, slip: null, ...nothing, issues: [opened.refused] };
      const judged = judgeSlip(opened.read.slip, { board, units, entered, scorerOf });
      const scorer = nameOf(units, opened.read.slip.scorer);
      for (const entry of judged.added) {
        rows.push(rowOf(entry, { stage: opened.read.slip.stage, scorer, day }));
        entered.push(enteredOf(entry, { stage: opened.read.slip.stage, scorer, file: file.name }));
      }
      const lines = opened.read.slip.entries.length;
      const incomplete: readonly Issue[] =
        judged.blank === 0
          ? []
          : [
              {
                code: "slip-incomplete",
                params: { blank: judged.blank, lines },
                place: { ...nowhere, file: file.name, sheet: opened.read.slip.sheet },
              },
            ];
      return {
        file: file.name,
        slip: { purpose: opened.purpose, number: opened.number, scorer },
        added: judged.added.length,
        unchanged: judged.unchanged,
        blank: judged.blank,
        issues: [...opened.read.issues, ...judged.issues, ...incomplete],
      };
    });
  return { rows, slips };
}

const nothing = { added: 0, unchanged: 0, blank: 0 } as const;

/** Whether anything of these slips could not be taken as it stands: a person has to look. */
export function needsLook({ slips }: TakenSlips): boolean {
  return slips.some(
    ({ slip, issues }) =>
      slip === null ||
      issues.some(
        ({ code }) =>
          severityOf(code) === "error" ||
          code === "slip-conflict" ||
          code === "slip-outdated" ||
          code === "score-out-of-bounds" ||
          code === "unknown-code",
      ),
  );
}

type OpenedSlip =
  | { readonly read: ReturnType<typeof readSlip>; readonly purpose: SlipPurpose; readonly number: number }
  | { readonly refused: Issue };

function openSlip({ kind, period }: Board, { name, bytes }: GivenFile, host: Pick<Host, "readWorkbook">): OpenedSlip {
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
    return { read: readSlip(workbook, marks, name), purpose: marks.purpose, number: marks.number };
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
