import type { BandsBy, ComparedWith, ExcessBy, PartSteps } from "../contract/choice-words";

// What the sentences of a scale are made of. Points and percent are numbers as typed; `null` = the cell is blank.

/** What an indicator's results are like: more is better, less is better, or in words. */
export type Direction = "higher" | "lower" | "words";

/** In which sum the points of a line count; by their sign where they may be either. */
export type CountedIn = "base" | "bonus" | "penalty" | "bonus-or-penalty";

/** What a line's method is told by. */
export type WayFacts = {
  /** Điểm chuẩn. */
  readonly max: number;
  /** The most points of the line; `null` = nothing bounds them. */
  readonly most: number | null;
  readonly part: CountedIn;
  /** What the result is compared with; `null` = the unit's target. */
  readonly against: ComparedWith | number | null;
  readonly direction: Direction;
  /** Unit of measure of the indicator. */
  readonly measure: string | null;
  readonly step: number | null;
  readonly perTime: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly excessBy: ExcessBy | null;
  readonly partSteps: PartSteps | null;
  readonly bandsBy: BandsBy;
};

/** A row of `Mức điểm` as it is told. */
export type BandFacts = Pick<WayFacts, "part" | "measure"> & {
  readonly by: BandsBy;
  /** Từ; `null` = the row is for a result in words. */
  readonly from: number | null;
  /** Where the next row begins, or of ranks where the row before ends; `null` = there is none. */
  readonly next: number | null;
  readonly text: string | null;
  readonly points: number;
  /** What the points come to within the bounds of the line. */
  readonly counted: number;
  readonly meaning: string | null;
};

/** Something with a code, as it is named in a sentence; `name` `null` = nothing of this code is there. */
export type Coded = { readonly code: string; readonly name: string | null };

/** A term of a calculated indicator: so many times something, or a number alone. */
export type TermFacts = { readonly weight: number; readonly what: Coded | null };

/** Who a row speaks of, in the words of its cell Áp dụng. */
export type ScopeFacts = { readonly include: readonly string[]; readonly exclude: readonly string[] };

/** A day of a document (ISO; `null` = the round's) and whose it is. */
export type DayFacts = { readonly due: string | null; readonly scope: ScopeFacts };

/** A key of an order of units. */
export type OrderKey =
  | { readonly kind: "line" | "indicator"; readonly what: Coded }
  | { readonly kind: "section"; readonly name: string }
  | { readonly kind: "self" | "votes" | "unknown"; readonly word: string };
