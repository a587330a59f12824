import { areaAddress, type Area } from "../../../workbook/address";
import type { Rows } from "../../../workbook/sheet";
import { inOneTurn, type Work } from "./step";

/** Neighbouring cells of a row that are alike. */
export type Run<V> = { readonly left: number; readonly right: number; readonly value: V };

export type RowRuns<V> = readonly { readonly row: number; readonly runs: readonly Run<V>[] }[];

/** Rows from top to bottom, each as runs of cells whose `valueOf` is the same object; `null` is left out. */
export function* rowRuns<C, V>(rows: Rows<C>, valueOf: (cell: C) => V | null): Work<RowRuns<V>> {
  const found: RowRuns<V>[number][] = [];
  for (const [row, cells] of ascending(rows)) {
    const runs: { left: number; right: number; value: V }[] = [];
    for (const [column, cell] of ascending(cells)) {
      const value = valueOf(cell);
      if (value === null) continue;
      const last = runs.at(-1);
      if (last?.value === value && last.right === column - 1) last.right = column;
      else runs.push({ left: column, right: column, value });
    }
    found.push({ row, runs });
    yield;
  }
  return found;
}

export function ascending<V>(map: ReadonlyMap<number, V>): readonly (readonly [number, V])[] {
  const entries = [...map];
  const sorted = entries.every(([key], index) => index === 0 || (entries[index - 1]?.[0] ?? 0) < key);
  return sorted ? entries : entries.sort(([a], [b]) => a - b);
}

/** The areas that are exactly these cells, whatever they hold. */
export function cellAreas(rows: Rows<unknown>): readonly Area[] {
  return [...inOneTurn(rectangles(inOneTurn(rowRuns(rows, () => "cell")), (key) => key)).values()].flat();
}

/** The directions in which cells of one key may be joined. */
export type Joining = { readonly down: boolean; readonly across: boolean };

const always: Joining = { down: true, across: true };

/**
 * Key → the areas that together are exactly the cells with that key; `null` is no key. Areas are grown from rows
 * downwards and from columns to the right, and the way that gives fewer areas is used: in a list some columns are
 * filled in every row, others here and there.
 */
export function* rectangles<V>(
  rows: RowRuns<V>,
  keyOf: (value: V) => string | null,
  joining: (key: string) => Joining = () => always,
): Work<ReadonlyMap<string, readonly Area[]>> {
  const keyed: RowRuns<string>[number][] = [];
  for (const { row, runs } of rows) {
    keyed.push({ row, runs: joined(runs, keyOf, joining) });
    yield;
  }
  const downwards = yield* grown(keyed, (key) => joining(key).down);
  const toTheRight = yield* grown(yield* turned(keyed, (key) => joining(key).down), (key) => joining(key).across);
  return new Map(
    [...downwards].map(([key, areas]) => {
      const others = toTheRight.get(key) ?? areas;
      return [key, others.length < areas.length ? others.map(turnedArea) : areas];
    }),
  );
}

type Open = { top: number; bottom: number; readonly left: number; readonly right: number };

/** Runs of neighbouring rows that have the same ends and the same key are one area, where it may grow. */
function* grown(rows: RowRuns<string>, mayGrow: (key: string) => boolean): Work<ReadonlyMap<string, Area[]>> {
  const found = new Map<string, Area[]>();
  let open = new Map<string, Open>();
  for (const { row, runs } of rows) {
    const next = new Map<string, Open>();
    for (const { left, right, value: key } of runs) {
      yield;
      const name = `${left}:${right}:${key}`;
      const above = open.get(name);
      if (above !== undefined && above.bottom === row - 1 && mayGrow(key)) {
        above.bottom = row;
        next.set(name, above);
        continue;
      }
      const area: Open = { top: row, bottom: row, left, right };
      next.set(name, area);
      const areas = found.get(key) ?? [];
      areas.push(area);
      found.set(key, areas);
    }
    open = next;
  }
  return found;
}

/** The same cells with rows and columns exchanged, joined along what were columns. */
function* turned(rows: RowRuns<string>, mayJoin: (key: string) => boolean): Work<RowRuns<string>> {
  const columns = new Map<number, { left: number; right: number; value: string }[]>();
  for (const { row, runs } of rows) {
    for (const { left, right, value } of runs) {
      for (let column = left; column <= right; column++) {
        const found = columns.get(column) ?? [];
        const last = found.at(-1);
        if (last?.value === value && last.right === row - 1 && mayJoin(value)) last.right = row;
        else found.push({ left: row, right: row, value });
        columns.set(column, found);
      }
    }
    yield;
  }
  return ascending(columns).map(([row, runs]) => ({ row, runs }));
}

function turnedArea({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}

function joined<V>(
  runs: readonly Run<V>[],
  keyOf: (value: V) => string | null,
  joining: (key: string) => Joining,
): readonly Run<string>[] {
  const keyed: { left: number; right: number; value: string }[] = [];
  for (const { left, right, value } of runs) {
    const key = keyOf(value);
    if (key === null) continue;
    const { across } = joining(key);
    const last = keyed.at(-1);
    if (across && last?.value === key && last.right === left - 1) last.right = right;
    else if (across) keyed.push({ left, right, value: key });
    else for (let column = left; column <= right; column++) keyed.push({ left: column, right: column, value: key });
  }
  return keyed;
}

/** Characters of one list of areas; no page names Excel's own limit, and VBA's is 255 for the text of one Range. */
const longestList = 2_000;

/** Lists such as "A1:B2,C3", as many as all areas need. */
export function areaLists(areas: readonly Area[]): readonly string[] {
  return joinedLists(areas.map(areaAddress));
}

export function joinedLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list !== "" && list.length + address.length >= longestList) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
}

/** Numbers as runs of neighbours, both ends included. */
export function neighbours(numbers: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
