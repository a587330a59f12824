import type { Source } from "../../../domain/basics/entry";
import type { RowFact } from "../../../forms/output/output-table";
import type { StatedRow } from "../../../forms/output/stated-columns";
import type { UnitClass } from "../../../domain/decisions/unit-class";
import type { Finding } from "../../../domain/scoring/conditions/condition";
import type { Adjustment, Figure } from "../../../domain/figures/figure";
import type { FigureSum } from "../../../domain/figures/sum-figures";
import type { Consolidation, KnownFile } from "../../../domain/consolidation";
import type { Issue } from "../../../domain/issue";
import type { AwardReview, ReviewedNomination } from "../../../domain/decisions/review";
import type { StatedTotal } from "../../../domain/comparison/explain-total";
import type { Rank, Score, Total } from "../../../domain/scoring/score";
import type { FormMaking, FormPart } from "../../../domain/statistics/fill-forms";
import type { FormLine, StatisticalForm } from "../../../domain/statistics/statistical-forms";
import type { ClusterStanding, UnitStanding } from "../../../domain/standing/standing";

export type Named = { readonly code: string; readonly name: string };

/** Where something was typed. `file` `null`: in this workbook. */
export type ExplainedSource = { readonly file: string | null; readonly sheet: string; readonly cell: string };

/** What lies behind one cell. What isn't known, or has no place here, is `null`. */
export type Explained = {
  readonly sheet: string;
  /** What its column is called. "" for none. */
  readonly column: string;
  readonly unit: Named | null;
  readonly cluster: Named | null;
  readonly indicator: Named | null;
  readonly criterion: Named | null;
  readonly source: ExplainedSource | null;
  /** As typed there, untouched. */
  readonly raw: string | null;
  /** When the unit's report came; `null` = nothing came, or no unit is meant. */
  readonly receipt: ExplainedReceipt | null;
  readonly about: ExplainedAbout;
};

export type ExplainedReceipt = {
  readonly day: string;
  readonly source: NonNullable<UnitStanding["receivedSource"]>;
  readonly confirmed: boolean;
};

export type ExplainedAbout =
  | { readonly kind: "figure"; readonly figure: Figure }
  /** `without`: names of the units that the sum, or the mean, leaves out, in roster order. */
  | { readonly kind: "figure-sum"; readonly sum: FigureSum; readonly without: readonly string[] }
  /**
   * `inForce`: what counts, `null` = no points yet; `sentence` of `texts.explain`, or why there are no points, `null`
   * where the engine has none; `stages`: all that was scored on the line; `figure`: what a computed one is computed
   * from.
   */
  | {
      readonly kind: "score";
      readonly inForce: Score | null;
      readonly points: number | null;
      readonly max: number;
      readonly decimals: number;
      readonly notApplicable: boolean;
      readonly sentence: string | null;
      readonly stages: readonly Score[];
      readonly figure: Figure | null;
    }
  | {
      readonly kind: "total";
      readonly sum: "pending" | "base" | "rescaled" | "bonus" | "deducted" | "penalty" | "total" | "rank";
      readonly total: Total;
      readonly rank: Rank | null;
      readonly conditions: readonly Finding[];
    }
  /** `class` `null` = its cluster has none; `conditions`: those that it doesn't fulfil, or that can't be told yet. */
  | {
      readonly kind: "ranking";
      readonly total: Total;
      readonly rank: Rank;
      readonly class: UnitClass | null;
      readonly conditions: readonly Finding[];
    }
  | { readonly kind: "standing"; readonly standing: UnitStanding }
  | { readonly kind: "cluster"; readonly standing: ClusterStanding }
  | { readonly kind: "adjustment"; readonly adjustment: Adjustment }
  | { readonly kind: "content" }
  | { readonly kind: "stated-total"; readonly stated: StatedTotal }
  | { readonly kind: "issue"; readonly issue: Issue | null; readonly code: string }
  | { readonly kind: "file"; readonly file: KnownFile }
  /** `found` `null` = nobody is nominated for it by now. */
  | {
      readonly kind: "award";
      readonly award: string;
      readonly found: {
        readonly nomination: ReviewedNomination;
        readonly review: Pick<AwardReview, "award" | "limit">;
      } | null;
    }
  /**
   * A cell of a statistical form. `terms`: the cells it adds up, blank ones left out; `reported`: else what each unit,
   * `null` = the Board, stated; both [] = nobody reported it.
   */
  | {
      readonly kind: "statistics";
      readonly form: Pick<StatisticalForm, "code" | "title">;
      readonly line: Pick<FormLine, "label" | "number">;
      readonly value: number | null;
      readonly making: FormMaking["kind"];
      readonly terms: readonly StatisticsTerm[];
      readonly reported: readonly { readonly unit: Named | null; readonly parts: readonly FormPart[] }[];
    }
  /** A cell of a unit's form. `entry`: a person fills it; else it is printed or a formula. */
  | { readonly kind: "form"; readonly entry: boolean; readonly help: { readonly vi: string; readonly en: string } };

/** A cell that another adds up. `number`: Mã số of its line; `null` = it stands on the same line. */
export type StatisticsTerm = { readonly number: string | null; readonly name: string; readonly value: number };

/** Why nothing can be said of a cell. */
export type NotExplained =
  /** A sheet that people keep, or someone's own. */
  | "own-sheet"
  /** Above the rows. */
  | "heading"
  /** On a row that says nothing of its own: a section, a sum, a remark, an empty one. */
  | "no-row"
  /** The sheet is of an earlier consolidation, or was changed by hand: it is to be made again first. */
  | "outdated";

export type CellExplained =
  | { readonly explained: Explained; readonly reason: null }
  | { readonly explained: null; readonly reason: NotExplained };

export function notExplained(reason: NotExplained): CellExplained {
  return { explained: null, reason };
}

/** Everything that a row of an output list may be known by. */
export type ExplainedRow = {
  readonly sheet: string;
  readonly stated: StatedRow;
  readonly consolidation: Consolidation;
  readonly fact: (name: RowFact) => string;
};

export type FoundBehind = Partial<Omit<Explained, "sheet" | "column">> & { readonly about: ExplainedAbout };

export function unitNamed({ roster }: Consolidation, code: string): Named | null {
  const unit = roster.find((each) => each.code === code);
  return unit === undefined ? null : { code, name: unit.name };
}

export function receiptOf({ units }: Consolidation, unit: Named | null): ExplainedReceipt | null {
  const standing = units.find(({ code }) => code === unit?.code);
  if (standing === undefined || standing.received === null || standing.receivedSource === null) return null;
  return { day: standing.received, source: standing.receivedSource, confirmed: standing.confirmed };
}

export function clusterNamed({ board }: Consolidation, code: string): Named | null {
  const found = board.clusters.find((each) => each.code === code);
  return found === undefined ? null : { code, name: found.name };
}

export function clusterOf({ roster }: Consolidation, unit: Named | null): string {
  return roster.find((each) => each.code === unit?.code)?.cluster ?? "";
}

export function statedSource(fact: ExplainedRow["fact"]): Source | null {
  const [file, sheet, cell] = [fact("file"), fact("sheet"), fact("cell")];
  return sheet === "" || cell === "" ? null : { file, sheet, cell };
}
