import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { readStore } from "../../src/forms/store/store";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import type { Cell } from "../../src/workbook/cell";
import { workbookOf } from "../../src/workbook/draft";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { boardOf, issuedTo, smallProvince } from "../support/small-province";

const province = smallProvince();
const typed = "Së KÕ ho¹ch vµ §Çu t\u00AD";

/** The Board's workbook with the name of a unit typed otherwise. */
function named(more: Partial<Cell>): Workbook {
  const sheets = province.workbook.sheets.map((sheet) =>
    sheet.name !== "Danh sách"
      ? sheet
      : {
          ...sheet,
          rows: new Map(
            [...sheet.rows].map(([row, cells]) => [
              row,
              new Map(
                [...cells].map(([column, cell]) => [column, cell.value === "Sở Một" ? { ...cell, ...more } : cell]),
              ),
            ]),
          ),
        },
  );
  return { ...province.workbook, sheets };
}

const run = (workbook: Workbook): Consolidated =>
  consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files: [],
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    nodeHost,
  );
const told = (workbook: Workbook) =>
  boardOf(workbook).issues.map(({ code, params, place }) => [code, `${place.sheet ?? ""}!${place.cell ?? ""}`, params]);
const nameOf = (workbook: Workbook) => boardOf(workbook).roster.find(({ unit }) => unit === "K1-01")?.name;

describe("a name on the Board's own sheet in an old font", () => {
  const old = named({ value: typed, legacyFont: ".VnTime" });

  test("is read as Unicode, and told at its cell with both texts", () => {
    expect(nameOf(old)).toBe("Sở Kế hoạch và Đầu tư");
    expect(told(old)).toEqual([
      [
        "legacy-font-text",
        expect.stringMatching(/^Danh sách!D\d+$/u),
        { label: "Tên đơn vị", raw: typed, value: "Sở Kế hoạch và Đầu tư", encoding: "TCVN3", font: ".VnTime" },
      ],
    ]);
  });

  test("goes out to the unit and its cluster as Unicode", () => {
    expect(JSON.stringify(inputSheets(old).rows["Danh sách"])).toContain("Sở Kế hoạch và Đầu tư");
    const cluster = issuedTo({ workbook: old, board: boardOf(old) }, "_K1");
    expect(boardOf(cluster).roster.map(({ name }) => name)).toEqual(["Sở Kế hoạch và Đầu tư", "Sở Hai"]);
  });

  test("stays as typed in the consolidated workbook, in its font, so that a run on it tells the same", async () => {
    const first = run(old);
    const out = nodeHost.readWorkbook(await nodeHost.writeWorkbook(boardOut(old, first, vi).draft));
    const cell = [...(out.sheets.find(({ name }) => name === "Danh sách")?.rows.values() ?? [])]
      .flatMap((cells) => [...cells.values()])
      .find(({ value }) => value === typed);
    expect(cell?.legacyFont).toBe(".VnTime");
    expect(consolidationJson(run(out).consolidation, vi)).toBe(consolidationJson(first.consolidation, vi));
  });
});

test("in several fonts each run is read by its own", () => {
  expect(
    nameOf(
      named({
        value: "Sở KÕ ho¹ch",
        legacyRuns: [
          { text: "Sở ", font: null },
          { text: "KÕ ho¹ch", font: ".VnTime" },
        ],
      }),
    ),
  ).toBe("Sở Kế hoạch");
});

test("Unicode text under an old font is left alone, lost letters are told", () => {
  expect(nameOf(named({ value: "Sở Đã Đạt", legacyFont: ".VnTime" }))).toBe("Sở Đã Đạt");
  expect(told(named({ value: "S? N?i v?", legacyFont: ".VnTime" })).map(([code]) => code)).toEqual(["letters-lost"]);
});

test("a sheet that we write says nothing about the fonts of what was typed", () => {
  // One old code alone: only its font tells how it is encoded.
  const old = named({ value: "Së", legacyFont: ".VnTime" });
  const out = workbookOf(boardOut(old, run(old), vi).draft);
  const restyled = out.sheets.map((sheet) => (sheet.name === "Tổng quan" ? inFont(sheet, ".VnTime") : sheet));
  const typedAgain = restyled.map((sheet) => (sheet.name === "Danh sách" ? old.sheets.find(isRoster)! : sheet));
  expect(nameOf({ ...out, sheets: typedAgain })).toBe("Sở");
});

const isRoster = ({ name }: Sheet) => name === "Danh sách";

/** The sheet as somebody leaves it who gave all its cells another font. */
function inFont(sheet: Sheet, legacyFont: string): Sheet {
  const rows = [...sheet.rows].map(
    ([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, { ...cell, legacyFont }]))] as const,
  );
  return { ...sheet, rows: new Map(rows) };
}
