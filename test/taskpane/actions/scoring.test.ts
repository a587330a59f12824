import type { PointsDraft, ScoreSheet } from "../../../src/app/live/board/scoring/score-sheet";
import { changeBoard, inputChange } from "../../../src/app/live/changing/change-board";
import { makeSlips } from "../../../src/app/slips/make-slips";
import { appendRows } from "../../../src/forms/board/edit-rows";
import { enteredScoreList, receiptList } from "../../../src/forms/sheets/board/register-lists";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { consolidateActs } from "../../../src/taskpane/consolidate/acts";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { cellsOf, province, sentBy, sheetOf, yearless } from "../../app/live/live-province";
import { boardOf, fileOf, issuedTo, setCell, smallProvince, typeInto } from "../../support/small-province";
import { chosen, sampleDesk, sampleWatch } from "./sample-desk";

const now = "2020-07-15T08:30:00";

/** The cluster's own workbook after its three members' reports came, each with its day of receipt. */
async function scoringDesk() {
  const desk = sampleDesk(issuedTo(province, "_C1"));
  await changeBoard({
    workbook: desk.workbook,
    now,
    change: ({ workbook }) =>
      inputChange({
        added: [
          appendRows(
            workbook,
            receiptList,
            ["C1-01", "C1-02", "C1-03"].map((unit) => ({
              sender: unit,
              file: `C1/${unit}.xlsx`,
              arrivedOn: { date: "2020-06-29" },
            })),
          ),
        ],
      }),
  });
  await consolidateActs(desk).consolidate(
    [sentBy("C1-01"), sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", 400]]), sentBy("C1-03")].map(chosen),
    [],
    sampleWatch().watch,
  );
  const acts = paneActs(desk);
  return { desk, acts, sheet: async () => (await acts.scoreSheet("C1")) as ScoreSheet };
}

const draft = (unit: string, points: number | null, more: Partial<PointsDraft> = {}): PointsDraft => ({
  unit,
  criterion: "T3",
  points,
  notApplicable: false,
  explanation: null,
  scorer: "UBND huyện Hai",
  seen: null,
  ...more,
});

/**
 * The rows of the leader's unit's line, and of others where something is said: the issued sheet asks for every
 * member's.
 */
const entriesOf = (workbook: Workbook) =>
  boardOf(workbook).scores.filter(
    ({ unit, points, notApplicable }) => unit === "C1-01" || points !== null || notApplicable,
  );

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
  expect(first?.lines.map(({ need, byPerson }) => [need, byPerson])).toEqual([
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
  expect(await acts.situation()).toHaveProperty("toScore", { criteria: 3, units: 3 });
  await acts.enterPoints({ cluster: "C1", drafts: [draft("C1-01", 7), draft("C1-03", null, { notApplicable: true })] });
  expect(await acts.situation()).toHaveProperty("toScore", { criteria: 1, units: 1 });
  expect(await paneActs(sampleDesk(province.workbook)).situation()).toHaveProperty("toScore", null);
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
  expect(await paneActs(sampleDesk(yearless())).scoreSheet(null)).toHaveProperty("periodSheet");
  const bare = smallProvince({
    "Thang điểm": "Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm",
  }).workbook;
  expect(await paneActs(sampleDesk(bare)).scoreSheet(null)).toEqual({
    scaleSheet: { sheet: "Thang điểm", cell: "A1" },
  });
});

describe("at the Board", () => {
  const board = smallProvince({
    "Điểm chấm":
      "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm | Giải trình | Người chấm\nC1-01 | T3 | Chấm chéo | 6 | | C1-02\nC1-01 | T3 | Chấm chéo | 9 | | C1-03",
  });

  test("points of either stage are entered, and neither writes over the other; final ones may stand over computed ones", async () => {
    const desk = sampleDesk(board.workbook);
    const acts = paneActs(desk);
    const appraised = (await acts.scoreSheet("C1")) as ScoreSheet;
    expect([appraised.stage, appraised.stages]).toEqual(["board", ["board", "final"]]);
    expect(appraised.members[0]?.lines.map(({ byPerson }) => byPerson)).toEqual([false, false, true, false]);
    const final = (await acts.scoreSheet("C1", "final")) as ScoreSheet;
    expect([final.stage, final.members[0]?.lines.every(({ byPerson }) => byPerson)]).toEqual(["final", true]);
    await acts.enterPoints({ cluster: "C1", drafts: [draft("C1-01", 7)] });
    const undo = await acts.enterPoints({ cluster: "C1", stage: "final", drafts: [draft("C1-01", 8)] });
    const stages = () => boardOf(desk.workbook.workbook()).scores.map(({ stage, points }) => `${stage} ${points}`);
    expect(stages()).toEqual(["cross 6", "cross 9", "board 7", "final 8"]);
    expect((await acts.tryPoints({ cluster: "C1", stage: "final", drafts: [draft("C1-01", 5)] }))[0]?.points[2]).toBe(
      5,
    );
    await acts.takeBack(undo);
    expect(stages()).toEqual(["cross 6", "cross 9", "board 7"]);
  });

  test("several cross marks are one stage beside the others", async () => {
    const { members } = (await paneActs(sampleDesk(board.workbook)).scoreSheet("C1")) as ScoreSheet;
    expect(members[0]?.lines[2]?.stages).toMatchObject([
      { stage: "cross", points: 7.5, explanation: { parts: { n: 2, values: "6;9" } } },
    ]);
  });

  test("slips are made as one file, and come back as rows that can be taken away again", async () => {
    const desk = sampleDesk(board.workbook);
    const acts = paneActs(desk);
    const { watch, steps } = sampleWatch();
    const made = await acts.makeSlips({ cluster: "C1", each: 1 }, watch);
    expect(made).toMatchObject({ name: "Phiếu chấm C1 6 tháng 2020.zip", agencies: 0, cross: 3 });
    expect(steps.at(-1)).toMatchObject({ stage: "issuing", done: 3, all: 3 });
    const book = workbookOf(
      makeSlips({ board: board.board, cluster: "C1", each: null, issued: "2020-06-01" }).books[0]!.draft(),
    );
    const line = [...book.sheets[0]!.rows].find(([, cells]) => cells.get(2)?.value === "C1-02/T3")![0];
    const files = [
      chosen(fileOf("phiếu.xlsx", typeInto(setCell(book, "Phiếu chấm", { row: line, column: 8, value: 8 }), []))),
      chosen(fileOf("khác.xlsx", board.workbook)),
    ];
    const taken = await acts.takeSlips(files, sampleWatch().watch);
    expect(taken).toMatchObject({ files: 2, added: 1, unchanged: 0 });
    expect(taken.issues.map(({ code }) => code)).toEqual(["slip-unrecognised", "slip-incomplete"]);
    const entered = () =>
      boardOf(desk.workbook.workbook()).scores.map(({ unit, stage, points, scorer, date }) =>
        [unit, stage, points, scorer, date].join(" "),
      );
    expect(entered().at(-1)).toBe("C1-02 cross 8 UBND huyện Một 2020-07-15");
    expect(await acts.takeSlips(files, sampleWatch().watch)).toMatchObject({ added: 0, unchanged: 1, undo: [] });
    await acts.takeBack(taken.undo);
    expect(entered()).toHaveLength(2);
  });

  test("where no criterion is scored by hand nobody is asked; without a round it is to be stated first", async () => {
    const computedOnly = smallProvince({
      "Thang điểm":
        "Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu\n* | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1",
    });
    expect(
      await paneActs(sampleDesk(computedOnly.workbook)).makeSlips({ cluster: null, each: null }, sampleWatch().watch),
    ).toBeNull();
    expect(
      await paneActs(sampleDesk(yearless())).makeSlips({ cluster: null, each: null }, sampleWatch().watch),
    ).toHaveProperty("periodSheet");
  });
});

test("a line without a row, and one that waits for figures, get theirs from the pane; computed points give way and come back", async () => {
  const { desk, acts, sheet } = await scoringDesk();
  desk.workbook.change((book) => withoutRows(book, enteredScoreList.sheet));
  const hand = await acts.enterPoints({ cluster: "C1", drafts: [draft("C1-02", 8, { scorer: "UBND huyện Một" })] });
  const computed = draft("C1-02", 6.5, {
    criterion: "T1",
    scorer: "UBND huyện Một",
    explanation: "Số thu theo biên bản đối chiếu",
  });
  const override = await acts.enterPoints({ cluster: "C1", drafts: [computed] });
  const linesOf = async (): Promise<unknown> =>
    (await sheet()).members.find(({ unit }) => unit === "C1-02")?.sums.points;
  expect(await linesOf()).toEqual([6.5, 5, 8, 5]);
  expect(
    entriesOf(desk.workbook.workbook()).map(({ unit, criterion, stage, points, explanation }) => [
      unit,
      criterion,
      stage,
      points,
      explanation,
    ]),
  ).toEqual([
    ["C1-02", "T3", "cluster", 8, null],
    ["C1-02", "T1", "cluster", 6.5, "Số thu theo biên bản đối chiếu"],
  ]);
  await acts.takeBack(override);
  expect(await linesOf()).toEqual([8, 5, 8, 5]);
  await acts.takeBack(hand);
  expect(await linesOf()).toEqual([8, 5, 9, 5]);
});

test("the Board stands over computed points, too, at either stage, within the bounds", async () => {
  const desk = sampleDesk(province.workbook);
  await consolidateActs(desk).consolidate([sentBy("C1-01")].map(chosen), [], sampleWatch().watch);
  const acts = paneActs(desk);
  const pointsOf = async (): Promise<unknown> =>
    ((await acts.scoreSheet("C1")) as ScoreSheet).members[0]?.sums.points[0];
  for (const [stage, points] of [
    ["board", 7],
    ["final", 4],
  ] as const) {
    const over = await acts.enterPoints({
      cluster: "C1",
      stage,
      drafts: [draft("C1-01", points, { criterion: "T1", scorer: null, explanation: "Kết luận thẩm định" })],
    });
    expect(await pointsOf()).toBe(points);
    await acts.takeBack(over);
    expect(await pointsOf()).toBe(10);
  }
  await acts.enterPoints({
    cluster: "C1",
    stage: "board",
    drafts: [draft("C1-01", 11, { criterion: "T1", scorer: null, explanation: "Quá mức" })],
  });
  expect(await pointsOf()).toBe(10);
});

function withoutRows(workbook: Workbook, name: string): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, rows: new Map([...sheet.rows].filter(([row]) => row < 5)) } : sheet,
    ),
  };
}
