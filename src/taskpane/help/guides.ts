import type { PaneView, PaneWorkbookKind } from "../../text/vi/pane/frame";
import { plainWords, readMarkdown, type Block } from "./markdown";

/** Each is docs/<language>/<name>.md. */
export const guideNames = ["board-staff", "leader", "unit", "excel", "unknowable"] as const;
export type GuideName = (typeof guideNames)[number];
export type GuideTexts = { readonly [N in GuideName]: string };

/** Where in the guides somebody reads. */
export type Place = {
  readonly guide: GuideName;
  /** A heading, counted from 0, alike in every language; the section about a view; `null` = the beginning. */
  readonly section: number | PaneView | null;
};

const ownGuides: { readonly [K in PaneWorkbookKind]: GuideName } = {
  board: "board-staff",
  cluster: "leader",
  unit: "unit",
  other: "board-staff",
};

/** The guide for those who have such a workbook first. */
export function guidesFor(kind: PaneWorkbookKind): readonly GuideName[] {
  const own = ownGuides[kind];
  return [own, ...guideNames.filter((name) => name !== own)];
}

/** What is written about a view in the guide of the workbook's kind; `null` = the guide has no section of it. */
export function placeAbout(kind: PaneWorkbookKind, view: PaneView | null): Place | null {
  return view === null || view === "help" || view === "start" ? null : { guide: ownGuides[kind], section: view };
}

export type Guide = { readonly blocks: readonly Block[]; readonly headings: readonly Title[] };
type Title = { readonly level: number; readonly slug: string; readonly words: string };

export function readGuide(text: string): Guide {
  const blocks = readMarkdown(text);
  const headings = blocks.flatMap((block) =>
    block.kind === "heading" ? [{ level: block.level, slug: block.slug, words: plainWords(block.words) }] : [],
  );
  return { blocks, headings };
}

/** Which heading a place begins at; `names` are those of the views. `null` = the beginning of the guide. */
export function headingAt(guide: Guide, section: Place["section"], names: Readonly<Record<PaneView, string>>) {
  if (section === null || typeof section === "number") return section;
  // "6. Adjust, Scale, Score" is about three views.
  const about = ({ words }: Title): readonly string[] => words.replace(/^\d+\. /u, "").split(", ");
  const index = guide.headings.findIndex((title) => about(title).includes(names[section]));
  return index === -1 ? null : index;
}

/**
 * Where a link of a guide leads; `null` = out of the guides: the lists of all sheets and of all issues, which are
 * looked up beside the pane.
 */
export function placeLinked(to: string, texts: GuideTexts): Place | null {
  const [file = "", slug] = to.split("#");
  const guide = guideNames.find((name) => `${name}.md` === file);
  if (guide === undefined) return null;
  if (slug === undefined) return { guide, section: null };
  const index = readGuide(texts[guide]).headings.findIndex((title) => title.slug === slug);
  return { guide, section: index === -1 ? null : index };
}
