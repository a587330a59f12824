import { scaleOf } from "../../src/domain/round/scale";
import { unitsOfRound } from "../../src/domain/round/units-of-round";
import { prefilledScores } from "../../src/forms/cluster/prefilled-scores";
import { boardOut } from "../../src/app/board-out";
import { consolidate } from "../../src/app/consolidate";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { pointsChange } from "../../src/app/live/board/scoring/enter-points";
import { openBoard, type OpenedBoard } from "../../src/app/open-board";
import { inputSheets } from "../../src/forms/board/input-rows";
import { readStore } from "../../src/forms/store/store";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { vi } from "../../src/text/vi";
import { addressOf } from "../../src/workbook/address";
import { workbookOf, type SheetDraft, type WorkbookDraft } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { rawCells } from "../hosts/xlsx/write/read-raw";
import { formulaCells, differences } from "../forms/score-sheet/agreement";
import { findSoffice, recalculate } from "../support/libreoffice";
import { boardOf, fileOf, host, setCell, smallProvince } from "../support/small-province";

const withLibreOffice = findSoffice() === null ? test.skip : test;

/** A cluster of three and a guest on a scale that only people score, still a draft. */
const province = smallProvince({
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm
    C1 | Cụm | Cụm một | Dự thảo | 17.5`,
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò
    1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng
    2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó
    3 | C1 | C1-03 | UBND huyện Ba | Huyện | Thành viên
    4 | C1 | C1-04 | Trường Bốn | Trường | Tham gia, không bình xét`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Bậc theo | Bước | Điểm mỗi lần | Mức tối thiểu để được tính điểm (%) | Điểm tối thiểu | Điểm tối đa | Được không áp dụng | Cơ quan chấm
    C1 | I | T3 | Phong trào thi đua | 10 | Chấm trực tiếp | | | | | | | | | Có |
    C1 | I | T4 | Học tập và làm theo Bác | 7.5 | Chấm trực tiếp | | | | | | | | | Không |
    C1 | II | T5 | Thưởng, trừ | 0 | Thưởng/Trừ | | | | | 1 | | -2.5 | 5 | Không |`,
});

function issued(cluster: string): WorkbookDraft {
  const books = issueWorkbooks({
    board: boardOf(province.workbook),
    inputs: inputSheets(province.workbook),
    cluster,
    unit: null,
    texts: vi,
    issued: "2020-06-10",
  });
  return books.find(({ path }) => path.endsWith(`_${cluster}.xlsx`))!.draft();
}

const draft = issued("C1");
const book = workbookOf(draft);
const sheetNamed = (name: string, from = draft): SheetDraft => from.sheets.find((sheet) => sheet.name === name)!;
const asked = [...sheetNamed("Điểm chấm").rows].filter(([row, cells]) => row > 4 && cells.get(1)?.value !== null);

function opened(workbook: Workbook): OpenedBoard {
  const board = openBoard(workbook);
  if (typeof board === "string") throw new Error(board);
  return board;
}

function consolidated(workbook: Workbook) {
  return consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files: [],
      asOf: "2020-06-10",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
}

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
  expect(draft.sheets.map(({ name }) => name).slice(-5)).toEqual([
    "Tổng hợp chỉ tiêu",
    "Bảng điểm",
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

test("the pane fills the row that is there, and what stays blank is no entry of the cluster at the Board", () => {
  const one = {
    unit: "C1-01",
    criterion: "T4",
    points: 7,
    notApplicable: false,
    explanation: null,
    scorer: "UBND huyện Hai",
  } as const;
  const { cells, added } = pointsChange(opened(book), {
    stage: "cluster",
    day: "2020-07-01",
    drafts: [{ ...one, seen: { points: null, notApplicable: false, explanation: null } }],
  });
  expect(added).toEqual([]);
  expect(cells.map(({ row, column, value }) => [addressOf(row, column), value])).toEqual([
    ["D6", 7],
    ["H6", { date: "2020-07-01" }],
  ]);
  const own = setCell(book, "Điểm chấm", { row: 14, column: 1, value: "C1-01" });
  const twice = ["T4", "Cụm/khối chấm", 6].reduce<Workbook>(
    (each, value, index) => setCell(each, "Điểm chấm", { row: 14, column: index + 2, value }),
    own,
  );
  const seen = { points: 6, notApplicable: false, explanation: null };
  expect(
    pointsChange(opened(twice), { stage: "cluster", day: "2020-07-01", drafts: [{ ...one, seen }] }).cells.map(
      ({ row }) => row,
    ),
  ).toContain(14);
  const sent = fileOf(
    "C1/_C1.xlsx",
    setCell(book, "Điểm chấm", { row: 6, column: 4, value: 7 }),
    "2020-07-02T09:00:00",
  );
  const ran = consolidate(
    {
      board: boardOf(province.workbook),
      stored: readStore(province.workbook),
      files: [sent],
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
  expect(
    ran.consolidation.scores.map(({ unit, criterion, stage, points }) => [unit, criterion, stage, points]),
  ).toEqual([["C1-01", "T4", "cluster", 7]]);
  const kept = sheetNamed("_TD_Điểm cụm chấm", boardOut(province.workbook, ran, vi).draft);
  expect(kept.rows.size).toBe(2);
  expect(ran.consolidation.issues.filter(({ place }) => place.sheet === "Điểm chấm")).toEqual([]);
});

withLibreOffice("a leader who types the points sees totals and ranks as the engine comes to them", async () => {
  const points = [9, 7.25, 1, 8.5, 7.5, -2.5, 9, 7, null];
  const typed = points.reduce<Workbook>(
    (each, value, index) => setCell(each, "Điểm chấm", { row: 5 + index, column: 4, value }),
    book,
  );
  const rows = new Map(
    [...sheetNamed("Điểm chấm").rows].map(([row, cells]) => [
      row,
      row < 5 || row > 13 ? cells : new Map([...cells, [4, { ...cells.get(4)!, value: points[row - 5] ?? null }]]),
    ]),
  );
  const edited = {
    ...draft,
    sheets: draft.sheets.map((sheet) => (sheet.name === "Điểm chấm" ? { ...sheet, rows } : sheet)),
  };
  const [asIssued, filled] = ["nguyên bản.xlsx", "đã chấm.xlsx"];
  const files = recalculate(
    new Map([
      [asIssued, await writeWorkbook(draft)],
      [filled, await writeWorkbook(edited)],
    ]),
  );
  expect(differences(draft, files.get(asIssued)!)).toEqual([]);
  const { consolidation } = consolidated(typed);
  expect(consolidation.totals.map(({ total }) => total)).toEqual([17.25, 13.5, null, null]);
  const cells = rawCells(files.get(filled)!, "Xếp hạng");
  const ranked = sheetNamed("Xếp hạng").rows;
  const shown = [...ranked]
    .filter(([, line]) => String(line.get(2)?.value).startsWith("C1-0"))
    .map(([row, line]) => [line.get(2)?.value, cells.get(`A${row}`)?.text ?? "", cells.get(`I${row}`)?.text ?? ""]);
  expect(new Set(shown)).toEqual(
    new Set(consolidation.ranking.map(({ unit, rank, total }) => [unit, String(rank ?? ""), String(total ?? "")])),
  );
});
