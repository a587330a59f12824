import type { ScorerKey } from "../round/unit-names";
import { foldWords } from "../basics/text";
import type { MergeFields, MergeRules, MergeValue } from "./merge-rows";

/**
 * What a row of `Điểm chấm` is about: unit, criterion, stage and Người chấm. Outside of Chấm chéo only one row counts
 * on a line, so there rows of several scorers are about the same; but a unit that scores itself doesn't compete with a
 * scorer who may: its row never counts (contract §1), and must not hold back the other.
 */
export function scoreRowKey(fields: MergeFields, scorerOf: ScorerKey): string {
  const [unit, criterion, stage] = [fields["unit"], fields["criterion"], fields["stage"]].map(foldValue);
  const scorer = scorerOf(textOf(fields["scorer"]));
  const own = scorer !== "" && foldWords(scorer) === unit && (stage === "cluster" || stage === "cross");
  return JSON.stringify([unit, criterion, stage, stage === "cross" ? scorer : own ? "own" : ""]);
}

/** A code or a word as it is compared, whatever its spelling. */
export function foldValue(value: MergeValue | undefined): string {
  return foldWords(textOf(value ?? null) ?? "");
}

function textOf(value: MergeValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** Points go with who gave them, when and why; an issued row that names who is to score says nothing yet. */
export const scoreRules: MergeRules = {
  named: ["unit", "criterion", "stage"],
  statements: [
    {
      fields: ["points", "notApplicable", "explanation", "scorer", "date"],
      silent: (fields) => saidOf(fields) === null && isNothing(fields["explanation"]),
      contradicts: (one, other) => saidOf(one) !== null && saidOf(other) !== null && saidOf(one) !== saidOf(other),
    },
  ],
};

/** Points; the mark of what does not apply; or that points were let go: a reason and a day without points. */
function saidOf(fields: MergeFields): string | null {
  if (!isNothing(fields["notApplicable"])) return "not-applicable";
  if (!isNothing(fields["points"])) return `points ${String(fields["points"])}`;
  return isNothing(fields["explanation"]) || isNothing(fields["date"]) ? null : "let-go";
}

function isNothing(value: MergeValue | undefined): boolean {
  return value === undefined || value === null || value === "";
}
