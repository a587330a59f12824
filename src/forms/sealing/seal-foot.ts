import type { Sealing } from "../../domain/sealing/seal-state";
import type { Texts } from "../../text/texts";
import type { DraftCell, SheetDraft } from "../../workbook/draft";
import { rowHeight, totalWidth } from "../drawing/row-height";
import { looks } from "../drawing/styles";

/** Characters of a page's footer; Excel's own limit is 255 with the codes. */
const longestFooter = 180;

/**
 * An output sheet with what it says of the seal: in its last row, and in the footer of each page, so that no page of
 * numbers that differ goes round without it (rounds.md, Sealing). As it is while the round is not sealed.
 */
export function withSealFoot(
  draft: SheetDraft,
  sealing: Sealing,
  { sealing: words }: Pick<Texts, "sealing">,
): SheetDraft {
  const lines = footLines(sealing, words);
  if (lines.length === 0) return draft;
  const { area } = draft.print;
  const right = area?.right ?? Math.max(1, ...[...draft.rows.values()].flatMap((cells) => [...cells.keys()]));
  const top = 1 + Math.max(area?.bottom ?? 0, ...draft.rows.keys());
  const widths = Array.from({ length: right }, (_, index) => draft.columns.get(index + 1)?.width ?? defaultWidth);
  const width = totalWidth(widths) * usedShare;
  return {
    ...draft,
    rows: new Map([...draft.rows, ...lines.map((text, index) => [top + index, footRow(text, right)] as const)]),
    heights: new Map([
      ...draft.heights,
      ...lines.map((text, index) => [top + index, rowHeight([{ text, width }])] as const),
    ]),
    merges: [...draft.merges, ...lines.map((_, index) => ({ top: top + index, left: 1, bottom: top + index, right }))],
    print: {
      ...draft.print,
      area: area === null ? null : { ...area, bottom: top + lines.length - 1 },
      footer: [draft.print.footer, ...[...lines].reverse()].join(" – ").slice(0, longestFooter),
    },
  };
}

const defaultWidth = 9;
/** Merged columns wrap a little earlier than one wide column. */
const usedShare = 0.95;

function footLines({ state, seals }: Sealing, words: Texts["sealing"]): readonly string[] {
  if (state === "not-sealed") return [];
  return [
    ...(seals.length === 0 ? [] : [words.foot(seals)]),
    ...(state === "differs" ? [words.differs] : state === "damaged" ? [words.damagedFoot] : []),
  ];
}

function footRow(text: string, right: number): ReadonlyMap<number, DraftCell> {
  return new Map(
    Array.from({ length: right }, (_, index) => [
      index + 1,
      { value: index === 0 ? text : null, formula: null, style: looks.sealFoot, note: null },
    ]),
  );
}
