import { createHash } from "node:crypto";
import { runNext } from "../../../src/cli/commands/next";
import { readMarks } from "../../../src/forms/marks/read-marks";
import { markedRound } from "../../../src/forms/marks/round-marks";
import { readFormerRounds } from "../../../src/forms/store/former-rounds";
import { readStore } from "../../../src/forms/store/store";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { at, bytesOf, desk, read, said, sixMonths, takeAway } from "./next-command-sample";
import { rowsOf } from "./year-of-rounds";

const sheetIn = (book: Workbook, name: string): Sheet | undefined => book.sheets.find((each) => each.name === name);

beforeAll(sixMonths);
afterAll(takeAway);
beforeEach(() => void said.splice(0));

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

test("labels are in the words of the new kind, and the lines above the lists name the new round", () => {
  const texts = ["Kỳ báo cáo", "Danh sách"].flatMap((name) =>
    [...sheetIn(read("year.xlsx"), name)!.rows.values()].flatMap((cells) =>
      [...cells.values()].map(({ value }) => value),
    ),
  );
  expect(texts).toContain("Hạn đơn vị tổ chức tổng kết");
  expect(texts).toContain("Kỳ cả năm 2020 - tỉnh Mẫu");
  const choices = "Đăng ký đầu năm, sơ kết 6 tháng đầu năm hoặc tổng kết cả năm.";
  expect(texts.filter((text) => text !== choices && /sơ kết|Kỳ 6 tháng/u.test(String(text)))).toEqual([]);
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
  const lists = rowsOf(book, "Điều kiện", "Mã");
  const emptied = ["Hạn", "Đơn vị vi phạm", "Ngày nhận", "Văn bản", "Đơn vị đã hỏi"];
  expect(lists.map((row) => [row["Mã"], row["Cơ quan xác nhận"], ...emptied.map((header) => row[header])])).toEqual([
    ["DK1", null, null, null, null, null, null],
    ["DK2", "Thanh tra tỉnh", null, null, null, null, null],
  ]);
  const documents = rowsOf(book, "Danh mục hồ sơ", "Mã hồ sơ");
  expect(documents.slice(0, 2).map((row) => [row["Mã hồ sơ"], row["Hạn"], row["Áp dụng"]])).toEqual([
    ["BC", null, "Sở"],
    ["BC", null, "-Sở"],
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
