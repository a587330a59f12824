import { choiceWords } from "../../contract/choice-words";
import type { Criterion } from "../round/scale";
import type { Benchmark } from "./benchmarks";
import type { Explanation } from "./score";

type Line = {
  readonly criterion: Pick<Criterion, "comparedWith" | "countsToward">;
  readonly benchmark: Benchmark | null;
};

/**
 * What So với and Tính vào say stands among what explains the points: with what the result was compared, of how many
 * units that was made, and in which sum the points count.
 */
export function explainedPoints(
  { target = null, ...parts }: Explanation["parts"],
  { criterion: { comparedWith, countsToward }, benchmark }: Line,
): Explanation["parts"] {
  const { result, ...rest } = parts;
  const units = benchmark?.units ?? null;
  return {
    ...(result === undefined ? {} : { result }),
    ...(benchmark === null
      ? { ...(target === null ? {} : { target }) }
      : {
          ...(typeof comparedWith === "string" ? { comparedWith: choiceWords.comparedWith[comparedWith] } : {}),
          benchmark: target,
          ...(units === null ? {} : { benchmarkOf: `${units.withResult}/${units.concerned}` }),
        }),
    ...rest,
    ...(countsToward === null ? {} : { countsToward: choiceWords.countsToward[countsToward].toLowerCase() }),
  };
}
