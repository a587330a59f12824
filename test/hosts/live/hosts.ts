import { carryOwnSheet } from "../../../src/forms/board/carry-sheet";
import type { HostTestKit } from "../../../src/app/self-test/host-test";
import { testSheet } from "../../../src/app/self-test/test-sheet";
import type { LiveWorkbook } from "../../../src/app/live-workbook";
import { memoryLiveWorkbook } from "../../../src/hosts/memory/memory-live-workbook";
import { deflateNode } from "../../../src/hosts/node/deflate-node";
import { inflateNode } from "../../../src/hosts/node/inflate-node";
import { xlsxLiveWorkbook, type XlsxLiveWorkbook } from "../../../src/hosts/xlsx/xlsx-live-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { vi } from "../../../src/text/vi";
import { workbookOf, type WorkbookDraft } from "../../../src/workbook/draft";

/** A host under the shared tests: a new, empty workbook and what the tests need beside it. */
export type HostUnderTest = { readonly name: string; readonly open: () => Promise<{ readonly workbook: LiveWorkbook; readonly kit: HostTestKit }> };

export const newWorkbook: WorkbookDraft = { title: "", sheets: [testSheet("Sheet1", [])], names: [], active: 0 };

export const plainKit: HostTestKit = {
  abilities: { calculates: false, widths: true },
  calculate: () => Promise.resolve(),
  wait: () => Promise.resolve(),
  now: "2020-07-15T08:30:00",
  texts: vi,
};

export async function emptyXlsx(): Promise<XlsxLiveWorkbook> {
  return xlsxLiveWorkbook(await writeWorkbook(newWorkbook), { inflate: inflateNode, deflate: deflateNode, carry: carryOwnSheet });
}

export const memory: HostUnderTest = { name: "memory", open: () => Promise.resolve({ workbook: memoryLiveWorkbook(workbookOf(newWorkbook)), kit: plainKit }) };
export const xlsx: HostUnderTest = { name: "xlsx", open: async () => ({ workbook: await emptyXlsx(), kit: plainKit }) };
