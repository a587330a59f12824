import { plainWords } from "../domain/round/unit-names";

/** Those of whose code or name every typed word begins a word, marks and case aside; nothing typed finds all. */
export function findUnits<U extends { readonly code: string; readonly name: string }>(
  typed: string,
  units: readonly U[],
): readonly U[] {
  const wanted = plainWords(typed);
  return units.filter(({ code, name }) => {
    const words = plainWords(`${code} ${name}`);
    return wanted.every((word) => words.some((each) => each.startsWith(word)));
  });
}
