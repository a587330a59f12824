import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Province, provinces } from "../../sample/provinces";
import { boardOut } from "../../src/app/board-out";
import { consolidateStored } from "../../src/app/consolidate";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { outputPages } from "../../src/forms/output/output-pages";
import { outputSheets } from "../../src/forms/output/output-sheets";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import type { WorkbookDraft } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { openedBook } from "../app/exporting/exported-sample";
import { toPdf } from "../support/libreoffice";
import { pagesOf } from "../support/paper-linter/rendered-pages";
import { lintSheets } from "../support/sheet-linter/lint-sheets";
import { onPaper, printedBook } from "../support/sheet-linter/printed-book";

const root = path.join(__dirname, "..", "..");
const given = process.env["THIDUA_DEMO"];
const folder = given ?? mkdtempSync(path.join(tmpdir(), "thidua-paper-"));
beforeAll(() => {
  const words = ["demo", "--sample", "all", "--out", folder, "--quiet"];
  if (given === undefined) execFileSync(process.execPath, [path.join(root, "bin", "thidua.mjs"), ...words]);
});
afterAll(() => (given === undefined ? rmSync(folder, { recursive: true, force: true }) : undefined));

/** Units whose forms are rendered in one start of LibreOffice. */
const together = 20;

async function found(books: readonly (readonly [string, WorkbookDraft])[]): Promise<readonly unknown[]> {
  const files = books.map(
    async ([name, book]) => [`${name}.xlsx`, await nodeHost.writeWorkbook(onPaper(book))] as const,
  );
  const pdfs = toPdf(new Map(await Promise.all(files)));
  return books.flatMap(([name, book]) =>
    lintSheets(book, pagesOf(pdfs.get(`${name}.xlsx`)!)).map((deviation) => ({ name, ...deviation })),
  );
}

const bytesOf = ({ name }: Province): Uint8Array =>
  new Uint8Array(readFileSync(path.join(folder, ...(name === "xa" ? ["xa"] : []), "board-out.xlsx")));

const bookOf = (province: Province): Workbook => nodeHost.readWorkbook(bytesOf(province));

test.each(Object.values(provinces))("every output sheet of the Board, sample $name", async (province) => {
  const workbook = bookOf(province);
  const { consolidation } = consolidateStored({ ...openedBook(workbook), asOf: province.asOf });
  const sheets = outputPages(consolidation, { texts: vi, workbook });
  const book = printedBook({ title: "", sheets, names: [], active: 0 }, () => true);
  expect(await found([["board", book]])).toEqual([]);
});

test.each(Object.values(provinces))("every input sheet of the Board, sample $name", async (province) => {
  const workbook = bookOf(province);
  const { draft } = boardOut(workbook, consolidateStored({ ...openedBook(workbook), asOf: province.asOf }), vi);
  expect(await found([["board", printedBook(draft, (name) => !outputSheets.includes(name))]])).toEqual([]);
});

test.each(Object.values(provinces))("the form of every unit, sample $name", async (province) => {
  const workbook = bookOf(province);
  const { board } = openedBook(workbook);
  const asked = { board, inputs: inputSheets(workbook), texts: vi, issued: province.issued };
  const units = board.roster.map(({ unit }) => unit);
  for (let first = 0; first < units.length; first += together) {
    // A unit that owes no report in the round is issued none.
    const books = units.slice(first, first + together).flatMap((unit) => {
      const forms = issueWorkbooks({ ...asked, cluster: null, unit }).slice(0, 1);
      return forms.map((form) => [unit, printedBook(form.draft(), () => true)] as const);
    });
    expect(await found(books)).toEqual([]);
  }
});
