/** A cell as its part has it: attributes other than `r`, and what is between its tags. */
export type RawCell = { readonly attributes: string; readonly content: string };

export type RawRow = { readonly attributes: string; readonly cells: ReadonlyMap<number, RawCell> };

/**
 * A sheet's part cut at its cells; put together again it is the same text, byte for byte, except for what was changed.
 * `shares`: whether cells share formulas, so that one must not be changed without the others.
 */
export type SheetModel = {
  readonly head: string;
  readonly rows: ReadonlyMap<number, RawRow>;
  readonly tail: string;
  readonly shares: boolean;
};

/** Text of a formula as a part holds it, without its escapes. */
export function plain(xml: string): string {
  return xml
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
