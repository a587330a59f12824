import type { Unit } from "../board";
import { foldWords } from "../targets/accepted-text";

/**
 * What is typed as Người chấm → who it is: the same for a unit's code, its name and its other names. Nobody named = "".
 */
export type ScorerKey = (typed: string | null) => string;

/** Units are known by the names of the roster; anyone else by the words alone. The first unit with a name has it. */
export function scorerKeys(units: readonly Unit[]): ScorerKey {
  const known = new Map<string, string>();
  for (const { code, name, aliases } of units) {
    for (const words of [code, name, ...aliases].map(foldWords)) if (!known.has(words)) known.set(words, code);
  }
  return (typed) => {
    const words = foldWords(typed ?? "");
    return known.get(words) ?? words;
  };
}
