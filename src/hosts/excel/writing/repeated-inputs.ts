import { addressOf, areaAddress, type Area } from "../../../workbook/address";
import { parseFormula, type ShiftableFormula, shiftFormula } from "../../../workbook/shift-formula";
import type { Input, Inputs } from "./dense-blocks";
import { areaLists, ascending, rectangles, rowRuns } from "./rectangles";
import { jsonBytes, size, type Work } from "./step";

/** What one cell has and Excel copies from there: `to` is a list of areas, which may hold the cell itself. */
export type Repeat = { readonly from: string; readonly to: string };

/** A range or several of them, and what fills it, without addresses. */
export const repeatBytes = size.range + size.action;

export type Place = { readonly row: number; readonly column: number };

/** Inputs that are the same but for their place. */
type Kind = { readonly number: number; readonly bytes: number; cells: number };

/**
 * What stands in many cells is sent for the first of them alone, where naming the others takes fewer bytes; `rest` is
 * what is sent. A formula is the same where it would be the same in R1C1, as if it had been copied there. A text that
 * begins like one is always sent: whether a copy would stay a text is written nowhere.
 */
export function* repeatedInputs(
  inputs: Inputs,
  isFormula: (place: Place) => boolean,
): Work<{ readonly repeats: readonly Repeat[]; readonly rest: Inputs }> {
  const kinds = yield* kindsIn(inputs, isFormula);
  const runs = yield* rowRuns(kinds, (kind) => (kind.cells * kind.bytes > repeatBytes ? kind : null));
  const repeats: Repeat[] = [];
  const copied = new Map<number, Set<number>>();
  for (const areas of (yield* rectangles(runs, ({ number }) => String(number))).values()) {
    yield;
    const [first] = areas;
    const kind = first && kinds.get(first.top)?.get(first.left);
    if (first === undefined || kind === undefined) continue;
    const saved = (area: Area): number => cellCount(area) * (kind.bytes + 1) - areaAddress(area).length - 1;
    const others = areas.filter((area) => saved(area) > 0 && (area !== first || cellCount(area) > 1));
    const lists = areaLists(others);
    if (others.reduce((sum, area) => sum + saved(area), 0) <= lists.length * repeatBytes) continue;
    repeats.push(...lists.map((to) => ({ from: addressOf(first.top, first.left), to })));
    for (const area of others) add(copied, area);
    copied.get(first.top)?.delete(first.left);
  }
  return { repeats, rest: repeats.length === 0 ? inputs : yield* without(inputs, copied) };
}

function* kindsIn(
  inputs: Inputs,
  isFormula: (place: Place) => boolean,
): Work<ReadonlyMap<number, ReadonlyMap<number, Kind>>> {
  const kindOf = kindsByInput();
  const kinds = new Map<number, ReadonlyMap<number, Kind>>();
  for (const [row, cells] of ascending(inputs)) {
    const inRow = new Map<number, Kind>();
    for (const [column, input] of cells) {
      const kind = kindOf(input, { row, column }, isFormula({ row, column }));
      kind.cells++;
      inRow.set(column, kind);
      yield;
    }
    kinds.set(row, inRow);
  }
  return kinds;
}

/** A cell from where the references of any formula of ours stay on the sheet. */
const middle: Place = { row: 500_000, column: 8_000 };

function kindsByInput(): (input: Input, place: Place, isFormula: boolean) => Kind {
  const kinds = new Map<Input, Kind>();
  const known = (key: Input, input: Input): Kind => {
    const kind = kinds.get(key) ?? { number: kinds.size, bytes: jsonBytes(input), cells: 0 };
    kinds.set(key, kind);
    return kind;
  };
  // Most formulas are those of the cell above, and asking that is quicker than parsing each.
  const above = new Map<number, { readonly row: number; readonly formula: ShiftableFormula; readonly kind: Kind }>();
  return (input, { row, column }, isFormula) => {
    if (typeof input !== "string" || !input.startsWith("=")) return known(input, input);
    if (!isFormula) return { number: -1, bytes: 0, cells: 0 };
    const last = above.get(column);
    if (last !== undefined && shiftFormula(last.formula, { rows: row - last.row, columns: 0 }) === input)
      return last.kind;
    const formula = parseFormula(input);
    const inMiddle = shiftFormula(formula, { rows: middle.row - row, columns: middle.column - column });
    const kind = known(inMiddle, input);
    above.set(column, { row, formula, kind });
    return kind;
  };
}

function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function add(cells: Map<number, Set<number>>, { top, left, bottom, right }: Area): void {
  for (let row = top; row <= bottom; row++) {
    const columns = cells.get(row) ?? new Set<number>();
    cells.set(row, columns);
    for (let column = left; column <= right; column++) columns.add(column);
  }
}

function* without(inputs: Inputs, copied: ReadonlyMap<number, ReadonlySet<number>>): Work<Inputs> {
  const rest = new Map<number, ReadonlyMap<number, Input>>();
  for (const [row, cells] of inputs) {
    rest.set(row, new Map([...cells].filter(([column]) => copied.get(row)?.has(column) !== true)));
    yield;
  }
  return rest;
}
