import { groupBy } from "../basics/group-by";
import type { Criterion } from "../round/scale";
import { lineChanges, plainBands } from "./compare-scales";
import { pointFields, type BandFacts, type ScaleChange } from "./scale-change";

/** A line of a cluster's scale as it was when points that people had entered on it were first read. */
export type ScoredLine = {
  /** The cluster that is scored; the line itself may be one for all ("*"). */
  readonly cluster: string;
  readonly criterion: Criterion;
  readonly bands: readonly BandFacts[];
  /** Keys of the points entered on it. */
  readonly entries: readonly string[];
};

/**
 * Points that a person entered. `key` tells them from all others of the line, and from the same points entered again.
 */
export type ScoredEntry = { readonly cluster: string; readonly criterion: string; readonly key: string };

/** A line that has changed since points were entered on it. */
export type ChangedLine = {
  readonly cluster: string;
  /** The line as it is now; `null` = it is gone. */
  readonly now: Criterion | null;
  readonly changes: readonly ScaleChange[];
  /** How many points were entered on it before. */
  readonly scores: number;
};

export type Tracking = {
  /** What earlier runs kept. */
  readonly before: readonly ScoredLine[];
  readonly entries: readonly ScoredEntry[];
  readonly lineOf: (cluster: string, criterion: string) => Pick<ScoredLine, "criterion" | "bands"> | null;
};

export type Tracked = { readonly lines: readonly ScoredLine[]; readonly changed: readonly ChangedLine[] };

/**
 * Which state of its line each of the entered points was made on: points that an earlier run knew keep theirs, others
 * were made on the line as it is now. So a change is reported until the points on it are entered again, and another run
 * on what was written reports the same. Lines come in the order of the entries, older states first.
 */
export function trackScoredLines({ before, entries, lineOf }: Tracking): Tracked {
  const known = new Map(
    before.flatMap((line) =>
      line.entries.map(
        (key) => [entryKey({ cluster: line.cluster, criterion: line.criterion.code, key }), line] as const,
      ),
    ),
  );
  const states = new Map<string, { readonly line: Omit<ScoredLine, "entries">; readonly entries: string[] }>();
  for (const entry of entries) {
    const now = lineOf(entry.cluster, entry.criterion);
    const earlier = known.get(entryKey(entry));
    const state = earlier === undefined || (now !== null && sameState(earlier, now)) ? now : earlier;
    if (state === null) continue;
    const line = { cluster: entry.cluster, criterion: state.criterion, bands: state.bands };
    const key = JSON.stringify([entry.cluster, entry.criterion, stateOf(line)]);
    const found = states.get(key) ?? { line, entries: [] };
    found.entries.push(entry.key);
    states.set(key, found);
  }
  const lines = [...states.values()].map(
    ({ line, entries: keys }): ScoredLine => ({ ...line, entries: [...keys].sort() }),
  );
  const ofCriterion = groupBy(lines, ({ cluster, criterion }) => JSON.stringify([cluster, criterion.code]));
  return {
    lines: [...ofCriterion.values()].flatMap((own) =>
      [...own].sort((one, other) => (stateOf(one) < stateOf(other) ? -1 : 1)),
    ),
    changed: lines.flatMap((line) => changedLine(line, lineOf(line.cluster, line.criterion.code))),
  };
}

function changedLine(line: ScoredLine, now: ReturnType<Tracking["lineOf"]>): readonly ChangedLine[] {
  const { cluster, criterion, entries } = line;
  if (now === null)
    return [
      {
        cluster,
        now,
        changes: [{ criterion: criterion.code, field: "line", old: criterion.name, new: null }],
        scores: entries.length,
      },
    ];
  const changes = lineChanges(line, now, pointFields);
  return changes.length === 0 ? [] : [{ cluster, now: now.criterion, changes, scores: entries.length }];
}

function sameState(
  one: Pick<ScoredLine, "criterion" | "bands">,
  other: Pick<ScoredLine, "criterion" | "bands">,
): boolean {
  return stateOf(one) === stateOf(other);
}

function stateOf({ criterion, bands }: Pick<ScoredLine, "criterion" | "bands">): string {
  return JSON.stringify([pointFields.map((field) => criterion[field]), plainBands({ criterion, bands })]);
}

function entryKey({ cluster, criterion, key }: ScoredEntry): string {
  return JSON.stringify([cluster, criterion, key]);
}
