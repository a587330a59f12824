import type { Board } from "../../round/board";
import { classRulesOf } from "../../round/decision-rules";
import { isAmong } from "../../basics/text";

/** Names that mean a class in every cluster the condition concerns; clusters without classes are skipped. */
export function classNames(
  { classRules, clusters }: Pick<Board, "classRules" | "clusters">,
  codes: readonly string[],
): readonly string[] {
  const concerned = clusters
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code }) => classRulesOf(classRules, code));
  return classRules
    .map(({ name }) => name)
    .filter((name) =>
      concerned.every((rules) => rules.length === 0 || rules.some((rule) => isAmong(rule.name, [name]))),
    );
}
