import { unzipSync } from "fflate";
import { framedDocument, wholeDocument } from "../../../src/hosts/docx/frame";
import { sectionsOf } from "../../../src/hosts/docx/paper-document";
import { samplePapers } from "../../support/paper-linter/sample-papers";

const withoutCharts = Object.entries(samplePapers).filter(
  ([, { blocks }]) => !blocks.some(({ kind }) => kind === "chart"),
);

test.each(withoutCharts)("%s in a frame made once is, part by part, what the library writes", async (_, paper) => {
  await framedDocument(sectionsOf({ ...paper, blocks: [] }));
  const [framed, whole] = [await framedDocument(sectionsOf(paper)), await wholeDocument(sectionsOf(paper))];
  const parts = (bytes: Uint8Array) =>
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString("utf8")]);
  expect(parts(framed)).toEqual(parts(whole));
});
