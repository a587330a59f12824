import { formulaAreas } from "../formula-areas";
import type { Rows, Sheet } from "../sheet";

/** Cells looked at in all for one workbook; beyond, what is left counts as not circular. */
const mostLooked = 500_000;

/** Whether the formula of a cell leads, over other formulas, to one that needs its own result. */
export type CircularFormulas = (sheet: Sheet, row: number, column: number) => boolean;

const graphs = new WeakMap<readonly Sheet[], CircularFormulas>();

/**
 * Asks the formulas of a workbook as it goes along. What a formula reaches by a name or by INDIRECT is not followed.
 * Excel shows 0 for such a formula, and LibreOffice an error: no result is certain.
 */
export function circularIn(sheets: readonly Sheet[]): CircularFormulas {
  const known = graphs.get(sheets);
  if (known !== undefined) return known;
  const graph = circularFormulas(sheets);
  graphs.set(sheets, graph);
  return graph;
}

type Node = { readonly sheet: Sheet; readonly row: number; readonly column: number };
type Step = { readonly key: string; readonly nodes: Iterator<Node>; circular: boolean };

function circularFormulas(sheets: readonly Sheet[]): CircularFormulas {
  /** "open" while what it leads to is still being followed. */
  const states = new Map<string, "open" | "sound" | "circular">();
  const budget = { left: mostLooked };
  const keyOf = ({ sheet, row, column }: Node): string => `${sheets.indexOf(sheet)}:${row}:${column}`;
  const open = (node: Node): Step => {
    states.set(keyOf(node), "open");
    return { key: keyOf(node), nodes: ledTo(node, sheets, budget), circular: false };
  };
  return (sheet, row, column) => {
    const start = { sheet, row, column };
    const before = states.get(keyOf(start));
    if (before !== undefined) return before === "circular";
    const path = [open(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.nodes.next();
      if (next.done === true) {
        states.set(step.key, step.circular ? "circular" : "sound");
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined && step.circular) parent.circular = true;
        continue;
      }
      const state = states.get(keyOf(next.value));
      if (state === undefined) path.push(open(next.value));
      else if (state !== "sound") step.circular = true;
    }
    return states.get(keyOf(start)) === "circular";
  };
}

/** Functions that ask only where a cell is. */
const placeOnly = /\b(?:ROWS?|COLUMNS?)\([^()]*\)/giu;

/** The cells with formulas that a formula names. */
function* ledTo(node: Node, sheets: readonly Sheet[], budget: { left: number }): Generator<Node> {
  const formula = node.sheet.rows.get(node.row)?.get(node.column)?.formula ?? null;
  if (formula === null) return;
  for (const { sheet: name, area } of formulaAreas(formula.replace(placeOnly, "0"))) {
    const sheet = name === null ? node.sheet : sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (sheet === undefined) continue;
    for (const row of within(sheet.rows, area.top, area.bottom)) {
      budget.left -= 1;
      if (budget.left < 0) return;
      const cells = sheet.rows.get(row);
      if (cells === undefined) continue;
      for (const column of within(cells, area.left, area.right)) {
        budget.left -= 1;
        if (budget.left < 0) return;
        if ((cells.get(column)?.formula ?? null) !== null) yield { sheet, row, column };
      }
    }
  }
}

/** Keys of a map from one number to another, without counting through an empty sheet. */
function* within(map: Rows | ReadonlyMap<number, unknown>, from: number, to: number): Generator<number> {
  if (to - from < map.size) {
    for (let key = from; key <= to; key += 1) if (map.has(key)) yield key;
    return;
  }
  for (const key of map.keys()) if (key >= from && key <= to) yield key;
}
