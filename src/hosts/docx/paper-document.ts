import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, type Table, TextRun } from "docx";
import type { AnnexOf, Annexes, Block, Paper } from "../../papers/paper";
import type { Deflate } from "../xlsx/zip/compression";
import { framedDocument, type PaperSection, wholeDocument } from "./frame";
import { halfPoints, page, size, textWidth, twips } from "./looks";
import { blockParts } from "./parts/blocks";
import { footParts } from "./parts/foot";
import { headParts } from "./parts/head";
import { paragraph, tiny } from "./parts/words";

/** A paper as a .docx. The same paper gives the same bytes: neither a clock nor a person's name gets into the file. */
export async function paperDocument(paper: Paper | Annexes, deflate: Deflate): Promise<Uint8Array> {
  const sections = sectionsOf(paper);
  const blocks = [...(isWhole(paper) ? [paper] : []), ...paper.annexes].flatMap((each) => each.blocks);
  return blocks.some(({ kind }) => kind === "chart") ? wholeDocument(sections) : framedDocument(sections, deflate);
}

export function sectionsOf(paper: Paper | Annexes): readonly PaperSection[] {
  const annexes = paper.annexes.map(annexSection);
  return isWhole(paper) ? [mainSection(paper), ...annexes] : annexes.map(numberedAlone);
}

function isWhole(paper: Paper | Annexes): paper is Paper {
  return "head" in paper;
}

/** Of annexes without their paper the first has the numbers of the pages, and none on its own first page. */
function numberedAlone({ pages, children }: PaperSection, at: number): PaperSection {
  if (at > 0) return { pages, children };
  const properties = { ...pages.properties, titlePage: true };
  return { pages: { ...pages, properties, headers: { default: pageNumber() } }, children };
}

function mainSection({ head, blocks, foot }: Paper): PaperSection {
  const signed = foot === null ? [] : footParts(foot);
  const place = { width: textWidth(false), keepWithNext: signed.length > 0 };
  return {
    // The first page has no number (Decree 30/2020, Annex I, section II, 7).
    pages: { properties: { ...sheet(false), titlePage: true }, headers: { default: pageNumber() } },
    children: [...headParts(head), tiny(8), ...blockParts(blocks, place), ...signed],
  };
}

/** On pages of its own; numbers of pages go on from the paper's. */
function annexSection({ name, title, note, landscape, blocks }: AnnexOf<Block>): PaperSection {
  const headings: readonly (Paragraph | Table)[] = [
    ...(name === "" ? [] : [paragraph(name, { style: "Title", keepNext: true })]),
    ...(title === "" ? [] : [paragraph(title, { style: "Title", keepNext: true })]),
    ...(note === ""
      ? []
      : [paragraph(note, { style: "Center", keepNext: true }, { italics: true, size: halfPoints(size.note) })]),
  ];
  const place = { width: textWidth(landscape), keepWithNext: false };
  return {
    pages: { properties: sheet(landscape) },
    children: [...headings, tiny(6, true), ...blockParts(blocks, place)],
  };
}

function sheet(landscape: boolean) {
  return {
    page: {
      // The library turns the measures of a landscape page itself.
      size: {
        width: twips(page.width),
        height: twips(page.height),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(page.top),
        bottom: twips(page.bottom),
        left: twips(page.left),
        right: twips(page.right),
        header: twips(page.number),
        footer: twips(page.number),
      },
    },
  };
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(size.pageNumber) });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
