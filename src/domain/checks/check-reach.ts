import { sheetNames } from "../../contract/sheet-names";
import { type Issue, nowhere } from "../issue";
import { notAskedOf } from "./check-documents";
import type { BandNever, CapOf } from "../issues/reach";
import { byCluster, coded } from "../basics/group-by";
import type { Board, Unit } from "../round/board";
import { concerns, type Indicator, isInWords } from "../round/indicator";
import type { Cluster } from "../round/roster";
import { type Band, bandsOf, type Criterion, isLineOf, isUnusable, scaleOf } from "../round/scale";
import { unitsOfRound } from "../round/units-of-round";
import { standsIn, treeOf } from "../scoring/sections/section-tree";
import { bandsStartBy, mostPoints, partOf, usesBands, ways } from "../ways/ways";

/**
 * What a scale promises and nobody can reach: points above a cap, bands that no result earns, lines that no unit has
 * anything for. Warnings: the points stay as the rules have them.
 */
export function unreachable(board: Board): readonly Issue[] {
  const units = unitsOfRound(board).units;
  return board.criteria.flatMap((criterion) => unreachableOn(board, criterion, units));
}

/** What nobody can reach on one line. `units`: those of the round. */
export function unreachableOn(board: Board, criterion: Criterion, units: readonly Unit[]): readonly Issue[] {
  if (isUnusable(criterion)) return [];
  const cluster = coded(board.clusters, criterion.cluster);
  const sharing = criterion.cluster === "*" ? board.clusters : cluster === undefined ? [] : [cluster];
  const clusters = sharing.filter(({ code }) => scaleOf(board, code).includes(criterion));
  const own = unitsOn(criterion, { units, clusters });
  const params = notAskedOf(board, criterion, own);
  return [
    ...aboveCaps(board, criterion, clusters),
    ...bandsNever(board, criterion),
    ...nobodyScores(board, criterion, own),
    ...(params === null ? [] : [{ code: "scale-document-not-asked", params, place: placeOf(criterion) } as const]),
  ];
}

type Among = { readonly units: readonly Unit[]; readonly clusters: readonly Cluster[] };

/** The units whose scale has the line. */
function unitsOn(criterion: Criterion, { units, clusters }: Among): readonly Unit[] {
  const members = clusters.flatMap(({ code }) => byCluster(units).get(code) ?? []);
  return members.filter((unit) => isLineOf(criterion, unit));
}

/** Clusters that share a scale are told once, of the highest of their caps: what is above it is above all. */
function aboveCaps(board: Board, criterion: Criterion, clusters: readonly Cluster[]): readonly Issue[] {
  const part = partOf(criterion);
  if (part === "base" || clusters.length === 0) return [];
  const most = mostPoints(criterion);
  const least = criterion.lowest === null ? null : 0 - criterion.lowest;
  const [bonus, penalty] = part === "bonus" ? [most, null] : part === "penalty" ? [null, most] : [most, least];
  const sections = clusters.map(({ code }) => cappedAbove(board, criterion, code));
  return [
    ...above(criterion, { points: bonus, reason: "bonus", caps: clusters.map(({ bonusCap }) => bonusCap) }),
    ...above(criterion, { points: penalty, reason: "penalty", caps: clusters.map(({ penaltyCap }) => penaltyCap) }),
    ...above(criterion, { points: most, reason: "section", caps: sections }),
  ];
}

/** The smallest Điểm tối đa among the sections of bonus or of penalty lines alone around the line; `null` = none. */
function cappedAbove(board: Board, criterion: Criterion, cluster: string): number | null {
  const tree = treeOf(board, cluster);
  const own = tree.sectionOf(criterion);
  if (own === null) return null;
  const caps = tree.nodes.flatMap((node) =>
    node.counts !== "base" && node.declared !== null && standsIn(own, node) ? [node.declared] : [],
  );
  return caps.length === 0 ? null : Math.min(...caps);
}

type Capped = {
  readonly points: number | null;
  readonly reason: CapOf;
  readonly caps: readonly (number | null)[];
};

function above(criterion: Criterion, { points, reason, caps }: Capped): readonly Issue[] {
  const known = caps.filter((cap) => cap !== null);
  const cap = Math.max(...known);
  if (points === null || known.length < caps.length || points <= cap) return [];
  return [
    { code: "scale-above-cap", params: { criterion: criterion.code, points, cap, reason }, place: placeOf(criterion) },
  ];
}

function bandsNever({ bands, indicators }: Board, criterion: Criterion): readonly Issue[] {
  if (!usesBands(criterion)) return [];
  const rows = bandsOf(bands, criterion);
  const indicator = coded(indicators, criterion.indicator ?? "") ?? null;
  return rows.flatMap((band): readonly Issue[] => {
    const reason = whyNever(band, { criterion, rows, indicator });
    const shown = band.from ?? band.text ?? "";
    return reason === null
      ? []
      : [
          {
            code: "scale-band-never",
            params: { criterion: criterion.code, band: shown, points: band.points, reason },
            place: placeOf(criterion),
          },
        ];
  });
}

type Banded = {
  readonly criterion: Criterion;
  readonly rows: readonly Band[];
  /** `null` = not known. */
  readonly indicator: Indicator | null;
};

function whyNever(band: Band, given: Banded): BandNever | null {
  const { criterion, indicator } = given;
  const most = mostPoints(criterion);
  if (band.from === null && band.text === null) return null;
  if (most !== null && band.points > most) return "above-maximum";
  if (band.from === null) return indicator === null || isInWords(indicator) ? null : "no-words";
  if (indicator === null || isInWords(indicator)) return null;
  if (isOutOfRange(band.from, given)) return "out-of-range";
  return isAgainstOrder(band, given) ? "against-order" : null;
}

/** Nothing is placed before the first; no result is beyond what the indicator can be. */
function isOutOfRange(from: number, { criterion, rows, indicator }: Banded): boolean {
  const by = bandsStartBy(criterion);
  if (by === "rank") return from < 1;
  // Between marks points move: a mark that no result reaches still draws the line to it.
  if (by !== "value" || criterion.kind === "interpolated-bands") return false;
  const { minimum = null, maximum = null } = indicator ?? {};
  if (maximum !== null && from > maximum) return true;
  const next = rows.flatMap((row) => (row.from !== null && row.from > from ? [row.from] : []));
  return minimum !== null && next.some((start) => start <= minimum);
}

/**
 * Whether a better result has fewer points than the next worse one: by percent and where more is better a greater Từ is
 * better, by rank and where less is better a smaller one. Of a penalty it is the other way round.
 */
function isAgainstOrder({ from, points }: Band, { criterion, rows, indicator }: Banded): boolean {
  const by = bandsStartBy(criterion);
  const evaluation = indicator?.evaluation ?? null;
  if (by === "value" && evaluation === null) return false;
  const isGreaterBetter = by === "percent" || (by === "value" && evaluation === "higher");
  const start = from ?? 0;
  const worse = rows.filter((row) => row.from !== null && (isGreaterBetter ? row.from < start : row.from > start));
  const takesOff = partOf(criterion) === "penalty";
  return worse.some((row) => (takesOff ? points > row.points : points < row.points));
}

/** Nothing is there to compute from for any unit; where no unit is known nothing is said. */
function nobodyScores(board: Board, criterion: Criterion, units: readonly Unit[]): readonly Issue[] {
  const { source } = ways[criterion.kind];
  if (units.length === 0 || source === "nothing") return [];
  const known = coded(board.indicators, criterion.indicator ?? "");
  const document = coded(board.documents, criterion.document ?? "");
  const reason =
    source === "indicator" && known !== undefined && !units.some((unit) => concerns(known.scope, unit))
      ? "indicator"
      : source === "document" && document?.level === "cluster"
        ? "document"
        : null;
  const of = (source === "indicator" ? criterion.indicator : criterion.document) ?? "";
  return reason === null
    ? []
    : [{ code: "scale-nobody-scores", params: { criterion: criterion.code, of, reason }, place: placeOf(criterion) }];
}

function placeOf({ cluster, cell }: Criterion): Issue["place"] {
  return {
    ...nowhere,
    cluster: cluster === "*" ? null : cluster,
    sheet: sheetNames.scale,
    cell: cell === "" ? null : cell,
  };
}
