import type { Submission } from "../../../src/domain/submissions/submission";
import { identityOf, openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { workbookOf } from "../../../src/workbook/draft";
import type { Edit } from "../../../src/workbook/edit";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { typeInto, wellFilled } from "../../support/small-province";
import { entryPlaces } from "./entry-places";
import { draft, figures, found, read, whole } from "./structure-sample";

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

test("without its cover a report states nothing of its own, each entry as one that is absent", () => {
  const filled = typeInto(workbookOf(draft), wellFilled("C1-01"));
  const { cover } = read({ ...filled, sheets: filled.sheets.filter(({ name }) => name !== "Thông tin chung") });
  expect(Object.values(cover).map(({ state, value, raw, cell }) => [state, value, raw, cell])).toEqual(
    Array.from({ length: 9 }, () => ["blank", null, null, ""]),
  );
});
