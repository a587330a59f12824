import { canvas } from "../../../src/forms/drawing/canvas";
import { styled } from "../../../src/forms/drawing/styles";
import { listPlaces, type ListPlaces } from "../../../src/forms/reading/list-places";
import { restRule } from "../../../src/forms/scores/points-rules";
import { rosterList } from "../../../src/forms/sheets/board/roster-lists";
import { drawBoard } from "../../../src/forms/board/draw-board";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { enteredScoreList } from "../../../src/forms/sheets/board/register-lists";
import { scaleList } from "../../../src/forms/sheets/board/scale-list";
import { patchWorkbook } from "../../../src/hosts/xlsx/patch/patch-cells";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { workbookOf, type SheetDraft } from "../../../src/workbook/draft";
import { findSoffice, toCsv } from "../../support/libreoffice";
import { smallProvince } from "../../support/small-province";

const withLibreOffice = findSoffice() === null ? test.skip : test;

const province = smallProvince({
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Điểm tối thiểu | Điểm tối đa
    C1 | I | T1 | Phong trào | 10 | Chấm trực tiếp | |
    C1 | II | T2 | Thưởng, trừ | 0 | Thưởng/Trừ | -2.5 | 5
    * | I | T1 | Phong trào | 7.5 | Chấm trực tiếp | |`,
});
const board = drawBoard({
  kind: "board",
  app: "test",
  issued: "2020-05-20",
  cluster: null,
  ...inputSheets(province.workbook),
  stamp: null,
});
const workbook = workbookOf(board);
const place = (form: typeof enteredScoreList | typeof rosterList | typeof scaleList): ListPlaces =>
  listPlaces(workbook, form, { key: [], room: 0 })!;
const lookedUp = { scores: place(enteredScoreList), roster: place(rosterList), scale: place(scaleList) };

/** Unit, criterion, points, and whether they may be so many. */
const cases = [
  ["C1-01", "T1", 10, true],
  ["C1-01", "T1", 10.001, false],
  ["C1-01", "T1", -0.5, false],
  ["C1-01", "T1", 0, true],
  ["C1-02", "T2", 5, true],
  ["C1-02", "T2", -2.5, true],
  ["C1-02", "T2", -2.51, false],
  ["C1-02", "T2", 5.5, false],
  ["K1-01", "T1", 7.5, true],
  ["K1-01", "T1", 8, false],
  ["K1-01", "T2", 1, false],
  ["C9-01", "T1", 1, false],
  ["C1-01", "T9", 1, false],
  ["C1-01", "T1", "mười", false],
] as const;

withLibreOffice(
  "a row that nobody knew is looked up: its unit's cluster, its criterion, its bounds, both included",
  async () => {
    const drawn = canvas(lookedUp.scores.sheet);
    cases.forEach(([unit, criterion, points], index) => {
      const row = 5 + index;
      [unit, criterion, null, points].forEach((value, column) =>
        drawn.put(row, column + 1, { value, style: styled("text") }),
      );
      const rule = restRule(lookedUp, { top: row, left: 4, bottom: 1005, right: 4 })!.rule;
      if (rule.kind !== "custom") throw new Error(rule.kind);
      expect(rule.evenIfBlank).toBe(true);
      expect(rule.formula.length).toBeLessThanOrEqual(255);
      drawn.put(row, 9, { value: null, formula: rule.formula, style: styled("text") });
    });
    const scores: SheetDraft = drawn.finish({});
    const others = board.sheets.filter(({ name }) => name !== scores.name);
    const bytes = await writeWorkbook({ ...board, sheets: [scores, ...others] });
    const csv = toCsv(new Map([["bounds.xlsx", patchWorkbook(bytes, [{ kind: "drop-cached" }])]])).get("bounds.xlsx")!;
    const answers = new TextDecoder()
      .decode(csv)
      .trim()
      .split("\n")
      .slice(-cases.length)
      .map((line) => line.endsWith("TRUE"));
    expect(cases.map(([...given], index) => [...given.slice(0, 3), answers[index]])).toEqual(cases);
  },
);

test("there is no such rule where a column is gone or the scale is longer than it can look", () => {
  const area = { top: 5, left: 4, bottom: 1005, right: 4 };
  const { scale } = lookedUp;
  expect(
    restRule(
      {
        ...lookedUp,
        scale: { ...scale, letters: (field: string) => (field === "lowest" ? null : scale.letters(field)) },
      },
      area,
    ),
  ).toBeNull();
  expect(restRule({ ...lookedUp, scale: { ...scale, lastRow: 1000 } }, area)).toBeNull();
  expect(restRule({ ...lookedUp, scale: { ...scale, sheet: "Thang bảng chấm điểm các cụm" } }, area)).toBeNull();
});
