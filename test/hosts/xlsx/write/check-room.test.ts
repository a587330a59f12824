import { TooLargeError } from "../../../../src/app/host";
import { type Limits, defaultLimits } from "../../../../src/hosts/xlsx/read/limits";
import { packNode, inflateNode } from "../../../../src/hosts/node/zlib";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { WorkbookDraft } from "../../../../src/workbook/draft";
import { loadsOf } from "../../../../src/workbook/room";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";

const area = (top: number) => ({ top, left: 1, bottom: top, right: 2 });
const book = workbookDraft(
  [
    sheetDraft("Bảng điểm", {
      rows: draftRows([["Mã", "Điểm"], ["K01", 5], [draftCell(5, { formula: "B2" })]]),
      merges: [area(5), area(6)],
    }),
    sheetDraft("Xếp hạng", { rows: draftRows([["Mã", null, "Hạng"]]) }),
  ],
  { names: [{ name: "Điểm_chuẩn", reference: "'Bảng điểm'!$B$2" }] },
);

const write = (draft: WorkbookDraft, limits: Partial<Limits>) =>
  writeWorkbook(draft, packNode, { ...defaultLimits, ...limits });
const read = (bytes: Uint8Array, limits: Partial<Limits>) => readWorkbook(bytes, { inflate: inflateNode, limits });

async function refused(draft: WorkbookDraft, limits: Partial<Limits>) {
  const error: unknown = await write(draft, limits).catch((reason: unknown) => reason);
  return error instanceof TooLargeError ? error.load : null;
}

// About 75 MB of one sheet, as Bảng điểm of a thousand units was.
test("a sheet too large to be read again is not written, and is named", async () => {
  const formula = `SUM(${Array.from({ length: 700 }, (_, index) => `A${index + 1}`).join(",")})`;
  const cell = draftCell(1, { formula });
  const rows = new Map(Array.from({ length: 22_000 }, (_, row) => [row + 1, new Map([[9, cell]])]));
  const large = workbookDraft([sheetDraft("Nhỏ"), sheetDraft("Bảng điểm", { rows })]);
  const load = await refused(large, {});
  expect(load).toMatchObject({ sheet: "Bảng điểm", what: "partBytes", most: 64 * 1024 * 1024 });
  expect(load?.found).toBeGreaterThan(64 * 1024 * 1024);
});

test.each([
  ["cells", 6, null],
  ["merges", 1, null],
  ["sheets", 1, null],
  ["names", 0, null],
  ["sharedStrings", 3, null],
  ["rows", 2, "Bảng điểm"],
  ["columns", 2, "Xếp hạng"],
  ["sheetName", 8, "Bảng điểm"],
  ["parts", 9, null],
  ["totalBytes", 4_000, null],
  ["fileBytes", 3_000, null],
] as const)("%s: above %i the writer refuses what the reader would refuse", async (what, most, sheet) => {
  const load = await refused(book, { [what]: most });
  expect(load).toMatchObject({ what, most, sheet });
  const found = load?.found ?? 0;
  expect(found).toBeGreaterThan(most);
  const bytes = await write(book, { [what]: found });
  expect(read(bytes, { [what]: found }).sheets).toHaveLength(2);
});

test("what is counted before anything is written is what the writer counts", async () => {
  for (const { what, found } of loadsOf(book)) {
    if (what === "partBytes" || what === "totalBytes" || what === "names") continue;
    const exact = await refused(book, { [what]: 0 });
    if (what !== "rows") expect([what, found]).toEqual([what, exact?.found]);
  }
});
