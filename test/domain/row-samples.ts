import { absentEntry } from "../../src/domain/basics/entry";
import type { AdjustmentRow, ResultRow, TargetRow } from "../../src/domain/submissions/submission";

const blank = absentEntry;

export function targetRow(code: string, changes: Partial<TargetRow> = {}): TargetRow {
  return {
    code,
    name: blank,
    measure: blank,
    previousYear: blank,
    plan: blank,
    target: blank,
    halfYearPlan: blank,
    basis: blank,
    note: blank,
    ...changes,
  };
}

export function resultRow(code: string, changes: Partial<ResultRow> = {}): ResultRow {
  return {
    code,
    name: blank,
    measure: blank,
    samePeriod: blank,
    previousYear: blank,
    halfYearPlan: blank,
    result: blank,
    yearEstimate: blank,
    outlook: blank,
    evidence: blank,
    note: blank,
    ...changes,
  };
}

export function adjustmentRow(code: string, changes: Partial<AdjustmentRow> = {}): AdjustmentRow {
  return {
    code,
    name: blank,
    measure: blank,
    proposed: blank,
    reason: blank,
    document: blank,
    note: blank,
    ...changes,
  };
}
