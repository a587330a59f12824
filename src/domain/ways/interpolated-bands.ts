import { compare, exact, type Fraction, minus, over, plus, rounded8, times, toNumber, within } from "../basics/exact";
import type { Band } from "../round/scale";
import { byText } from "./bands";
import { fromNumber, fromRatio, percentOf, ratioParts } from "./ratio";
import { type Computed, none, points, type ScoringCase, type Way } from "./way";

/**
 * Nội suy theo mốc: the rows of `Mức điểm` are marks; between two of them the points go in a straight line, below the
 * first and above the last they stay as there (contract §5). Placed by 100 r, or by A where Bậc theo = Giá trị, to 8
 * decimals; a result in words by the row with its text. As with Theo bậc a row is never worth less than 0, of several
 * rows with the same Từ the one with most points counts, and the points lie within 0…M, outside the base 0…Điểm tối
 * đa. Without rows of the sort that is needed: none.
 */
export const interpolatedBands: Way = {
  source: "indicator",
  uses: "ratio",
  usesTarget: true,
  numbers: ["max"],
  maxIsBound: true,
  bands: "value",
  example: {
    line: { max: 20 },
    bands: [
      [50, 0],
      [80, 10],
      [100, 20],
    ],
    indicator: { target: 100, result: 95 },
  },
  points: (given) => byText(given) ?? byMarks(given),
};

function byMarks(given: ScoringCase): Computed {
  const { criterion, facts } = given;
  if (given.bands.every(({ from }) => from === null)) return none;
  if (criterion.bandsBy === "value")
    return fromNumber(facts.indicator, (number) => between(given, exact(number), { result: number }));
  return fromRatio(facts.indicator, (ratio) => between(given, percentOf(ratio), ratioParts(facts.indicator, ratio)));
}

/** A row of `Mức điểm` as a point of the line. */
type Mark = { readonly from: number; readonly points: number };

type Parts = { readonly [part: string]: number | string | null };

function between({ bands, most }: ScoringCase, value: Fraction, known: Parts): Computed {
  const at = rounded8(value);
  const [below, above] = marksAround(bands, at);
  const width = minus(exact(above.from), exact(below.from));
  const rise = minus(exact(above.points), exact(below.points));
  const share = above.from === below.from ? exact(0) : over(minus(at, exact(below.from)), width);
  const parts = {
    ...known,
    value: toNumber(value),
    ...{ markBelow: below.from, pointsBelow: below.points, markAbove: above.from, pointsAbove: above.points },
    max: most,
  };
  return points(within(plus(exact(below.points), times(rise, share)), 0, most), parts);
}

/** The mark at or below the value and the one at or above it; beyond the outermost mark twice that one. */
function marksAround(bands: readonly Band[], at: Fraction): readonly [Mark, Mark] {
  const froms = bands.flatMap(({ from }) => (from === null ? [] : [from]));
  const below = froms.filter((from) => compare(exact(from), at) <= 0);
  const above = froms.filter((from) => compare(exact(from), at) >= 0);
  const mark = (from: number): Mark => ({
    from,
    points: Math.max(0, ...bands.flatMap((band) => (band.from === from ? [band.points] : []))),
  });
  return [
    mark(below.length === 0 ? Math.min(...froms) : Math.max(...below)),
    mark(above.length === 0 ? Math.max(...froms) : Math.min(...above)),
  ];
}
