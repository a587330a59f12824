import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import type { Submission } from "../../../src/domain/submissions/submission";
import { inputSheets } from "../../../src/forms/board/input-rows";
import { identityOf, openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { workbookOf } from "../../../src/workbook/draft";
import type { Cell } from "../../../src/workbook/cell";
import type { Edit } from "../../../src/workbook/edit";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { vi } from "../../../src/text/vi";
import { smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { entryPlaces } from "./entry-places";

const province = smallProvince();
const unit = unitsOfRound(province.board).units[0]!;
const draft = issueWorkbooks({
  board: province.board,
  inputs: inputSheets(province.workbook),
  cluster: null,
  unit: unit.code,
  texts: vi,
  issued: "2020-05-20",
})[0]!.draft();
const places = entryPlaces(draft);

const cellOf = (sheet: string, code: string, header: string): string => {
  const place = places.find((each) => each.sheet === sheet && each.code === code && each.field.header === header);
  if (place === undefined) throw new Error(`no entry ${sheet} ${code} ${header}`);
  return place.cell;
};

const answers = wellFilled("C1-01").map(([sheet, row, header, value]): Edit => {
  const [code, name] = header === "" ? ["", row] : [row, header];
  return {
    kind: "set",
    sheet,
    cell: cellOf(sheet, code, name),
    value: value as Extract<Edit, { kind: "set" }>["value"],
  };
});

function read(workbook: Workbook): Submission {
  const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };
  return readSubmission(openUnitWorkbook(workbook), { unit, file, catalogue: boardCatalogue(province.board, unit) })
    .submission;
}

const found = ({ issues }: Submission): readonly string[] =>
  issues.map(({ code, place }) => `${code} ${place.sheet}!${place.cell ?? ""}`);

/** All that the well-filled workbook states, wherever its cells have gone. */
function figures({ targets, results, selfScores, contents, cover }: Submission): unknown {
  return {
    targets: targets.filter((row) => row.target.value !== null).map((row) => [row.code, row.target.value]),
    results: results.filter((row) => row.result.value !== null).map((row) => [row.code, row.result.value]),
    points: selfScores.filter((row) => row.points.value !== null).map((row) => [row.code, row.points.value]),
    contents: contents.map((row) => [row.code, row.content.value]),
    cover: [cover.asOf.value, cover.reviewForm.value, cover.adjusts.value, cover.preparedBy.value],
  };
}

const whole = {
  targets: [
    ["A1", 1000],
    ["A2", 60],
    ["A3", 60],
    ["A4", "Đạt"],
  ],
  results: [
    ["A1", 500],
    ["A2", 55],
    ["A3", 55],
    ["A4", "Đạt"],
  ],
  points: [["T3", 9]],
  contents: [["N1", "Đã phát động 2 đợt thi đua."]],
  cover: ["2020-06-20", "conference", "no", "Nguyễn Thị Mẫu"],
};

describe("a workbook whose people changed its structure in a spreadsheet program", () => {
  let filled: Uint8Array;
  beforeAll(async () => {
    filled = nodeHost.patchWorkbook(await nodeHost.writeWorkbook(draft), [...answers, { kind: "drop-cached" }]);
  });
  const after = (...edits: readonly Edit[]): Submission =>
    read(nodeHost.readWorkbook(nodeHost.patchWorkbook(filled, edits)));

  test("left alone it has no issue", () => {
    const submission = after();
    expect([figures(submission), found(submission), submission.structure]).toEqual([whole, [], "ok"]);
  });

  test.each<[string, readonly Edit[], readonly string[]]>([
    ["a row above the table", [{ kind: "insert-row", sheet: "Kết quả", at: 3 }], []],
    ["a row within the table", [{ kind: "insert-row", sheet: "Kết quả", at: 12 }], []],
    ["a row under the header", [{ kind: "insert-row", sheet: "Chỉ tiêu", at: 9 }], []],
    ["a row on the cover", [{ kind: "insert-row", sheet: "Thông tin chung", at: 13 }], []],
    ["a column within the table", [{ kind: "insert-column", sheet: "Kết quả", at: 5 }], []],
    ["a column before the table", [{ kind: "insert-column", sheet: "Chỉ tiêu", at: 1 }], []],
    ["a column before the cover", [{ kind: "insert-column", sheet: "Thông tin chung", at: 1 }], []],
    [
      "a column moved far right",
      [{ kind: "move-column", sheet: "Kết quả", from: 4, before: 11 }],
      ["column-moved Kết quả!J8"],
    ],
    [
      "a column moved far left",
      [{ kind: "move-column", sheet: "Kết quả", from: 8, before: 4 }],
      ["column-moved Kết quả!D8"],
    ],
    [
      "the column of codes moved",
      [{ kind: "move-column", sheet: "Chỉ tiêu", from: 2, before: 8 }],
      ["column-moved Chỉ tiêu!G8"],
    ],
    [
      "a sheet renamed",
      [{ kind: "rename-sheet", sheet: "Kết quả", name: "Sheet2 (bản cuối)" }],
      ["sheet-renamed Sheet2 (bản cuối)!"],
    ],
    [
      "the cover renamed",
      [{ kind: "rename-sheet", sheet: "Thông tin chung", name: "Trang 1" }],
      ["sheet-renamed Trang 1!"],
    ],
  ])("%s: the figures stay right", (_, edits, issues) => {
    const submission = after(...edits);
    expect(figures(submission)).toEqual(whole);
    expect(found(submission)).toEqual(issues);
    expect(submission.structure).toBe(issues.length === 0 ? "ok" : "changed");
  });

  test("a code written twice: the first row counts, the second is named", () => {
    const submission = after(
      { kind: "insert-row", sheet: "Kết quả", at: 12 },
      { kind: "set", sheet: "Kết quả", cell: "B12", value: "A1" },
      { kind: "set", sheet: "Kết quả", cell: "H12", value: 999 },
    );
    expect(figures(submission)).toEqual(whole);
    expect(found(submission)).toEqual(["row-repeated Kết quả!B12"]);
  });

  test("an unknown code, and figures without one", () => {
    const submission = after(
      { kind: "insert-row", sheet: "Kết quả", at: 12 },
      { kind: "set", sheet: "Kết quả", cell: "B12", value: "A9" },
      { kind: "set", sheet: "Kết quả", cell: "H12", value: 999 },
      { kind: "insert-row", sheet: "Chỉ tiêu", at: 12 },
      { kind: "set", sheet: "Chỉ tiêu", cell: "G12", value: 7 },
    );
    expect(figures(submission)).toEqual(whole);
    expect(found(submission)).toEqual(["row-without-code Chỉ tiêu!B12", "row-unknown Kết quả!B12"]);
  });

  test("a total that a unit adds is no row", () => {
    const last = places
      .filter((place) => place.sheet === "Kết quả")
      .at(-1)!
      .cell.replace(/\D/g, "");
    const row = Number(last) + 1;
    const submission = after(
      { kind: "set", sheet: "Kết quả", cell: `B${row}`, value: "Tổng cộng" },
      { kind: "set", sheet: "Kết quả", cell: `H${row}`, value: 610 },
    );
    expect([figures(submission), found(submission)]).toEqual([whole, []]);
  });

  test("a code in small letters with spaces is the same code, read by the same measure", () => {
    const row = Number(cellOf("Kết quả", "A2", "Thực hiện trong kỳ").slice(1));
    const submission = after(
      { kind: "set", sheet: "Kết quả", cell: `B${row}`, value: " a2 " },
      { kind: "set", sheet: "Kết quả", cell: `D${row}`, value: null },
      { kind: "set", sheet: "Kết quả", cell: `H${row}`, value: "55 %" },
    );
    expect(figures(submission)).toEqual(whole);
    expect(found(submission)).toEqual([`number-as-text Kết quả!H${row}`, `prefilled-changed Kết quả!B${row}`]);
  });

  test("a figure changed after the number was printed", async () => {
    const printed = nodeHost.patchWorkbook(await nodeHost.writeWorkbook(draft), [
      { kind: "set", sheet: "Kết quả", cell: cellOf("Kết quả", "A1", "Thực hiện trong kỳ"), value: 500 },
    ]);
    expect(found(read(nodeHost.readWorkbook(printed)))).toEqual(["check-number-differs Kết quả!C33"]);
  });

  test("a formula overwritten, a printed text changed, the name on the cover changed", () => {
    const row = cellOf("Kết quả", "A1", "Thực hiện trong kỳ").slice(1);
    const submission = after(
      { kind: "set", sheet: "Kết quả", cell: `I${row}`, value: 100 },
      { kind: "set", sheet: "Kết quả", cell: `C${row}`, value: "Thu ngân sách xã" },
      { kind: "set", sheet: "Thông tin chung", cell: "B10", value: "UBND huyện Ba" },
    );
    expect(figures(submission)).toEqual(whole);
    expect(found(submission)).toEqual([
      "prefilled-changed Thông tin chung!B10",
      `formula-overwritten Kết quả!I${row}`,
      `prefilled-changed Kết quả!C${row}`,
    ]);
  });
});

describe("a workbook of which something is gone", () => {
  const filled = typeInto(workbookOf(draft), wellFilled("C1-01"));
  const without = (name: string): Workbook => ({
    ...filled,
    sheets: filled.sheets.filter((sheet) => sheet.name !== name),
  });
  const change = (name: string, make: (sheet: Sheet) => Sheet): Workbook => ({
    ...filled,
    sheets: filled.sheets.map((sheet) => (sheet.name === name ? make(sheet) : sheet)),
  });

  test("a row", () => {
    const row = Number(cellOf("Kết quả", "A3", "Thực hiện trong kỳ").slice(1));
    const submission = read(
      change("Kết quả", (sheet) => ({ ...sheet, rows: new Map([...sheet.rows].filter(([at]) => at !== row)) })),
    );
    expect(figures(submission)).toEqual({
      ...whole,
      results: [
        ["A1", 500],
        ["A2", 55],
        ["A4", "Đạt"],
      ],
    });
    expect(found(submission)).toEqual(["row-missing Kết quả!B8"]);
    expect(submission.structure).toBe("changed");
  });

  test("a sheet", () => {
    const submission = read(without("Tự chấm"));
    expect(figures(submission)).toEqual({ ...whole, points: [] });
    expect(found(submission)).toEqual(["sheet-missing Tự chấm!"]);
  });

  test("the header of the results", () => {
    const submission = read(
      change("Kết quả", (sheet) => ({
        ...sheet,
        rows: new Map(
          [...sheet.rows].map(([at, cells]) => [
            at,
            at === 8 ? new Map([...cells].filter(([column]) => column !== 8)) : cells,
          ]),
        ),
      })),
    );
    expect(figures(submission)).toEqual({ ...whole, results: [] });
    expect(found(submission)).toEqual(["column-missing Kết quả!A8", "figures-outside Kết quả!H11"]);
    expect(submission.results[0]?.result).toEqual({ state: "blank", value: null, raw: null, cell: "" });
  });

  test("the marks: the cover still says whose it is", () => {
    const workbook = without("_TD");
    const identity = identityOf(openUnitWorkbook(workbook));
    expect(identity).toMatchObject({
      isUnitWorkbook: true,
      unit: { marked: null, shown: "C1-01" },
      year: { marked: null, shown: "2020" },
      period: { shown: "h1" },
    });
    const submission = read(workbook);
    expect([figures(submission), found(submission), submission.structure]).toEqual([whole, [], "ok"]);
  });

  test("the very of very hidden marks", () => {
    const submission = read(change("_TD", (sheet) => ({ ...sheet, state: "hidden" })));
    expect([figures(submission), found(submission), submission.structure]).toEqual([whole, [], "ok"]);
  });

  test("every sheet: a letter on a sheet that happens to bear the cover's name is no workbook of a unit", () => {
    const letter: Sheet = {
      name: "Thông tin chung",
      state: "visible",
      rows: new Map([[1, new Map([[1, { value: "Kính gửi", formula: null, format: "General" }]])]]),
      merges: [],
      widths: new Map(),
    };
    expect(identityOf(openUnitWorkbook({ sheets: [letter], warnings: [] })).isUnitWorkbook).toBe(false);
  });
});

describe("headers of two and three rows, sections and totals", () => {
  const filled = typeInto(workbookOf(draft), wellFilled("C1-01"));
  const text = (value: string | number): Cell => ({ value, formula: null, format: "General" });
  /** The results with their header row pushed apart: what stood in row 8 stands in `rows` rows above the table. */
  function pushedApart(rows: number, change: (cells: Map<number, Cell>[]) => void, merges: Sheet["merges"]): Workbook {
    return {
      ...filled,
      sheets: filled.sheets.map((sheet) => {
        if (sheet.name !== "Kết quả") return sheet;
        const headers = Array.from(
          { length: rows },
          (_, index) => new Map<number, Cell>(index === 0 ? [...sheet.rows.get(8)!] : []),
        );
        change(headers);
        const moved = new Map<number, ReadonlyMap<number, Cell>>();
        for (const [row, cells] of sheet.rows) if (row !== 8) moved.set(row > 8 ? row + rows - 1 : row, cells);
        headers.forEach((cells, index) => moved.set(8 + index, cells));
        return { ...sheet, rows: moved, merges };
      }),
    };
  }

  test("two rows: a group over its parts, the others merged downwards", () => {
    const workbook = pushedApart(
      2,
      ([upper, lower]) => {
        upper!.set(6, text("Kế hoạch"));
        lower!.set(6, text("Chỉ tiêu năm")).set(7, text("6 tháng"));
        upper!.delete(7);
      },
      [
        { top: 8, bottom: 8, left: 6, right: 7 },
        ...[1, 2, 3, 4, 5, 8, 9].map((column) => ({ top: 8, bottom: 9, left: column, right: column })),
      ],
    );
    const submission = read(workbook);
    expect([figures(submission), found(submission)]).toEqual([whole, []]);
  });

  test("three rows: the table starts under the last of them", () => {
    const workbook = pushedApart(
      3,
      ([upper, , lower]) => {
        lower!.set(8, text("Thực hiện trong kỳ"));
        upper!.set(8, text("Kết quả"));
      },
      [
        { top: 8, bottom: 9, left: 8, right: 9 },
        { top: 8, bottom: 10, left: 2, right: 2 },
      ],
    );
    const submission = read(workbook);
    expect(figures(submission)).toEqual(whole);
  });

  test("Roman numerals in the column of codes and totals without a code are no rows of the form", () => {
    const workbook: Workbook = {
      ...filled,
      sheets: filled.sheets.map((sheet) => {
        if (sheet.name !== "Kết quả") return sheet;
        const last = Math.max(
          ...[...sheet.rows]
            .filter(([, cells]) => String(cells.get(2)?.value ?? "").startsWith("R"))
            .map(([row]) => row),
        );
        const rows = new Map(sheet.rows);
        rows.set(
          9,
          new Map([
            [2, text("II.")],
            [3, text("Kinh tế")],
          ]),
        );
        rows.set(
          last + 1,
          new Map([
            [3, text("Tổng cộng")],
            [8, text(610)],
          ]),
        );
        return { ...sheet, rows };
      }),
    };
    const submission = read(workbook);
    expect([figures(submission), found(submission)]).toEqual([whole, []]);
  });
});
