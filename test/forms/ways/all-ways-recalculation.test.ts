import { canvas } from "../../../src/forms/drawing/canvas";
import { looks } from "../../../src/forms/drawing/styles";
import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { formulaCase } from "../../../src/forms/score-sheet/formula-case";
import { scoreContext } from "../../../src/forms/score-sheet/score-context";
import { numberAddresses } from "../../../src/forms/score-sheet/parameter-block";
import { computedFormula, type FormulaCase } from "../../../src/forms/ways/computed-formula";
import { scorePage } from "../../../src/forms/score-sheet/score-page";
import { scoreColumns } from "../../../src/forms/score-sheet/score-plan";
import { sheetReference } from "../../../src/workbook/address";
import type { SheetDraft } from "../../../src/workbook/draft";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { differences, formulaCells, uncached } from "../score-sheet/agreement";
import { allWaysRound } from "./all-ways-sample";
import { published, publishedRound } from "../output/published-sample";
import { samplePages } from "../score-sheet/score-sample";
import { enteredSheet } from "../output/scored-round";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

const allWays = { consolidation: allWaysRound(), entered: enteredSheet([]).draft };
const examples = publishedRound();

test.each(published)("$source: $points", ({ unit, line, points }) => {
  const { scores, totals } = examples.consolidation;
  const total = totals.find((one) => one.unit === unit);
  const found =
    line === "total"
      ? (total?.rescaled ?? total?.total)
      : scores.find((one) => one.unit === unit && one.criterion === line)?.points;
  expect(found).toBe(points);
});

test("every computed line of every way is a live formula with its cached value", () => {
  const pages = samplePages(allWays);
  expect(uncached(pages)).toEqual([]);
  const computed = allWays.consolidation.scores.filter(({ stage }) => stage === "auto");
  const written = pages.sheets.find(({ name }) => name === "Bảng điểm")!;
  const notes = [...written.rows].flatMap(([, cells]) =>
    [...cells.values()].flatMap(({ note }) => (note === null ? [] : [note])),
  );
  expect(notes.filter((note) => note.startsWith("Phần mềm tính"))).toEqual([]);
  expect(formulaCells(written).length).toBeGreaterThan(computed.length);
});

/** The same cells as seen from another sheet. */
function onOtherSheet(given: FormulaCase, at: (address: string) => string): FormulaCase {
  const all = <T extends Readonly<Record<string, string | null>>>(cells: T): T =>
    Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell === null ? null : at(cell)])) as T;
  const { compared, rank, marks, excess, unassigned } = given;
  return {
    ...given,
    numbers: all(given.numbers),
    bandPlaces: all(given.bandPlaces),
    compared: compared === null ? null : all(compared),
    rank: rank === null ? null : at(rank),
    marks: marks === null ? null : all(marks),
    excess: excess === null ? null : all(excess),
    unassigned: unassigned === null ? null : all(unassigned),
  };
}

/**
 * The formula of every line to which the engine gives no points, beside the pages it looks into: it has to come to "".
 */
function silentLines(): SheetDraft {
  const { consolidation } = allWays;
  const { scores } = consolidation;
  const { places } = figuresPage(consolidation);
  const context = scoreContext(consolidation, { figures: places, entered: null }, null);
  const drawn = canvas("Không có điểm");
  for (const { scored, plan, parameters } of scorePage(consolidation, { figures: places, entered: null }).blocks) {
    scored.units.forEach((unit, index) => {
      for (const line of plan.lines) {
        if (
          line.kind !== "line" ||
          scores.some(
            (score) => score.unit === unit.code && score.criterion === line.criterion.code && score.stage === "auto",
          )
        )
          continue;
        const at = (address: string) => (address === "" ? "" : sheetReference("Bảng điểm", address));
        const numbers = numberAddresses(line.row, parameters);
        const given = formulaCase({ line, index, numbers }, { scored, plan, parameters, context });
        const formula = computedFormula(onOtherSheet(given, at));
        if (formula !== null)
          drawn.put(line.row, scoreColumns.firstUnit + index, { value: "", formula, style: looks.text });
      }
    });
  }
  return drawn.finish({});
}

withLibreOffice(
  "recalculated, every cell of all ways and of the published examples comes to what the engine said",
  async () => {
    const silent = silentLines();
    expect(formulaCells(silent).length).toBeGreaterThan(100);
    const pages = samplePages(allWays);
    const drafts = new Map([
      ["cách chấm.xlsx", { ...pages, sheets: [...pages.sheets, silent] }],
      ["ví dụ.xlsx", samplePages(examples)],
    ]);
    const written = await Promise.all(
      [...drafts].map(async ([name, draft]) => [name, await writeWorkbook(draft)] as const),
    );
    const files = recalculate(new Map(written));
    for (const [name, draft] of drafts) expect(differences(draft, files.get(name)!)).toEqual([]);
  },
);
