/** @jest-environment @happy-dom/jest-environment */
import { render, screen } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { FileBar } from "../../src/page/file-bar";
import { carryInputSheet } from "../../src/app/live/changing/board-change";
import { inflateNode } from "../../src/hosts/node/zlib";
import { xlsxLiveWorkbook } from "../../src/hosts/xlsx/xlsx-live-workbook";
import { notedLosses } from "../../src/app/noted-losses";
import { page } from "../../src/text/vi/page";
import { vi } from "../../src/text/vi";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { draftRows, sheetDraft, workbookDraft } from "../support/drafts";
import { withOwnThings } from "../support/own-things/add-own-things";
import { withMacros } from "../support/own-things/with-macros";
import { zipOf } from "../support/zip";

const sheet = "Danh sách";

/** A workbook with macros and a person's things. */
async function book(): Promise<Uint8Array> {
  const plain = await writeWorkbook(workbookDraft([sheetDraft(sheet, { rows: draftRows([["một"]]) })]));
  return withMacros(withOwnThings(plain, ["chart", "note"]).bytes, { button: "xl/worksheets/own1.xml" });
}

/** Its days counted from 1904, as old files from a Mac: no such package is patched. */
function from1904(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const part = "xl/workbook.xml";
  const xml = strFromU8(parts[part]!).replace(/<workbookPr[^>]*\/>/, "");
  return zipOf({ ...parts, [part]: xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>') });
}

async function lostAfterWriting(bytes: Uint8Array): Promise<readonly string[]> {
  const { writing, lost } = notedLosses();
  const live = xlsxLiveWorkbook(bytes, { inflate: inflateNode, carry: carryInputSheet, writing });
  const cell = { sheet, row: 1, column: 1, was: "một", value: "hai", format: null };
  await live.write({ sheets: [], added: [], cells: [cell] }, { now: "2020-07-15T08:00:00" });
  const first = lost();
  await live.write(
    { sheets: [], added: [], cells: [{ ...cell, was: "hai", value: "ba" }] },
    { now: "2020-07-15T08:01:00" },
  );
  expect(lost()).toEqual(first);
  return first;
}

test("a workbook with macros whose days count from 1904 loses them, which the page says thing by thing", async () => {
  const lost = await lostAfterWriting(from1904(await book()));
  expect(lost).toEqual([
    expect.stringMatching(/^macros: /),
    expect.stringMatching(/^object: .*ctrlProp/),
    'looks and rules: sheet "Danh sách"',
    'pictures and charts: sheet "Theo dõi riêng"',
    'notes: sheet "Theo dõi riêng"',
    'other things: sheet "Theo dõi riêng"',
  ]);
  const used = { file: { name: "so.xlsm" }, openings: 1, state: "unsaved", lost, opening: { step: "none" } } as never;
  render(<FileBar used={used} words={page} texts={vi} />);
  expect(screen.getByText(page.notKept)).toBeTruthy();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toContainEqual(
    expect.stringMatching(/^Không mang được sang bản mới: macro/),
  );
});

test("where everything stays nothing is said", async () => {
  const lost = await lostAfterWriting(await book());
  expect(lost).toEqual([]);
  const used = { file: { name: "so.xlsm" }, openings: 1, state: "unsaved", lost, opening: { step: "none" } } as never;
  render(<FileBar used={used} words={page} texts={vi} />);
  expect(screen.queryByText(page.notKept)).toBeNull();
});
