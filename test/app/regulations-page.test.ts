import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { choiceWords, rankingWords } from "../../src/contract/choice-words";
import { headers } from "../../src/contract/headers";
import { sheetNames } from "../../src/contract/sheet-names";
import { boardLists } from "../../src/forms/board/input-sheets";

const root = path.join(__dirname, "..", "..");
const pages = ["docs/vi/regulations.md", "docs/en/regulations.md"] as const;

/** Rows of the page's tables, cells trimmed, without those of titles and of lines. */
function rowsOf(page: string): readonly (readonly string[])[] {
  const lines = readFileSync(path.join(root, page), "utf8").split("\n");
  return lines.flatMap((line, at) => {
    if (!line.startsWith("|") || line.startsWith("|--") || lines[at + 1]?.startsWith("|--") === true) return [];
    return [
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ];
  });
}

const spansOf = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, span]) => span ?? "");

/** Sheets, their columns, and the words that people choose or write in them. */
const known = new Set<string>([
  ...Object.values(sheetNames),
  ...Object.values(headers),
  ...boardLists.flatMap(({ columns }) => columns.map(({ header }) => header)),
  ...Object.values(choiceWords).flatMap((words) => Object.values(words)),
  ...Object.values(rankingWords),
  // A word of a column that is read by its meaning (Tính trên of `Khen thưởng`).
  choiceWords.shareOf.province,
]);

test.each(pages)("%s names only sheets, columns and words that the workbook has", (page) => {
  const named = rowsOf(page).flatMap((cells) => cells.flatMap(spansOf));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test("both languages have the same rules, written in the same cells", () => {
  const [vi, en] = pages.map((page) => rowsOf(page).map((cells) => [cells[0], cells.flatMap(spansOf)]));
  expect(vi).toEqual(en);
});

test.each(pages)("%s names the unit of every row that comes out otherwise than by hand", (page) => {
  const open = readFileSync(path.join(root, "test/regulations/open-rows.txt"), "utf8").trim().split("\n");
  const text = readFileSync(path.join(root, page), "utf8");
  const units = new Set(open.map((line) => /^[^:]+: (\S+)/u.exec(line)?.[1] ?? line));
  expect([...units].filter((unit) => !text.includes(unit))).toEqual([]);
});

/** The list of all rules stands beside the project, not in it. */
const folder = process.env["THIDUA_REGULATIONS"] ?? path.resolve(root, "../shared/regulations");
const list = path.join(folder, "regulations.md");

(existsSync(list) ? test : test.skip)("every rule of the regulations is on the page", () => {
  const listed = readFileSync(list, "utf8").split("\n");
  const told = new Set(rowsOf(pages[0]).flatMap(([rule = ""]) => rule.split(", ")));
  const missing = listed.flatMap((line) => {
    const [, letter, first, last = first] = /^\| ([ADEFGHIJ])(\d+)(?:–[A-J](\d+))? /u.exec(line) ?? [];
    if (letter === undefined) return [];
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, at) => `${letter}${Number(first) + at}`).filter((rule) => !told.has(rule));
  });
  expect(told.size).toBeGreaterThan(60);
  expect(missing).toEqual([]);
});
