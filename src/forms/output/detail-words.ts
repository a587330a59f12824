import { isHandScored } from "../../domain/hand-scored";
import type { Issue } from "../../domain/issue";
import type { Score } from "../../domain/score";
import { obstacleOf } from "../../domain/scoring/obstacle";
import { differencesAbove } from "../../domain/scoring/stage-differences";
import type { Texts } from "../../text/texts";
import { scoreAt, type DetailRow } from "./detail-rows";
import { issueSentence } from "./issue-sentence";

/** How the points that count came about, with their numbers; then what the unit's peers gave, where they did. "" = not scored at all. */
export function detailSentence(row: DetailRow, { texts, issues }: DetailSources): string {
  const cross = scoreAt(row, "cross");
  return [countedSentence(row, { texts, issues }), ...(cross === null ? [] : [explained(cross, texts)])].filter((sentence) => sentence !== "").join(" ");
}

/** `issues`: those of scoring, which say why a rule has no answer. */
export type DetailSources = { readonly texts: Texts; readonly issues: readonly Issue[] };

function countedSentence({ unit, inForce, stages, criterion, cluster }: DetailRow, { texts, issues }: DetailSources): string {
  const { scoring } = texts;
  if (inForce === null) return "";
  const counted = stages.find(({ stage }) => stage === inForce.stage);
  if (counted === undefined) {
    const { waits, points } = inForce;
    const obstacle = obstacleOf(unit.code, criterion, issues);
    const byPerson = isHandScored(criterion) ? scoring.waitsForPerson : scoring.waitsForFigures;
    const open = waits !== undefined && waits !== null ? scoring.waits(waits) : obstacle === null ? byPerson : issueSentence(obstacle, texts);
    return points === null ? open : `${open} ${scoring.countsZero}`;
  }
  return inForce.notApplicable ? `${explained(counted, texts)} ${scoring.notApplicable[cluster.scoring.whenNotApplicable]}` : explained(counted, texts);
}

/** The reason that somebody gave has a column of its own. */
function explained({ explanation }: Score, texts: Texts): string {
  return explanation === null ? "" : texts.explain({ ...explanation, parts: { ...explanation.parts, explanation: null } });
}

/** Where a stage is further from the one before than the round allows; "" = nowhere. `limit`: see differencesAbove. */
export function differenceRemarks({ stages }: DetailRow, limit: number | null, texts: Texts): string {
  const found = stages.flatMap((later) => differencesAbove(later, stages, limit).map((each) => texts.scoring.difference({ ...each, explained: reasonOf(later) !== null })));
  return found.join("; ");
}

/** Each stage's own reason, under its name. */
export function statedReasons({ stages }: DetailRow, texts: Texts): string {
  return stages.flatMap((score) => {
    const reason = reasonOf(score);
    return reason === null ? [] : [`${texts.words.stage[score.stage]}: ${reason}`];
  }).join("; ");
}

function reasonOf({ explanation }: Score): string | null {
  const reason = explanation?.parts["explanation"] ?? null;
  return reason === null || reason === "" ? null : String(reason);
}
