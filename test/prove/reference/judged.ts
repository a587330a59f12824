import type { Rational } from "./rational";
import type { OwnScale, ReferenceTotal } from "./reference-sums";
import type { ReferenceLine } from "./reference-unit";
import type { GeneratedPeriod, GeneratedUnit } from "../generate/generated";

export type Judged = {
  readonly generated: OwnScale;
  readonly unit: GeneratedUnit;
  readonly period: GeneratedPeriod;
  readonly lines: readonly ReferenceLine[];
  /** Before anything is taken off. */
  readonly sums: ReferenceTotal | null;
  /** Path → points; `null` = pending, or none applies. */
  readonly sections: ReadonlyMap<string, Rational | null>;
};

/** `silent`: the condition says nothing of the unit. */
export type Met = "yes" | "no" | "unknown" | "silent";
