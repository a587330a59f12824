/** What a program must be able to hold of a formula. */
export type FormulaLimits = {
  readonly length: number;
  readonly functions: readonly string[];
  /** Functions within functions, the outermost being 1. */
  readonly depth: number;
  readonly mostArguments: number;
  /** Characters of the longest text between quotes. */
  readonly longestText: number;
};

type Open = { readonly name: string | null; arguments: number; empty: boolean };

/**
 * Reads a formula as a program does: texts and quoted sheet names are passed over, every name before a bracket is a
 * function.
 */
export function limitsOf(formula: string): FormulaLimits {
  const functions: string[] = [];
  const open: Open[] = [];
  let [depth, mostArguments, longestText] = [0, 0, 0];
  for (const [token] of formula.matchAll(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*\(?|[(),]|[^\s(),"'\p{L}_]+/gu,
  )) {
    const inner = open.at(-1);
    if (token === ")") {
      const closed = open.pop();
      if (closed === undefined) throw new Error(`a bracket is closed that was never opened: ${formula}`);
      if (closed.name !== null) mostArguments = Math.max(mostArguments, closed.empty ? 0 : closed.arguments);
    } else if (token === ",") {
      if (inner !== undefined) inner.arguments += 1;
    } else if (token.endsWith("(")) {
      const name = token === "(" ? null : token.slice(0, -1);
      if (inner !== undefined) inner.empty = false;
      if (name !== null) functions.push(name);
      open.push({ name, arguments: 1, empty: true });
      depth = Math.max(depth, open.filter((each) => each.name !== null).length);
    } else {
      if (inner !== undefined) inner.empty = false;
      if (token.startsWith('"')) longestText = Math.max(longestText, token.slice(1, -1).replaceAll('""', '"').length);
    }
  }
  if (open.length > 0) throw new Error(`a bracket is left open: ${formula}`);
  return { length: formula.length, functions, depth, mostArguments, longestText };
}

/**
 * Functions that are in Excel 2010 and in LibreOffice and do the same there; more can be added once that was looked at.
 */
export const allowedFunctions: ReadonlySet<string> = new Set([
  "ABS",
  "ADDRESS",
  "AND",
  "CHAR",
  "COLUMN",
  "COLUMNS",
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "COUNTBLANK",
  "COUNTIF",
  "COUNTIFS",
  "FALSE",
  "FIND",
  "HYPERLINK",
  "IF",
  "IFERROR",
  "INDEX",
  "INT",
  "ISBLANK",
  "ISERROR",
  "ISNUMBER",
  "ISTEXT",
  "LEFT",
  "LEN",
  "LOOKUP",
  "MATCH",
  "MAX",
  "MID",
  "MIN",
  "MOD",
  "N",
  "NA",
  "NOT",
  "OR",
  "ROUND",
  "ROUNDDOWN",
  "ROUNDUP",
  "ROW",
  "ROWS",
  "SMALL",
  "SUBSTITUTE",
  "SUM",
  "SUMIF",
  "SUMIFS",
  "SUMPRODUCT",
  "TEXT",
  "TRIM",
  "TRUE",
  "UPPER",
]);
