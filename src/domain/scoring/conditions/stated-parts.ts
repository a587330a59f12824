import type { ScaleUndefined } from "../../issues/scoring";
import type { Board } from "../../round/board";
import type { ConditionCell } from "../../round/decision-rules";

/** What a row of `Điều kiện` is read against. */
export type Known = Pick<
  Board,
  "clusters" | "roster" | "criteria" | "sections" | "indicators" | "documents" | "conditions" | "classRules" | "awards"
>;

/** What keeps a row from being judged: a blank column, a code that nothing defines, or no rule for what it says. */
export type Trouble =
  | { readonly kind: "blank"; readonly header: string }
  | { readonly kind: "unknown"; readonly header: string; readonly raw: string }
  | {
      readonly kind: "undefined";
      readonly header: string;
      readonly column: ConditionCell;
      readonly raw: string;
      readonly reason: ScaleUndefined;
    };

export type Part<T> = { readonly part: T } | { readonly trouble: Trouble };

export function blank<T>(header: string): Part<T> {
  return { trouble: { kind: "blank", header } };
}

export function unknown<T>(header: string, raw: string): Part<T> {
  return { trouble: { kind: "unknown", header, raw } };
}
