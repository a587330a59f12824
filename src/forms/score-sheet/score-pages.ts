import { headerHeight, lineHeight } from "./score-block";
import { comparedIndicators, timedDocuments, type ScoredCluster, type ScorePages } from "./score-plan";

/**
 * A4 landscape between its margins of 30, 15, 20 and 20 mm, in points; a little is kept back, since programs differ.
 */
const paper = { width: 714, height: 482 * 0.97 };

/** Points of a column of that many characters: seven pixels each and five of padding. */
function columnPoints(width: number): number {
  return 0.75 * (7 * width + 5);
}

type Measured = {
  /** Of the whole sheet: the widest cluster decides how small all are printed. */
  readonly sheetWidths: readonly number[];
  readonly widths: readonly number[];
  /** Rows of the heading above the table. */
  readonly headingRows: number;
};

/** Where the pages of one cluster's table end. Heights that are set while drawing are estimated from above. */
export function scorePages(scored: ScoredCluster, { sheetWidths, widths, headingRows }: Measured): ScorePages {
  const total = sheetWidths.reduce((sum, width) => sum + columnPoints(width), 0);
  const scale = Math.min(1, paper.width / total);
  const header = headerHeight(scored, widths);
  return {
    room: paper.height / scale,
    above: 19 * headingRows + header,
    header,
    below: belowHeight(scored),
    line: (criterion) => lineHeight(criterion, widths),
  };
}

/** Rows under a title of their own. */
function titled(blocks: number, height: number): number {
  return blocks === 0 ? 0 : 25 + blocks * height;
}

/** Sums, tie-breaks, rank, documents, compared results, remarks and the room to sign. */
function belowHeight({ cluster, scale, ranked, deducting }: ScoredCluster): number {
  const sums = 20 * (5 + (cluster.scoring.whenNotApplicable === "rescale" ? 1 : 0) + (deducting.length > 0 ? 1 : 0));
  const ranks = ranked ? 20 + 22 * cluster.tieBreaks.length : 0;
  const documents = titled(timedDocuments(scale).length, 50);
  const compared = titled(comparedIndicators(scale).length, 32);
  const signed = 156;
  return sums + ranks + documents + compared + signed;
}
