import { unzipSync } from "fflate";
import { framedDocument, wholeDocument } from "../../../src/hosts/docx/frame";
import { sectionsOf } from "../../../src/hosts/docx/paper-document";
import { writePaper } from "../../../src/hosts/docx/write-paper";
import { deflatePlain } from "../../../src/hosts/xlsx/zip/compression";
import { samplePapers } from "../../support/paper-linter/sample-papers";

const withoutCharts = Object.entries(samplePapers).filter(
  ([, { blocks }]) => !blocks.some(({ kind }) => kind === "chart"),
);

test.each(withoutCharts)("%s in a frame made once is, part by part, what the library writes", async (_, paper) => {
  await framedDocument(sectionsOf({ ...paper, blocks: [] }), deflatePlain);
  const [framed, whole] = [
    await framedDocument(sectionsOf(paper), deflatePlain),
    await wholeDocument(sectionsOf(paper)),
  ];
  const parts = (bytes: Uint8Array) =>
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString("utf8")]);
  expect(parts(framed)).toEqual(parts(whole));
});

test.each(Object.entries(samplePapers))(
  "what ends the parts of %s is too low to take a page of its own",
  async (_, paper) => {
    const xml = Buffer.from(unzipSync(await writePaper(paper))["word/document.xml"]!).toString("utf8");
    const ends = [...xml.matchAll(/<w:p><w:pPr>((?:(?!<w:p>).)*?)(?:<w:sectPr|<\/w:pPr><\/w:p><w:sectPr)/gsu)];
    expect(ends).toHaveLength(1 + paper.annexes.length);
    // Word's smallest line is a twentieth of a point.
    expect(ends.filter(([, looks = ""]) => !/ w:line="[12]" w:lineRule="exact"/u.test(looks))).toEqual([]);
  },
);
