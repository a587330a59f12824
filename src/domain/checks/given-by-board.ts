import { linesOf, bandsOf } from "../round/scale";
import { mostPoints } from "../ways/ways";
import type { Board, Unit } from "../round/board";
import { issuesSelfScores } from "../standing/required-cells";
import { isInWords, type AssignedTarget, type Indicator } from "../round/indicator";
import type { Stake } from "../issue";
import { defaultAcceptedTexts } from "../figures/target-percent";

/** Words that an answer may have: those that count as achieved, and those that are an answer all the same. */
export type AskedWords = { readonly accepted: readonly string[]; readonly others: readonly string[] };

/** What the Board holds of an indicator of a unit: of the Board itself, or as far as the unit's form tells. */
export type GivenByBoard = {
  /** `null` = the Board gave nothing; `undefined` = not known: a form of an earlier version. */
  readonly given: (
    unit: string,
    code: string,
  ) => Pick<AssignedTarget, "plan" | "target" | "halfYearPlan"> | null | undefined;
  /** `null` = any words are right. */
  readonly words: (unit: Unit, indicator: Indicator) => AskedWords | null;
  /** `null` = no self-scores were asked for: the form says nothing about points. */
  readonly stakes: (unit: Unit, code: string) => readonly Stake[] | null;
};

type Giving = Pick<Board, "period" | "clusters" | "assignedTargets" | "criteria" | "bands">;

export function givenByBoard(board: Giving): GivenByBoard {
  const rows = new Map(board.assignedTargets.map((row) => [`${row.unit}\u0000${row.code}`, row]));
  const scored = new Set(
    board.clusters.filter((cluster) => issuesSelfScores(board.period, cluster)).map(({ code }) => code),
  );
  return {
    given: (unit, code) => rows.get(`${unit}\u0000${code}`) ?? null,
    words: (unit, indicator) => askedWords(board, unit, indicator),
    stakes: (unit, code) => {
      if (!scored.has(unit.cluster)) return null;
      return linesOf(board, unit)
        .filter(({ indicator }) => indicator === code)
        .map((criterion) => ({ criterion: criterion.code, points: mostPoints(criterion) }));
    },
  };
}

const notDone = "Chưa đạt";

/** Văn bản chấp nhận and the words of the bands by which the unit is scored; of Đạt/Chưa đạt the other half, too. */
export function askedWords(
  board: Pick<Board, "criteria" | "bands">,
  unit: Pick<Unit, "code" | "cluster" | "type">,
  indicator: Indicator,
): AskedWords | null {
  const { evaluation } = indicator;
  if (!isInWords(indicator)) return null;
  const accepted =
    indicator.acceptedTexts.length > 0
      ? indicator.acceptedTexts
      : evaluation === "pass-fail"
        ? defaultAcceptedTexts
        : [];
  const lines = linesOf(board, unit).filter((criterion) => criterion.indicator === indicator.code);
  const banded = lines.flatMap((criterion) =>
    bandsOf(board.bands, criterion).flatMap(({ text }) => (text === null ? [] : [text])),
  );
  const others = [...new Set([...banded, ...(evaluation === "pass-fail" ? [notDone] : [])])].filter(
    (text) => !accepted.includes(text),
  );
  return accepted.length + others.length === 0 ? null : { accepted, others };
}
