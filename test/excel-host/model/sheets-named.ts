/** Text in quotes, which holds no reference; or a sheet's name before "!", in quotes or plain. */
export const sheetPart = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** What `make` makes of a text, once each: sheets come and go while tens of thousands of formulas stay as they are. */
export function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

/** The sheets that a formula names, as it names them; `REF` stands for one that is gone. */
export function sheetsNamed(formula: string): readonly string[] {
  if (!formula.includes("!")) return [];
  return [...formula.matchAll(sheetPart)].flatMap(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? []);
}

/** The same in lower case: Excel tells names of sheets apart without case. */
export const sheetsLookedInto = once((formula) => sheetsNamed(formula).map((name) => name.toLowerCase()));
