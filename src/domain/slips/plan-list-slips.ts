import { foldWords } from "../basics/text";
import type { Board, Unit } from "../round/board";
import type { StatedList } from "../round/decision-rules";
import type { Condition } from "../scoring/conditions/condition";
import { usableConditions } from "../scoring/conditions/usable-conditions";
import type { ListLine, ListSlip } from "./slip";

type ListPlanning = {
  readonly board: Board;
  /** The units of the round, in roster order. */
  readonly units: readonly Unit[];
  readonly cluster: string | null;
  readonly nominated: ReadonlySet<string>;
};

/** To whom a slip goes where Cơ quan xác nhận is blank. */
const unnamedAgency = "Cơ quan có thẩm quyền";

/**
 * One slip for each agency whose lists are not in, with the nominated units that the condition concerns: agencies in
 * the order of `Điều kiện`, conditions likewise, units as in the roster. Only where Cơ quan xác nhận or Hạn is filled,
 * so that a workbook of an earlier version asks nobody.
 */
export function planListSlips({ board, units, cluster, nominated }: ListPlanning): readonly ListSlip[] {
  const asked = units.filter(
    (unit) => unit.role !== "guest" && nominated.has(unit.code) && (cluster === null || unit.cluster === cluster),
  );
  const agencies = new Map<string, { readonly name: string; readonly lists: AwaitedList[] }>();
  for (const awaited of awaitedLists(board)) {
    const name = awaited.list.agency ?? unnamedAgency;
    const agency = agencies.get(foldWords(name)) ?? { name, lists: [] };
    agencies.set(foldWords(name), agency);
    agency.lists.push(awaited);
  }
  return [...agencies.values()]
    .map(({ name, lists }) => ({ name, lists, lines: lists.flatMap((each) => linesOf(each, asked)) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lists, lines }, index) => {
      const [only, another] = new Set(lines.map(({ unit }) => unit.cluster));
      return {
        purpose: "list",
        stage: board.kind === "cluster" ? "cluster" : "board",
        number: index + 1,
        scorer: name,
        cluster: another === undefined ? (only ?? null) : null,
        due: lists.flatMap(({ list }) => (list.due === null ? [] : [list.due])).sort()[0] ?? null,
        lines,
      };
    });
}

type AwaitedList = { readonly condition: Condition; readonly list: StatedList };

function awaitedLists(board: Board): readonly AwaitedList[] {
  return usableConditions(board).conditions.flatMap((condition): readonly AwaitedList[] => {
    const { requirement } = condition;
    if (requirement.kind !== "confirmed") return [];
    const { violators, list } = requirement;
    const isAwaited = violators === null && list.receivedOn === null;
    return isAwaited && (list.agency !== null || list.due !== null) ? [{ condition, list }] : [];
  });
}

function linesOf({ condition }: AwaitedList, asked: readonly Unit[]): readonly ListLine[] {
  const { clusters, code, name } = condition;
  return asked
    .filter((unit) => clusters.length === 0 || clusters.includes(unit.cluster))
    .map((unit) => ({ unit, condition: { code, name } }));
}
