import { consolidateStored } from "../../../src/app/consolidate";
import { openBoard } from "../../../src/app/open-board";
import { readBoard } from "../../../src/forms/board/read-board";
import { memoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import type { Workbook } from "../../../src/workbook/sheet";
import {
  fileOf,
  issuedTo,
  setCell,
  smallProvince,
  type Typed,
  typeInto,
  wellFilled,
} from "../../support/small-province";
import { consolidated, sheetOf } from "../live/live-province";

const indicators = (
  a1: string,
  decimals = "1",
) => `Mã | Mục | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất | Áp dụng | Số chữ số thập phân
    A1 | Kinh tế | Thu ngân sách | tỷ đồng | ${a1} | | ${decimals}
    A2 | Kinh tế | Giải ngân | % | Càng cao càng tốt | Mức đạt | | 1
    A3 | Xã hội | Tỷ lệ hộ nghèo | % | Càng thấp càng tốt | Mức đạt | Huyện | 2
    A4 | Xã hội | Phòng, chống dịch | | Đạt/Chưa đạt | Mức đạt | | 0`;
const scale = (
  t1: string,
) => `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần
    * | I | T1 | Thu ngân sách | ${t1} | A1 | |
    * | I | T2 | Phòng, chống dịch | 5 | Đạt/Không đạt | A4 | |
    * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | |
    * | II | T4 | Gửi báo cáo | 5 | Thời hạn | | BIEU | 1`;

const settings = (missing: string, kind = "6 tháng đầu năm") => `Tỉnh | Mẫu
    Năm | 2020
    Kỳ | ${kind}
    Hạn đơn vị tổ chức sơ kết | 30/06/2020
    Hạn cụm/khối tổ chức sơ kết | 10/07/2020
    Tính cả ngày cuối của thời hạn | Có
    Mốc 6 tháng (%) | 50
    Chấm theo mốc 6 tháng | Có
    Yêu cầu tự chấm | Có
    Xếp hạng trong kỳ | Có
    Khi thiếu số liệu | ${missing}`;

const scores = `Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm | Giải trình
    C1-01 | T3 | Thẩm định | 9 |
    C1-02 | T1 | Thẩm định | 7 | theo xác nhận
    C1-02 | T3 | Thẩm định | 9 |`;

/** Two units report; what the round comes to, and the sheets that show it. */
async function judged(
  change: Readonly<Record<string, string>>,
  typed: readonly Typed[] = [],
): Promise<{
  readonly workbook: Workbook;
  readonly lines: Readonly<Record<string, unknown>>;
  readonly told: readonly string[];
  readonly result: ReturnType<typeof consolidateStored>["consolidation"];
}> {
  const province = smallProvince({ "Điểm chấm": scores, ...change });
  const live = memoryLiveWorkbook(province.workbook);
  const files = ["C1-01", "C1-02"].map((unit) =>
    fileOf(
      `C1/${unit}.xlsx`,
      typeInto(issuedTo(province, unit), [...wellFilled(unit), ...(unit === "C1-02" ? typed : [])]),
    ),
  );
  await consolidated(live, files, { received: "2020-06-29" });
  const opened = openBoard(live.workbook());
  if ("noRound" in opened) throw new Error(opened.noRound);
  const result = consolidateStored({ ...opened, asOf: "2020-07-15" }).consolidation;
  const lines = Object.fromEntries(
    result.totals.map(({ unit, lines: all, total }) => [
      unit,
      `${all.map(({ criterion, points }) => `${criterion} ${points ?? "–"}`).join(", ")}: ${total ?? "chưa tính"}`,
    ]),
  );
  const told = result.issues
    .filter(({ code }) => code === "board-blank")
    .map(({ place, params }) => `${place.sheet} ${place.cell} ${JSON.stringify(params)}`);
  return { workbook: live.workbook(), lines, told, result };
}

const a1 = (result: { readonly figures: readonly { readonly indicator: string; readonly unit: string }[] }) =>
  result.figures.find(({ indicator, unit }) => indicator === "A1" && unit === "C1-01");

/** The points that count, as `Bảng điểm` shows them beside the criterion's code. */
function shownPoints(workbook: Workbook, criterion: string): readonly unknown[] {
  const row = [...sheetOf(workbook, "Bảng điểm").rows.values()].find((cells) =>
    [...cells.values()].some(({ value }) => value === criterion),
  );
  return [...(row?.entries() ?? [])]
    .filter(([, cell]) => typeof cell.value === "number" || cell.value === "")
    .map(([, { value }]) => value);
}

describe("a blank cell of the Board is never a decision (rounds.md)", () => {
  test("as stated, the line is compared and scored", async () => {
    const { lines, told, result } = await judged({});
    expect(told).toEqual([]);
    expect(a1(result)).toMatchObject({ pctOfTarget: expect.any(Number), benchmark: expect.any(Number) });
    expect(lines["C1-01"]).toMatch(/^T1 \d/u);
  });

  test("Cách đánh giá: error at its cell, no percent, no points; what a person gave counts; no unit is blamed", async () => {
    const { lines, told, result } = await judged({ "Chỉ tiêu": indicators(" | Cộng dồn") });
    expect(told).toEqual([`Chỉ tiêu E5 {"label":"Cách đánh giá","row":"A1"}`]);
    expect(a1(result)).toMatchObject({
      pctOfTarget: null,
      printedPercent: null,
      benchmark: null,
      result: expect.any(Number),
    });
    expect(lines["C1-01"]).toMatch(/^T1 –, .*: chưa tính$/u);
    expect(lines["C1-02"]).toMatch(/^T1 7, /u);
    const [first] = result.totals;
    expect(first?.lines[0]?.waits).toEqual({ reason: "board-blank", day: null });
    expect(result.issues.filter(({ code, place }) => code === "not-computable" && place.unit !== null)).toEqual([]);
  });

  test("Tính 0 điểm makes no 0 of it", async () => {
    const { lines, workbook } = await judged({
      "Kỳ báo cáo": settings("Tính 0 điểm"),
      "Chỉ tiêu": indicators(" | Cộng dồn"),
    });
    expect(lines["C1-01"]).toMatch(/^T1 –, .*: chưa tính$/u);
    expect(shownPoints(workbook, "T1")).toContain("");
  });

  test("Tính chất: only where a mốc applies", async () => {
    const blank = { "Chỉ tiêu": indicators("Càng cao càng tốt | ") };
    const { lines, told } = await judged(blank);
    expect(lines["C1-01"]).toMatch(/^T1 –/u);
    expect(told).toEqual(['Chỉ tiêu F5 {"label":"Tính chất","row":"A1"}']);
    const year = await judged({ ...blank, "Kỳ báo cáo": settings("Chưa tính", "Cả năm") });
    expect(year.lines["C1-01"]).toMatch(/^T1 \d/u);
    expect(year.told).toEqual([]);
  });

  test("Cách chấm, Điểm chuẩn: nothing counts on the line, a person's points neither", async () => {
    for (const blank of ["10 | ", " | Tỷ lệ"]) {
      const { lines, told } = await judged({ "Thang điểm": scale(blank) });
      expect(lines["C1-02"]).toMatch(/^T1 –, .*: chưa tính$/u);
      const [cell, label] = blank.startsWith("10") ? ["F5", "Cách chấm"] : ["E5", "Điểm chuẩn"];
      expect(told).toEqual([`Thang điểm ${cell} {"label":"${label}","row":"T1"}`]);
    }
  });

  test("Số chữ số thập phân: as many as the figures of all units have", async () => {
    const blank = { "Chỉ tiêu": indicators("Càng cao càng tốt | Cộng dồn", "") };
    const { workbook } = await judged(blank, [["Kết quả", "A1", "Thực hiện trong kỳ", 612.345]]);
    // The target of C1-01 is whole: it shows the three decimals of the other unit's result.
    const formats = [...sheetOf(workbook, "Tổng hợp chỉ tiêu").rows.values()]
      .filter((cells) => [...cells.values()].some(({ value }) => value === "A1"))
      .flatMap((cells) => [...cells.values()].filter(({ value }) => value === 1000).map(({ format }) => format));
    expect([...new Set(formats)]).toEqual(["#,##0.000"]);
  });
});

test("each blank cell is told once", () => {
  const { board } = readBoard(smallProvince({ "Chỉ tiêu": indicators(" | ") }).workbook);
  expect(board?.issues.filter(({ code }) => code === "board-blank").map(({ place }) => place.cell)).toEqual([
    "E5",
    "F5",
  ]);
});

test("without Kỳ nothing can be judged: six months are not assumed", () => {
  const { workbook } = smallProvince();
  const [row = 0] = [...sheetOf(workbook, "Kỳ báo cáo").rows].find(([, cells]) => cells.get(1)?.value === "Kỳ") ?? [];
  expect(openBoard(setCell(workbook, "Kỳ báo cáo", { row, column: 2, value: null }))).toEqual({
    noRound: "not-stated",
  });
});
