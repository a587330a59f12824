import type { Issue, IssueCode } from "../../../src/domain/issue";
import type { Named } from "./correct";

/** What reading and the checks say of a single entry: the form names each of these cells. */
const toldByTheForm: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "not-a-number",
  "not-a-date",
  "measure-mismatch",
  "self-score-above-max",
  "score-out-of-bounds",
  "not-applicable-forbidden",
  "adjustment-contradiction",
  "number-as-text",
  "number-ambiguous",
  "number-foreign-style",
  "money-converted",
  "date-as-text",
  "not-in-list",
  "out-of-range",
  "text-expected",
  "part-above-whole",
  "sum-differs",
]);

/** What the form asks about without knowing more than a check: a check takes these figures and days as they are. */
const askedByTheForm = /không thuộc năm|nhỏ hơn 0|có số lẻ|đã chọn Có/u;

/**
 * A check tells at the answer Có that no adjustment has been begun; the form tells it there, too, and asks for the
 * first row.
 */
const noAdjustmentYet = /^đã chọn Có, trang Điều chỉnh chưa có dòng nào$/u;

/** Cells that the form says otherwise of than `check` does: which one says what. */
export function saidOtherwise(named: readonly Named[], issues: readonly Issue[]): readonly string[] {
  const at = ({ place }: Issue): string => `${place.sheet}!${place.cell}`;
  const found = (test: (issue: Issue) => boolean): ReadonlySet<string> => new Set(issues.filter(test).map(at));
  const told = new Map(named.map((each) => [`${each.sheet}!${each.cell}`, each]));
  const row = (cell: string): string => cell.replace(/![A-Z]+/u, "!");
  const noneBegun = named.some(({ words }) => noAdjustmentYet.test(words));
  const firstAsked = named.find(({ sheet }) => sheet === "Điều chỉnh");
  const asksForFirstRow = (cell: string): boolean =>
    noneBegun && firstAsked !== undefined && row(cell) === row(`${firstAsked.sheet}!${firstAsked.cell}`);
  // Beside an entry that is no number or below 0 a check neither adds up nor compares; the form takes what is a number.
  const isOfOddParts = (cell: string, { words }: Named): boolean =>
    cell.startsWith("Kết quả khen thưởng!") &&
    /khác tổng|lớn hơn/u.test(words) &&
    named.some(
      (other) =>
        !other.blank && `${other.sheet}!${other.cell}` !== cell && row(`${other.sheet}!${other.cell}`) === row(cell),
    );
  const doubtfulRows = new Set(named.filter(({ blank }) => !blank).map(({ sheet, cell }) => row(`${sheet}!${cell}`)));
  const blank = found(({ code }) => code === "required-blank");
  // A sum of texts that can be read as numbers: the form names the texts.
  const isToldInItsRow = (issue: Issue): boolean =>
    (issue.code === "sum-differs" || issue.code === "part-above-whole") && doubtfulRows.has(row(at(issue)));
  const all = found(() => true);
  return [
    ...[...blank]
      .filter((cell) => told.get(cell)?.blank !== true && !noAdjustmentYet.test(told.get(cell)?.words ?? ""))
      .map((cell) => `${cell}: blank for check alone`),
    ...issues
      .filter(
        (issue) => toldByTheForm.has(issue.code) && told.get(at(issue))?.blank !== false && !isToldInItsRow(issue),
      )
      .map((issue) => `${at(issue)}: told by check alone (${issue.code})`),
    ...[...told]
      .filter(([cell, each]) => each.blank && !blank.has(cell) && !asksForFirstRow(cell))
      .map(([cell]) => `${cell}: blank for the form alone`),
    ...[...told]
      .filter(
        ([cell, each]) =>
          !each.blank && !all.has(cell) && !askedByTheForm.test(each.words) && !isOfOddParts(cell, each),
      )
      .map(([cell, { words }]) => `${cell}: told by the form alone (${words})`),
  ];
}
