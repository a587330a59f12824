import { issueSentence, issuesPage } from "../../../src/forms/output/issues-page";
import { vi } from "../../../src/text/vi";
import { linesFrom, sheetText } from "../../support/sheet-text";
import { smallRound } from "./small-round";

test("all issues in their order, with sign and word, sentence, remedy, code and cell", () => {
  const lines = linesFrom(issuesPage(smallRound(), vi), "1 |", 3)
    .split("\n")
    .map((line) => line.split(" | "));
  const { issues } = smallRound();
  expect(lines.map(([number, severity, cluster, unit, name]) => [number, severity, cluster, unit, name])).toEqual([
    ["1", "✖ Lỗi", "C01", "C01-02", "Huyện Yên Thế"],
    ["2", "▲ Cảnh báo", "K01", "", "Khối Nội chính"],
    ["3", "– Lưu ý", "C01", "C01-02", "Huyện Yên Thế"],
  ]);
  expect(lines.map((line) => line[5])).toEqual(issues.map((issue) => issueSentence(issue, vi)));
  expect(lines.map((line) => line[6])).toEqual(issues.map((issue) => vi.remedies[issue.code]));
  expect(lines[0]?.slice(7)).toEqual(["C01-02.xlsx", "Kết quả", "H9", "required-blank"]);
  expect(lines[1]?.at(-1)).toBe("cluster-without-leader");
});

test("place and code of an issue are on screen only; on paper the codes of clusters are explained", () => {
  const draft = issuesPage(smallRound(), vi);
  expect(draft.print.area?.right).toBe(7);
  expect(sheetText(draft)).toContain("Cụm, khối: C01: Cụm C01; K01: Khối Nội chính.");
});

test("a sentence takes what it quotes as it was typed", () => {
  const issue = { code: "not-a-number", params: { label: "Thực hiện trong kỳ", raw: "=chín" } } as const;
  expect(issueSentence(issue, vi)).toContain('"=chín"');
});

test("a sentence longer than a cell can hold is cut, so that the workbook can be written", () => {
  const [first] = smallRound().issues;
  if (first === undefined) throw new Error("the round has issues");
  const issue = { code: "not-a-number", params: { label: "Ô", raw: "x".repeat(32_767) }, place: first.place } as const;
  const value = issuesPage(smallRound({ issues: [issue] }), vi)
    .rows.get(6)
    ?.get(6)?.value;
  expect(value).toHaveLength(32_767);
  expect(value).toMatch(/x…$/u);
});

test("an orange tab, columns of source that fold, and a sentence where all is well", () => {
  const draft = issuesPage(smallRound(), vi);
  expect(draft.tab).toBe("ED7D31");
  expect([9, 10, 11].map((column) => draft.columns.get(column)?.outline)).toEqual([1, 1, 1]);
  expect(draft.columns.get(6)?.outline).toBe(0);
  expect(sheetText(issuesPage(smallRound({ issues: [] }), vi))).toContain("Không có nội dung nào cần rà soát.");
});

test("issues of a report that was sent back stand below, without a number, every cell of their rows greyed", () => {
  const [first] = smallRound().issues;
  if (first === undefined) throw new Error("the round has issues");
  const draft = issuesPage({ ...smallRound(), returnedIssues: [{ ...first }] }, vi);
  const looks = [...draft.rows.values()]
    .filter((cells) => cells.get(11)?.value === first.code)
    .map((cells) => [cells.get(1)?.value, new Set([...cells.values()].map(({ style }) => style.font.color))]);
  expect(looks).toHaveLength(2);
  expect(looks[0]?.[0]).toBe(1);
  expect(looks[1]).toEqual([null, new Set(["808080"])]);
});
