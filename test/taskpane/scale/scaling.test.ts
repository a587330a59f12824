import type { ScaleSheet } from "../../../src/app/live/board/scoring/scale-sheet";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { bandList, scaleList } from "../../../src/forms/sheets/board/scale-list";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { cellsOf, province, sheetOf, yearless } from "../../app/live/live-province";
import { boardOf, issuedTo, smallProvince } from "../../support/small-province";
import { sampleDesk } from "../acts/sample-desk";

const draft = { criterion: "T1", key: "max", value: 12.5, seen: 10 } as const;

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof LiveWorkbookError ? error.trouble.reason : error),
  );
}

function deskOf(workbook = issuedTo(province, "_K1")) {
  const desk = sampleDesk(workbook);
  const acts = paneActs(desk);
  return { desk, acts, scale: async (cluster: string | null = null) => (await acts.scaleSheet(cluster)) as ScaleSheet };
}

test("a scale with the numbers that count by its kinds, what it is scored by, and where it stands", async () => {
  const sheet = await deskOf().scale();
  expect(sheet).toMatchObject({
    cluster: "K1",
    common: true,
    state: "draft",
    states: ["draft", "agreed"],
    closed: false,
    declared: 30,
    entered: 0,
  });
  expect(
    sheet.lines.map(({ code, indicator, document, numbers }) => [
      code,
      indicator,
      document,
      numbers.map(({ key, value }) => [key, value]),
    ]),
  ).toEqual([
    [
      "T1",
      "Thu ngân sách",
      null,
      [
        ["max", 10],
        ["minimumPercent", null],
      ],
    ],
    ["T2", "Phòng, chống dịch", null, [["max", 5]]],
    ["T3", null, null, [["max", 10]]],
    [
      "T4",
      null,
      "Biểu chỉ tiêu và kết quả",
      [
        ["max", 5],
        ["perTime", 1],
      ],
    ],
  ]);
});

test("numbers and the state go to their sheets, and come back by undo", async () => {
  const { desk, acts, scale } = deskOf();
  const before = cellsOf(sheetOf(desk.workbook.workbook(), scaleList.sheet));
  const undo = await acts.changeScale({
    cluster: "K1",
    drafts: [draft, { ...draft, key: "minimumPercent", value: 50, seen: null }],
    state: "agreed",
  });
  const board = boardOf(desk.workbook.workbook());
  expect(board.criteria[0]).toMatchObject({ max: 12.5, minimumPercent: 50 });
  expect(board.clusters[0]?.scaleState).toBe("agreed");
  expect(await scale()).toMatchObject({ state: "agreed" });
  await acts.takeBack(undo);
  expect(said(cellsOf(sheetOf(desk.workbook.workbook(), scaleList.sheet)))).toEqual(said(before));
  expect(await scale()).toMatchObject({ state: "draft" });
});

const said = (cells: ReturnType<typeof cellsOf>) =>
  cells.filter(([, , value]) => value !== null).map(([row, column, value]) => [row, column, value]);

test("a line gets another way with its numbers and bands, and comes back by undo", async () => {
  const { desk, acts, scale } = deskOf();
  const inputs = () =>
    [scaleList.sheet, bandList.sheet].map((name) => said(cellsOf(sheetOf(desk.workbook.workbook(), name))));
  const before = inputs();
  const seen = (await scale()).lines[0]!.form;
  const bands = [
    { from: 1, text: null, points: 10, meaning: null },
    { from: 3, text: null, points: 6.5, meaning: "Đến hạng 3" },
  ];
  const undo = await acts.writeCriterion({ cluster: "K1", seen, wanted: { ...seen, kind: "by-rank", max: 12, bands } });
  expect((await scale()).lines[0]).toMatchObject({
    kind: "by-rank",
    faults: [],
    form: { max: 12, indicator: "A1", bands },
  });
  const ranked = (await scale()).lines[0]!.form;
  await acts.writeCriterion({ cluster: "K1", seen: ranked, wanted: { ...ranked, bands: bands.slice(1) } });
  expect((await scale()).lines[0]?.form.bands).toEqual(bands.slice(1));
  expect(await reasonOf(acts.writeCriterion({ cluster: "K1", seen, wanted: { ...seen, max: 1 } }))).toBe(
    "changed-meanwhile",
  );
  const now = (await scale()).lines[0]!.form;
  await acts.writeCriterion({ cluster: "K1", seen: now, wanted: ranked });
  await acts.takeBack(undo);
  expect(inputs()).toEqual(before);
});

test("a new line stands under the others; its code must be free", async () => {
  const { acts, scale } = deskOf();
  const seen = (await scale()).lines[0]!.form;
  const wanted = {
    ...seen,
    code: "T9",
    name: "Tai nạn lao động",
    section: "II",
    kind: "deduct-from-max",
    indicator: "A2",
    perTime: 0.5,
    mayBeNotApplicable: true,
  } as const;
  await acts.writeCriterion({ cluster: "K1", seen: null, wanted });
  expect((await scale()).lines.at(-1)).toMatchObject({ code: "T9", faults: [], form: wanted });
  expect(await reasonOf(acts.writeCriterion({ cluster: "K1", seen: null, wanted }))).toBe("changed-meanwhile");
});

test("a number that another changed meanwhile, or a line that is gone, is not written over", async () => {
  const { desk, acts } = deskOf();
  const before = desk.workbook.workbook();
  expect(await reasonOf(acts.changeScale({ cluster: "K1", drafts: [{ ...draft, seen: 9 }], state: "agreed" }))).toBe(
    "changed-meanwhile",
  );
  expect(
    await reasonOf(acts.changeScale({ cluster: "K1", drafts: [{ ...draft, criterion: "T9" }], state: null })),
  ).toBe("changed-meanwhile");
  expect(desk.workbook.workbook()).toBe(before);
});

test("what the Board has accepted the cluster leaves as it is; the Board itself may change it", async () => {
  expect(await deskOf(issuedTo(province, "_C1")).scale()).toMatchObject({ state: "accepted", closed: true });
  expect(await deskOf(province.workbook).scale("C1")).toMatchObject({
    closed: false,
    states: ["draft", "agreed", "accepted"],
    clusters: [{ code: "C1" }, { code: "K1" }],
  });
});

test("points entered on the scale are counted; a formula keeps its cell", async () => {
  const entered = smallProvince({
    "Điểm chấm":
      "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\nK1-01 | T3 | Thẩm định | 7\nC1-01 | T3 | Thẩm định | 7\nK1-02 | T3 | Thẩm định |",
  }).workbook;
  expect(await deskOf(entered).scale("K1")).toHaveProperty("entered", 1);
  const sheets = province.workbook.sheets.map((sheet) => {
    if (sheet.name !== scaleList.sheet) return sheet;
    return {
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [
          row,
          new Map([...cells].map(([column, cell]) => [column, cell.value === 10 ? { ...cell, formula: "5+5" } : cell])),
        ]),
      ),
    };
  });
  const [first, second] = (await deskOf({ ...province.workbook, sheets }).scale("K1")).lines;
  expect([first?.numbers[0], second?.numbers[0]]).toMatchObject([
    { key: "max", closed: true },
    { key: "max", closed: false },
  ]);
});

test("without a round there is no scale to show", async () => {
  expect(await deskOf(yearless()).scale()).toEqual({ noRound: "not-stated" });
});
