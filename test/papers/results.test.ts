import { openBoard, isOpened } from "../../src/app/open-board";
import type { Consolidation } from "../../src/domain/consolidation";
import type { UsedFigure } from "../../src/papers/fill";
import type { Paper } from "../../src/papers/paper";
import { paperText } from "../../src/papers/paper-text";
import { makePapers, papersOf } from "../../src/papers/papers";
import { sheetNames } from "../../src/contract/sheet-names";
import { entry } from "../domain/round-samples";
import { issuedTo, setCell } from "../support/small-province";
import { province } from "../whole-round/province";
import { consolidated, workbooks } from "../whole-round/round";
import { cellsIn, drawnSheet, summedCell } from "./drawn-cells";

const round = consolidated.consolidation;
const asLed = (of: Consolidation): Consolidation => ({ ...of, board: { ...of.board, kind: "cluster" } });
const drafts = workbooks.map(([, draft]) => draft);
const [board] = drafts;
const made = [round, asLed(round)].flatMap((of) => makePapers(of, papersOf(of))).map(({ fill }) => fill());
const figures: readonly UsedFigure[] = made.flatMap((each) => each.figures);
const isCell = ({ source }: UsedFigure): boolean => /!(?!=)/u.test(source);

const paperOf = (of: Consolidation, name: string): Paper =>
  makePapers(of, papersOf(of))
    .find(({ kind }) => kind.name === name)!
    .fill().paper;
const textOf = (of: Consolidation, name: string): string => paperText(paperOf(of, name));

test("every source that is a cell names a sheet that there is, and a header or label on it", () => {
  const named = new Set(
    figures
      .filter(isCell)
      .flatMap(({ source }) =>
        cellsIn(source).map(({ sheet, rest }) => `${sheet}!${rest.replace(/ \([^()]*\)$/u, "")}`),
      ),
  );
  expect(figures.filter((each) => isCell(each) && cellsIn(each.source).length === 0)).toEqual([]);
  expect(named.size).toBeGreaterThan(20);
  const missing = [...named].filter((cell) => {
    const [sheet = "", header = ""] = cell.split("!");
    return !drafts.some((draft) => drawnSheet(draft, sheet).some((row) => row.includes(header)));
  });
  expect(missing).toEqual([]);
});

test("commendations are what Tổng hợp khen thưởng says, line by line and in sum", () => {
  const asked = figures.filter(
    ({ source, value }) =>
      source.includes(`${sheetNames.commendationSummary}!`) &&
      source.includes("; ") &&
      !source.startsWith("percent") &&
      value !== undefined,
  );
  expect(asked.length).toBeGreaterThan(5);
  for (const { source, value } of asked) {
    const cells = cellsIn(source).map((cell) => summedCell(board!, cell));
    const known = cells.filter((cell) => cell !== null);
    expect([source, known.length === 0 ? null : known.reduce((all, each) => all + each, 0)]).toEqual([source, value]);
  }
});

test("sums of indicators stand under their section, with measure, target, result, percent and how many units", () => {
  const chairman = textOf(round, "Báo cáo Chủ tịch");
  const { added, of } = round.sums.find(({ cluster, indicator }) => cluster === null && indicator === "A1")!;
  expect(added).not.toBeNull();
  expect(chairman).toContain("Phụ lục II\nKẾT QUẢ THỰC HIỆN CHỈ TIÊU");
  expect(added).toMatchObject({ target: 1900, result: 1000, units: 2 });
  const line = "Thu ngân sách; ĐVT: tỷ đồng; Chỉ tiêu năm: 1.900; Thực hiện: 1.000; Tỷ lệ (%): 52,6; Số đơn vị: 2/4";
  expect(of).toBe(4);
  expect(chairman).toContain(`Kinh tế\n1. ${line}\n`);
  expect(textOf(round, "Báo cáo Trung ương")).toContain("Thu ngân sách; ĐVT: tỷ đồng");
});

test("where targets are registered the table has no results, and nothing is said of commendations", () => {
  const registered = { ...round, board: { ...round.board, period: { ...round.board.period, kind: "reg" as const } } };
  const text = textOf(registered, "Báo cáo Trung ương");
  expect(text).toContain("3. Chỉ tiêu đăng ký");
  expect(text).not.toMatch(/khen thưởng như sau|Thực hiện:|Kết quả thực hiện/u);
});

const item = { code: "KN1", section: "V. Phương hướng", name: "Khó khăn, kiến nghị", measure: null };
const askFor = (words: Readonly<Record<string, string>>): Consolidation => ({
  ...round,
  board: {
    ...round.board,
    contentItems: [
      ...round.board.contentItems,
      { ...item, type: "text", required: false, scope: { include: [], exclude: [] }, indicator: null },
    ],
  },
  sent: new Map(
    Object.entries(words).map(([cluster, text]) => [
      cluster,
      { ...[...round.sent.values()][0]!, cluster, report: [{ code: "KN1", name: null, content: entry(text, "D9") }] },
    ]),
  ),
});

test("the same request of several clusters is said once to the Chairman, and counted for the Central Board", () => {
  const asked = askFor({ C1: "Đề nghị tập huấn nghiệp vụ.", K1: "đề nghị  tập huấn nghiệp vụ." });
  expect(textOf(asked, "Báo cáo Chủ tịch")).toContain("- Đề nghị tập huấn nghiệp vụ (Cụm một; Khối một).");
  const central = textOf(asked, "Báo cáo Trung ương");
  expect(central).toContain("Có 2 cụm, khối thi đua nêu khó khăn, kiến nghị với Hội đồng Thi đua tỉnh Mẫu.");
  expect(central).not.toContain("tập huấn");
  expect(textOf(askFor({}), "Báo cáo Chủ tịch")).toContain("Không có kiến nghị của cụm, khối thi đua.");
});

test("a leader's report takes its words from Báo cáo cụm of its own workbook; what it doesn't say is a dotted line", () => {
  const typed = setCell(issuedTo(province, "_C1"), sheetNames.clusterReport, {
    row: 5,
    column: 4,
    value: "Cụm đã ký giao ước",
  });
  const opened = openBoard(typed);
  if (!isOpened(opened)) throw new Error("not opened");
  const { ownReport = [] } = opened.board;
  expect(ownReport.map(({ content }) => content.value)).toContain("Cụm đã ký giao ước");
  const led: Consolidation = { ...round, board: { ...round.board, kind: "cluster", ownReport } };
  const text = textOf(led, "Báo cáo của cụm, khối");
  expect(text).toContain(": Cụm đã ký giao ước.");
  expect(text).toMatch(/7\. Hạn chế, khó khăn, kiến nghị\n…+\n8\. Phương hướng, nhiệm vụ\n…+\n/u);
});
