import { numberKind } from "../serial-date";
import { sectionsOf, type FormatSection } from "./format-section";

/** Formats that show every number as it is but for rounding: nearly all. */
const plain = /^(?:general|@|#,##0(?:\.0+)?|0(?:\.0+)?)%?$/iu;
const mostKnown = 500;
const known = new Map<string, readonly FormatSection[]>();

function knownSections(code: string): readonly FormatSection[] {
  const before = known.get(code);
  if (before !== undefined) return before;
  const sections = sectionsOf(code);
  if (known.size >= mostKnown) known.clear();
  known.set(code, sections);
  return sections;
}

/**
 * What a number format shows in place of the number, "" for nothing; `null` where the number is seen as it is. Rounding
 * and percent show it as it is; a dash for 0 is how accounts write 0. Dates and times are judged elsewhere.
 */
export function shownInstead(code: string, value: number): string | null {
  if (plain.test(code) || numberKind(code) !== "number") return null;
  const sections = knownSections(code);
  const section = sectionFor(sections, value);
  if (section === undefined || section.shows === "text" || section.shows === "other") return null;
  if (section.shows === "nothing") return isWordFor(section.literal, value) ? null : section.literal.trim();
  if (!section.zeroShown && Math.abs(value) < 0.5 / 10 ** section.decimals) return section.literal.trim();
  const size = String(Math.abs(value) / 1000 ** section.thousands);
  const sign = showsMinus(sections, section, value) ? "-" : "";
  const shown = `${sign}${section.before}${size}${section.behind}`;
  const isWhole =
    (value === 0 || section.thousands === 0) &&
    /^0*$/u.test(section.before) &&
    section.behind === "" &&
    (sign === "-") === value < 0;
  return isWhole || (section.hasColour && value < 0 && shown === size) ? null : shown;
}

/** The same for a text: only a fourth section is about texts, and it may leave them out. */
export function shownInsteadOfText(code: string, text: string): string | null {
  if (!code.includes(";")) return null;
  const section = knownSections(code)[3];
  if (section === undefined || section.shows !== "nothing") return null;
  return section.literal === text ? null : section.literal.trim();
}

/** ECMA-376 part 1, 18.8.31: positive, negative, zero; or by their own conditions, the last for all others. */
function sectionFor(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition !== null))
    return (
      numeric.find(({ condition }) => condition?.(value) === true) ??
      numeric.filter(({ condition }) => condition === null).at(-1)
    );
  const [positive, negative = positive, zero = positive] = numeric;
  return value > 0 ? positive : value < 0 ? negative : zero;
}

/** Excel puts the minus where one section is for both signs; a section for negative numbers has to write its own. */
function showsMinus(sections: readonly FormatSection[], section: FormatSection, value: number): boolean {
  if (section.saysMinus) return value < 0 || /[-−]/u.test(section.literal);
  return value < 0 && (section === sections[0] || section.condition !== null);
}

/** A text that says the number itself: "–" or "0" over 0, "12" over 12. */
function isWordFor(literal: string, value: number): boolean {
  const text = literal.replace(/[()\s]/gu, "");
  return value === 0
    ? /^(?:[-–—]|0+(?:[.,]0+)?)$/u.test(text)
    : text !== "" && Number(text.replace(",", ".")) === value;
}
