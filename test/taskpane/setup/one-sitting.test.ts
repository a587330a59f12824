import { newEmptyBoard } from "../../../src/app/new-board";
import type { Board } from "../../../src/domain/round/board";
import { type ImportChoices, nothingChosen } from "../../../src/app/live/board/setting-up/plan-list";
import { excelLiveWorkbook } from "../../../src/hosts/excel/live-workbook";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import { workbookOf } from "../../../src/workbook/draft";
import { useExcel } from "../../excel-host/node/use-excel";
import { boardOf } from "../../support/small-province";
import { type SampleDesk, sampleDesk, sampleWatch } from "../acts/sample-desk";
import { bands, conditions, indicatorTable, scales, targets, units } from "./one-sitting-sample";

/** What the form of a new workbook asks for. */
const round = {
  province: "Bắc Ninh",
  year: 2026,
  kind: "year",
  unitHoldBy: { date: "2026-11-20" },
  clusterHoldBy: { date: "2026-11-30" },
};

/** The pane's acts, each one that a person asks for by a button counted. */
function counted(desk: SampleDesk) {
  const acts = paneActs(desk);
  let count = 0;
  const asked =
    <A extends unknown[], R>(act: (...given: A) => R) =>
    (...given: A): R => {
      count += 1;
      return act(...given);
    };
  return {
    acts,
    setPeriod: asked(acts.setPeriod),
    preview: asked(acts.previewList),
    write: asked(acts.writeList),
    confirm: asked(acts.confirmStarter),
    issue: asked(acts.issueTemplates),
    count: () => count,
  };
}

type Person = ReturnType<typeof counted>;

/** Pastes, says what the table leaves open, looks, writes. Looking again after a choice is no act of its own. */
async function paste(person: Person, list: string, text: string, choices: Partial<ImportChoices> = {}) {
  const given = { list, source: { kind: "text", text }, choices: { ...nothingChosen, ...choices } } as const;
  const read = await person.preview(given);
  if (!("preview" in read) || read.preview === null) throw new Error(`no table for ${list}`);
  const refused = read.preview.rows.filter(({ outcome }) => outcome === "refused");
  expect(refused.map((row) => [list, row.line, row.refused, row.issues])).toEqual([]);
  await person.write(given, read.preview);
  return read.preview;
}

async function setUp(person: Person): Promise<void> {
  expect(
    await person.setPeriod([{ key: "council", was: "", value: "Hội đồng Thi đua - Khen thưởng tỉnh Bắc Ninh" }]),
  ).toEqual([]);
  const roster = await paste(person, "Danh sách", units);
  expect(roster.clusters.map(({ code, kind, units: count }) => [code, kind, count])).toEqual([
    ["C01", "cum", 10],
    ["C02", "cum", 10],
    ["C03", "cum", 10],
    ["C04", "cum", 10],
    ["K01", "khoi", 10],
    ["K02", "khoi", 10],
  ]);
  await paste(person, "Chỉ tiêu", indicatorTable, { columns: { 4: "evaluation", 5: "nature" } });
  for (const [cluster, table] of scales) await paste(person, "Thang điểm", table, { fills: { cluster } });
  await paste(person, "Mức điểm", bands);
  await paste(person, "Chỉ tiêu giao", targets);
  await paste(person, "Điều kiện", conditions);
  // One button a step: what units are asked for, and what they can be nominated for.
  await person.confirm(["Danh mục hồ sơ", "Danh mục nội dung"]);
  await person.confirm(["Xếp loại", "Khen thưởng", "Mẫu văn bản", "Biểu thống kê", "Số liệu thống kê"]);
}

function expectRound(board: Board): void {
  expect(board.roster).toHaveLength(60);
  expect(board.roster.slice(9, 11).map(({ unit, cluster, role }) => [unit, cluster, role])).toEqual([
    ["C01-10", "C01", "member"],
    ["C02-01", "C02", "leader"],
  ]);
  expect(board.indicators.map(({ code }) => code)).toEqual(
    Array.from({ length: 12 }, (_, index) => `CT${String(index + 1).padStart(2, "0")}`),
  );
  expect(board.criteria).toHaveLength(25);
  expect(
    board.criteria.slice(0, 5).map(({ code, section, max, indicator }) => [code, section, max, indicator]),
  ).toEqual([
    ["TC01", "I. Phát triển kinh tế - xã hội", 20, "CT01"],
    ["TC02", "I. Phát triển kinh tế - xã hội", 20, "CT02"],
    ["TC03", "I. Phát triển kinh tế - xã hội", 20, "CT03"],
    ["TC04", "II. Phong trào thi đua", 20, "CT07"],
    ["TC05", "II. Phong trào thi đua", 20, null],
  ]);
  expect(board.bands.filter(({ criterion }) => criterion === "TC03")).toHaveLength(15);
  expect(board.assignedTargets).toHaveLength(180);
  expect(
    board.assignedTargets.slice(0, 3).map(({ unit, code, previousYear, target }) => [unit, code, previousYear, target]),
  ).toEqual([
    ["C01-01", "CT02", 1250.5, 1300],
    ["C01-01", "CT04", 2.4, 1.9],
    ["C01-01", "CT10", "Đạt", "Đạt"],
  ]);
  expect([board.documents.length, board.contentItems.length, board.classRules.length]).toEqual([8, 10, 4]);
  expect([board.awards.length, board.letterheads.length]).toEqual([14, 4]);
  expect(
    board.issues.filter(({ code }) => ["board-blank", "unknown-code", "starter-unconfirmed"].includes(code)),
  ).toEqual([]);
}

const draft = (): WorkbookDraft => newEmptyBoard("2026-03-02", round);

test("a province of 60 units in 6 clusters, 12 indicators and 5 scales is set up in Excel in at most 25 acts, no sheet opened by hand", async () => {
  useExcel({ workbook: draft() });
  const desk = { ...sampleDesk(workbookOf(draft())), workbook: excelLiveWorkbook() } as unknown as SampleDesk;
  const person = counted(desk);
  await setUp(person);
  const issued = await person.issue({ cluster: null, unit: null }, sampleWatch().watch);
  expect(issued).toMatchObject({ units: 60, clusters: 6 });
  const state = await person.acts.setup();
  expect(state?.steps.map(({ step, status }) => `${step} ${status}`)).toEqual([
    "period done",
    "roster done",
    "indicators done",
    "scale done",
    "awards done",
    "issue ready",
  ]);
  // One more made the workbook.
  expect(person.count() + 1).toBeLessThanOrEqual(25);
});

test("the sheets then hold what the tables said, with codes that can be lived with", async () => {
  const desk = sampleDesk(workbookOf(draft()));
  await setUp(counted(desk));
  expectRound(boardOf(desk.workbook.workbook()));
});
