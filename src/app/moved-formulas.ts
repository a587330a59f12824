import type { Consolidation } from "../domain/consolidation";
import { isOutputSheet } from "../forms/output/output-sheets";
import { rowNames, type RowNames } from "../forms/output/row-names";
import { statedColumns } from "../forms/output/stated-columns";
import type { Texts } from "../text/texts";
import { addressOf, type Area, lastColumn, lastRow } from "../workbook/address";
import { type SheetDraft, sheetOf } from "../workbook/draft";
import { eachCell } from "../workbook/each-cell";
import { formulaAreas } from "../workbook/formula-areas";
import { isNamed, type Sheet } from "../workbook/sheet";
import { HostError } from "./host";

/** Formulas of one sheet of a person's that look at rows of an output sheet which are no longer what they were. */
export type MovedFormulas = {
  readonly sheet: string;
  readonly output: string;
  /** Their cells, in the order of the sheet. */
  readonly cells: readonly string[];
  /** The first of them, and what it looked at and will look at. */
  readonly first: MovedFormula;
};

export type MovedFormula = {
  readonly cell: string;
  /** Without "=". */
  readonly formula: string;
  readonly row: number;
  /** By what a person knows the row; `null` = nothing stood, or will stand there. */
  readonly was: string | null;
  readonly now: string | null;
};

type Outputs = {
  /** The workbook before: its people's sheets with their formulas, its outputs as they are. */
  readonly before: readonly Sheet[];
  readonly after: readonly SheetDraft[];
  readonly consolidation: Consolidation;
  /** Of the sheets. */
  readonly texts: Texts;
};

/**
 * Formulas on sheets of people whose row in an output sheet goes, becomes another's, or is no longer the last one of a
 * list that they take whole. Output sheets are read only where a formula looks at them; one that can't be read tells
 * nothing. Whole columns grow with the list and are passed over.
 */
export function movedFormulas(own: readonly Sheet[], outputs: Outputs): readonly MovedFormulas[] {
  const compare = comparedOutputs(outputs);
  const found = new Map<string, MovedFormulas & { readonly cells: string[] }>();
  for (const sheet of own)
    eachCell(sheet.rows, ({ formula }, row, column) => {
      if (formula === null || !formula.includes("!")) return;
      const told = new Set<string>();
      for (const { sheet: name, area } of formulaAreas(formula)) {
        const output = name === null || !isOutputSheet(name) ? null : compare(name);
        const moved = output === null || told.has(output.name) ? null : movedIn(area, output);
        if (output === null || moved === null) continue;
        told.add(output.name);
        const key = JSON.stringify([sheet.name, output.name]);
        const cell = addressOf(row, column);
        const known = found.get(key);
        if (known !== undefined) known.cells.push(cell);
        else
          found.set(key, {
            sheet: sheet.name,
            output: output.name,
            cells: [cell],
            first: { cell, formula, ...moved },
          });
      }
    });
  return [...found.values()];
}

type Compared = { readonly name: string; readonly was: RowNames; readonly now: RowNames };

function comparedOutputs({ before, after, consolidation, texts }: Outputs): (name: string) => Compared | null {
  const known = new Map<string, Compared | null>();
  const compared = (name: string): Compared | null => {
    const [old, drawn] = [before.find((each) => isNamed(each, name)), after.find((each) => isNamed(each, name))];
    if (old === undefined || drawn === undefined || !isReadable(old)) return null;
    const columns = statedColumns(drawn.name, consolidation, texts);
    return { name: drawn.name, was: rowNames(old, columns), now: rowNames(sheetOf(drawn), columns) };
  };
  return (name) => {
    const key = name.toLowerCase();
    if (!known.has(key)) known.set(key, compared(name));
    return known.get(key) ?? null;
  };
}

/** The part of an output sheet is opened by the first who asks for its cells, and may be damaged. */
function isReadable(sheet: Sheet): boolean {
  try {
    return sheet.rows.size > 0;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** The first row of the area that is another than it was; `null` = none. */
function movedIn(
  { top, left, bottom, right }: Area,
  { was, now }: Compared,
): Pick<MovedFormula, "row" | "was" | "now"> | null {
  if (top === 1 && bottom === lastRow) return null;
  const columns = right === lastColumn || right === left ? [left] : [left, right];
  for (let row = top; row <= Math.min(bottom, was.end); row += 1)
    for (const column of columns) {
      const [old, next] = [was.at(row, column), now.at(row, column)];
      if (old !== null && old !== next) return { row, was: old, now: next };
    }
  const tookAll = top < was.last && was.last <= bottom;
  return tookAll && now.last > bottom ? { row: bottom + 1, was: null, now: now.at(bottom + 1, left) } : null;
}
