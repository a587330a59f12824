import { plainBands, type ScaleLine } from "../../domain/scales/compare-scales";
import { bandsStartBy } from "../../domain/ways/ways";
import type { BandFacts, WayFacts } from "../../text/scale-told";
import type { WayToldTexts } from "../../text/vi/scale-told/ways";

type Row = {
  readonly from: number | null;
  readonly text: string | null;
  readonly points: number;
  readonly meaning: string | null;
};

/** The rows of `Mức điểm` of a line, best first, of ranks rank 1 first; then what is outside all of them. */
export function tellBands(told: ScaleLine, facts: WayFacts, words: WayToldTexts): readonly string[] {
  const { criterion } = told;
  const by = bandsStartBy(criterion);
  const rows = plainBands(told);
  const numbered = rows.filter(({ from }) => from !== null);
  const ordered = by === "rank" ? [...numbered].reverse() : numbered;
  const worded = rows.filter(({ from, text }) => from === null && text !== null);
  if (ordered.length === 0 && worded.length === 0) return [words.withoutBands];
  const marks = criterion.kind === "interpolated-bands";
  const fact = (row: Row): BandFacts => ({
    ...row,
    ...{ by, part: facts.part, measure: facts.measure },
    next: nextOf(row, ordered),
    counted: within(row.points, facts.most),
  });
  const tell = marks ? words.mark : words.band;
  const last = ordered.at(-1)?.from ?? null;
  const isAsPercent = facts.direction === "words" && by === "percent" && worded.length === 0;
  return [
    ...(isAsPercent ? [words.wordsAsPercent] : []),
    ...ordered.map((row) => tell(fact(row))),
    ...(last === null || marks || (by !== "rank" && last <= 0)
      ? []
      : [words.noBand({ by, from: last, measure: facts.measure })]),
    ...worded.map((row) => tell(fact(row))),
    ...(worded.length === 0 ? [] : [words.noWords]),
  ];
}

/** Where the row before begins: the nearest other Từ in front of it; rows of the same Từ have the same. */
function nextOf({ from }: Row, ordered: readonly Row[]): number | null {
  const first = ordered.findIndex((row) => row.from === from);
  return first <= 0 ? null : (ordered[first - 1]?.from ?? null);
}

/** Never below 0, never above the bound. */
function within(points: number, most: number | null): number {
  const low = Math.max(0, points);
  return most !== null && low > most ? most : low;
}
