/** UTF-16 units of a piece; Excel's own limit is 32,767 a cell. */
export const longestPiece = 32_000;

/** JSON as cells can hold it: some programs take "_x000D_" for a sign, and drop U+FFFE and U+FFFF. */
export function cellsJson(value: unknown): string {
  return inCells(JSON.stringify(value));
}

/** The same of JSON that is there already. */
export function inCells(json: string): string {
  return json.replace(/_x|[\uFFFE\uFFFF]/gu, (found) =>
    found === "_x" ? "\\u005fx" : `\\u${found.charCodeAt(0).toString(16)}`,
  );
}

/** A text in as many pieces as cells need; no letter is cut in two. */
export function piecesOf(text: string, longest: number = longestPiece): readonly string[] {
  if (text.length <= longest) return text === "" ? [] : [text];
  return text.match(new RegExp(`[^]{1,${longest}}(?<![\\uD800-\\uDBFF])`, "g")) ?? [];
}
