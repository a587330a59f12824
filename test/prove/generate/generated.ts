import type { StatedCondition } from "../../../src/domain/round/decision-rules";
import type { AssignedTarget, Indicator } from "../../../src/domain/round/indicator";
import type { Opinion } from "../../../src/domain/round/receipt";
import type { Unit } from "../../../src/domain/round/board";
import type { Entry } from "../../../src/domain/basics/entry";
import type { Period } from "../../../src/domain/round/period";
import type { Cluster } from "../../../src/domain/round/roster";
import type { Band, Criterion, EnteredScore } from "../../../src/domain/round/scale";
import type { Section } from "../../../src/domain/round/section";
import type { DocumentFacts } from "../../../src/domain/ways/way";
import type { SelfScoreRow } from "../../../src/domain/submissions/submission";

/** What one unit writes and what is said about it, in one indicator. */
export type GeneratedFigure = {
  readonly registered: Entry;
  readonly result: Entry;
  /** Kế hoạch 6 tháng, in the sheet where it stands. */
  readonly plan: { readonly value: number; readonly sheet: "assigned" | "target" | "result" } | null;
  /** Proposals of new targets, each unlike the one before, in order of version. */
  readonly proposals: readonly {
    readonly value: number;
    readonly council: Opinion["council"];
    readonly applied: number | null;
  }[];
};

export type GeneratedUnit = {
  readonly unit: Unit;
  /** Indicator code → figure; `null` = no workbook came. */
  readonly figures: ReadonlyMap<string, GeneratedFigure> | null;
  readonly documents: Readonly<Record<string, DocumentFacts>>;
  readonly self: readonly SelfScoreRow[] | null;
};

/** The settings of a round that decide about scores. */
export type GeneratedPeriod = Pick<
  Period,
  "kind" | "scoreByBenchmark" | "benchmarkPercent" | "adjustmentInForce" | "ranked"
>;

/** One cluster with its scale and its units: a case by itself, since units are compared within a cluster only. */
export type GeneratedCluster = {
  readonly cluster: Cluster;
  readonly indicators: readonly Indicator[];
  readonly criteria: readonly Criterion[];
  readonly bands: readonly Band[];
  /** [] = the scale has no sections. */
  readonly sections: readonly Section[];
  readonly entered: readonly EnteredScore[];
  readonly opinions: readonly Opinion[];
  readonly assigned: readonly AssignedTarget[];
  readonly conditions: readonly StatedCondition[];
  readonly units: readonly GeneratedUnit[];
};
