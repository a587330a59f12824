/** A row of `Xếp loại`. */
export type ClassRule = {
  /** Codes of clusters; [] = all that have no rows of their own. */
  readonly clusters: readonly string[];
  readonly name: string;
  /** From this share of the cluster's total on, in percent, inclusive; `null` = not stated: the row has no effect. */
  readonly fromPercent: number | null;
  /** Of the units that are judged in the cluster, in percent, rounded down; `null` = no limit. */
  readonly largestShare: number | null;
  readonly cell: string;
};

/** Why the share of a class didn't hold a unit that had the points for it. */
export type ShareLimit = {
  readonly class: string;
  readonly percent: number;
  /** How many units the cluster judges, and how many of them the class holds. */
  readonly judged: number;
  readonly limit: number;
  /** True where the unit's rank is that of others across the edge: none of them is taken until people decide. */
  readonly tied: boolean;
};

export type UnitClass = {
  readonly unit: string;
  readonly cluster: string;
  /** `null` = pending, or below every class. */
  readonly class: string | null;
  /** Of the cluster's total, to 8 decimals; `null` = pending. */
  readonly percent: number | null;
  /** What points alone come to. */
  readonly byPoints: string | null;
  /** The condition that holds the unit under a better class; `null` = none does. */
  readonly capped: { readonly class: string; readonly condition: string } | null;
  /** Codes of conditions that could hold it under a class and can't be told yet. */
  readonly open: readonly string[];
  /** Best class first. */
  readonly limits: readonly ShareLimit[];
};
