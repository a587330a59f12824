import type { XmlScan } from "./xml-scan";
import { addressOf, type Position } from "../../../workbook/address";
import { parseFormula, shiftFormula, type ShiftableFormula } from "./shared-formula";
import type { Warnings } from "./warnings";

import { attribute } from "./xml-attributes";
import { elementText } from "./xml-elements";

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
 * Characters of shared formulas still to be written out; without an end, a small file could fill the memory with one
 * long formula.
 */
export type FormulaBudget = { characters: number };

export const formulaCharacters = 16_000_000;
/** Cutting a character up takes about as long as writing this many. */
const cuttingCost = 4;

/** Formula text without "=" of the `f` just opened, never "": what has no text of its own is named by its kind. */
export function readFormula(scan: XmlScan, at: Position, shared: SharedFormulas): string {
  const type = attribute(scan, "t");
  const number = attribute(scan, "si");
  const input = [attribute(scan, "r1"), attribute(scan, "r2")].filter((reference) => reference !== undefined);
  const text = elementText(scan).trim();
  if (type === "dataTable") return `TABLE(${input.join(",")})`;
  if (type !== "shared" || number === undefined) return text === "" ? lost(scan, at, shared) : text;
  if (text === "") return copied(shared, number, at) ?? lost(scan, at, shared);
  shared.masters.set(number, { at, text, pieces: null });
  return text;
}

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
