import { consolidateStored } from "../../../src/app/consolidate";
import { outputPages } from "../../../src/forms/output/output-pages";
import { outputSheets } from "../../../src/forms/output/output-sheets";
import { vi } from "../../../src/text/vi";
import { openedBook } from "../../app/exporting/exported-sample";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import { type Files, findSoffice, toPdf } from "../../support/libreoffice";
import { hasPoppler, pagesOf } from "../../support/paper-linter/rendered-pages";
import { lintSheets } from "../../support/sheet-linter/lint-sheets";
import { plantedSheets } from "../../support/sheet-linter/planted-sheets";
import { onPaper, printedBook } from "../../support/sheet-linter/printed-book";
import { sampleForms } from "../../support/sheet-linter/sample-forms";
import { leader, workbooks } from "../../whole-round/round";

const withPrograms = findSoffice() === null || !hasPoppler() ? describe.skip : describe;

const isOutput = (name: string): boolean => outputSheets.includes(name);
const drawn = (name: string): WorkbookDraft => workbooks.find(([each]) => each === name)![1];
const board = printedBook(drawn("board"), isOutput);

const isInput = (name: string): boolean => !isOutput(name);

/** The Board's sheets, those of a cluster's leader, and forms of units. */
const right: readonly (readonly [string, WorkbookDraft])[] = [
  ["board", board],
  ["own sheets of the board", printedBook(drawn("board"), isInput)],
  ["leader", leaderBook()],
  ["own sheets of the leader", printedBook(drawn("_C1"), isInput)],
  ["C1-01", printedBook(drawn("C1-01"), () => true)],
  ...sampleForms(),
];

function leaderBook(): WorkbookDraft {
  const { consolidation } = consolidateStored({ ...openedBook(leader), asOf: "2020-07-20" });
  const sheets = outputPages(consolidation, { texts: vi, workbook: leader });
  return printedBook({ title: "", sheets, names: [], active: 0 }, isOutput);
}

/** One sheet with a fault. */
const wrong = plantedSheets.map(({ name, rule, sheet, spoil }) => {
  const draft = board.sheets.find((each) => each.name === sheet)!;
  return { name, rule, draft: { ...board, sheets: [spoil(draft)] } };
});

withPrograms("sheets on their pages", () => {
  let pdfs: Files;

  /** All in one start of LibreOffice. */
  beforeAll(async () => {
    const all = [...right, ...wrong.map(({ draft }, at) => [`planted-${at}`, draft] as const)];
    const files = all.map(
      async ([name, draft]) => [`${name}.xlsx`, await nodeHost.writeWorkbook(onPaper(draft))] as const,
    );
    pdfs = toPdf(new Map(await Promise.all(files)));
  });

  const lint = (name: string, draft: WorkbookDraft) =>
    lintSheets(draft, pagesOf(pdfs.get(`${name}.xlsx`)!), name === "leader" ? new Set() : undefined);

  test.each(right)("%s: as an official would hand it on", (name, draft) => {
    expect(lint(name, draft)).toEqual([]);
  });

  test.each(wrong.map(({ name }, at) => [name, at] as const))("the linter finds %s", (_, at) => {
    const { rule, draft } = wrong[at]!;
    expect(lint(`planted-${at}`, draft).map((found) => found.rule)).toContain(rule);
  });
});
