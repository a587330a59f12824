type Labelled = { readonly label: string; readonly value: number };

/** What a figure was held against: the header of its column (or the median of the cluster) and the number there. */
type Compared = Labelled & { readonly reference: string; readonly expected: number };

/** What the sentences on figures that can hardly be meant need. Each names the numbers that were compared. */
export type PlausibilityParams = {
  /** A share typed where percent are meant, or a hundredfold of it: `likely` is the value read the other way. */
  readonly "percent-slip": Compared & { readonly likely: number };
  /**
   * Off by a thousand, a million or a thousand million: `times` says which; `assumed` names the measure of money it
   * fits, `null` for none.
   */
  readonly "magnitude-slip": Compared & {
    readonly times: number;
    readonly measure: string;
    readonly assumed: string | null;
  };
  /** More than `factor` times, or less than a `factor`th of, what it was a year before. */
  readonly "far-from-last-year": Compared & { readonly factor: number };
  /**
   * Robust z by median and median absolute deviation of the cluster's other units; `ofTarget`: the compared number is
   * 100 × result / target.
   */
  readonly "far-from-peers": Labelled & {
    readonly ofTarget: boolean;
    readonly compared: number;
    readonly median: number;
    readonly peers: number;
    readonly score: number;
    readonly limit: number;
  };
  /** What adds up over the year already lies above the year's target by more than `limit` percent of it. */
  readonly "far-above-target": Labelled & { readonly target: number; readonly percent: number; readonly limit: number };
  /** What adds up over the year can not be less at its end than in the middle. */
  readonly "estimate-below-result": Labelled & { readonly result: number };
  /** Parts that don't add up; `parts` as they stand, such as "Theo công trạng 3 + Chuyên đề 2". */
  readonly "sum-differs": {
    readonly whole: string;
    readonly total: number;
    readonly parts: string;
    readonly sum: number;
  };
  readonly "part-above-whole": Labelled & { readonly whole: string; readonly total: number };
  /** So many figures of those that both state are another unit's. */
  readonly "same-figures": {
    readonly unit: string;
    readonly name: string;
    readonly figures: number;
    readonly of: number;
  };
  /** A day that can not be meant; with day and month the other way round it can. Both ISO. */
  readonly "date-swapped": { readonly label: string; readonly value: string; readonly likely: string };
  readonly "date-outside-year": { readonly label: string; readonly value: string; readonly year: string };
  readonly "date-in-future": { readonly label: string; readonly value: string; readonly asOf: string };
  readonly "signed-before-review": { readonly signed: string; readonly review: string };
  /**
   * A registered target or plan that differs from the one the Board printed. `counts`: the one of both by which is
   * scored.
   */
  readonly "registered-changed": {
    readonly label: string;
    readonly value: number | string;
    readonly registered: number | string;
    readonly counts: number | string;
  };
  readonly "target-below-plan": Labelled & { readonly plan: number };
  /**
   * A plan for six months where the Board gave none; `counts`: the one by which the results are scored, another where
   * the unit gave two.
   */
  readonly "own-half-year-plan": Labelled & { readonly counts: number };
  /** Words that are not among those asked for; `others`: answers that count less. */
  readonly "words-not-accepted": {
    readonly label: string;
    readonly raw: string;
    readonly accepted: string;
    readonly others: string;
  };
  /** KAD or KG where the Board gave a number. */
  readonly "declared-though-given": {
    readonly label: string;
    readonly declared: string;
    readonly reference: string;
    readonly expected: number;
  };
  readonly "declared-widely": { readonly label: string; readonly declared: number; readonly of: number };
  /** So many figures of a column are those of another column in the same row. */
  readonly "column-copied": {
    readonly label: string;
    readonly reference: string;
    readonly equal: number;
    readonly of: number;
  };
  /** Figures of the rows `from` to `to` (codes) stand `by` rows too far down; negative: up. */
  readonly "rows-shifted": {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly rows: number;
    readonly by: number;
  };
  readonly "fraction-of-countable": Labelled & { readonly measure: string };
  readonly "adjustment-unchanged": { readonly value: number | string };
  readonly "adjustment-magnitude": { readonly value: number; readonly registered: number; readonly times: number };
  readonly "outlook-contradicts": { readonly outlook: string; readonly estimate: number; readonly target: number };
  readonly "content-differs": Labelled & { readonly indicator: string; readonly result: number };
  readonly "text-says-nothing": { readonly label: string; readonly raw: string };
};
