import { readReview, reviewName, withoutReview } from "../../../src/forms/review/read-review";
import { reviewList } from "../../../src/forms/review/review-sheet";
import { vi } from "../../../src/text/vi";
import type { KeptLook } from "../../../src/workbook/cell-mark";
import { sheetOf } from "../../../src/workbook/draft";
import { testSheet } from "../../../self-test/test-sheet";

const kept: readonly KeptLook[] = [
  { sheet: "Kết quả", cell: "H11", before: 7, after: 12, fill: "<fill/>", note: "Đề nghị xem lại" },
  { sheet: "Kết quả", cell: "H12", before: null, after: null, fill: "", note: "" },
];

const list = (name: string) =>
  sheetOf(reviewList({ name, sender: "UBND huyện Một", rows: [] }, { kept, wasSigned: false }, vi).sheet);
const own = sheetOf(testSheet("Cần xem lại", [["Việc của tôi"]]));
const results = sheetOf(testSheet("Kết quả", [["x"]]));
const workbook = (...sheets: readonly (typeof own)[]) => ({ sheets, warnings: [] });

test("the list that was added is taken out, whatever number its name got; a person's sheet of that name stays", () => {
  const marked = workbook(list("Cần xem lại (2)"), results, own);
  expect(withoutReview(marked)).toEqual(workbook(results, own));
  const theirs = workbook(results, own);
  expect(withoutReview(theirs)).toBe(theirs);
});

test("what the cells looked like before is read back from it", () => {
  expect(readReview(workbook(results, list("Cần xem lại")))).toEqual({ sheet: "Cần xem lại", kept });
  expect(readReview(workbook(results, own))).toBeNull();
});

test("a row that somebody typed under it, without a sheet or without a cell, gives no look back", () => {
  const listed = list("Cần xem lại");
  const [last] = [...listed.rows.keys()].slice(-1);
  const [first, ...others] = [...(listed.rows.get(last!) ?? [])].slice(-6);
  const typed = [new Map([first!]), new Map(others)].map((cells, index) => [last! + 1 + index, cells] as const);
  const more = { ...listed, rows: new Map([...listed.rows, ...typed]) };
  expect(readReview(workbook(results, more))?.kept).toEqual(kept);
});

test("its name is one that no sheet has, in whatever case", () => {
  expect(reviewName(["Kết quả"])).toBe("Cần xem lại");
  expect(reviewName(["CẦN XEM LẠI", "Cần xem lại (2)"])).toBe("Cần xem lại (3)");
});
