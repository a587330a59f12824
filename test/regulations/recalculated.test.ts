import { lookedUpScoresSheet, sheetNames } from "../../src/contract/sheet-names";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { differences } from "../forms/score-sheet/agreement";
import { isSameInDigits } from "../prove/same-digits";
import { findSoffice, recalculate } from "../support/libreoffice";
import { onlyCells } from "../support/only-cells";
import { regulations, writtenRound } from "./regulation-round";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null || regulations.length === 0 ? test.skip : test;

/** What the score table looks into, and what looks into it. */
const ofScores: ReadonlySet<string> = new Set([
  sheetNames.clusters,
  sheetNames.scale,
  sheetNames.bands,
  sheetNames.sections,
  sheetNames.enteredScores,
  sheetNames.assignedTargets,
  sheetNames.figures,
  sheetNames.scores,
  sheetNames.ranking,
  lookedUpScoresSheet,
]);

function ofPoints(draft: WorkbookDraft): WorkbookDraft {
  return { ...draft, sheets: draft.sheets.filter(({ name }) => ofScores.has(name)).map(onlyCells) };
}

withLibreOffice("every formula of every regulation's sheets comes to what the engine said", async () => {
  const drafts = regulations.map((name) => [`${name}.xlsx`, ofPoints(writtenRound(name))] as const);
  const files = new Map<string, Uint8Array>();
  for (const [name, draft] of drafts) files.set(name, await writeWorkbook(draft));
  const results = recalculate(files);
  const found = drafts.flatMap(([name, draft]) =>
    differences(draft, results.get(name) ?? new Uint8Array())
      .filter((each) => !isSameInDigits(each))
      .map(({ sheet, address, formula, cached, found }) => ({
        ...{ name, sheet, address, formula, engine: cached, found },
      })),
  );
  expect({ count: found.length, first: found.slice(0, 12) }).toEqual({ count: 0, first: [] });
});
