import type { Stage } from "../../../domain/round/scale";
import { isClaimed, isHandScored } from "../../../domain/ways/ways";
import type { Issue } from "../../../domain/issue";
import { beforeConditions, type Score } from "../../../domain/scoring/score";
import type { SelfScoreRow } from "../../../domain/submissions/submission";
import { obstacleOf } from "../../../domain/scoring/line-need";
import { differencesAbove } from "../../../domain/scoring/stage-differences";
import type { Texts } from "../../../text/texts";
import { writtenNumber } from "../../../workbook/text/written-number";
import { scoreAt, type DetailRow } from "./detail-rows";
import { writtenDay as vietnameseDate } from "../../reading/finding";
import { issueSentence } from "../issues-page";

/**
 * How the points that count were reached, with their numbers; then the score of Chấm chéo, if any. "" = not scored at
 * all.
 */
export function detailSentence(row: DetailRow, { texts, issues }: DetailSources): string {
  const cross = scoreAt(row, "cross");
  const gate = row.inForce?.gate;
  return [
    countedSentence(row, { texts, issues }),
    ...(gate === undefined ? [] : [texts.scoring.closed(gate)]),
    ...(cross === null ? [] : [explained(cross, texts)]),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** `issues`: those of scoring, which say why a method gives no points. */
export type DetailSources = { readonly texts: Texts; readonly issues: readonly Issue[] };

function countedSentence(
  { unit, inForce, stages, criterion, cluster }: DetailRow,
  { texts, issues }: DetailSources,
): string {
  const { scoring } = texts;
  if (inForce === null) return "";
  const counted = stages.find(({ stage }) => stage === inForce.stage);
  if (counted === undefined) {
    const { waits, points } = beforeConditions(inForce);
    const obstacle = obstacleOf(unit.code, criterion, issues);
    const byPerson = isHandScored(criterion) ? scoring.waitsForPerson : scoring.waitsForFigures;
    const open =
      waits !== undefined && waits !== null
        ? scoring.waits(waits)
        : obstacle === null
          ? byPerson
          : issueSentence(obstacle, texts);
    if (points === null) return open;
    return isClaimed(criterion) && cluster.scoring.whenMissing === "pending"
      ? scoring.unclaimed
      : `${open} ${scoring.countsZero}`;
  }
  const { madeUp, raised, points, notApplicable } = inForce;
  const becomes =
    madeUp === undefined ? scoring.notApplicable[cluster.scoring.whenNotApplicable] : scoring.madeUp(madeUp);
  return [
    explained(counted, texts),
    ...(notApplicable ? [becomes] : []),
    ...(raised === undefined ? [] : [scoring.raised({ ...raised, result: points ?? 0 })]),
  ].join(" ");
}

/** Without the stated reason: that has a column of its own. */
function explained({ explanation }: Score, texts: Texts): string {
  return explanation === null
    ? ""
    : texts.explain({ ...explanation, parts: { ...explanation.parts, explanation: null } });
}

/**
 * Differences between a stage and the one before it that exceed the limit; "" = none. `limit`: see differencesAbove.
 */
export function differenceRemarks({ stages }: DetailRow, limit: number | null, texts: Texts): string {
  const found = stages.flatMap((later) =>
    differencesAbove(later, stages, limit).map((each) =>
      texts.scoring.difference({ ...each, explained: reasonOf(later) !== null }),
    ),
  );
  return found.join("; ");
}

/** The reasons stated at each stage; the unit's even if its points are missing or don't count. */
export function statedReasons({ stages, self }: DetailRow, texts: Texts): string {
  const own =
    self === undefined
      ? []
      : [markWords(self), self.explanation.value].filter((words) => words !== null && words !== "");
  const reasons = stages.flatMap((score): readonly (readonly [Stage, string | null])[] =>
    score.stage === "self" && self !== undefined ? [] : [[score.stage, reasonOf(score)]],
  );
  return [["self", own.join(", ")] as const, ...reasons]
    .flatMap(([stage, reason]) => (reason === null || reason === "" ? [] : [`${texts.words.stage[stage]}: ${reason}`]))
    .join("; ");
}

/** What was written in Không áp dụng instead of x, and points beside it; among the points it is only a dash. */
function markWords({ notApplicable, points }: SelfScoreRow): string | null {
  const { raw } = notApplicable;
  if (raw === null) return null;
  const beside = points.value === null ? "" : ` (ghi cả ${writtenNumber(points.value)} điểm)`;
  return /^x$/iu.test(raw.trim()) ? beside.trim() : `không áp dụng: ${raw}${beside}`;
}

/** On which day each stage was entered. */
export function statedDays({ stages, entered }: DetailRow, texts: Texts): string {
  return stages
    .flatMap((score) => {
      const day = entered(score)?.date ?? null;
      return day === null ? [] : [`${texts.words.stage[score.stage]}: ${vietnameseDate(day)}`];
    })
    .join("; ");
}

function reasonOf({ explanation }: Score): string | null {
  const reason = explanation?.parts["explanation"] ?? null;
  return reason === null || reason === "" ? null : String(reason);
}
