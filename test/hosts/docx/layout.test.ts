import { writePaper } from "../../../src/hosts/docx/write-paper";
import type { Paper } from "../../../src/papers/paper";
import { type Files, findSoffice, toPdf } from "../../support/libreoffice";
import { lintPaper } from "../../support/paper-linter/lint-paper";
import { plant, planted } from "../../support/paper-linter/planted";
import { hasPoppler, pagesOf } from "../../support/paper-linter/rendered-pages";
import { samplePapers } from "../../support/paper-linter/sample-papers";

const withPrograms = findSoffice() === null || !hasPoppler() ? describe.skip : describe;

withPrograms("papers on their pages", () => {
  let pdfs: Files;

  /** All in one start of LibreOffice. */
  beforeAll(async () => {
    const right = await Promise.all(
      Object.entries(samplePapers).map(async ([name, paper]) => [`${name}.docx`, await writePaper(paper)] as const),
    );
    const wrong = await Promise.all(
      planted.map(
        async ({ paper, drawn, edits }, at) =>
          [`planted-${at}.docx`, plant(await writePaper(drawn ?? paper), edits)] as const,
      ),
    );
    pdfs = toPdf(new Map([...right, ...wrong]));
  });

  const lint = (name: string, paper: Paper) => lintPaper(pagesOf(pdfs.get(name) as Uint8Array), paper);

  test.each(Object.entries(samplePapers))("%s: as Decree 30/2020 has it", (name, paper) => {
    expect(lint(`${name}.docx`, paper)).toEqual([]);
  });

  test.each(planted.map(({ name }, at) => [name, at] as const))("the linter finds %s", (_, at) => {
    const { rule, paper } = planted[at] as (typeof planted)[number];
    expect(lint(`planted-${at}.docx`, paper).map((found) => found.rule)).toContain(rule);
  });
});
