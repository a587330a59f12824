import type { AskedWords } from "../../domain/checks/given-by-board";
import type { AssignedTarget, ContentItem, Indicator } from "../../domain/round/indicator";
import type { Letterhead } from "../../domain/round/letterhead";
import type { Period } from "../../domain/round/period";
import type { Cluster } from "../../domain/round/roster";
import type { Criterion } from "../../domain/round/scale";
import type { Unit } from "../../domain/round/board";

/** Everything one unit's workbook is made from. */
export type UnitIssue = {
  readonly period: Period;
  readonly unit: Unit;
  readonly cluster: Cluster;
  readonly letterhead: Letterhead;
  /** Only those that concern the unit, in the order of the catalogue. */
  readonly indicators: readonly Indicator[];
  readonly assigned: ReadonlyMap<string, AssignedTarget>;
  /** Code of an indicator in words → the words that are asked for; those that take any words are not there. */
  readonly words: ReadonlyMap<string, AskedWords>;
  /** Empty where no self-score is asked for. */
  readonly criteria: readonly Criterion[];
  readonly contentItems: readonly ContentItem[];
  readonly awards: readonly string[];
  readonly app: string;
  /** Day of issue, ISO. */
  readonly issued: string;
};
