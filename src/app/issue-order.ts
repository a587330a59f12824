import { sheetNames } from "../contract/sheet-names";
import { boardLists } from "../forms/board/input-sheets";
import { unitForms } from "../forms/unit/unit-forms";
import type { Board, Unit } from "../domain/round/board";
import type { Issue } from "../domain/issue";
import { parseAddress } from "../workbook/address";

const afterAll = Number.MAX_SAFE_INTEGER;

/** Sheets in the order of the path, Board's first: issues of one sender stand in this order. */
const sheetOrder: ReadonlyMap<string, number> = new Map(
  [sheetNames.period, ...boardLists.map((form) => form.sheet), ...unitForms.map((form) => form.sheet)].map(
    (name, index) => [name, index],
  ),
);

/** Place of a sender in the roster: the cluster before its units, unknown ones last. */
export function rosterOrder(
  board: Pick<Board, "clusters">,
  units: readonly Unit[],
): (sender: { readonly unit: string | null; readonly cluster: string | null }) => number {
  const clusters = new Map(board.clusters.map((cluster, index) => [cluster.code, index]));
  const places = new Map(
    units.map((unit, index) => [unit.code, { cluster: clusters.get(unit.cluster) ?? clusters.size, index: index + 1 }]),
  );
  const step = units.length + 2;
  return ({ unit, cluster }) => {
    const place = unit === null ? undefined : places.get(unit);
    if (place !== undefined) return place.cluster * step + place.index;
    if (cluster !== null && clusters.has(cluster)) return (clusters.get(cluster) ?? 0) * step;
    return afterAll;
  };
}

/**
 * The Board's own sheets first, then roster order, then sheet order, then the cell, then the code: never the order of
 * files.
 */
export function inOrder(issues: readonly Issue[], order: ReturnType<typeof rosterOrder>): readonly Issue[] {
  const keyed = issues.map((issue) => ({ issue, key: sortKey(issue, order) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ issue }) => issue);
}

type SortKey = readonly (number | string)[];

function sortKey({ code, place, params }: Issue, order: ReturnType<typeof rosterOrder>): SortKey {
  const isBoard = place.unit === null && place.cluster === null && place.file === null;
  const position = place.cell === null ? null : parseAddress(place.cell);
  return [
    isBoard ? -1 : order(place),
    place.file ?? "",
    place.sheet === null ? -1 : (sheetOrder.get(place.sheet) ?? sheetOrder.size),
    place.sheet ?? "",
    position?.row ?? 0,
    position?.column ?? 0,
    code,
    JSON.stringify(params),
  ];
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (one === other || other === undefined) continue;
    return one < other ? -1 : 1;
  }
  return 0;
}
