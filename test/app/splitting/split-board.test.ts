import { boardOut } from "../../../src/app/board-out";
import { consolidateStored } from "../../../src/app/consolidate";
import { outputsIn, splitBoard } from "../../../src/app/splitting/split-board";
import { isOpened, openBoard } from "../../../src/app/open-board";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import { type SheetDraft, sheetOf, type WorkbookDraft, workbookOf } from "../../../src/workbook/draft";
import { consolidatedBook, openedBook } from "../exporting/exported-sample";

const { workbook } = consolidatedBook();
const judged = consolidateStored({ ...openedBook(workbook), asOf: "2020-07-15" });
const { draft: whole } = boardOut(workbook, judged, vi);
const split = splitBoard(whole, { consolidation: judged.consolidation, workbook }, vi);
const books = split.books.map(({ cluster, draft }) => ({ cluster, book: draft() }));
const long = ["Tổng hợp chỉ tiêu", "Bảng điểm", "Chi tiết điểm", "Tổng hợp nội dung", "Tổng hợp khen thưởng"];

/** What rows show, without their running number and what is folded away; "" is a blank cell. */
function linesOf(draft: SheetDraft): readonly string[] {
  const isShown = (column: number): boolean => column > 1 && (draft.columns.get(column)?.outline ?? 0) === 0;
  return [...sheetOf(draft).rows.values()].flatMap((cells) => {
    const values = [...cells]
      .filter(([column, { value }]) => isShown(column) && value !== "")
      .map(([, { value }]) => value);
    return values.length === 0 ? [] : [JSON.stringify(values)];
  });
}

const page = ({ sheets }: WorkbookDraft, name: string): SheetDraft => sheets.find((each) => each.name === name)!;

/** Lines of a sheet that name one of these, from the cluster on: before it stands what heads several lines. */
const about = (lines: readonly string[], codes: readonly string[]): readonly string[] =>
  lines
    .filter((line) => codes.some((code) => line.includes(`"${code}"`)))
    .map((line) => line.replace(/^.*?(?="[CK]1[-"])/u, ""))
    .sort();

test("the Board's own workbook has all sheets but the long ones, the store with them, cell by cell as the whole has", () => {
  const names = whole.sheets.map(({ name }) => name);
  // Nothing is left that would look points up.
  const needless = [...long, "_TD_Tra điểm"];
  expect(split.draft.sheets.map(({ name }) => name)).toEqual(names.filter((name) => !needless.includes(name)));
  expect(split.draft.sheets[split.draft.active]?.name).toBe("Tổng quan");
  const shown = (value: CellValue): CellValue => (value === "" ? null : value);
  let compared = 0;
  for (const sheet of split.draft.sheets)
    for (const [row, cells] of page(whole, sheet.name).rows)
      for (const [column, { value }] of cells) {
        compared += 1;
        const kept = sheet.rows.get(row)?.get(column)?.value ?? null;
        if (shown(value) !== shown(kept)) expect([sheet.name, row, column, kept]).toEqual([value]);
      }
  expect(compared).toBeGreaterThan(2000);
});

test("each cluster has its long sheets in a workbook named after it, and no other cluster's unit", () => {
  expect(split.books.map(({ name, cluster }) => [cluster, name])).toEqual([
    ["C1", "Kết quả 6 tháng 2020 - C1.xlsx"],
    ["K1", "Kết quả 6 tháng 2020 - K1.xlsx"],
  ]);
  for (const { cluster, book } of books) {
    expect(outputsIn(book)).toEqual(long);
    const other = cluster === "C1" ? "K1-0" : "C1-0";
    expect(book.sheets.flatMap(linesOf).filter((line) => line.includes(`"${other}`))).toEqual([]);
  }
});

test.each(["Tổng hợp chỉ tiêu", "Chi tiết điểm", "Tổng hợp nội dung"])(
  "%s: the clusters' workbooks hold the lines of the whole, and every one of them",
  (name) => {
    const units = judged.consolidation.roster.map(({ code }) => code);
    const inBooks = books.flatMap(({ book }) => about(linesOf(page(book, name)), units)).sort();
    expect(inBooks.length).toBeGreaterThan(4);
    expect(inBooks).toEqual(about(linesOf(page(whole, name)), units));
  },
);

test("Bảng điểm: every cluster's points and totals stand as in the whole", () => {
  const all = linesOf(page(whole, "Bảng điểm"));
  for (const { book } of books) {
    const scored = linesOf(page(book, "Bảng điểm")).filter((line) => /,[\d.]+[,\]]/u.test(line));
    expect([scored.length > 2, scored]).toEqual([true, expect.any(Array)]);
    expect(all).toEqual(expect.arrayContaining([...scored]));
  }
});

test("no formula needs a sheet that stands in another workbook", () => {
  for (const book of [split.draft, ...books.map((each) => each.book)]) {
    const names = new Set(book.sheets.map(({ name }) => name));
    const needed = book.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((cells) =>
        [...cells.values()].flatMap(({ formula }) =>
          [...(formula ?? "").replace(/"[^"]*"/gu, "").matchAll(/'([^']+)'!/gu)].map(([, name = ""]) => name),
        ),
      ),
    );
    expect(needed.filter((name) => !names.has(name))).toEqual([]);
  }
});

test("consolidated again, what was split comes to what the whole does", () => {
  const opened = openBoard(workbookOf(split.draft));
  if (!isOpened(opened)) throw new Error(opened.noRound);
  const again = consolidateStored({ board: opened.board, stored: opened.stored, asOf: "2020-07-15" });
  const { draft } = boardOut(opened.workbook, again, vi);
  expect(draft.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
  const compared = draft.sheets.filter(({ name }) => long.includes(name));
  for (const sheet of compared) expect(sheetOf(sheet).rows).toEqual(sheetOf(page(whole, sheet.name)).rows);
});
