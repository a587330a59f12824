import { type Deviation, deviation, edgesOf, middle, near } from "./deviation";
import { type Found, type FoundPaper, linesOf } from "./found-texts";
import type { Page } from "./rendered-pages";

type Look = { readonly from: number; readonly to: number; readonly bold: boolean; readonly italic: boolean };
const look = (from: number, to: number, weight: "" | "bold" | "italic" | "bold italic" = ""): Look => ({
  from,
  to,
  bold: weight.includes("bold"),
  italic: weight.includes("italic"),
});

/** Sizes in points and weights (Decree 30/2020, Annex I, section V; the Party's heading by its guide 36-HD/VPTW). */
const looks = {
  superior: look(12, 14),
  body: look(12, 14, "bold"),
  stateMotto: look(12, 13, "bold"),
  partyMotto: look(15, 15, "bold"),
  underMotto: look(13, 14, "bold"),
  number: look(13, 13),
  about: look(12, 13),
  placeAndDate: look(13, 14, "italic"),
  title: look(14, 15, "bold"),
  addressee: look(13, 14),
  recipientsTitle: look(12, 12, "bold italic"),
  recipients: look(11, 11),
  signer: look(13, 14, "bold"),
  annexNote: look(13, 14, "italic"),
};

/** A text has this size and weight. */
export function lintLook(found: Found, { from, to, bold, italic }: Look): readonly Deviation[] {
  const { pieces } = found;
  return [
    ...deviation(
      pieces.some(({ size }) => size < from - 0.2 || size > to + 0.2),
      "size",
      found,
    ),
    ...deviation(
      pieces.some((piece) => piece.bold !== bold || piece.italic !== italic),
      "weight",
      found,
    ),
  ];
}

/** Head, foot and names of annexes: sizes, weights, one line, in the middle of their columns. */
export function lintFrame({ head, recipients, recipientsTitle, signers, annexes }: FoundPaper, pages: readonly Page[]) {
  const isParty = head.motto[0].text !== "" && head.motto[1].text === "";
  const one = (found: Found): readonly Deviation[] => deviation(linesOf(found.pieces).length > 1, "one-line", found);
  const all: readonly (readonly [Found, Look])[] = [
    [head.superior, looks.superior],
    [head.body, looks.body],
    [head.motto[0], isParty ? looks.partyMotto : looks.stateMotto],
    [head.motto[1], looks.underMotto],
    [head.number, looks.number],
    [head.about, looks.about],
    [head.placeAndDate, looks.placeAndDate],
    [head.title, looks.title],
    [head.subject, looks.title],
    ...head.addressees.map((each) => [each, looks.addressee] as const),
    [recipientsTitle, looks.recipientsTitle],
    ...recipients.map((each) => [each, looks.recipients] as const),
    ...signers.flatMap(({ authority, title, name }) =>
      [authority, title, name].map((each) => [each, looks.signer] as const),
    ),
    ...annexes.flatMap(({ name, title, note }) => [
      [name, looks.title] as const,
      [title, looks.title] as const,
      [note, looks.annexNote] as const,
    ]),
  ];
  const oneLine = [...head.motto, head.number, head.placeAndDate, head.title, ...annexes.map(({ name }) => name)];
  return [
    ...all.flatMap(([found, each]) => lintLook(found, each)),
    ...oneLine.flatMap(one),
    ...columns(head, pages),
    ...titles({ head, annexes }, pages),
  ];
}

/** Lines whose middles should lie under each other. */
function centredTogether(all: readonly Found[], where?: number): readonly Deviation[] {
  const lines = all.flatMap((found) =>
    linesOf(found.pieces).map((line) => ({
      found,
      at: middle({
        left: Math.min(...line.map((each) => each.left)),
        right: Math.max(...line.map((each) => each.right)),
      }),
    })),
  );
  const first = where ?? lines[0]?.at ?? 0;
  return lines.flatMap(({ found, at }) => deviation(Math.abs(at - first) > 2 * near, "centred", found));
}

/** Bodies in the left column, heading and date in the right one; neither reaches into the other. */
function columns(head: FoundPaper["head"], pages: readonly Page[]): readonly Deviation[] {
  const [left, right] = [
    [head.superior, head.body, head.number, head.about],
    [...head.motto, head.placeAndDate],
  ];
  const edge = Math.max(0, ...left.flatMap(({ pieces }) => pieces.map((piece) => piece.right)));
  const half = (pages[0]?.width ?? 0) / 2;
  const isWrong = ({ pieces }: Found): boolean =>
    pieces.some((piece) => piece.left < edge) || linesOf(pieces).some((line) => middle(edgesOf(line)) < half);
  return [
    ...centredTogether(left),
    ...centredTogether(right),
    ...right.flatMap((found) => deviation(isWrong(found), "place", found)),
    ...deviation(!besideMotto(head), "place", head.body),
  ];
}

/** Bodies begin at the height of the heading, the one above first. */
function besideMotto({ superior, body, motto }: FoundPaper["head"]): boolean {
  if (motto[0].pieces.length === 0) return true;
  const first = superior.pieces.length === 0 ? body : superior;
  return top(first) <= top(body) && Math.abs(top(motto[0]) - top(first)) < 4;
}

const top = ({ pieces }: Found): number => pieces[0]?.top ?? Number.POSITIVE_INFINITY;

function titles({ head, annexes }: Pick<FoundPaper, "head" | "annexes">, pages: readonly Page[]): readonly Deviation[] {
  const centre = (found: Found): number => {
    const width = pages.find(({ number }) => number === found.pieces[0]?.page)?.width ?? 0;
    return (85.04 + width - 42.52) / 2;
  };
  return [head.title, head.subject, ...annexes.flatMap(({ name, title, note }) => [name, title, note])].flatMap(
    (found) => centredTogether([found], centre(found)),
  );
}

/** The foot: never alone on a page or on two, room to sign, names on one line, recipients to the left. */
export function lintFoot({ signers, recipients, blocks }: FoundPaper, pages: readonly Page[]): readonly Deviation[] {
  const [first] = signers;
  if (first === undefined) return [];
  const parts = [...signers.flatMap(({ authority, title, name }) => [authority, title, name]), ...recipients];
  const on = new Set(parts.flatMap(({ pieces }) => pieces.map(({ page }) => page)));
  const isText = (page: number): boolean =>
    blocks.some((block) =>
      (block.kind === "table" ? block.rows.slice(1).flatMap(({ cells }) => cells) : [block.found]).some(({ pieces }) =>
        pieces.some((piece) => piece.page === page),
      ),
    );
  const half = (pages[0]?.width ?? 0) / 2;
  const oneLeft = signers.length === 1 && linesOf(first.title.pieces).some((line) => middle(edgesOf(line)) < half);
  const names = signers.map(({ name }) => name).filter(({ pieces }) => pieces.length > 0);
  return [
    ...deviation(on.size > 1 || ![...on].every(isText), "foot-alone", first.title),
    ...deviation(oneLeft, "place", first.title),
    ...recipients.flatMap((each) =>
      deviation(signers.length === 1 && each.pieces.some(({ left }) => left > half), "place", each),
    ),
    ...names.flatMap((name) => deviation(Math.abs(top(name) - top(names[0] as Found)) > near, "place", name)),
    ...signers.flatMap(({ authority, title, name }) => [
      ...centredTogether([authority, title, name]),
      ...deviation(
        name.pieces.length > 0 && top(name) - Math.max(0, ...title.pieces.map((piece) => piece.top)) < 50,
        "room-to-sign",
        name,
      ),
    ]),
  ];
}
