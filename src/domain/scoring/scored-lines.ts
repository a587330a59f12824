import { sheetNames } from "../../contract/sheet-names";
import type { Figures } from "../figures/figures-of-round";
import type { Unit } from "../round/board";
import { scaleOf, bandsOf, saysSomething } from "../round/scale";
import { type ScoredLine, trackScoredLines, type ScoredEntry } from "../scales/scored-lines";
import { nowhere, type Issue } from "../issue";

type Entered = Pick<Figures, "board" | "roster" | "accepted" | "marks" | "linesBefore">;

/**
 * What points were entered on which state of the scale, to be kept, and a warning for each field that changed since.
 */
export function scoredLines(inputs: Entered): {
  readonly lines: readonly ScoredLine[];
  readonly issues: readonly Issue[];
} {
  const { board, roster, linesBefore } = inputs;
  const scales = new Map(
    board.clusters.map(({ code }) => [
      code,
      new Map(scaleOf(board, code).map((criterion) => [criterion.code, criterion])),
    ]),
  );
  const lineOf = (cluster: string, code: string): Pick<ScoredLine, "criterion" | "bands"> | null => {
    const criterion = scales.get(cluster)?.get(code);
    return criterion === undefined ? null : { criterion, bands: bandsOf(board.bands, criterion) };
  };
  const { lines, changed } = trackScoredLines({
    before: linesBefore,
    entries: roster.flatMap((unit) => entriesOf(inputs, unit)),
    lineOf,
  });
  const issues = changed.flatMap(({ cluster, now, changes, scores }) =>
    changes.map(
      (change): Issue => ({
        code: "scale-changed",
        params: { ...change, scores },
        place: { ...nowhere, cluster, sheet: sheetNames.scale, cell: now?.cell ?? null },
      }),
    ),
  );
  return { lines, issues };
}

/** The unit's own points are as old as the file they came in; others are known by who entered what and when. */
function entriesOf({ marks, accepted }: Entered, { code: unit, cluster }: Unit): readonly ScoredEntry[] {
  const sent = accepted.get(unit);
  const self = (sent?.selfScores ?? []).flatMap(({ code, points, notApplicable }): readonly ScoredEntry[] => {
    if (points.state === "blank" && notApplicable.state === "blank") return [];
    return [{ cluster, criterion: code, key: JSON.stringify([unit, "self", sent?.file.sha256 ?? ""]) }];
  });
  const entered = marks
    .filter((mark) => mark.unit === unit && saysSomething(mark))
    .map(
      ({ criterion, stage, points, notApplicable, scorer, date }): ScoredEntry => ({
        cluster,
        criterion,
        key: JSON.stringify([unit, stage, notApplicable ? "x" : points, scorer, date]),
      }),
    );
  return [...self, ...entered];
}
