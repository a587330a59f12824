import type { Figure } from "../../figures/figure";
import type { Unit } from "../../round/board";
import type { Indicator } from "../../round/indicator";
import type { Cluster } from "../../round/roster";
import type { Criterion } from "../../round/scale";
import type { Section } from "../../round/section";
import type { DocumentFacts } from "../../ways/way";
import type { Total } from "../score";

/** All that the conditions look at in one unit. */
export type JudgedUnit = {
  readonly unit: Unit;
  readonly cluster: Cluster;
  readonly scale: readonly Criterion[];
  /**
   * Before conditions take points off, so that no condition depends on another's effect; `null` = the cluster has no
   * scale.
   */
  readonly total: Total | null;
  /** Rows of `Mục điểm` for its cluster; left out = none. */
  readonly sections?: readonly Section[];
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  /** How the unit's report as a whole came. */
  readonly report: DocumentFacts;
  readonly documents: Readonly<Record<string, DocumentFacts>>;
  /**
   * Codes of documents of which only the Board's register says whether they came: documents of a cluster, in a
   * cluster's workbook.
   */
  readonly toldElsewhere: ReadonlySet<string>;
  /**
   * Lines on which the unit scored itself; `null` = nothing of it has come. Left out: its form asks for no own points.
   */
  readonly selfScored?: number | null;
};
