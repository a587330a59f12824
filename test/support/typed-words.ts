import { boardLists } from "../../src/forms/board/input-sheets";
import type { SheetForm } from "../../src/forms/description/sheet-form";
import { findHeader, locateSheet } from "../../src/forms/reading/find-header";
import { readPairs } from "../../src/forms/reading/read-pairs";
import { clusterCoverSheet, clusterReportList } from "../../src/forms/sheets/cluster/cluster-cover-sheet";
import { nodeHost } from "../../src/hosts/node/node-host";
import { addressOf, parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { workbookOf, type WorkbookDraft } from "../../src/workbook/draft";
import type { Sheet, Workbook } from "../../src/workbook/sheet";

/**
 * What a person types: a sheet, the texts that name the row by their headings (none on a sheet of labels), the heading
 * or label, the value.
 */
export type TypedWord = readonly [
  sheet: string,
  row: Readonly<Record<string, CellValue>>,
  heading: string,
  value: string | number,
];

const formsByName: ReadonlyMap<string, SheetForm> = new Map(
  [...boardLists, clusterReportList, clusterCoverSheet].map((form) => [form.sheet, form]),
);

/**
 * The workbook's bytes with every word typed where a person would find the place; a row that isn't there is begun under
 * the list.
 */
export function typeWords(bytes: Uint8Array, words: readonly TypedWord[]): Uint8Array {
  const workbook = nodeHost.readWorkbook(bytes);
  const begun = new Map<string, number>();
  const edits = words.flatMap(([name, row, heading, value]) => {
    const { sheet, at, columnOf } = placed(workbook, [name, row, heading], begun);
    const keys = Object.entries(row).map(
      ([header, key]) =>
        ({
          kind: "set",
          sheet: sheet.name,
          cell: addressOf(at, columnOf(header)),
          value: key as string | number,
        }) as const,
    );
    return [...keys, { kind: "set", sheet: sheet.name, cell: addressOf(at, columnOf(heading)), value } as const];
  });
  return nodeHost.patchWorkbook(bytes, edits);
}

/** Words that don't stand where they were typed: [] = every word is there. */
export function lostWords(draft: WorkbookDraft, words: readonly TypedWord[]): readonly TypedWord[] {
  const workbook = workbookOf(draft);
  return words.filter(([name, row, heading, value]) => {
    const { sheet, at, columnOf } = placed(workbook, [name, row, heading], new Map());
    return sheet.rows.get(at)?.get(columnOf(heading))?.value !== value;
  });
}

type Placed = { readonly sheet: Sheet; readonly at: number; readonly columnOf: (heading: string) => number };

function placed(
  workbook: Workbook,
  [name, row, heading]: readonly [string, TypedWord[1], string],
  begun: Map<string, number>,
): Placed {
  const form = formsByName.get(name);
  const sheet = form === undefined ? null : locateSheet(workbook, form);
  if (form === undefined || sheet === null) throw new Error(`no sheet ${name}`);
  if (form.shape === "pairs") {
    const at = parseAddress(
      readPairs(sheet, form).cells.get(form.fields.find(({ header }) => header === heading)?.key ?? "") ?? "",
    );
    if (at === null) throw new Error(`no label ${heading} on ${name}`);
    return { sheet, at: at.row, columnOf: () => at.column };
  }
  if (form.shape !== "list") throw new Error(`${name} is no list`);
  const header = findHeader(sheet, form);
  if (header === null) throw new Error(`no headings on ${name}`);
  const columnOf = (text: string): number => {
    const column = header.columns.get(form.columns.find((each) => each.header === text)?.key ?? "");
    if (column === undefined) throw new Error(`no column ${text} on ${name}`);
    return column;
  };
  const below = [...sheet.rows].filter(([number]) => number > header.row);
  const found = below.find(([, cells]) =>
    Object.entries(row).every(([text, key]) => cells.get(columnOf(text))?.value === key),
  )?.[0];
  const first = columnOf(form.columns[0]?.header ?? "");
  const last = Math.max(
    header.row,
    ...below.filter(([, cells]) => (cells.get(first)?.value ?? null) !== null).map(([number]) => number),
  );
  const key = JSON.stringify([name, row]);
  const ofSheet = [...begun.keys()].filter((each) => each.startsWith(`["${name}"`)).length;
  if (found === undefined && !begun.has(key)) begun.set(key, last + 1 + ofSheet);
  return { sheet, at: found ?? begun.get(key) ?? last + 1, columnOf };
}
