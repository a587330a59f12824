import { choiceWords } from "../../contract/choice-words";
import type { CellValue } from "../../workbook/cell";
import { matchKey } from "../../workbook/text/match-key";

/**
 * What a column or the value beside a label may hold. `choice` maps the Vietnamese words of the contract to the
 * domain's literals, and one `orNumber` may be a number instead; `figure` is a number or words according to the row's
 * unit of measure, and may be "Không áp dụng" (KAD) or "Không giao" (KG); behind the words of the literals `within` the
 * name of a section may stand; `mark` is any text meaning yes. A text or code that `counts` is nearly always a whole
 * number, and then stands in its cell as one. A number `inFull` is shown with every decimal that was
 * typed: all of them count; one `orWords` may be words instead.
 */
export type FieldType =
  | { readonly kind: "text"; readonly counts?: true }
  | { readonly kind: "code"; readonly counts?: true }
  | { readonly kind: "codes" }
  | { readonly kind: "mark" }
  | { readonly kind: "date" }
  | {
      readonly kind: "number";
      readonly decimals: number;
      readonly declarable?: boolean;
      readonly inFull?: boolean;
      readonly orWords?: boolean;
    }
  | { readonly kind: "figure" }
  | {
      readonly kind: "choice";
      readonly choices: Choices;
      readonly orNumber?: boolean;
      readonly within?: readonly string[];
    };

/** Vietnamese words → the domain's literal, in the order of the list shown on the cell. */
export type Choices = readonly (readonly [words: string, literal: string])[];

/** What reading a field of this type gives. Lists of codes stay one text; the mapper splits them at ";". */
export type ValueOf<T extends FieldType> = T extends { readonly kind: "number" }
  ? number | (T extends { readonly orWords: true } ? string : never)
  : T extends { readonly kind: "figure" }
    ? number | string
    : T extends { readonly kind: "choice"; readonly choices: infer C extends Choices }
      ?
          | C[number][1]
          | (T extends { readonly orNumber: true } ? number : never)
          | (T extends { readonly within: readonly (infer W extends string)[] } ? `${W} ${string}` : never)
      : string;

export const text = { kind: "text" } as const;
export const code = { kind: "code" } as const;
export const numbering = { kind: "text", counts: true } as const;
export const numberCode = { kind: "code", counts: true } as const;
export const codes = { kind: "codes" } as const;
export const mark = { kind: "mark" } as const;
export const date = { kind: "date" } as const;
export const figure = { kind: "figure" } as const;

export function number<const D extends number>(decimals: D): { readonly kind: "number"; readonly decimals: D } {
  return { kind: "number", decimals };
}

/** A number, or words that do not begin as one. */
export function numberOrWords<const D extends number>(
  decimals: D,
): { readonly kind: "number"; readonly decimals: D; readonly orWords: true } {
  return { kind: "number", decimals, orWords: true };
}

/** A number that may be declared "Không áp dụng" (KAD) or "Không giao" (KG) instead (contract §4, Completeness). */
export function declarableNumber<const D extends number>(
  decimals: D,
): { readonly kind: "number"; readonly decimals: D; readonly declarable: true } {
  return { kind: "number", decimals, declarable: true };
}

/** Points that a person enters: they may be declared "Không áp dụng", and are never shown rounded. */
export const enteredPoints = { kind: "number", decimals: 2, declarable: true, inFull: true } as const;

/** Words by their codes, as `choiceWords` has them; the list on the cell keeps their order. */
export function choice<const W extends Readonly<Record<string, string>>>(
  words: W,
): { readonly kind: "choice"; readonly choices: readonly (readonly [words: string, literal: keyof W & string])[] } {
  return { kind: "choice", choices: Object.entries(words).map(([literal, word]) => [word, literal] as const) };
}

/** The same where a number may stand instead; `further`: words that are read as well. */
export function choiceOrNumber<
  const W extends Readonly<Record<string, string>>,
  const F extends Readonly<Record<string, string>>,
>(words: W, further: F) {
  const choices: readonly (readonly [words: string, literal: (keyof W | keyof F) & string])[] = [
    ...choice(words).choices,
    ...choice(further).choices,
  ];
  return { kind: "choice", choices, orNumber: true } as const;
}

/** The same where the words of some may be followed by the name of a section, which the literal then ends in. */
export function choiceWithin<
  const W extends Readonly<Record<string, string>>,
  const F extends Readonly<Record<string, string>>,
  const I extends keyof W & string,
>(words: W, { further, within }: { readonly further: F; readonly within: readonly I[] }) {
  const choices: readonly (readonly [words: string, literal: (keyof W | keyof F) & string])[] = [
    ...choice(words).choices,
    ...choice(further).choices,
  ];
  return { kind: "choice", choices, within } as const;
}

/** The literal of what is written; `null` = it is none of the choices. A section may stand in brackets. */
export function literalOf({ choices, within = [] }: ChoiceType, written: string): string | null {
  const chosen = choices.find(([words]) => matchKey(words) === matchKey(written));
  if (chosen !== undefined) return chosen[1];
  const parts = written.trim().split(/\s+/u);
  for (const [words, literal] of choices) {
    const count = words.split(" ").length;
    const isIts = within.includes(literal) && matchKey(parts.slice(0, count).join(" ")) === matchKey(words);
    if (isIts && parts.length > count) return `${literal} ${withoutBrackets(parts.slice(count).join(" "))}`;
  }
  return null;
}

type ChoiceType = Extract<FieldType, { readonly kind: "choice" }>;

function withoutBrackets(path: string): string {
  return path.replace(/^\[\s*(.*?)\s*\]$/u, "$1");
}

export const yesNo = choice(choiceWords.yesNo);

/** The Vietnamese words of a literal, for writing a choice cell; the literal itself when it has none. */
export function wordsOf(type: FieldType, literal: string): string {
  if (type.kind !== "choice") return literal;
  const named = type.choices.find(([, value]) => value === literal || isWithin(type, value, literal));
  return named === undefined ? literal : `${named[0]}${literal.slice(named[1].length)}`;
}

/**
 * What a cell of this type holds for a value: the words of a literal, and a number where the text is one that `counts`:
 * "012" and what is longer than Excel's 15 digits stay texts.
 */
export function cellOf(type: FieldType, value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const counts = (type.kind === "text" || type.kind === "code") && type.counts === true;
  return counts && /^(?:0|[1-9]\d{0,14})$/u.test(value) ? Number(value) : wordsOf(type, value);
}

function isWithin({ within = [] }: ChoiceType, value: string, literal: string): boolean {
  return within.includes(value) && literal.startsWith(`${value} `);
}
