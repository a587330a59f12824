import type { SheetDraft } from "../../../../src/workbook/draft";
import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import { comparable } from "../writing/comparable";
import { list, own, remarks } from "./small-world";
import { columnNumber } from "../../../../src/workbook/address";

/** A workbook without the cells in which only the person writes, and without protection, which is theirs as well. */
export type State = {
  /** By name; the workbook's names are one more. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly pages: string;
};

export function stateOf(host: SimulatedExcel): State {
  const { sheets, names } = host.toDraft();
  return {
    sheets: new Map([
      ...sheets.filter(({ name }) => name !== own).map((sheet) => [sheet.name, textOf(sheet)] as const),
      ["(names)", JSON.stringify(names)],
    ]),
    pages: JSON.stringify(sheets.map(({ name, print }) => [name, print])),
  };
}

function textOf(sheet: SheetDraft): string {
  const theirs = columnNumber(remarks);
  const rows = [...sheet.rows].map(([row, cells]) => {
    const kept = [...cells].filter(([column]) => sheet.name !== list || column !== theirs);
    return [row, new Map(kept)] as const;
  });
  return JSON.stringify({
    ...(comparable({ ...sheet, rows: new Map(rows) }) as object),
    print: null,
    protection: null,
  });
}

/** Where the two differ, with a little of what stands there; [] = nowhere. */
export function differing(wanted: State, found: State, withPages: boolean): readonly string[] {
  const names = [...new Set([...wanted.sheets.keys(), ...found.sheets.keys()])];
  const sheets = names.flatMap((name) => difference(name, wanted.sheets.get(name), found.sheets.get(name)));
  return withPages ? [...sheets, ...difference("pages", wanted.pages, found.pages)] : sheets;
}

const excerpt = 90;

function difference(name: string, wanted = "no sheet", found = "no sheet"): readonly string[] {
  if (wanted === found) return [];
  const at = Math.max(0, [...wanted].findIndex((character, index) => character !== found[index]) - excerpt);
  return [`${name}: …${wanted.slice(at, at + 2 * excerpt)}… wanted, …${found.slice(at, at + 2 * excerpt)}… found`];
}
