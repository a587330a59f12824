import type { CellValue } from "./cell";
import type { Rows } from "./sheet";

/**
 * Some rows as flat lists, one cell after the other. Copying such lists from one thread to another costs a tenth of
 * copying maps of maps of cells, and what many cells share is copied once.
 */
export type PackedCells<Look> = {
  readonly rows: readonly number[];
  /** How many cells each of the rows has. */
  readonly counts: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
  /** Indexes into the list of all looks since the first part, this part's included. */
  readonly looks: readonly number[];
  readonly newLooks: readonly Look[];
  /** Place in this part → note, for cells that have one. */
  readonly notes: readonly (readonly [number, string])[];
};

type AnyCell = { readonly value: CellValue; readonly formula: string | null; readonly note?: string | null };

/**
 * Numbers looks from 0 in the order in which they are first seen, the same object or an equal one by the same number.
 */
export type LookNumbers<Look> = { readonly numberOf: (look: Look) => number; readonly takeNew: () => readonly Look[] };

export function lookNumbers<Look>(): LookNumbers<Look> {
  const known = new Map<Look, number>();
  const byText = new Map<string, number>();
  let fresh: Look[] = [];
  const numbered = (look: Look): number => {
    const text = JSON.stringify(look);
    const found = byText.get(text) ?? byText.size;
    if (found === byText.size) {
      byText.set(text, found);
      fresh.push(look);
    }
    known.set(look, found);
    return found;
  };
  return {
    numberOf: (look) => known.get(look) ?? numbered(look),
    takeNew: () => {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}

type Packing<C, Look> = {
  readonly lookOf: (cell: C) => Look;
  readonly looks: LookNumbers<Look>;
  /** Cells of one part; a longer row is a part of its own. */
  readonly most: number;
};

/** Rows in parts, in their order. */
export function* packedRows<C extends AnyCell, Look>(
  rows: Rows<C>,
  { lookOf, looks, most }: Packing<C, Look>,
): Generator<PackedCells<Look>> {
  let open = emptyPart();
  for (const [row, cells] of rows) {
    if (open.columns.length > 0 && open.columns.length + cells.size > most) {
      yield { ...open, newLooks: looks.takeNew() };
      open = emptyPart();
    }
    open.rows.push(row);
    open.counts.push(cells.size);
    for (const [column, cell] of cells) {
      if (cell.note !== undefined && cell.note !== null) open.notes.push([open.columns.length, cell.note]);
      open.columns.push(column);
      open.values.push(cell.value);
      open.formulas.push(cell.formula);
      open.looks.push(looks.numberOf(lookOf(cell)));
    }
  }
  if (open.rows.length > 0) yield { ...open, newLooks: looks.takeNew() };
}

type Open = {
  readonly rows: number[];
  readonly counts: number[];
  readonly columns: number[];
  readonly values: CellValue[];
  readonly formulas: (string | null)[];
  readonly looks: number[];
  readonly notes: [number, string][];
};

function emptyPart(): Open {
  return { rows: [], counts: [], columns: [], values: [], formulas: [], looks: [], notes: [] };
}

/** A cell as it was packed. */
export type Unpacked<Look> = {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: Look;
  readonly note: string | null;
};

/** Adds the rows of a part to `rows`. `looks` is the list of all looks so far; the part's are added to it. */
export function unpackInto<C, Look>(
  part: PackedCells<Look>,
  given: {
    readonly rows: Map<number, ReadonlyMap<number, C>>;
    readonly looks: Look[];
    readonly cellOf: (cell: Unpacked<Look>) => C;
  },
): void {
  const { rows, looks, cellOf } = given;
  looks.push(...part.newLooks);
  const notes = new Map(part.notes);
  let at = 0;
  part.rows.forEach((row, index) => {
    const cells = new Map<number, C>();
    for (const end = at + (part.counts[index] ?? 0); at < end; at += 1) {
      const look = looks[part.looks[at] ?? -1];
      const column = part.columns[at];
      if (look === undefined || column === undefined) throw new Error("a part of packed cells is missing");
      cells.set(
        column,
        cellOf({
          value: part.values[at] ?? null,
          formula: part.formulas[at] ?? null,
          look,
          note: notes.get(at) ?? null,
        }),
      );
    }
    rows.set(row, cells);
  });
}
