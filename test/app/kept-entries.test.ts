import { boardOut } from "../../src/app/board-out";
import { consolidate } from "../../src/app/consolidate";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { handInFile } from "../../src/app/live/cluster/hand-in-file";
import { openBoard } from "../../src/app/open-board";
import { drawBoard } from "../../src/forms/board/draw-board";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { readStore } from "../../src/forms/store/store";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import { workbookOf, type SheetDraft, type Validation, type WorkbookDraft } from "../../src/workbook/draft";
import type { CellValue } from "../../src/workbook/cell";
import type { Edit } from "../../src/workbook/edit";
import type { Workbook } from "../../src/workbook/sheet";
import { findSoffice, resave, toCsv } from "../support/libreoffice";
import { boardOf, host, setCell, smallProvince } from "../support/small-province";

const withLibreOffice = findSoffice() === null ? test.skip : test;

const province = smallProvince({
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Điểm tối thiểu | Điểm tối đa
    * | I | T3 | Phong trào thi đua | 10 | Chấm trực tiếp | |
    * | II | T5 | Thưởng, trừ | 0 | Thưởng/Trừ | -2.5 | 5`,
});

const issued = issueWorkbooks({
  board: boardOf(province.workbook),
  inputs: inputSheets(province.workbook),
  cluster: "C1",
  unit: null,
  texts: vi,
  issued: "2020-06-10",
})
  .find(({ path }) => path.endsWith("_C1.xlsx"))!
  .draft();

const sheetOf = (draft: WorkbookDraft): SheetDraft => draft.sheets.find(({ name }) => name === "Điểm chấm")!;

function ran(workbook: Workbook) {
  return consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files: [],
      asOf: "2020-07-01",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
}

const consolidated = (workbook: Workbook): WorkbookDraft => boardOut(workbook, ran(workbook), vi).draft;

function typed(workbook: Workbook, rows: readonly (readonly [row: number, ...cells: CellValue[]])[]): Workbook {
  return rows.reduce(
    (book, [row, ...cells]) =>
      cells.reduce<Workbook>(
        (each, value, index) => (value === null ? each : setCell(each, "Điểm chấm", { row, column: index + 1, value })),
        book,
      ),
    workbook,
  );
}

/** What a row tells who types in it: bounds and message at its points, whether each cell is open, and how it looks. */
function rowsOf(draft: WorkbookDraft, rows: readonly number[]): readonly unknown[] {
  const sheet = sheetOf(draft);
  const rulesAt = (row: number): readonly Validation[] =>
    sheet.validations
      .filter(({ area }) => area.left === 4 && area.top <= row && row <= area.bottom)
      .map((rule) => ({ ...rule, area: { top: row, left: 4, bottom: row, right: 4 } }));
  return rows.map((row) => ({
    row,
    rules: rulesAt(row),
    cells: [...(sheet.rows.get(row) ?? [])].map(([column, { style }]) => [column, style]),
  }));
}

const prefilled = [5, 6, 7, 8, 9, 10];
/**
 * In the rows under the issued ones: points of another stage, a line that nobody knows, one that repeats an issued row.
 */
const answers = typed(workbookOf(issued), [
  [5, null, null, null, 9.5],
  [8, null, null, null, -2.5],
  [11, "C1-01", "T3", "Điểm chính thức", 9],
  [12, "C1-02", "T9", "Cụm/khối chấm", 3],
  [13, "C1-03", "T3", "Cụm/khối chấm", 7],
]);

function expectKept(draft: WorkbookDraft): void {
  const sheet = sheetOf(draft);
  expect(sheet.protection).toEqual(sheetOf(issued).protection);
  expect(rowsOf(draft, prefilled)).toEqual(rowsOf(issued, prefilled));
  const open = (row: number): readonly boolean[] =>
    [...sheet.rows.get(row)!.values()].map(({ style }) => !style.locked && style.fill === "FFFBE6");
  for (const row of [11, 12, 13, 14, 28]) expect([row, open(row)]).toEqual([row, Array(8).fill(true)]);
  expect(rowsOf(draft, [11, 12, 13])).toMatchObject([
    {
      rules: [
        {
          rule: { kind: "number", minimum: 0, maximum: 10 },
          strictness: "stop",
          title: "UBND huyện Một",
          message: "T3. Phong trào thi đua\nTừ 0 đến 10 điểm.",
        },
      ],
    },
    { rules: [{ rule: { kind: "custom" }, strictness: "warning" }] },
    { rules: [{ rule: { minimum: 0, maximum: 10 }, title: "UBND huyện Ba" }] },
  ]);
}

test("consolidating keeps bounds, yellow and locks of the issued rows, and gives them to rows added since", () => {
  const once = consolidated(answers);
  expectKept(once);
  const twice = consolidated(workbookOf(once));
  expectKept(twice);
  expect(sheetOf(twice)).toEqual(sheetOf(once));
});

test("what is typed stays in its place, and gives the same points", () => {
  const once = workbookOf(consolidated(answers));
  const valuesIn = ({ sheets }: Workbook): unknown =>
    new Set(
      [...sheets.find(({ name }) => name === "Điểm chấm")!.rows].flatMap(([row, cells]) =>
        [...cells].map(([column, { value }]) => JSON.stringify([row, column, value])),
      ),
    );
  expect(valuesIn(once)).toEqual(valuesIn(answers));
  expect(ran(once).consolidation.scores).toEqual(ran(answers).consolidation.scores);
});

test("so does the file that a cluster hands in", () => {
  const opened = openBoard(answers);
  if ("noRound" in opened) throw new Error(opened.noRound);
  expectKept(handInFile(opened, { consolidation: ran(answers).consolidation } as Parameters<typeof handInFile>[1], vi));
});

withLibreOffice("so does one that another program saved in between", async () => {
  const saved = resave(new Map([["_C1.xlsx", await nodeHost.writeWorkbook(consolidated(answers))]])).get("_C1.xlsx")!;
  expectKept(consolidated(nodeHost.readWorkbook(saved)));
});

describe("a Board's own sheet", () => {
  const own = smallProvince({
    "Điểm chấm":
      "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\nC1-01 | T3 | Thẩm định | 8.257\nC1-01 | T7 | Thẩm định | 1",
  });
  const board = drawBoard({
    kind: "board",
    app: "test",
    issued: "2020-05-20",
    cluster: null,
    ...inputSheets(own.workbook),
    stamp: null,
  });

  test.each([
    ["new", board],
    ["consolidated", consolidated(workbookOf(board))],
  ])("%s: a known row has its bounds, the others look them up; nothing is locked", (_, draft) => {
    const sheet = sheetOf(draft);
    expect(sheet.protection).toBeNull();
    expect(rowsOf(draft, [5, 6, 7])).toMatchObject([
      {
        rules: [
          {
            rule: { kind: "number", minimum: 0, maximum: 10 },
            strictness: "stop",
            message: "T3. Hoạt động cụm\nTừ 0 đến 10 điểm.",
          },
        ],
      },
      { rules: [{ rule: { kind: "custom" }, strictness: "warning" }] },
      { rules: [{ rule: { kind: "custom" } }] },
    ]);
    expect(sheet.rows.get(5)?.get(4)?.style).toMatchObject({ numberFormat: "#,##0.00####", locked: false });
  });
});

withLibreOffice(
  "points with more decimals than the scale are seen whole, also where they are typed after the tables were drawn",
  async () => {
    const blank = consolidated(workbookOf(issued));
    const edits: readonly Edit[] = [
      { kind: "set", sheet: "Điểm chấm", cell: "D5", value: 8.257 },
      { kind: "set", sheet: "Điểm chấm", cell: "D6", value: 1.5 },
      { kind: "drop-cached" },
    ];
    const shown = async (name: string): Promise<string> => {
      const sheets = [
        ...blank.sheets.filter((sheet) => sheet.name === name),
        ...blank.sheets.filter((sheet) => sheet.name !== name),
      ];
      const bytes = nodeHost.patchWorkbook(await nodeHost.writeWorkbook({ ...blank, sheets, active: 0 }), edits);
      return new TextDecoder().decode(toCsv(new Map([["C1.xlsx", bytes]])).get("C1.xlsx"));
    };
    expect(await shown("Điểm chấm")).toContain('"Cụm/khối chấm",8.257,');
    const lines = (await shown("Bảng điểm")).split("\n");
    expect(lines.find((line) => line.includes('"T3"'))).toContain(",8.257,");
    expect(lines.find((line) => line.includes('"T5"'))).toContain(",1.50,");
    const typedSince = typed(workbookOf(issued), [
      [5, null, null, null, 8.257],
      [6, null, null, null, 1.5],
    ]);
    const { consolidation } = ran(typedSince);
    expect(
      consolidation.issues
        .filter(({ code }) => code === "score-decimals-kept")
        .map(({ params, place }) => [params, place.cell]),
    ).toEqual([[{ criterion: "T3", points: 8.257, decimals: 2 }, "D5"]]);
    expect(consolidation.totals[0]).toMatchObject({ unit: "C1-01", total: 9.76 });
    expect(lines.filter((line) => line.includes(",9.76,"))).not.toEqual([]);
  },
);
