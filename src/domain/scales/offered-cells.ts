import { choiceWords, waysWithin, type WhenLeftOut } from "../../contract/choice-words";
import type { Criterion } from "../round/scale";
import type { Section } from "../round/section";
import { bandChoices, sourceOf } from "../ways/ways";
import { type Named, type UndefinedCell, undefinedCells } from "./undefined-cells";

/** Columns whose value a person chooses or writes, if the line's other cells leave them a meaning. */
type OfferedColumn = Exclude<UndefinedCell["column"], "section"> | "due";

/**
 * What each column may say on a line; [] = nothing. Of Nhóm thưởng, Hạn and Làm tròn đến, which are written freely, a
 * single value stands for all of them; of So với also for a figure.
 */
export type OfferedCells = { readonly [C in OfferedColumn]: readonly NonNullable<Criterion[C]>[] };

type Line = Parameters<typeof undefinedCells>[0];

/**
 * What a line can be told with a meaning, by the very table that refuses all other combinations (`undefinedCells`).
 * Hạn, which no line is refused for, is offered where the method reads a document's date.
 */
export function offeredCells(line: Line, named: Named): OfferedCells {
  const allowed = <Value>(column: keyof Line, values: readonly Value[]): readonly Value[] =>
    values.filter(
      (value) => !undefinedCells({ ...line, [column]: value }, named).some((cell) => cell.column === column),
    );
  const every = <Word extends string>(words: Readonly<Record<Word, string>>) => Object.keys(words) as Word[];
  return {
    bandsBy: allowed("bandsBy", bandChoices(line.kind)),
    comparedWith: allowed("comparedWith", every(choiceWords.comparedWith)),
    countsToward: allowed("countsToward", every(choiceWords.countsToward)),
    whenLeftOut: allowed("whenLeftOut", waysToLeaveOut(named.sections)),
    whenNotAssigned: allowed("whenNotAssigned", every(choiceWords.whenNotAssigned)),
    excessBy: allowed("excessBy", every(choiceWords.excessBy)),
    partSteps: allowed("partSteps", every(choiceWords.partSteps)),
    bonusGroup: allowed("bonusGroup", ["*"]),
    roundTo: allowed("roundTo", [1]),
    conditions: allowed(
      "conditions",
      (named.conditions ?? []).map(({ code }) => code),
    ),
    due: sourceOf(line.kind) === "document" ? ["*"] : [],
  };
}

/** In the line's own section or in one that is named. */
function waysToLeaveOut(sections: readonly Section[]): readonly WhenLeftOut[] {
  const paths = [...new Set(sections.map(({ path }) => path))];
  return [
    ...(Object.keys(choiceWords.whenLeftOut) as (keyof typeof choiceWords.whenLeftOut)[]),
    ...waysWithin.flatMap((way) => paths.map((path) => `${way} ${path}` as const)),
  ];
}
