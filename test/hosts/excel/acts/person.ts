import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import type { Cell } from "../../../../src/workbook/cell";
import { addressOf } from "../../../../src/workbook/address";
import { type Locks, locksOf } from "./locks";
import { list, own, remarks } from "./small-world";

/** Who works in Excel while the add-in does, and knows what they have typed. */
export type Person = {
  readonly host: SimulatedExcel;
  readonly type: (sheet: string, address: string) => void;
  /** Ctrl+Z: takes back whatever was last, which is the person's own will. */
  readonly undo: () => void;
  readonly locks: Locks;
  /** Cells that no longer hold what was typed. */
  readonly lost: () => readonly string[];
};

export function personAt(host: SimulatedExcel): Person {
  let typed = new Map<string, Cell["value"]>();
  let count = 0;
  return {
    host,
    locks: locksOf(host),
    type: (sheet, address) => {
      // Excel lets nobody type into a protected sheet.
      if (host.toDraft().sheets.find(({ name }) => name === sheet)?.protection !== null) return;
      count += 1;
      host.typeIn(sheet, address, `gõ ${count}`);
      typed.set(`${sheet}!${address}`, `gõ ${count}`);
    },
    undo: () => {
      if (host.pressUndo()) typed = theirCells(host);
    },
    lost: () => {
      const there = theirCells(host);
      return [...typed].filter(([place, value]) => there.get(place) !== value).map(([place]) => place);
    },
  };
}

/** Cells in which only the person writes. */
function theirCells(host: SimulatedExcel): Map<string, Cell["value"]> {
  const cells = host
    .toDraft()
    .sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, of]) =>
        [...of].map(([column, { value }]) => ({ name, address: addressOf(row, column), value })),
      ),
    );
  const theirs = cells.filter(
    ({ name, address, value }) =>
      value !== null && ((name === own && address > "C") || (name === list && address.startsWith(remarks))),
  );
  return new Map(theirs.map(({ name, address, value }) => [`${name}!${address}`, value]));
}
