import { widened, type Widths } from "../drawing/number-room";
import { legibleScale, type Paper, printable, scaleOn } from "../drawing/paper";
import { gateRows } from "./gate-plan";
import { headerHeight, lineHeight } from "./score-block";
import { nodeHeight } from "./section-rows";
import type { ScorePages } from "./plan-lines";
import {
  benchmarkedLines,
  comparedAmong,
  mayRescale,
  planScores,
  scoreColumns,
  timedDocuments,
  type ScoredCluster,
} from "./score-plan";
import { placingsOf } from "./placings";

/** How the sheet lies on paper; the widest cluster decides the scale of all, since a sheet has one. */
export type ScoreShape = { readonly paper: Paper; readonly widths: readonly number[] };

/**
 * Of the papers on which letters stay legible the one with the fewest pages over all clusters: a cluster's table takes
 * one page with totals, ranks and signatures where it can. Of equal ones the first: A4 rather than A3, larger letters
 * rather than small ones. A table of ten units and more has letters of 6 points on an upright A4, so it goes on an
 * upright A3: cut in two parts, totals and ranks of a cluster would no longer stand side by side. `least`: columns
 * whose numbers need more room.
 */
export function scoreShape(groups: readonly ScoredCluster[], least: Widths): ScoreShape {
  const most = Math.max(1, ...groups.map(({ units }) => units.length));
  const shapes = papers.flatMap((paper) => {
    const widths = paper.orientation === "portrait" ? uprightWidths(most) : lyingWidths(most);
    return stretches.map((stretch): ScoreShape => {
      const stretched = widths.map((width) => width * stretch);
      return { paper, widths: widened(stretched, least) };
    });
  });
  const legible = shapes.filter(({ paper, widths }) => scaleOn(paper, widths) >= legibleScale);
  const [first, ...others] = legible;
  if (first === undefined)
    return { paper: { orientation: "landscape", paper: "a3" }, widths: widened(lyingWidths(most), least) };
  const start = { shape: first, pages: pagesOf(groups, first) };
  return others.reduce((best, shape) => {
    const pages = pagesOf(groups, shape);
    return pages < best.pages ? { shape, pages } : best;
  }, start).shape;
}

const papers: readonly Paper[] = [
  { orientation: "landscape" },
  { orientation: "portrait" },
  { orientation: "portrait", paper: "a3" },
  { orientation: "landscape", paper: "a3" },
];

/** In wider columns fewer names take a second line, and a page as wide as the table holds more lines. */
const stretches = [1, 1.1, 1.2, 1.3] as const;

/** Widths in characters; with few units, names and units get more room, so that a page is filled. */
function lyingWidths(units: number): readonly number[] {
  const unitWidth = Math.max(9.5, Math.min(13, 90 / units));
  const others = 5 + 8.5 + 8.5 + 15.5 + units * unitWidth;
  return [5, 8.5, Math.max(44, Math.min(60, 150 - others)), 8.5, 15.5, ...each(units, unitWidth)];
}

/** A unit's column holds "1.000,00" at least. */
function uprightWidths(units: number): readonly number[] {
  const unitWidth = Math.max(7.4, Math.min(11, 60 / units));
  const others = 4.5 + 7.5 + 7.6 + 11.5 + units * unitWidth;
  return [4.5, 7.5, Math.max(36, Math.min(50, 125 - others)), 7.6, 11.5, ...each(units, unitWidth)];
}

function each(units: number, width: number): readonly number[] {
  return Array.from({ length: units }, () => width);
}

function pagesOf(groups: readonly ScoredCluster[], shape: ScoreShape): number {
  const planned = groups.map((scored) =>
    planScores(scored, usualHeading, { pages: scorePages(scored, shape, usualHeading), isOwn: () => true }),
  );
  return planned.reduce((sum, { breaks }) => sum + 1 + breaks.length, 0);
}

/** Rows of a heading with all its lines. */
const usualHeading = 8;

/** A little less than the page, since programs differ. */
const usedShare = 0.97;

/**
 * Where the pages of one cluster's table end; `headingRows` above it. Heights that are set while drawing are estimated
 * from above.
 */
export function scorePages(scored: ScoredCluster, shape: ScoreShape, headingRows: number): ScorePages {
  const widths = shape.widths.slice(0, scoreColumns.firstUnit - 1 + scored.units.length);
  const header = headerHeight(scored, widths);
  return {
    room: (printable(shape.paper).high * usedShare) / scaleOn(shape.paper, shape.widths),
    above: 19 * headingRows + header,
    header,
    below: belowHeight(scored),
    line: (criterion, level) => lineHeight(criterion, level, widths),
    node: (node) => nodeHeight(node, widths),
  };
}

/** Height of rows below a title of their own. */
function titled(blocks: number, height: number): number {
  return blocks === 0 ? 0 : 25 + blocks * height;
}

/** Sums, tie-breaks, rank, documents, compared results, figures compared with, remarks and the room to sign. */
function belowHeight(scored: ScoredCluster): number {
  const { cluster, scale, ranked, order, deducting, limiting, gates } = scored;
  const further = (mayRescale(scale, cluster) ? 1 : 0) + (deducting.length > 0 ? 1 : 0);
  const sums = 20 * (5 + further + limiting.length);
  const ranks = ranked ? 20 + 22 * order.keys.filter(({ kind }) => kind !== "total").length : 0;
  const documents = titled(timedDocuments(scale).length, 50);
  const compared = titled(comparedAmong(scale).length, 32);
  const benchmarks = titled(benchmarkedLines(scale).length, 20);
  const closing = titled(gateRows(gates).length, 32);
  const placings = titled(placingsOf(scored).length, 20);
  const signed = 156;
  return sums + ranks + documents + compared + benchmarks + closing + placings + signed;
}
