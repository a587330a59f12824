import { nodeHost } from "../../../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../../../src/workbook/draft";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { packageFaults, partsOf } from "../../../support/package-check";

function form(unit: string, { width = 12, title = unit }: { width?: number; title?: string } = {}): WorkbookDraft {
  const rows = draftRows([[unit, draftCell(2, { formula: "1+1" })]]);
  const columns = new Map([[1, { width, hidden: false, outline: 0 }]]);
  return { ...workbookDraft([sheetDraft("Biểu", { rows, columns })]), title };
}

/** In a process that wrote nothing before. */
async function alone(draft: WorkbookDraft): Promise<Uint8Array> {
  let written: Promise<Uint8Array> | null = null;
  await jest.isolateModulesAsync(async () => {
    const fresh = await import("../../../../src/hosts/node/node-host");
    written = fresh.nodeHost.writeWorkbook(draft);
    await written;
  });
  if (written === null) throw new Error("nothing was written");
  return written;
}

const titles = ["C01-01 - UBND huyện Một", "A & B <c> \"d\" 'e'", "ký tự \u0007 lạ $& \u{1F600}", ""];

test("each is what it would be by itself, whatever came before", async () => {
  const drafts = [...titles.map((title) => form("C02-01", { title })), form("C02-02"), form("C02-01", { width: 30 })];
  for (const draft of [...drafts, ...[...drafts].reverse()]) {
    const bytes = await nodeHost.writeWorkbook(draft);
    expect(Buffer.compare(bytes, await alone(draft))).toBe(0);
    expect(packageFaults(bytes)).toEqual([]);
  }
});

test("whoever changes what was written changes nothing that is written later", async () => {
  const first = await nodeHost.writeWorkbook(form("C03-01"));
  const kept = first.slice();
  first.fill(0);
  expect(Buffer.compare(await nodeHost.writeWorkbook(form("C03-01")), kept)).toBe(0);
});

test("the title is the workbook's own", async () => {
  await nodeHost.writeWorkbook(form("C04-01"));
  const parts = partsOf(await nodeHost.writeWorkbook(form("C04-02")));
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>C04-02</dc:title>");
});
