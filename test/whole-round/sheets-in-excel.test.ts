import { splitBoard } from "../../src/app/splitting/split-board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { roundOf } from "../kinds/round-of-kind";
import { habitFaults, numbersAsText } from "../support/excel-habits";
import { board, consolidated, workbooks } from "./round";

const [[, consolidatedBoard]] = workbooks as readonly [readonly [string, WorkbookDraft]];
const split = splitBoard(consolidatedBoard, { consolidation: consolidated.consolidation, workbook: board }, vi);

/** Every kind of workbook that is written: consolidated, in parts, handed out, of each kind of round. */
const written: readonly (readonly [name: string, draft: WorkbookDraft])[] = [
  ...workbooks,
  ["what stays of a split board", split.draft],
  ...split.books.map(({ name, draft }) => [name, draft()] as const),
  ...(["reg", "h1", "year"] as const).flatMap((kind) => {
    const { out, issued } = roundOf(kind);
    return [[`board of ${kind}`, out] as const, ...issued.map(([name, draft]) => [`${kind}: ${name}`, draft] as const)];
  }),
];

test.each(written)("%s can be sorted, filtered and added up", async (_, draft) => {
  expect(habitFaults(await nodeHost.writeWorkbook(draft))).toEqual([]);
});

/** Codes with zeros in front, phones, and what a person typed as a text into a number's cell, which is theirs. */
const textsByContract: ReadonlySet<string> = new Set([
  ...["Biểu 0601", "Biểu 0602", "Biểu 0603", "Biểu 0604", "Biểu 0605"].map((sheet) => `${sheet}: Mã số`),
  "Danh sách: Điện thoại",
  "Điều kiện: Mức hệ quả",
]);

test("numbers and dates are texts in columns of texts alone", async () => {
  const found = await Promise.all(written.map(async ([, draft]) => numbersAsText(await nodeHost.writeWorkbook(draft))));
  expect([...new Set(found.flat())].filter((place) => !textsByContract.has(place))).toEqual([]);
});
