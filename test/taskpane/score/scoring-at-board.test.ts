import type { ScoreSheet } from "../../../src/app/live/board/scoring/score-sheet";
import { makeSlips } from "../../../src/app/slips/make-slips";
import { enteredScoreList } from "../../../src/forms/sheets/board/register-lists";
import { consolidateActs } from "../../../src/taskpane/consolidate/acts";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { province, sentBy, yearless } from "../../app/live/live-province";
import { boardOf, fileOf, setCell, smallProvince, typeInto } from "../../support/small-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";
import { draft, entriesOf, scoringDesk } from "./scoring-desk";

function withoutRows(workbook: Workbook, name: string): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, rows: new Map([...sheet.rows].filter(([row]) => row < 5)) } : sheet,
    ),
  };
}

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
    expect(appraised.members[0]?.lines.map((line) => line?.byPerson)).toEqual([false, false, true, false]);
    const final = (await acts.scoreSheet("C1", "final")) as ScoreSheet;
    expect([final.stage, final.members[0]?.lines.every((line) => line?.byPerson)]).toEqual(["final", true]);
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
      makeSlips({
        board: board.board,
        cluster: "C1",
        each: null,
        nominated: new Set(),
        issued: "2020-06-01",
      }).books[0]!.draft(),
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
    ).toEqual({ noRound: "not-stated" });
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
