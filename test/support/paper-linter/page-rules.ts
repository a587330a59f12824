import { bodyOf, type Deviation, margins, middle, millimetres, near } from "./deviation";
import { isPageNumber } from "./found-texts";
import type { Page, Piece } from "./rendered-pages";

const [shortSide, longSide] = [millimetres(210), millimetres(297)];
/** A box to tick is in another font everywhere: Times New Roman has none. */
const isWord = /[\p{L}\p{N}]/u;
const families = /LiberationSerif|TimesNewRoman/u;

/** Rules of every page, whatever stands on it. `landscape` tells by its number how a page should lie. */
export function lintPage(page: Page, landscape: boolean): readonly Deviation[] {
  const at = (rule: Deviation["rule"], what: string): Deviation => ({ rule, page: page.number, what });
  const texts = page.pieces.filter((piece) => !isPageNumber(piece));
  const [width, height] = landscape ? [longSide, shortSide] : [shortSide, longSide];
  const isSized = Math.abs(page.width - width) < near && Math.abs(page.height - height) < near;
  return [
    ...(isSized ? [] : [at("page-size", `${page.width} × ${page.height}`)]),
    ...(texts.length === 0 ? [at("empty-page", "")] : []),
    ...texts.filter((piece) => isOutside(piece, page)).map(({ text }) => at("margins", text)),
    ...page.pieces
      .filter(({ family, text }) => isWord.test(text) && !families.test(family))
      .map(({ family }) => at("font", family)),
    ...page.pieces.filter(({ color }) => color !== "#000000").map(({ text }) => at("colour", text)),
    ...texts.filter(({ text }) => /[{}]/u.test(text)).map(({ text }) => at("mark-left", text)),
    ...pageNumber(page).map((what) => at("page-number", what)),
    ...overlaps(page.pieces).map((what) => at("overlap", what)),
  ];
}

/** Over the smallest margins that are allowed. */
function isOutside(piece: Piece, { width, height }: Page): boolean {
  const { from, to } = bodyOf(piece);
  return (
    piece.left < margins.left[0] - near ||
    piece.right > width - margins.right[0] + near ||
    from < margins.top[0] - near ||
    to > height - margins.bottom[0] + near
  );
}

/** From the second page on, in the middle of the top margin, 13 to 14 pt. */
function pageNumber({ number, width, pieces }: Page): readonly string[] {
  const numbers = pieces.filter(isPageNumber);
  if (number === 1) return numbers.map(({ text }) => text);
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return [`${numbers.length} numbers`];
  const centre = (margins.left[0] + width - margins.right[0]) / 2;
  const isRight = Number(only.text) === number && Math.abs(middle(only) - centre) < 3 * near;
  return isRight && only.size >= 13 && only.size <= 14 && !only.bold ? [] : [only.text];
}

/** Words that stand over each other. */
export function overlaps(pieces: readonly Piece[]): readonly string[] {
  const all = pieces.map((piece) => ({ piece, ...bodyOf(piece) })).sort((first, second) => first.from - second.from);
  return all.flatMap(({ piece: first, to }, at) => {
    const found: string[] = [];
    for (let next = at + 1; next < all.length; next += 1) {
      const { piece: second, from } = all[next] as (typeof all)[number];
      if (from > to - near) break;
      const beside = Math.min(first.right, second.right) - Math.max(first.left, second.left);
      if (beside > near) found.push(`${first.text} / ${second.text}`);
    }
    return found;
  });
}

/** The largest margins that are allowed: what reaches furthest on any page that lies alike tells how wide they are. */
export function lintWideMargins(pages: readonly Page[]): readonly Deviation[] {
  return [true, false].flatMap((landscape) => {
    const alike = pages.filter(({ width, height }) => width > height === landscape);
    const texts = alike.flatMap(({ width, pieces }) =>
      pieces
        .filter((piece) => !isPageNumber(piece))
        .map(({ left, right, top }) => ({ left, right: width - right, top })),
    );
    if (texts.length === 0) return [];
    const [left, right, top] = (["left", "right", "top"] as const).map((side) =>
      Math.min(...texts.map((each) => each[side])),
    );
    const wide = [
      (left as number) > margins.left[1] + near && `left ${left}`,
      (right as number) > margins.right[1] + millimetres(5) && `right ${right}`,
      (top as number) > margins.top[1] + near && `top ${top}`,
    ];
    return wide
      .filter((what) => what !== false)
      .map((what) => ({ rule: "margins" as const, page: alike[0]?.number ?? 0, what }));
  });
}
