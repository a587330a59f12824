/** One section of a number format, taken apart as far as what it shows instead of the number depends on it. */
export type FormatSection = {
  /** `[>=100]`; `null` = none. */
  readonly condition: ((value: number) => boolean) | null;
  /** Whether it has a place for the number, a text, a date or a time at all. */
  readonly shows: "number" | "text" | "other" | "nothing";
  /** Whether something is shown for 0, too: `#,###` shows nothing, a fraction always something. */
  readonly zeroShown: boolean;
  /** Digits behind the decimal point. */
  readonly decimals: number;
  /** Commas behind the last digit: each divides by 1,000. */
  readonly thousands: number;
  /** Its own texts, together; what is shown where it has no place for the number. */
  readonly literal: string;
  /** Digits of its own that stand right before or behind the number's. */
  readonly before: string;
  readonly behind: string;
  /** Whether a minus or a bracket of its own says that the number is negative; a colour says so, too. */
  readonly saysMinus: boolean;
  readonly hasColour: boolean;
};

/** Quoted text, escaped letter, space of a width, repeated letter, brackets, a word, or one letter. */
const piece = /"([^"]*)"?|\\(.)|_.|\*(.)|\[([^\]]*)\]|(general)|e[+-]|([\s\S])/giu;

/** The sections between the semicolons that are no text. */
export function sectionsOf(code: string): readonly FormatSection[] {
  const sections: string[] = [""];
  for (const [whole] of code.matchAll(piece)) {
    if (whole === ";") sections.push("");
    else sections[sections.length - 1] += whole;
  }
  return sections.map(sectionOf);
}

type Piece = { readonly kind: "digits" | "literal" | "text" | "other"; readonly text: string };

function sectionOf(code: string): FormatSection {
  const pieces: Piece[] = [];
  let condition: FormatSection["condition"] = null;
  let hasColour = false;
  const add = (kind: Piece["kind"], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  for (const [, quoted, escaped, repeated, bracket, general, letter] of code.matchAll(piece)) {
    if (bracket !== undefined) {
      condition ??= conditionOf(bracket);
      hasColour ||= isColour(bracket);
      if (bracket.startsWith("$")) add("literal", bracket.slice(1).split("-")[0] ?? "");
      if (/^(?:h+|m+|s+)$/iu.test(bracket)) add("other", bracket);
    } else if (general !== undefined) add("digits", "0");
    else if (letter === undefined) add("literal", quoted ?? escaped ?? repeated ?? "");
    else if (/[0#?.,]/u.test(letter)) add("digits", letter);
    else if (letter === "@") add("text", letter);
    else if (/[a-z]/iu.test(letter)) add("other", letter);
    else add("literal", letter);
  }
  return { condition, hasColour, ...shownOf(pieces) };
}

const colours = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/iu;

function isColour(bracket: string): boolean {
  return colours.test(bracket.trim());
}

function conditionOf(bracket: string): FormatSection["condition"] {
  const [, sign = "", typed = ""] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/u.exec(bracket.trim()) ?? [];
  const bound = Number(typed);
  switch (sign) {
    case "<":
      return (value) => value < bound;
    case "<=":
      return (value) => value <= bound;
    case ">":
      return (value) => value > bound;
    case ">=":
      return (value) => value >= bound;
    case "=":
      return (value) => value === bound;
    case "<>":
      return (value) => value !== bound;
    default:
      return null;
  }
}

function shownOf(pieces: readonly Piece[]): Omit<FormatSection, "condition" | "hasColour"> {
  const isPlace = ({ kind, text }: Piece): boolean => kind === "digits" && /[0#?]/u.test(text);
  const places = pieces.filter(isPlace);
  const [first, last] = [pieces.findIndex(isPlace), pieces.map(isPlace).lastIndexOf(true)];
  const digits = places.map(({ text }) => text).join("");
  const [whole = "", fraction = ""] = digits.split(".");
  const literals = pieces.filter(({ kind }) => kind === "literal");
  const has = (kind: Piece["kind"]): boolean => pieces.some((each) => each.kind === kind);
  return {
    shows: places.length > 0 ? "number" : has("text") ? "text" : has("other") ? "other" : "nothing",
    zeroShown: digits.includes("0") || literals.some(({ text }) => text.includes("/")),
    decimals: (fraction.match(/[0#?]/gu) ?? []).length,
    thousands: /,+$/u.exec(digits.includes(".") ? whole : digits)?.[0].length ?? 0,
    literal: literals.map(({ text }) => text).join(""),
    before: first > 0 ? (/[\d.,]*\d[\d.,]*$/u.exec(literalAt(pieces, first - 1))?.[0] ?? "") : "",
    behind: last >= 0 ? (/^[\d.,]*\d[\d.,]*/u.exec(literalAt(pieces, last + 1))?.[0] ?? "") : "",
    saysMinus: pieces.slice(0, Math.max(first, 0)).some(({ kind, text }) => kind === "literal" && /[-−–(]/u.test(text)),
  };
}

function literalAt(pieces: readonly Piece[], index: number): string {
  const found = pieces[index];
  return found?.kind === "literal" ? found.text : "";
}
