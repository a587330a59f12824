import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { differences, formulaCells, uncached } from "./agreement";
import { allWaysRound } from "./all-ways-sample";
import { published, publishedRound } from "./published-sample";
import { samplePages } from "./score-sample";
import { enteredSheet } from "./scored-round";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

const allWays = { consolidation: allWaysRound(), entered: enteredSheet([]).draft };
const examples = publishedRound();

test.each(published)("$source: $points", ({ unit, line, points }) => {
  const { scores, totals } = examples.consolidation;
  const total = totals.find((one) => one.unit === unit);
  const found = line === "total" ? (total?.rescaled ?? total?.total) : scores.find((one) => one.unit === unit && one.criterion === line)?.points;
  expect(found).toBe(points);
});

test("every computed line of every way is a live formula with its cached value", () => {
  const pages = samplePages(allWays);
  expect(uncached(pages)).toEqual([]);
  const computed = allWays.consolidation.scores.filter(({ stage }) => stage === "auto");
  const written = pages.sheets.find(({ name }) => name === "Bảng điểm")!;
  const notes = [...written.rows].flatMap(([, cells]) => [...cells.values()].flatMap(({ note }) => (note === null ? [] : [note])));
  expect(notes.filter((note) => note.startsWith("Phần mềm tính"))).toEqual([]);
  expect(formulaCells(written).length).toBeGreaterThan(computed.length);
});

withLibreOffice(
  "recalculated, every cell of all ways and of the published examples comes to what the engine said",
  async () => {
    const drafts = new Map([["cách chấm.xlsx", samplePages(allWays)], ["ví dụ.xlsx", samplePages(examples)]]);
    const written = await Promise.all([...drafts].map(async ([name, draft]) => [name, await writeWorkbook(draft)] as const));
    const files = recalculate(new Map(written));
    for (const [name, draft] of drafts) expect(differences(draft, files.get(name)!)).toEqual([]);
  },
  120_000,
);
