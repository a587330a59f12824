import { type XmlScan, attribute } from "./xml-attributes";
import { addressOf, type Position } from "../../../workbook/address";
import { parseFormula, shiftFormula, type ShiftableFormula } from "../../../workbook/shift-formula";
import type { Warnings } from "./limits";
import { contentText, elementText } from "./xml-elements";
import { resolveReferences } from "./xml-text";

/** Shared formulas of one sheet by their number. `budget` is one for the workbook. */
export type SharedFormulas = {
  readonly masters: Map<string, Master>;
  readonly budget: FormulaBudget;
  readonly warnings: Warnings;
};

type Master = {
  readonly at: Position;
  readonly text: string;
  /** Cut up when the first other cell asks for it. */
  pieces: ShiftableFormula | null;
};

/**
 * Characters of shared formulas still to be written out; without a limit, a small file could fill the memory with one
 * long formula. A Board's workbook of 550 units with a full `Điểm chấm` takes half of it.
 */
export type FormulaBudget = { characters: number };

export const formulaCharacters = 48_000_000;
/** Cutting a character up takes about as long as writing this many. */
const cuttingCost = 4;

/**
 * Formula text without "=" of the `f` just opened, never "": a formula without text of its own is named by its kind.
 */
export function readFormula(scan: XmlScan, at: Position, shared: SharedFormulas): string {
  const type = attribute(scan, "t");
  const number = attribute(scan, "si");
  const input = [attribute(scan, "r1"), attribute(scan, "r2")].filter((reference) => reference !== undefined);
  const text = elementText(scan, formulaContent).trim();
  if (type === "dataTable") return `TABLE(${input.join(",")})`;
  if (type !== "shared" || number === undefined) return text === "" ? lost(scan, at, shared) : text;
  if (text === "") return copied(shared, number, at) ?? lost(scan, at, shared);
  shared.masters.set(number, { at, text, pieces: null });
  return text;
}

/**
 * Formula text of an `f` without attributes, of which `raw` is the content as written; never "" either.
 */
export function formulaText(
  scan: XmlScan,
  raw: string,
  { at, shared }: { readonly at: Position; readonly shared: SharedFormulas },
): string {
  const text = contentText(scan, raw, formulaContent).trim();
  return text === "" ? lost(scan, at, shared) : text;
}

/**
 * Forms of one round have the same formulas, with a reference in every other function: those are resolved once. What is
 * kept has an end, so that no file fills the memory; then it begins anew, since the forms of a cluster come together.
 */
function formulaContent(raw: string, part: string): string {
  if (!raw.includes("&") || raw.length > longestKept) return resolveReferences(raw, part);
  const known = resolved.get(raw);
  if (known !== undefined) return known;
  const text = resolveReferences(raw, part);
  kept += raw.length;
  if (kept > mostKept) {
    resolved.clear();
    kept = raw.length;
  }
  // A copy of its own: a piece of the sheet's XML would keep the whole in memory.
  resolved.set(` ${raw}`.slice(1), text);
  return text;
}

const resolved = new Map<string, string>();
let kept = 0;
/** In characters of XML. */
const mostKept = 2_000_000;
const longestKept = 8_000;

function copied(shared: SharedFormulas, number: string, at: Position): string | null {
  const master = shared.masters.get(number);
  if (master === undefined) return null;
  shared.budget.characters -= master.text.length * (master.pieces === null ? cuttingCost : 1);
  if (shared.budget.characters < 0) {
    shared.warnings.add(
      "formula",
      `${addressOf(at.row, at.column)} keeps the text of ${addressOf(master.at.row, master.at.column)}`,
    );
    return master.text;
  }
  master.pieces ??= parseFormula(master.text);
  return shiftFormula(master.pieces, { rows: at.row - master.at.row, columns: at.column - master.at.column });
}

/** There is a formula, but the file doesn't say which. */
function lost(scan: XmlScan, at: Position, shared: SharedFormulas): string {
  shared.warnings.add("formula", `${scan.part}!${addressOf(at.row, at.column)} has a formula without text`);
  return "#REF!";
}
