import { scaleOf } from "../../src/domain/round/scale";
import { unitsOfRound } from "../../src/domain/round/units-of-round";
import { prefilledScores } from "../../src/forms/cluster/draw-cluster-workbook";
import { boardOut } from "../../src/app/board-out";
import { vi } from "../../src/text/vi";
import { formulaCells } from "../forms/score-sheet/agreement";
import { book, consolidated, draft, province, sheetNamed } from "./issued-cluster-sample";

const asked = [...sheetNamed("Điểm chấm").rows].filter(([row, cells]) => row > 4 && cells.get(1)?.value !== null);

test("Điểm chấm asks for every member's points on what a person scores; the deputy's score the leader's unit", () => {
  expect(asked.map(([, cells]) => [1, 2, 3, 4, 7].map((column) => cells.get(column)?.value ?? "").join(" | "))).toEqual(
    [
      "C1-01 | T3 | Cụm/khối chấm |  | UBND huyện Hai",
      "C1-01 | T4 | Cụm/khối chấm |  | UBND huyện Hai",
      "C1-01 | T5 | Cụm/khối chấm |  | UBND huyện Hai",
      "C1-02 | T3 | Cụm/khối chấm |  | UBND huyện Một",
      "C1-02 | T4 | Cụm/khối chấm |  | UBND huyện Một",
      "C1-02 | T5 | Cụm/khối chấm |  | UBND huyện Một",
      "C1-03 | T3 | Cụm/khối chấm |  | UBND huyện Một",
      "C1-03 | T4 | Cụm/khối chấm |  | UBND huyện Một",
      "C1-03 | T5 | Cụm/khối chấm |  | UBND huyện Một",
    ],
  );
});

test("the score table goes by the numbers of the workbook's own scale", () => {
  const { rows } = sheetNamed("Bảng điểm");
  const inRow = (text: string) =>
    [...rows.values()].find((cells) => [...cells.values()].some(({ value }) => value === text)) ??
    new Map<number, never>();
  expect(inRow("T3").get(4)).toMatchObject({
    value: 10,
    formula: expect.stringMatching(/^IF\(COUNTIFS\('Thang điểm'!/u),
  });
  expect(
    [...inRow("T5").values()]
      .filter(({ formula }) => formula?.includes("SUMIFS('Thang điểm'!") === true)
      .map(({ value }) => value),
  ).toEqual([-2.5, 5]);
  expect(inRow("Điểm quy đổi").get(4)).toMatchObject({
    value: 17.5,
    formula: expect.stringMatching(/^IF\(COUNTIFS\('Cụm, khối'!/u),
  });
});

test("a member that the scale names as the agency scores the others, never itself", () => {
  const scale = prefilledScores({
    period: province.board.period,
    members: unitsOfRound(province.board).units.filter(({ cluster }) => cluster === "C1"),
    scale: scaleOf(province.board, "C1")
      .filter(({ code }) => code === "T3")
      .map((criterion) => ({ ...criterion, assessor: "UBND  huyện Ba" })),
  });
  expect(scale.map(({ unit, scorer }) => [unit, scorer])).toEqual([
    ["C1-01", "UBND  huyện Ba"],
    ["C1-02", "UBND  huyện Ba"],
    ["C1-03", "UBND huyện Một"],
  ]);
});

test("only entries are open, each with its bounds and whose and which it is; no two rules overlap", () => {
  const sheet = sheetNamed("Điểm chấm");
  expect(sheet.protection).not.toBeNull();
  expect(
    asked.map(([, cells]) => [...cells].filter(([, { style }]) => !style.locked).map(([column]) => column)),
  ).toEqual(asked.map(() => [4, 5, 6, 7, 8]));
  const rules = sheet.validations.filter(({ area }) => area.left === 4);
  expect(rules.slice(0, 3)).toMatchObject([
    {
      area: { top: 5, bottom: 5 },
      rule: { kind: "number", minimum: 0, maximum: 10 },
      strictness: "stop",
      title: "UBND huyện Một",
      message: "T3. Phong trào thi đua\nTừ 0 đến 10 điểm.",
    },
    {
      area: { top: 6, bottom: 6 },
      rule: { minimum: 0, maximum: 7.5 },
      message: "T4. Học tập và làm theo Bác\nTừ 0 đến 7,5 điểm.",
    },
    { rule: { minimum: -2.5, maximum: 5 } },
  ]);
  expect(rules.map(({ area }) => [area.top, area.bottom]).slice(-2)).toEqual([
    [13, 13],
    [14, 1005],
  ]);
});

test("the score table and the ranking are there before anything is received, locked, with nothing but blanks and sums", () => {
  expect(draft.sheets.map(({ name }) => name).slice(-6)).toEqual([
    "Tổng hợp chỉ tiêu",
    "Bảng điểm",
    "_TD_Tra điểm",
    "Xếp hạng",
    "_TD_Danh mục chọn",
    "_TD",
  ]);
  const scores = sheetNamed("Bảng điểm");
  expect(scores.protection).not.toBeNull();
  expect(formulaCells(scores).length).toBeGreaterThan(9 * 4);
  const texts = [...scores.rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value));
  expect(texts).toContain("C1. Cụm một (thang điểm dự thảo)");
  expect(texts.slice(0, 2)).toEqual(["CỤM MỘT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
  const { consolidation } = consolidated(book);
  expect(consolidation.issues.filter(({ place }) => place.sheet === "Điểm chấm")).toEqual([]);
  expect(consolidation.totals.every(({ pending }) => pending)).toBe(true);
});

test("making the outputs anew leaves none twice", () => {
  const names = boardOut(book, consolidated(book), vi).draft.sheets.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names).toContain("Bảng điểm");
});
