/** Loại điều kiện: what a row of `Điều kiện` asks of a unit. */
export type ConditionKind =
  | "line-at-least"
  | "total-at-least"
  | "result-at-most"
  | "result-at-least"
  | "sent"
  | "sent-in-time"
  | "confirmed";

/** Hệ quả: what not fulfilling it does. */
export type EffectKind = "no-award" | "no-this-award" | "class-at-most" | "points-off";

/** A row of `Điều kiện` as people state it; blank or unreadable = `null`. */
export type StatedCondition = {
  /** Codes of clusters; [] = all. */
  readonly clusters: readonly string[];
  readonly code: string;
  readonly name: string;
  readonly kind: ConditionKind | null;
  /** Phạm vi: a Mục, or a code of a criterion, an indicator or a document. */
  readonly scope: string | null;
  /** Percent, a value in the indicator's measure, or days late that are let pass. */
  readonly threshold: number | null;
  readonly effect: EffectKind | null;
  /** Mức hệ quả: awards divided by ";", a class, or points. */
  readonly level: number | string | null;
  /**
   * Đơn vị vi phạm, or clusters for all their units; `null` = the authority has confirmed nothing yet, [] = it
   * confirmed that there is none.
   */
  readonly violators: readonly string[] | null;
  /** Address of the row's code. */
  readonly cell: string;
};

/** What is asked. Percent and values are compared exactly; a value equal to the threshold fulfils it. */
export type Requirement =
  | { readonly kind: "line-at-least"; readonly scope: string; readonly percent: number }
  | { readonly kind: "total-at-least"; readonly percent: number }
  | { readonly kind: "result-at-most" | "result-at-least"; readonly indicator: string; readonly value: number }
  /** `document` may be one of the unit's cluster; `null` = the unit's report as a whole. */
  | { readonly kind: "sent"; readonly document: string | null }
  | { readonly kind: "sent-in-time"; readonly document: string | null; readonly days: number }
  | { readonly kind: "confirmed"; readonly violators: readonly string[] | null };

export type Effect =
  /** `awards` `null` = no award at all. */
  | { readonly kind: "no-award"; readonly awards: readonly string[] | null }
  | { readonly kind: "class-at-most"; readonly class: string }
  /** A positive number of points. */
  | { readonly kind: "points-off"; readonly points: number };

/** A condition that can be judged: everything it needs is stated and known. */
export type Condition = Pick<StatedCondition, "clusters" | "code" | "name" | "cell"> & {
  readonly requirement: Requirement;
  readonly effect: Effect;
};
