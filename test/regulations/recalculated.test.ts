import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { differences } from "../forms/score-sheet/agreement";
import { findSoffice, recalculate } from "../support/libreoffice";
import { regulations, writtenRound } from "./regulation-round";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null || regulations.length === 0 ? test.skip : test;

withLibreOffice("every formula of every regulation's sheets comes to what the engine said", async () => {
  const drafts = regulations.map((regulation) => [`${regulation}.xlsx`, writtenRound(regulation)] as const);
  const files = new Map<string, Uint8Array>();
  for (const [name, draft] of drafts) files.set(name, await writeWorkbook(draft));
  const results = recalculate(files);
  const found = drafts.flatMap(([name, draft]) =>
    differences(draft, results.get(name) ?? new Uint8Array()).map(({ sheet, address, formula, cached, found }) => ({
      ...{ name, sheet, address, formula, engine: cached, found },
    })),
  );
  expect({ count: found.length, first: found.slice(0, 12) }).toEqual({ count: 0, first: [] });
});
