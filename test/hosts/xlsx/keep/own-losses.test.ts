import { strFromU8, unzipSync } from "fflate";
import { keepOwn } from "../../../../src/hosts/xlsx/keep/keep-own";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { packNode, unpackNode } from "../../../../src/hosts/node/zlib";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { vi } from "../../../../src/text/vi";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { withOwnThings } from "../../../support/own-things/add-own-things";
import { savedByOpenpyxl } from "../../../support/own-things/by-openpyxl";
import { packageFaults, partsOf } from "../../../support/package-check";
import { zipOf } from "../../../support/zip";

const rows = (...texts: readonly string[]) => draftRows([texts]);
/** The person's sheet refers to one of ours, and to one that goes. */
const start = workbookDraft([
  sheetDraft("Danh sách", { rows: rows("một", "của trang cũ, không dùng nữa") }),
  sheetDraft("Sẽ mất", { rows: rows("x") }),
  sheetDraft("Riêng", {
    rows: draftRows([
      [
        draftCell(1, { formula: "'Sẽ mất'!A1" }),
        draftCell(2, { formula: "COUNTA('Danh sách'!A:A)" }),
        draftCell(3, { formula: "'[1]Khác'!A1" }),
        "chữ của tôi",
      ],
    ]),
  }),
]);
const next = workbookDraft([sheetDraft("Danh sách", { rows: rows("hai", "ba", "chữ của tôi") }), sheetDraft("Riêng")]);

const keep = (bytes: Uint8Array, own = ["Riêng"], typed: readonly string[] = []) =>
  keepOwn(bytes, { own, typed, sheets: next.sheets.map(({ name }) => name) }, { ...packNode, ...unpackNode });

async function withPart(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(start));
  return zipOf({ ...parts, [part]: change(strFromU8(parts[part]!)) });
}

test("a formula that looks at a sheet which is gone keeps its result and is named; others stay", async () => {
  const kept = keep(await writeWorkbook(start));
  expect(kept.lost).toEqual(["formula: Riêng!A1 (='Sẽ mất'!A1)"]);
  expect(vi.issues["not-carried"]({ what: kept.lost[0] ?? "" })).toBe(
    "Không mang được sang bản mới: công thức ='Sẽ mất'!A1 ở ô Riêng!A1, vì trang mà công thức lấy số không còn; kết quả được giữ. Đề nghị chép lại từ bản cũ nếu cần.",
  );
  const bytes = await kept.write(next);
  const cells = nodeHost
    .readWorkbook(bytes)
    .sheets.find(({ name }) => name === "Riêng")
    ?.rows.get(1);
  expect([1, 2, 3].map((column) => [cells?.get(column)?.value, cells?.get(column)?.formula])).toEqual([
    [1, null],
    [2, "COUNTA('Danh sách'!A:A)"],
    [3, null],
  ]);
  expect(packageFaults(bytes)).toEqual([]);
});

test("a name that looks at it is named and goes; one that looks at a sheet of ours stays", async () => {
  const bytes = await withPart("xl/workbook.xml", (xml) =>
    xml.replace(
      "</sheets>",
      "</sheets><definedNames><definedName name=\"Cu\">'Sẽ mất'!$A$1</definedName><definedName name=\"Ten\">'Danh sách'!$A$1</definedName></definedNames>",
    ),
  );
  expect(keep(bytes).lost).toContain("name: Cu (='Sẽ mất'!$A$1)");
  const workbook = partsOf(await keep(bytes).write(next)).get("xl/workbook.xml") ?? "";
  expect(workbook.match(/<definedName .*?<\/definedName>/g)).toEqual([
    "<definedName name=\"Ten\">'Danh sách'!$A$1</definedName>",
  ]);
});

test("texts that nobody uses any more are not in the file, and their places are used again", async () => {
  const bytes = await keep(await writeWorkbook(start)).write(next);
  const texts = partsOf(bytes).get("xl/sharedStrings.xml") ?? "";
  expect(texts).not.toContain("không dùng nữa");
  expect(texts.match(/<si>.*?<\/si>/g)).toEqual([
    "<si><t>hai</t></si>",
    "<si><t>ba</t></si>",
    "<si><t/></si>",
    "<si><t>chữ của tôi</t></si>",
  ]);
});

test("of a sheet that people type in everything stays, and nothing is named", async () => {
  const owned = withOwnThings(await writeWorkbook(start), ["note", "chart", "table", "pivot", "rules"], "Của Ban");
  expect(keep(owned.bytes, ["Riêng"], [owned.sheet]).lost).toEqual(["formula: Riêng!A1 (='Sẽ mất'!A1)"]);
});

test("what people did to it is named, thing by thing, where the workbook is written anew", async () => {
  const owned = withOwnThings(await writeWorkbook(start), ["note", "chart", "table", "pivot"], "Danh sách riêng");
  const parts = unzipSync(owned.bytes);
  const dated = strFromU8(parts["xl/workbook.xml"]!).replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>');
  const bytes = zipOf({ ...parts, "xl/workbook.xml": dated });
  const sheets = [...next.sheets.map(({ name }) => name), owned.sheet];
  const { lost } = keepOwn(bytes, { own: [], typed: [owned.sheet], sheets }, { ...packNode, ...unpackNode });
  const things = ["looks and rules", "notes", "pictures and charts", "pivot tables", "tables"];
  const words = ["name: CotBang (=BangRieng[Cột])", ...things.map((thing) => `${thing}: sheet "${owned.sheet}"`)];
  expect([...lost].sort()).toEqual([...words].sort());
  expect(words.map((what) => vi.issues["not-carried"]({ what })).filter((said) => said.includes("sheet"))).toEqual([]);
});

test("notes and threads of people on a sheet that is made anew are named at their cells", async () => {
  const { bytes, sheet } = withOwnThings(await writeWorkbook(start), ["note"], "Xếp hạng");
  const { lost } = keepOwn(
    bytes,
    { own: ["Riêng"], typed: [], sheets: [...next.sheets.map(({ name }) => name), sheet] },
    { ...packNode, ...unpackNode },
  );
  expect(lost).toEqual(["formula: Riêng!A1 (='Sẽ mất'!A1)", "note: Xếp hạng!B2, B3"]);
  expect(vi.issues["not-carried"]({ what: "note: Xếp hạng!B2" })).toContain("ghi chú hoặc bình luận ở ô Xếp hạng!B2");
});

test("pictures, charts and tables of people on a sheet that is made anew are named; our charts are nobody's", async () => {
  const { bytes, sheet } = withOwnThings(await writeWorkbook(start), ["chart", "table", "pivot"], "Tổng quan");
  const sheets = [...next.sheets.map(({ name }) => name), sheet];
  const keeping = { own: ["Riêng"], typed: [], sheets };
  const { lost } = keepOwn(bytes, keeping, { ...packNode, ...unpackNode });
  expect(lost.slice(1)).toEqual([
    "drawing: Tổng quan – Biểu đồ, Ảnh",
    "table: Tổng quan – BangRieng",
    "pivot: Tổng quan – PivotRieng",
  ]);
  expect(lost.slice(1).map((what) => vi.issues["not-carried"]({ what }))).toEqual(
    [
      'hình, biểu đồ tự thêm ở trang "Tổng quan" (Biểu đồ, Ảnh)',
      'bảng dữ liệu (Table) tự tạo ở trang "Tổng quan" (BangRieng)',
      'bảng PivotTable tự tạo ở trang "Tổng quan" (PivotRieng)',
    ].map(
      (thing) =>
        `Không mang được sang bản mới: ${thing}, vì trang đó được lập lại. Đề nghị chép lại từ bản cũ nếu cần.`,
    ),
  );
  const parts = unzipSync(bytes);
  const drawing = strFromU8(parts["xl/drawings/drawing70.xml"]!).replace('name="Biểu đồ"', 'name="TongQuanDiem"');
  const ours = zipOf({ ...parts, "xl/drawings/drawing70.xml": drawing });
  expect(keepOwn(ours, keeping, { ...packNode, ...unpackNode }).lost).toContain("drawing: Tổng quan – Ảnh");
});

test("our own notes are nobody's, whichever program saved them", async () => {
  const noted = workbookDraft([
    sheetDraft("Bảng điểm", { rows: draftRows([[draftCell("5", { note: "theo bậc" })]]) }),
    sheetDraft("Riêng"),
  ]);
  const ours = await writeWorkbook(noted);
  const saved = savedByOpenpyxl(ours, "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])");
  for (const bytes of [ours, saved])
    expect(
      keepOwn(bytes, { own: ["Riêng"], typed: [], sheets: ["Bảng điểm", "Riêng"] }, { ...packNode, ...unpackNode })
        .lost,
    ).toEqual([]);
});

test.each([
  [
    "days that count from 1904",
    "xl/workbook.xml",
    (xml: string) => xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
  ],
  [
    "names with a prefix",
    "xl/styles.xml",
    (xml: string) => xml.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x="),
  ],
])("a workbook with %s is written anew", async (_, part, change) => {
  const kept = keep(await withPart(part, change));
  expect(kept.sheets).toEqual([]);
  expect(Buffer.from(await kept.write(next)).equals(await nodeHost.writeWorkbook(next))).toBe(true);
});

test("so is one that is no package", async () => {
  expect(Buffer.from(await keep(Uint8Array.of(1, 2, 3)).write(next)).equals(await nodeHost.writeWorkbook(next))).toBe(
    true,
  );
});

test("a workbook without anything of a person's own is written as a new one", async () => {
  const kept = keep(await writeWorkbook(start), []);
  expect(Buffer.from(await kept.write(next)).equals(await nodeHost.writeWorkbook(next))).toBe(true);
});

test("a sheet that the new workbook doesn't have goes, whoever made it", async () => {
  const kept = keep(await writeWorkbook(start), ["Riêng", "Sẽ mất"]);
  expect(kept.sheets).toEqual(["Riêng"]);
  expect(nodeHost.readWorkbook(await kept.write(next)).sheets.map(({ name }) => name)).toEqual(["Danh sách", "Riêng"]);
});
