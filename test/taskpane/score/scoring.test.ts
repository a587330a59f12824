import type { ScoreSheet } from "../../../src/app/live/board/scoring/score-sheet";
import { enteredScoreList } from "../../../src/forms/sheets/board/register-lists";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { consolidateActs } from "../../../src/taskpane/consolidate/acts";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { cellsOf, province, sentBy, sheetOf, yearless } from "../../app/live/live-province";
import { boardOf, fileOf, setCell, smallProvince } from "../../support/small-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";
import { draft, entriesOf, scoringDesk } from "./scoring-desk";

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof LiveWorkbookError ? error.trouble.reason : error),
  );
}

test("the members with their lines: computed ones closed and explained, the unit's own points beside, what is open counted", async () => {
  const { sheet } = await scoringDesk();
  const { cluster, stage, fullPoints, criteria, members, scorers } = await sheet();
  expect({ cluster, stage, fullPoints }).toEqual({ cluster: "C1", stage: "cluster", fullPoints: 30 });
  expect(criteria.map(({ code, lowest, highest }) => [code, lowest, highest])).toEqual([
    ["T1", 0, 10],
    ["T2", 0, 5],
    ["T3", 0, 10],
    ["T4", 0, 5],
  ]);
  expect(scorers.map(({ unit, role }) => `${unit} ${role}`)).toEqual(["C1-01 leader", "C1-02 deputy"]);
  const [first, second] = members;
  expect(first?.lines.map((line) => [line?.need, line?.byPerson])).toEqual([
    ["nothing", false],
    ["nothing", false],
    ["points", true],
    ["nothing", false],
  ]);
  expect(second?.lines[0]?.stages[0]).toMatchObject({
    stage: "auto",
    points: 8,
    explanation: { rule: "proportional", parts: { result: 400 } },
  });
  expect(first?.lines[2]?.stages).toMatchObject([{ stage: "self", points: 9 }]);
  // Self points count by the contract until others stand, and still the line is open.
  expect(first?.sums).toEqual({
    unit: "C1-01",
    total: 29,
    base: 29,
    rescaled: null,
    soFar: 29,
    rank: 1,
    tied: true,
    open: 1,
    waiting: 0,
    points: [10, 5, 9, 5],
  });
  expect(second?.sums).toMatchObject({ total: 27, rank: 3, tied: false });
});

test("points are tried without being written: totals and ranks move, blank is not zero", async () => {
  const { desk, acts } = await scoringDesk();
  const before = desk.workbook.workbook();
  const tried = await acts.tryPoints({
    cluster: "C1",
    drafts: [draft("C1-01", 6), draft("C1-02", 8.5, { scorer: "UBND huyện Một" }), draft("C1-03", null)],
  });
  expect(tried.map(({ unit, total, rank, open }) => [unit, total, rank, open])).toEqual([
    ["C1-01", 26, 3, 0],
    ["C1-02", 26.5, 2, 0],
    ["C1-03", 29, 1, 1],
  ]);
  expect((await acts.tryPoints({ cluster: "C1", drafts: [draft("C1-01", 0)] }))[0]).toMatchObject({
    total: 20,
    rank: 3,
    open: 0,
  });
  expect(desk.workbook.workbook()).toBe(before);
});

test("entered points stand in the sheet with scorer and day; undo leaves every cell as it was", async () => {
  const { desk, acts, sheet } = await scoringDesk();
  const before = cellsOf(sheetOf(desk.workbook.workbook(), enteredScoreList.sheet));
  const undo = await acts.enterPoints({
    cluster: "C1",
    drafts: [draft("C1-01", 7.25, { explanation: "Thiếu minh chứng" }), draft("C1-03", null, { notApplicable: true })],
  });
  expect(entriesOf(desk.workbook.workbook())).toMatchObject([
    {
      unit: "C1-01",
      criterion: "T3",
      stage: "cluster",
      points: 7.25,
      explanation: "Thiếu minh chứng",
      scorer: "UBND huyện Hai",
      date: "2020-07-15",
    },
    { unit: "C1-03", points: null, notApplicable: true },
  ]);
  expect((await sheet()).members.map(({ lines }) => lines[2]?.entered?.points)).toEqual([7.25, null, null]);
  expect(boardOf(desk.workbook.workbook()).scores).toHaveLength(3);
  await acts.takeBack(undo);
  const after = cellsOf(sheetOf(desk.workbook.workbook(), enteredScoreList.sheet)).filter(
    ([, , value]) => value !== null,
  );
  expect(after).toEqual(before.filter(([, , value]) => value !== null));
});

test("the home says how many criteria are still to be scored, until they are", async () => {
  const { acts } = await scoringDesk();
  expect(await acts.situation()).toHaveProperty("next", { code: "to-score", params: { criteria: 3, units: 3 } });
  await acts.enterPoints({ cluster: "C1", drafts: [draft("C1-01", 7), draft("C1-03", null, { notApplicable: true })] });
  expect(await acts.situation()).toHaveProperty("next", { code: "to-score", params: { criteria: 1, units: 1 } });
  expect(await paneActs(sampleDesk(province.workbook)).situation()).not.toHaveProperty("next.code", "to-score");
});

test("a row that is there is changed in its place, and taken back to what it held", async () => {
  const { desk, acts } = await scoringDesk();
  await acts.enterPoints({ cluster: "C1", drafts: [draft("C1-01", 7)] });
  const undo = await acts.enterPoints({
    cluster: "C1",
    drafts: [draft("C1-01", 8, { seen: { points: 7, notApplicable: false, explanation: null } })],
  });
  expect(entriesOf(desk.workbook.workbook())).toMatchObject([{ points: 8 }]);
  await acts.takeBack(undo);
  expect(entriesOf(desk.workbook.workbook())).toMatchObject([{ points: 7, date: "2020-07-15" }]);
  await acts.enterPoints({
    cluster: "C1",
    drafts: [draft("C1-01", null, { seen: { points: 7, notApplicable: false, explanation: null } })],
  });
  expect(entriesOf(desk.workbook.workbook())).toMatchObject([{ points: null, scorer: null, date: null }]);
});

test("nothing is written over what another typed meanwhile, over a formula, or where two rows speak of a line", async () => {
  const { desk, acts, sheet } = await scoringDesk();
  await acts.enterPoints({ cluster: "C1", drafts: [draft("C1-01", 7), draft("C1-02", 6)] });
  expect(await reasonOf(acts.enterPoints({ cluster: "C1", drafts: [draft("C1-02", 9), draft("C1-01", 8)] }))).toBe(
    "changed-meanwhile",
  );
  const { workbook } = desk.workbook;
  const rows = sheetOf(workbook(), enteredScoreList.sheet).rows;
  const at = [...rows].filter(([, cells]) => String(cells.get(1)?.value).startsWith("C1-0")).map(([row]) => row);
  desk.workbook.change((book) => setCell(book, enteredScoreList.sheet, { row: at[1] ?? 0, column: 1, value: "C1-01" }));
  expect((await sheet()).members[0]?.lines[2]?.entered).toMatchObject({ closed: "repeated", counts: false });
  desk.workbook.change((book) => setCell(book, enteredScoreList.sheet, { row: at[1] ?? 0, column: 1, value: "C1-02" }));
  desk.workbook.change((book) => ({
    ...book,
    sheets: book.sheets.map((each) =>
      each.name === enteredScoreList.sheet
        ? {
            ...each,
            rows: new Map(
              [...each.rows].map(([row, cells]) => [
                row,
                row === at[0] ? new Map([...cells, [4, { value: 7, formula: "5+2", format: "General" }]]) : cells,
              ]),
            ),
          }
        : each,
    ),
  }));
  expect((await sheet()).members[0]?.lines[2]?.entered).toMatchObject({ closed: "formula", points: 7 });
  expect(
    await reasonOf(
      acts.enterPoints({
        cluster: "C1",
        drafts: [draft("C1-01", 8, { seen: { points: 7, notApplicable: false, explanation: null } })],
      }),
    ),
  ).toBe("changed-meanwhile");
});

test("a unit that scores itself doesn't count", async () => {
  const { acts, sheet } = await scoringDesk();
  await acts.enterPoints({ cluster: "C1", drafts: [draft("C1-01", 10, { scorer: "UBND huyện Một" })] });
  expect((await sheet()).members[0]?.lines[2]).toMatchObject({
    need: "points",
    entered: { points: 10, counts: false },
  });
});

test("the Board sees the cluster's points and states its own beside them", async () => {
  const { desk, acts: leader } = await scoringDesk();
  await leader.enterPoints({ cluster: "C1", drafts: [draft("C1-01", 7)] });
  const board = sampleDesk(province.workbook);
  await consolidateActs(board).consolidate(
    [sentBy("C1-01"), fileOf("C1/_C1.xlsx", desk.workbook.workbook())].map(chosen),
    [],
    sampleWatch().watch,
  );
  const acts = paneActs(board);
  const sheet = (await acts.scoreSheet(null)) as ScoreSheet;
  expect(sheet).toMatchObject({
    cluster: "C1",
    stage: "board",
    scorers: [],
    clusters: [{ code: "C1" }, { code: "K1" }],
  });
  expect(sheet.members[0]?.lines[2]).toMatchObject({
    need: "nothing",
    stages: [
      { stage: "self", points: 9 },
      { stage: "cluster", points: 7 },
    ],
    entered: null,
  });
  expect((await acts.tryPoints({ cluster: "C1", drafts: [draft("C1-01", 5)] }))[0]?.points).toEqual([10, 5, 5, null]);
});

test("without a round, without a scale there is nothing to score", async () => {
  expect(await paneActs(sampleDesk(yearless())).scoreSheet(null)).toEqual({ noRound: "not-stated" });
  const bare = smallProvince({
    "Thang điểm": "Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm",
  }).workbook;
  expect(await paneActs(sampleDesk(bare)).scoreSheet(null)).toEqual({
    scaleSheet: { sheet: "Thang điểm", cell: "A1" },
  });
});
