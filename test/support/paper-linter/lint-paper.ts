import type { Paper } from "../../../src/papers/paper";
import { type Deviation, deviation } from "./deviation";
import { type Found, type FoundBlock, findTexts, type FoundPaper, textsOf } from "./found-texts";
import { lintFoot, lintFrame } from "./head-rules";
import { lintPage, lintWideMargins } from "./page-rules";
import type { Page } from "./rendered-pages";
import { lintAnnexes, lintBlocks } from "./text-rules";

/** What a rendered paper has against the layout of Decree 30/2020 and good setting; [] = an official would sign it. */
export function lintPaper(pages: readonly Page[], paper: Paper): readonly Deviation[] {
  const found = findTexts(pages, paper);
  return [
    ...pages.flatMap((page) => lintPage(page, isLandscape(found, page.number))),
    ...lintWideMargins(pages),
    ...allTexts(found).flatMap((each) =>
      deviation(each.text.trim() !== "" && each.pieces.length === 0, "missing-text", each),
    ),
    ...lintFrame(found, pages),
    ...lintFoot(found, pages),
    ...lintAnnexes(found, pages),
    ...[found.blocks, ...found.annexes.map(({ blocks }) => blocks)].flatMap((blocks) => lintBlocks(blocks, pages)),
  ];
}

/** Pages from an annex's first on lie as it does. */
function isLandscape({ annexes }: FoundPaper, page: number): boolean {
  const begins = ({ name, title }: FoundPaper["annexes"][number]): number =>
    [...name.pieces, ...title.pieces][0]?.page ?? Number.POSITIVE_INFINITY;
  return annexes.filter((annex) => begins(annex) <= page).at(-1)?.landscape ?? false;
}

function allTexts({ head, blocks, recipients, recipientsTitle, signers, annexes }: FoundPaper): readonly Found[] {
  const { motto, addressees, ...others } = head;
  const inBlocks = (all: readonly FoundBlock[]): readonly Found[] => all.flatMap(textsOf);
  return [
    ...Object.values(others),
    ...motto,
    ...addressees,
    ...inBlocks(blocks),
    recipientsTitle,
    ...recipients,
    ...signers.flatMap(({ authority, title, name }) => [authority, title, name]),
    ...annexes.flatMap((annex) => [annex.name, annex.title, annex.note, ...inBlocks(annex.blocks)]),
  ];
}
