import { choiceWords, methodNames } from "../../contract/choice-words";
import type { ScoringPolicy } from "../../domain/round/period";
import type { Criterion } from "../../domain/round/scale";
import { leftOutRule, sectionOfRule } from "../../domain/scoring/sections/left-out";
import type { SectionNode, SectionTree } from "../../domain/scoring/sections/section-tree";
import { isOutsideBase, partOf } from "../../domain/ways/ways";

/** What a line counts toward, as it stands beside the table and as formulas ask for it. */
export function countedAs(criterion: Criterion): string {
  const part = partOf(criterion);
  return part === "bonus-or-penalty" ? methodNames.vi["bonus-penalty"] : choiceWords.countsToward[part];
}

type Within = "rescale-within" | "share-within";

/** How lines are made up for in a section, in the words beside the table: formulas count by them. */
export function withinWords(way: Within, { path }: SectionNode): string {
  return `${choiceWords.whenLeftOut[way]} ${path}`;
}

/** The section in which a line is made up for where it is left out; `null` = over the whole scale, or not at all. */
export function madeUpIn(
  criterion: Criterion,
  tree: SectionTree,
  scoring: ScoringPolicy,
): { readonly way: Within; readonly section: SectionNode } | null {
  const rule = leftOutRule(criterion, scoring);
  const section = isOutsideBase(criterion) ? null : sectionOfRule(tree, criterion, rule);
  return section === null ? null : { way: rule.way as Within, section };
}

/** The same in words; "" = in no section. */
export function madeUpWords(criterion: Criterion, tree: SectionTree, scoring: ScoringPolicy): string {
  const made = madeUpIn(criterion, tree, scoring);
  return made === null ? "" : withinWords(made.way, made.section);
}
