import { sheetLookup } from "../../../src/forms/output/entered-formula";
import { enteredPlaces } from "../../../src/forms/output/entered-places";
import { nowhere } from "../../../src/domain/issue";
import { type SheetDraft, workbookOf } from "../../../src/workbook/draft";
import { enteredSheet } from "./scored-round";

const placesOf = (draft: SheetDraft) => enteredPlaces(workbookOf({ title: "", sheets: [draft], names: [], active: 0 }));

test("Điểm chấm is found by its headers, with room for rows to come", () => {
  const { draft } = enteredSheet([["C01-01", "TC01", "board", 5], ["C01-01", "TC02", "board", null]]);
  expect(placesOf(draft)).toMatchObject({ sheet: "Điểm chấm", unit: "A", criterion: "B", stage: "C", points: "D", firstRow: 4, lastRow: 1005 });
  expect([...(placesOf(draft)?.typed.keys() ?? [])]).toEqual([4]);
  expect(placesOf({ ...draft, name: "Trang khác" })).toBeNull();
  expect(placesOf({ ...draft, rows: new Map() })).toBeNull();
});

/** Whether the sheet finds the first of these entries. */
function isFound(rows: Parameters<typeof enteredSheet>[0], change: (draft: SheetDraft) => SheetDraft = (draft) => draft, issueAt: string | null = null): boolean {
  const { draft, scores } = enteredSheet(rows);
  const places = placesOf(change(draft));
  const issue = { code: "number-as-text", params: { label: "Điểm", raw: "5", value: 5 }, place: { ...nowhere, sheet: "Điểm chấm", cell: issueAt } } as const;
  const [first] = scores;
  return places !== null && first !== undefined && sheetLookup({ scores, issues: issueAt === null ? [] : [issue] }, places)(first);
}

/** The draft with another value in a cell of row 4. */
function typed(column: number, value: string): (draft: SheetDraft) => SheetDraft {
  return (draft) => {
    const row = new Map(draft.rows.get(4));
    const cell = row.get(column);
    if (cell !== undefined) row.set(column, { ...cell, value });
    return { ...draft, rows: new Map([...draft.rows, [4, row]]) };
  };
}

test("a sheet finds a plain entry, also in other letter case", () => {
  expect(isFound([["C01-01", "TC01", "board", 5]])).toBe(true);
  expect(isFound([["C01-01", "TC01", "board", 5]], typed(3, "THẨM ĐỊNH"))).toBe(true);
  expect(isFound([["C01-01", "TC01", "board", 5], ["C01-01", "TC01", "board", null], ["C01-01", "TC01", "final", 6]])).toBe(true);
});

test.each([
  ["an entry that stands twice", () => isFound([["C01-01", "TC01", "board", 5], ["C01-01", "TC01", "board", 6]])],
  ["points typed as text", () => isFound([["C01-01", "TC01", "board", 5]], typed(4, "5"))],
  ["a code with a space too many", () => isFound([["C01-01", "TC01", "board", 5]], typed(1, "C01-01 "))],
  ["an entry that reading had doubts about", () => isFound([["C01-01", "TC01", "board", 5]], undefined, "D4")],
  ["a code that a sheet takes for a number", () => isFound([["C01-01", "1.10", "board", 5]])],
  ["a code that a sheet takes for a power of ten", () => isFound([["C01-01", "1E3", "board", 5]])],
  ["a code that a sheet takes for a pattern", () => isFound([["C01-01", "TC*", "board", 5]])],
])("a sheet is not asked for %s", (_, found) => {
  expect(found()).toBe(false);
});
