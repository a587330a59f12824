import { lastColumn, lastRow, type Area } from "../../../src/workbook/address";
import { parseReference } from "../model/areas";

export type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=" | "&" | "+" | "-" | "*" | "/" | "^";

/** A formula as a tree. `sheet: null` is the formula's own. */
export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean | null }
  | { readonly kind: "range"; readonly sheet: string | null; readonly area: Area }
  /** A name that a person gave. */
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "minus" | "percent"; readonly of: Expression }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] };

/** What this small calculator has no words for; the cell then stays uncalculated. */
export class NotCalculated extends Error {}

const token =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?)(?![A-Za-z\d:])|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(.])|([A-Z][A-Z0-9.]*)\s*(?=\()|(TRUE|FALSE)|([\p{L}_][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.(!])|(<>|<=|>=|[-+*/^&=<>%(),]))/uy;

type Token =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "range"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "function" | "sign"; readonly text: string };

function tokensOf(formula: string): readonly Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.trimEnd().length) {
    const at = token.lastIndex;
    const [, text, number, sheet, reference, called, truth, name, sign] = token.exec(formula) ?? [];
    if (text !== undefined) found.push({ kind: "value", value: text.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) found.push({ kind: "value", value: Number(number) });
    else if (reference !== undefined) found.push({ kind: "range", sheet: sheetName(sheet), area: areaOf(reference) });
    else if (called !== undefined) found.push({ kind: "function", text: called });
    else if (truth !== undefined) found.push({ kind: "value", value: truth === "TRUE" });
    else if (name !== undefined) found.push({ kind: "named", name });
    else if (sign !== undefined) found.push({ kind: "sign", text: sign });
    else throw new NotCalculated(`not understood at ${formula.slice(at, at + 20)}`);
  }
  return found;
}

function sheetName(text: string | undefined): string | null {
  if (text === undefined) return null;
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Whole columns are read as far as any sheet of the tests goes. */
const readRows = 10_000;

function areaOf(reference: string): Area {
  const area = parseReference(reference);
  if (area === null || area.right === lastColumn) throw new NotCalculated(`the reference ${reference}`);
  return area.bottom === lastRow ? { ...area, bottom: readRows } : area;
}

/** Loosest first; all of them go from left to right. */
const levels: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Without the leading "=". Throws NotCalculated. */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula);
  let place = 0;
  const isSign = (...texts: readonly string[]): boolean => {
    const next = tokens[place];
    return next?.kind === "sign" && texts.includes(next.text);
  };
  const expect = (text: string): void => {
    if (!isSign(text)) throw new NotCalculated(`"${text}" is missing in ${formula}`);
    place++;
  };
  const binary = (level: number): Expression => {
    const operators = levels[level];
    if (operators === undefined) return signed();
    let left = binary(level + 1);
    while (isSign(...operators)) {
      const operator = (tokens[place++] as { readonly text: Operator }).text;
      left = { kind: "operation", operator, left, right: binary(level + 1) };
    }
    return left;
  };
  /** A sign before a number binds closer than "^", as in Excel. */
  const signed = (): Expression => {
    if (isSign("+", "-")) {
      const minus = isSign("-");
      place++;
      const of = signed();
      return minus ? { kind: "minus", of } : of;
    }
    let of = primary();
    while (isSign("%")) {
      place++;
      of = { kind: "percent", of };
    }
    return of;
  };
  const given = (): readonly Expression[] => {
    expect("(");
    const all: Expression[] = [];
    while (!isSign(")")) {
      all.push(isSign(",") ? { kind: "value", value: null } : binary(0));
      if (!isSign(")")) expect(",");
    }
    place++;
    return all;
  };
  const primary = (): Expression => {
    const next = tokens[place];
    if (next?.kind === "value" || next?.kind === "range" || next?.kind === "named") {
      place++;
      return next;
    }
    if (next?.kind === "function") {
      place++;
      return { kind: "call", name: next.text, given: given() };
    }
    expect("(");
    const inside = binary(0);
    expect(")");
    return inside;
  };
  const tree = binary(0);
  if (place < tokens.length) throw new NotCalculated(`more than a formula: ${formula}`);
  return tree;
}
