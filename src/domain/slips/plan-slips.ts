import { kindRules } from "../round/period";
import { isLineOf, scaleOf, type Criterion } from "../round/scale";
import { isHandScored } from "../ways/ways";
import type { Board, Unit } from "../round/board";
import type { Cluster } from "../round/roster";
import { foldWords } from "../basics/text";
import { isOutside, type ScoreSlip, type SlipLine } from "./slip";

type SlipPlanning = {
  readonly board: Board;
  /** The units of the round, in roster order. */
  readonly units: readonly Unit[];
  /** Only this cluster; `null` = all. */
  readonly cluster: string | null;
  /** How many others each member scores; `null` = see usualEach. */
  readonly each: number | null;
  /** A number without visible order for a text: slips are numbered by it, so that a number doesn't show who scored. */
  readonly shuffle: (text: string) => string;
};

/**
 * All slips of a round on which somebody scores: agencies first, in the order in which the scales name them, then cross
 * slips by cluster.
 */
export function planSlips(planning: SlipPlanning): readonly ScoreSlip[] {
  const { board, cluster } = planning;
  const clusters = board.clusters
    .filter(({ code }) => cluster === null || code === cluster)
    .map((each) => scoredCluster(planning, each));
  return [...agencySlips(planning, clusters), ...clusters.flatMap((each) => crossSlips(planning, each))];
}

type ScoredCluster = {
  readonly cluster: Cluster;
  readonly members: readonly Unit[];
  readonly outside: readonly Criterion[];
  readonly own: readonly Criterion[];
};

/**
 * Guests are neither scored nor do they score. Only what a person scores is asked: by agencies outside, or by the
 * cluster.
 */
function scoredCluster({ board, units }: SlipPlanning, cluster: Cluster): ScoredCluster {
  const members = units.filter((unit) => unit.cluster === cluster.code && unit.role !== "guest");
  const byHand = scaleOf(board, cluster.code).filter(isHandScored);
  const outside = byHand.filter(({ assessor }) => isOutside(assessor, { period: board.period, members }));
  return { cluster, members, outside, own: byHand.filter((criterion) => !outside.includes(criterion)) };
}

function agencySlips({ board }: SlipPlanning, clusters: readonly ScoredCluster[]): readonly ScoreSlip[] {
  const lines = new Map<
    string,
    { readonly name: string; readonly clusters: Set<string>; readonly lines: SlipLine[] }
  >();
  for (const { cluster, members, outside } of clusters) {
    for (const criterion of outside) {
      for (const unit of members) {
        const name = criterion.assessor ?? "";
        const agency = lines.get(foldWords(name)) ?? { name, clusters: new Set<string>(), lines: [] };
        lines.set(foldWords(name), agency);
        // An agency that is itself a member doesn't score itself.
        if (names(unit).includes(foldWords(name)) || !isLineOf(criterion, unit)) continue;
        agency.clusters.add(cluster.code);
        agency.lines.push({ unit, criterion });
      }
    }
  }
  return [...lines.values()]
    .filter((agency) => agency.lines.length > 0)
    .map((agency, index) => {
      const [only, another] = [...agency.clusters];
      return {
        purpose: "agency",
        stage: board.kind === "cluster" ? "cluster" : "board",
        number: index + 1,
        scorer: agency.name,
        cluster: another === undefined ? (only ?? null) : null,
        lines: agency.lines,
      };
    });
}

function names({ code, name, aliases }: Unit): readonly string[] {
  return [code, name, ...aliases].map(foldWords);
}

function crossSlips(
  { board, each, shuffle }: SlipPlanning,
  { cluster, members, own }: ScoredCluster,
): readonly ScoreSlip[] {
  if (own.length === 0 || members.length < 2) return [];
  const { year, kind } = board.period;
  const assigned = assignCross(
    members.map(({ code }) => code),
    { each: each ?? usualEach(members.length), turn: 2 * year + (kindRules[kind].runsIntoNextYear ? 1 : 0) },
  );
  const place = (code: string): string => shuffle(`${year}|${kind}|${cluster.code}|${code}`);
  const numbered = members.map(({ code }) => code).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return members.map(({ code }): ScoreSlip => {
    const scored = assigned.get(code) ?? [];
    const lines = members
      .filter((unit) => scored.includes(unit.code))
      .flatMap((unit) => own.flatMap((criterion) => (isLineOf(criterion, unit) ? [{ unit, criterion }] : [])));
    return {
      purpose: "cross",
      stage: "cross",
      number: numbered.indexOf(code) + 1,
      scorer: code,
      cluster: cluster.code,
      lines,
    };
  });
}

/**
 * Who scores whom: every unit scores `each` others (at most all of them) and is scored as often, never by itself. A
 * rotation: the unit at place i scores those some places after it; `turn` (such as the year) moves these places, so
 * that another round brings other pairs together. The same list and turn give the same pairs. In the order of `units`.
 */
export function assignCross(
  units: readonly string[],
  { each, turn }: { readonly each: number; readonly turn: number },
): ReadonlyMap<string, readonly string[]> {
  const others = units.length - 1;
  const steps = Array.from(
    { length: Math.max(0, Math.min(each, others)) },
    (_, index) => 1 + ((turn + index) % others),
  );
  return new Map(
    units.map((unit, place) => [
      unit,
      units.filter((_, other) => steps.includes((other - place + units.length) % units.length)),
    ]),
  );
}

/** Members of a cluster of this size still score all others when nothing is said. */
const smallCluster = 6;
const fewOfLarge = 3;

/** How many others a unit scores where it isn't stated: all in a small cluster, three in a large one. */
export function usualEach(members: number): number {
  return members <= smallCluster ? Math.max(0, members - 1) : fewOfLarge;
}
