import type { Area } from "./address";

/** A row or column of cells of some sheet. */
export type ChartRange = { readonly sheet: string; readonly area: Area };

export type ChartSeries = {
  /** Shown in the legend. */
  readonly name: string;
  readonly values: ChartRange;
  /** Fill "RRGGBB". */
  readonly color: string;
};

/**
 * A chart that stands on a sheet and draws figures which cells hold: nothing in it is typed in, so it can't differ from
 * the cells. Empty cells are gaps, not 0.
 */
export type ChartDraft = {
  /** Unique in its sheet; how the chart is found again when its sheet is made anew. */
  readonly name: string;
  readonly kind: "bar-clustered" | "bar-stacked" | "column-clustered" | "column-stacked" | "line";
  readonly title: string;
  /** The labels of the axis. */
  readonly categories: ChartRange;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly place: Area;
};
