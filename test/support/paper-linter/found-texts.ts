import type { Block, Paper, Table } from "../../../src/papers/paper";
import type { Page, Piece } from "./rendered-pages";

/** A text of the paper and where it stands; [] = nowhere. */
export type Found = { readonly text: string; readonly pieces: readonly Piece[] };

export type FoundRow = { readonly look: "header" | "row" | "group" | "sum"; readonly cells: readonly Found[] };
export type FoundBlock =
  | { readonly kind: "paragraph"; readonly block: Extract<Block, { kind: "paragraph" }>; readonly found: Found }
  | {
      readonly kind: "table";
      readonly block: Table;
      readonly rows: readonly FoundRow[];
      /** Pages that begin with the table's header once more. */
      readonly repeats: readonly number[];
    }
  | { readonly kind: "chart"; readonly block: Extract<Block, { kind: "chart" }>; readonly found: Found };

/** Every text of a paper with its place on the pages. */
export type FoundPaper = {
  readonly head: {
    readonly superior: Found;
    readonly body: Found;
    readonly motto: readonly [Found, Found];
    readonly number: Found;
    readonly about: Found;
    readonly placeAndDate: Found;
    readonly title: Found;
    readonly subject: Found;
    readonly addressees: readonly Found[];
  };
  readonly blocks: readonly FoundBlock[];
  readonly recipients: readonly Found[];
  readonly recipientsTitle: Found;
  readonly signers: readonly { readonly authority: Found; readonly title: Found; readonly name: Found }[];
  readonly annexes: readonly {
    readonly landscape: boolean;
    readonly name: Found;
    readonly title: Found;
    readonly note: Found;
    readonly blocks: readonly FoundBlock[];
  }[];
};

/** Spaces are no part of a text, since lines are broken and widened, nor capitals, which a part's look may ask for. */
export const keyOf = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "").toLowerCase();

/** Digits alone in the top margin. */
export const isPageNumber = ({ text, top }: Piece): boolean => /^\s*[0-9]+\s*$/u.test(text) && top < 50;

/** Finds the texts in the order in which they were drawn, so that the same words twice are two places. */
export function findTexts(pages: readonly Page[], paper: Paper): FoundPaper {
  const find = finder(pages.flatMap(({ pieces }) => pieces.filter((piece) => !isPageNumber(piece))));
  const { head } = paper;
  const blocks = (all: readonly Block[]): readonly FoundBlock[] => all.map((block) => findBlock(block, find));
  return {
    head: {
      superior: find.anywhere(head.superior),
      body: find.anywhere(head.body),
      motto: [find.anywhere(head.motto[0]), find.anywhere(head.motto[1])],
      number: find.anywhere(head.number),
      about: find.anywhere(head.about),
      placeAndDate: find.anywhere(head.placeAndDate),
      title: find(head.title),
      subject: find(head.subject),
      addressees: head.addressees.map((text) => find(text)),
    },
    blocks: blocks(paper.blocks),
    ...findFoot(paper, find),
    annexes: paper.annexes.map((annex) => ({
      landscape: annex.landscape,
      name: find(annex.name),
      title: find(annex.title),
      note: find(annex.note),
      blocks: blocks(annex.blocks),
    })),
  };
}

type Find = {
  /** The next one after what was found before. */
  (text: string): Found;
  /** The first, in whatever order. */
  readonly anywhere: (text: string) => Found;
  /** Takes the text if it stands right here, and says on which page; else `null`. */
  readonly skip: (text: string) => number | null;
};

/** Recipients stand to the left of one signer, and below several. */
function findFoot({ foot }: Paper, find: Find) {
  const recipients = () => ({
    recipientsTitle: find((foot?.recipients.length ?? 0) === 0 ? "" : "Nơi nhận:"),
    recipients: (foot?.recipients ?? []).map((text) => find(text)),
  });
  const before = foot?.signers.length === 1 ? recipients() : null;
  const titles = (foot?.signers ?? []).map(({ authority, title, name }) => ({
    authority: find(authority),
    title: find(title),
    name: find(name),
  }));
  return { signers: titles, ...(before ?? recipients()) };
}

function findBlock(block: Block, find: Find): FoundBlock {
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", block, found: find(block.text) };
    case "chart":
      return { kind: "chart", block, found: find(block.title) };
    case "table":
      return findTable(block, find);
    default:
      return block satisfies never;
  }
}

function findTable(block: Table, find: Find): FoundBlock {
  const titles = block.columns.map(({ title }) => title);
  const repeats: number[] = [];
  const header: FoundRow = { look: "header", cells: titles.map((title) => find(title)) };
  const rows = block.rows.map(({ look, cells }): FoundRow => {
    const repeated = find.skip(titles.join(""));
    if (repeated !== null) repeats.push(repeated);
    return { look, cells: (look === "group" ? cells.slice(0, 1) : cells).map((text) => find(text)) };
  });
  return { kind: "table", block, rows: [header, ...rows], repeats };
}

function finder(pieces: readonly Piece[]): Find {
  const owners: Piece[] = [];
  let all = "";
  for (const piece of pieces) {
    const key = keyOf(piece.text);
    all += key;
    for (let at = 0; at < key.length; at += 1) owners.push(piece);
  }
  let from = 0;
  const find = (text: string, start = from): Found => {
    const key = keyOf(text);
    const at = key === "" ? -1 : all.indexOf(key, start);
    if (at === -1) return { text, pieces: [] };
    from = Math.max(from, at + key.length);
    return { text, pieces: [...new Set(owners.slice(at, at + key.length))] };
  };
  const skip = (text: string): number | null => {
    const key = keyOf(text);
    const page = owners[from]?.page ?? null;
    if (page === null || !all.startsWith(key, from)) return null;
    from += key.length;
    return page;
  };
  return Object.assign((text: string) => find(text), { anywhere: (text: string) => find(text, 0), skip });
}

/** All texts of a block. */
export const textsOf = (block: FoundBlock): readonly Found[] =>
  block.kind === "table" ? block.rows.flatMap(({ cells }) => cells) : [block.found];

/** The lines on which pieces stand, from above: pieces at one height are of one line. */
export function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1)?.at(-1);
    const same = last !== undefined && last.page === piece.page && Math.abs(last.top - piece.top) < 3;
    if (same) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines;
}
