import { mkdtempSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "../../../src/cli/cannot-run";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runNext } from "../../../src/cli/commands/next";
import type { Desk } from "../../../src/cli/desk";
import { readMarks } from "../../../src/forms/marks/read-marks";
import { markedRound } from "../../../src/forms/marks/round-marks";
import { readFormerRounds } from "../../../src/forms/store/former-rounds";
import { readStore } from "../../../src/forms/store/store";
import { nodeFiles } from "../../../src/hosts/node/node-files";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { smallForms } from "../../support/marking/marked-forms";
import { smallProvince } from "../../support/small-province";
import { changedRound, drawnAgain } from "../rounds/changed-round";
import { rowsOf } from "./year-of-rounds";

const folder = mkdtempSync(join(tmpdir(), "thidua-next-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let said: string[] = [];
const desk = {
  host: nodeHost,
  files: nodeFiles(folder),
  texts: vi,
  sheetTexts: vi,
  bothTexts: { vi, en: vi },
  today: "2020-07-15",
  say: (line: string) => void said.push(line),
  complain: (line: string) => void said.push(line),
  sayInPieces: () => undefined,
  progress: () => undefined,
} as unknown as Desk;

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const read = (name: string): Workbook => nodeHost.readWorkbook(bytesOf(name));
const sheetIn = (book: Workbook, name: string): Sheet | undefined => book.sheets.find((each) => each.name === name);
const year20 = { year: 2020, kind: "year" } as const;

const province = smallProvince({
  "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Hệ quả | Đơn vị vi phạm
    DK1 | Không bị kỷ luật | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | C1-03
    DK2 | Không có đơn thư | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị |`,
  "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Loại | Đến ngày
    Bằng khen | Theo công trạng |
    Cờ cũ | Theo công trạng | 31/12/2019
    Cờ nay | Theo công trạng | 31/12/2020`,
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò | Được gia hạn đến | Lý do gia hạn | Miễn báo cáo (lý do) | Đến ngày | Đơn vị kế thừa
    1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng | | | | |
    2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó | 05/07/2020 | Bão | | |
    3 | C1 | C1-03 | UBND huyện Ba | Huyện | Thành viên | | | | 31/12/2020 | C1-01
    1 | K1 | K1-01 | Sở Một | Sở | Trưởng | | | Mới lập | |
    2 | K1 | K1-02 | Sở Hai | Sở | Phó | | | | |`,
  "Ý kiến điều chỉnh": `Mã đơn vị | Mã | Lần | Ý kiến Hội đồng
    C1-02 | A1 | 1 | Đồng ý`,
  "Kết quả bình xét": `Mã đơn vị | Danh hiệu/hình thức | Thứ tự
    C1-02 | Bằng khen | 1`,
});

/** A sheet of the person's own, with formulas that look into other sheets. */
function withOwnSheet(draft: WorkbookDraft): WorkbookDraft {
  const [pattern] = draft.sheets;
  const cell = (value: CellValue, formula: string | null = null) => ({
    value,
    formula,
    note: null,
    style: [...pattern!.rows.values()][0]!.get(1)!.style,
  });
  const rows = new Map([
    [
      1,
      new Map([
        [1, cell("Theo dõi riêng")],
        [2, cell(42)],
      ]),
    ],
    [
      2,
      new Map([
        [1, cell(3, "COUNTA('Sổ theo dõi nhận báo cáo'!A5:A200)")],
        [2, cell(4, "A2+1")],
      ]),
    ],
    [
      3,
      new Map([
        [1, cell("UBND huyện Một", "'Danh sách'!D5")],
        [2, cell(9.5, "'Bảng điểm'!F10")],
      ]),
    ],
    [4, new Map([[1, cell(5, "SUM(1,4)")]])],
  ]);
  const own = { ...pattern!, name: "Việc riêng", rows, merges: [], filter: null, validations: [], conditions: [] };
  return { ...draft, sheets: [own, ...draft.sheets] };
}

beforeAll(async () => {
  const [form] = smallForms().filter(({ name }) => name === "C1-02.xlsx");
  writeFileSync(at("in.xlsx"), await nodeHost.writeWorkbook(form!.draft()));
  writeFileSync(at("board.xlsx"), await nodeHost.writeWorkbook(withOwnSheet(drawnAgain(province.workbook))));
  const consolidating = {
    in: [at("in.xlsx")],
    out: at("h1.xlsx"),
    asOf: null,
    received: null,
    json: null,
    dryRun: false,
    jobs: 1,
  };
  await runConsolidate(desk, at("board.xlsx"), consolidating);
  await runNext(desk, at("h1.xlsx"), { next: year20, out: at("year.xlsx"), asOf: null, dryRun: false });
});
beforeEach(() => {
  said = [];
});

test("registers, opinions, points, nominations, store and outputs are empty; settings stay, dates go", () => {
  const book = read("year.xlsx");
  for (const name of ["Sổ theo dõi nhận báo cáo", "Ý kiến điều chỉnh", "Điểm chấm", "Kết quả bình xét"])
    expect([name, rowsOf(book, name, name.startsWith("Sổ") ? "Mã đơn vị/cụm" : "Mã đơn vị")]).toEqual([name, []]);
  expect(readStore(book)).toMatchObject({ submissions: [], clusterSubmissions: [], unreadable: [], waiting: [] });
  expect(book.sheets.filter(({ state }) => state === "visible").map(({ name }) => name)).toEqual(
    read("board.xlsx")
      .sheets.filter(({ state }) => state === "visible")
      .map(({ name }) => name),
  );
  const period = Object.fromEntries(
    [...sheetIn(book, "Kỳ báo cáo")!.rows.values()].map((cells) => [cells.get(1)?.value, cells.get(2)?.value ?? null]),
  );
  expect(period).toMatchObject({
    Tỉnh: "Mẫu",
    Năm: 2020,
    Kỳ: "Cả năm",
    "Mốc 6 tháng (%)": 50,
    "Xếp hạng trong kỳ": "Có",
  });
  expect(
    Object.entries(period)
      .filter(([label]) => label?.startsWith("Hạn "))
      .map(([, value]) => value),
  ).toEqual([null, null, null, null]);
});

test("its marks are its own: a Board's workbook without work names no round", () => {
  const book = read("year.xlsx");
  expect(markedRound(book)).toBeNull();
  expect(readMarks(book)).toMatchObject({ kind: "board", issued: "2020-07-15" });
});

test("within a year: extensions, exemptions and violations go, awards out of force are dropped, the roster stays", () => {
  const book = read("year.xlsx");
  expect(
    rowsOf(book, "Danh sách", "Mã đơn vị").map((row) => [
      row["Mã đơn vị"],
      row["Được gia hạn đến"],
      row["Lý do gia hạn"],
      row["Miễn báo cáo (lý do)"],
    ]),
  ).toEqual(["C1-01", "C1-02", "C1-03", "K1-01", "K1-02"].map((unit) => [unit, null, null, null]));
  expect(rowsOf(book, "Điều kiện", "Mã").map((row) => [row["Mã"], row["Đơn vị vi phạm"]])).toEqual([
    ["DK1", null],
    ["DK2", null],
  ]);
  expect(
    rowsOf(book, "Khen thưởng", "Danh hiệu/hình thức khen thưởng").map((row) => row["Danh hiệu/hình thức khen thưởng"]),
  ).toEqual(["Bằng khen", "Cờ nay"]);
  expect(rowsOf(book, "Cụm, khối", "Mã cụm/khối").map((row) => row["Trạng thái thang điểm"])).toEqual([
    "Ban đã tiếp nhận",
    "Dự thảo",
  ]);
});

test("a new year: ended units leave the roster, scales are drafts again", async () => {
  await runNext(desk, at("h1.xlsx"), {
    next: { year: 2021, kind: "reg" },
    out: at("reg.xlsx"),
    asOf: null,
    dryRun: false,
  });
  const book = read("reg.xlsx");
  expect(rowsOf(book, "Danh sách", "Mã đơn vị").map((row) => row["Mã đơn vị"])).toEqual([
    "C1-01",
    "C1-02",
    "K1-01",
    "K1-02",
  ]);
  expect(rowsOf(book, "Cụm, khối", "Mã cụm/khối").map((row) => row["Trạng thái thang điểm"])).toEqual([
    "Dự thảo",
    "Dự thảo",
  ]);
  expect(rowsOf(book, "Chỉ tiêu giao", "Mã đơn vị").every((row) => row["Chỉ tiêu đăng ký"] === null)).toBe(true);
  expect(readFormerRounds(book).ended).toEqual([
    {
      unit: "C1-03",
      name: "UBND huyện Ba",
      lastDay: "2020-12-31",
      successor: "C1-01",
      since: { year: 2021, kind: "reg" },
    },
  ]);
  expect(said.find((line) => line.startsWith("Danh sách:"))).toContain("C1-03 (đến 31/12/2020, kế thừa: C1-01)");
});

test("_TD_Kỳ trước keeps the round with its fingerprint, its day and every unit", () => {
  const { rounds } = readFormerRounds(read("year.xlsx"));
  const sha256 = createHash("sha256").update(bytesOf("h1.xlsx")).digest("hex");
  expect(
    rounds.map(({ year, kind, day, sha256: sum, units }) => [year, kind, day, sum, units.map(({ unit }) => unit)]),
  ).toEqual([[2020, "h1", "2020-07-15", sha256, ["C1-01", "C1-02", "C1-03", "K1-01", "K1-02"]]]);
  const own = rounds[0]?.units.find(({ unit }) => unit === "C1-02");
  expect(own?.figures.find(({ indicator }) => indicator === "A2")).toMatchObject({
    measure: "%",
  });
  expect(rounds[0]?.units.find(({ unit }) => unit === "K1-02")?.figures).toEqual([]);
});

test("a person's own sheet stays: formulas whose cells changed lose the old result, one at an output becomes text", () => {
  const sheet = sheetIn(read("year.xlsx"), "Việc riêng")!;
  const cellAt = (row: number, column: number) => {
    const { value, formula } = sheet.rows.get(row)?.get(column) ?? { value: null, formula: null };
    return [value, formula];
  };
  expect(cellAt(1, 2)).toEqual([42, null]);
  expect(cellAt(2, 1)).toEqual([null, "COUNTA('Sổ theo dõi nhận báo cáo'!A5:A200)"]);
  expect(cellAt(2, 2)).toEqual([null, "A2+1"]);
  expect(cellAt(3, 1)).toEqual(["UBND huyện Một", "'Danh sách'!D5"]);
  expect(cellAt(3, 2)).toEqual(["='Bảng điểm'!F10", null]);
  expect(cellAt(4, 1)).toEqual([5, "SUM(1,4)"]);
});

test("one line a sheet says so; --dry-run writes nothing, and nothing writes to the former workbook", async () => {
  const before = { h1: bytesOf("h1.xlsx"), names: readdirSync(folder) };
  await runNext(desk, at("h1.xlsx"), { next: year20, out: at("not.xlsx"), asOf: null, dryRun: true });
  const { sheets } = read("h1.xlsx");
  const visible = sheets.filter(({ state }) => state === "visible").map(({ name }) => name);
  expect(said.slice(1, -1).map((line) => line.split(":")[0])).toEqual([...visible, "_TD_Kỳ trước"]);
  expect(said.join("\n")).toMatchInlineSnapshot(`
    "Lập sổ Cả năm 2020 từ sổ 6 tháng đầu năm 2020. Địa chỉ ô là của sổ cũ.
    Việc riêng: trang của người dùng, giữ nguyên; cần quyết định: công thức trỏ tới ô đã để trống: A2; công thức trỏ tới trang kết quả chưa có, giữ dạng chữ để nhập lại sau: B3.
    Kỳ báo cáo: giữ các mục khác; xóa Hạn đơn vị tổ chức sơ kết (B14); xóa Hạn cụm/khối tổ chức sơ kết (B15); Năm: 2020; Kỳ: Cả năm; cần quyết định: các thời hạn đang để trống.
    Cụm, khối: giữ 2 dòng.
    Danh sách: giữ 5 dòng; xóa Được gia hạn đến (L6); xóa Lý do gia hạn (M6); xóa Miễn báo cáo (lý do) (N8).
    Danh mục hồ sơ: giữ 4 dòng.
    Chỉ tiêu: giữ 4 dòng.
    Chỉ tiêu giao: giữ 1 dòng.
    Danh mục nội dung: giữ 1 dòng.
    Thang điểm: giữ 4 dòng.
    Mức điểm: giữ 0 dòng.
    Điều kiện: giữ 2 dòng; xóa Đơn vị vi phạm (I5).
    Xếp loại: giữ 0 dòng.
    Khen thưởng: giữ 2 dòng; bỏ 1 dòng (Cờ cũ).
    Mẫu văn bản: giữ 0 dòng.
    Sổ theo dõi nhận báo cáo: để trống; bỏ 1 dòng.
    Ý kiến điều chỉnh: để trống; bỏ 1 dòng.
    Điểm chấm: để trống.
    Kết quả bình xét: để trống; bỏ 1 dòng.
    Tổng quan: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tình hình gửi báo cáo: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tình hình cụm, khối: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tổng hợp chỉ tiêu: không mang sang, lập lại khi tổng hợp kỳ mới.
    Điều chỉnh chỉ tiêu: không mang sang, lập lại khi tổng hợp kỳ mới.
    Bảng điểm: không mang sang, lập lại khi tổng hợp kỳ mới.
    Chi tiết điểm: không mang sang, lập lại khi tổng hợp kỳ mới.
    Xếp hạng: không mang sang, lập lại khi tổng hợp kỳ mới.
    Đối chiếu điểm: không mang sang, lập lại khi tổng hợp kỳ mới.
    Suy tôn: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tổng hợp nội dung: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tổng hợp khen thưởng: không mang sang, lập lại khi tổng hợp kỳ mới.
    Ghi chép của cụm, khối: không mang sang, lập lại khi tổng hợp kỳ mới.
    Nội dung cần rà soát: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tệp đã đọc: không mang sang, lập lại khi tổng hợp kỳ mới.
    _TD_Kỳ trước: giữ số liệu của kỳ trước.
    Chạy thử, không ghi tệp nào."
  `);
  expect(readdirSync(folder)).toEqual(before.names);
  expect(bytesOf("h1.xlsx")).toEqual(before.h1);
});

test("from a workbook whose round was changed: it starts from the round that it holds", async () => {
  writeFileSync(
    at("changed.xlsx"),
    await nodeHost.writeWorkbook(changedRound(read("h1.xlsx"), 2021, "6 tháng đầu năm")),
  );
  await runNext(desk, at("changed.xlsx"), { next: year20, out: at("from-changed.xlsx"), asOf: null, dryRun: false });
  const book = read("from-changed.xlsx");
  expect(readFormerRounds(book).rounds.map(({ year, kind }) => [year, kind])).toEqual([[2020, "h1"]]);
  expect(rowsOf(book, "Chỉ tiêu giao", "Mã đơn vị")).toEqual(rowsOf(read("year.xlsx"), "Chỉ tiêu giao", "Mã đơn vị"));
});

test("what was there is kept as .bak", async () => {
  writeFileSync(at("taken.xlsx"), "mine");
  await runNext(desk, at("h1.xlsx"), { next: year20, out: at("taken.xlsx"), asOf: null, dryRun: false });
  expect(readFileSync(at("taken.xlsx.bak"), "utf8")).toBe("mine");
});

describe("can't run, with a sentence", () => {
  const cases: readonly (readonly [
    what: string,
    path: string,
    options: Partial<Parameters<typeof runNext>[2]>,
    sentence: RegExp,
  ])[] = [
    ["the same round", "h1.xlsx", { next: { year: 2020, kind: "h1" } }, /phải sau kỳ đó/u],
    ["an earlier one of the year", "h1.xlsx", { next: { year: 2020, kind: "reg" } }, /phải sau kỳ đó/u],
    ["an earlier year", "h1.xlsx", { next: { year: 2019, kind: "year" } }, /phải sau kỳ đó/u],
    ["the former workbook as the new one", "h1.xlsx", { out: at("h1.xlsx") }, /chính là sổ của kỳ cũ/u],
    ["the same by another spelling", "h1.xlsx", { out: `${folder}/./h1.xlsx` }, /chính là sổ của kỳ cũ/u],
    ["a unit's form", "in.xlsx", {}, /không phải sổ/u],
    ["no such file", "none.xlsx", {}, /Không tìm thấy/u],
  ];
  test.each(cases)("%s", async (_, path, options, sentence) => {
    const run = runNext(desk, at(path), { next: year20, out: at("never.xlsx"), asOf: null, dryRun: false, ...options });
    await expect(run).rejects.toThrow(CannotRun);
    await expect(run).rejects.toThrow(sentence);
    expect(existsSync(at("never.xlsx"))).toBe(false);
  });
});
