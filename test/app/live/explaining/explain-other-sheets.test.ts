import { explainCell } from "../../../../src/app/live/explaining/explain-cell";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { vi } from "../../../../src/text/vi";
import { issuedTo, setCell, typeInto, wellFilled } from "../../../support/small-province";
import { sheetOf } from "../live-province";
import { at, explain, live, place, scored, useScoredProvince } from "./explain-cell-sample";

useScoredProvince();

describe("other output sheets", () => {
  test("how a unit and a cluster stand", async () => {
    expect((await at("Tình hình gửi báo cáo", ["C1-01"], "Tình trạng")).about).toMatchObject({
      kind: "standing",
      standing: { code: "C1-01", status: "on-time" },
    });
    expect((await at("Tình hình cụm, khối", ["K1"], "Chưa gửi")).about).toMatchObject({
      kind: "cluster",
      standing: { code: "K1", missing: 2 },
    });
  });

  test("an adjustment", async () => {
    const found = await at("Điều chỉnh chỉ tiêu", ["C1-01", "A1"], "Đến");
    expect(found).toMatchObject({
      indicator: { code: "A1", name: "Thu ngân sách" },
      source: { file: "C1/C1-01.xlsx", sheet: "Điều chỉnh" },
      raw: "900,0",
      about: { kind: "adjustment", adjustment: { version: 1, to: 900 } },
    });
  });

  test("a rank", async () => {
    expect((await at("Xếp hạng", ["C1-01"], "Tổng điểm")).about).toMatchObject({
      kind: "ranking",
      total: { unit: "C1-01" },
      rank: { unit: "C1-01" },
    });
  });

  test("an award", async () => {
    expect((await at("Suy tôn", ["Bằng khen", "C1-01"], "Tỷ lệ phiếu")).about).toMatchObject({
      kind: "award",
      award: "Bằng khen",
      found: { nomination: { votes: { agreed: 8, all: 9 } }, review: { limit: null } },
    });
  });

  test("what a unit told, in its own words", async () => {
    const found = await at("Tổng hợp nội dung", ["N1", "C1-02"], "Kết quả tổng hợp, nội dung báo cáo");
    expect(found).toMatchObject({
      unit: { code: "C1-02" },
      indicator: { code: "N1" },
      source: { file: "C1/C1-02.xlsx", sheet: "Nội dung" },
      raw: "Đã phát động 2 đợt thi đua.",
      about: { kind: "content" },
    });
  });

  test("an issue, in a file or in this workbook", async () => {
    const found = await at("Nội dung cần rà soát", ["not-a-number"], "Nội dung");
    expect(found).toMatchObject({
      unit: { code: "C1-02" },
      source: { file: "C1/C1-02.xlsx", sheet: "Kết quả" },
      about: { kind: "issue", code: "not-a-number", issue: { code: "not-a-number", params: { raw: "chưa có" } } },
    });
  });

  test("a file", async () => {
    const found = await at("Tệp đã đọc", ["C1/C1-02.xlsx"], "Kết quả");
    expect(found).toMatchObject({
      unit: { code: "C1-02" },
      cluster: { code: "C1" },
      about: { kind: "file", file: { name: "C1/C1-02.xlsx", verdict: "accepted" } },
    });
  });
});

test("what says nothing of its own: why", async () => {
  const [section] = place("Tổng hợp chỉ tiêu", ["C1. Cụm một"], "STT");
  const reasons = [
    ["Danh sách", 5, 3],
    ["Tổng quan", 5, 3],
    ["Của tôi", 1, 1],
    ["Tổng hợp chỉ tiêu", 2, 3],
    ["Tổng hợp chỉ tiêu", section, 3],
    ["Tổng hợp chỉ tiêu", 500, 3],
    ["Tình hình cụm, khối", place("Tình hình cụm, khối", ["TỔNG CỘNG"], "Mã")[0], 5],
    ["Bảng điểm", 1, 3],
    ["Bảng điểm", 4000, 6],
  ] as const;
  const found = await Promise.all(
    reasons.map(([sheet, row, column]) => explain(sheet, row, column).then(({ reason }) => reason)),
  );
  expect(found).toEqual([
    "own-sheet",
    "own-sheet",
    "own-sheet",
    "heading",
    "no-row",
    "no-row",
    "no-row",
    "heading",
    "heading",
  ]);
  const damaged = memoryLiveWorkbook(
    setCell(live.workbook(), "Xếp hạng", { row: place("Xếp hạng", ["Hạng"], "Hạng")[0], column: 2, value: "Mã" }),
  );
  expect((await explain("Xếp hạng", place("Xếp hạng", ["C1-01"], "Hạng")[0], 2, damaged)).reason).toBe("outdated");
});

test("a unit's own form: the row, the column, who fills it and what is typed there", async () => {
  const unit = memoryLiveWorkbook(typeInto(issuedTo(scored, "C1-02"), wellFilled("C1-02", 512)));
  const rows = [...sheetOf(unit.workbook(), "Kết quả").rows];
  const row = rows.find(([, cells]) => cells.get(2)?.value === "A1")?.[0] ?? 0;
  const ask = (sheet: string, atRow: number, column: number) =>
    explainCell({
      workbook: unit,
      selected: { sheet, row: atRow, column },
      consolidation: null,
      texts: vi,
      sheetTexts: vi,
    });
  expect((await ask("Kết quả", row, 8)).explained).toMatchObject({
    column: "Thực hiện trong kỳ",
    indicator: { code: "A1", name: "Thu ngân sách" },
    source: { file: null, sheet: "Kết quả", cell: `H${row}` },
    raw: "512",
    about: { kind: "form", entry: true },
  });
  expect((await ask("Kết quả", row, 6)).explained?.about).toMatchObject({ kind: "form", entry: false });
  const [cover = 0] =
    [...sheetOf(unit.workbook(), "Thông tin chung").rows].find(([, cells]) =>
      [...cells.values()].some(({ value }) => value === "Người lập biểu"),
    ) ?? [];
  expect((await ask("Thông tin chung", cover, 2)).explained).toMatchObject({
    column: "Người lập biểu",
    raw: "Nguyễn Thị Mẫu",
  });
  expect([
    (await ask("Kết quả", 1, 1)).reason,
    (await ask("Kết quả", 900, 2)).reason,
    (await ask("Của tôi", 1, 1)).reason,
  ]).toEqual(["heading", "no-row", "own-sheet"]);
});
