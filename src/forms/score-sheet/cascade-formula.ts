import { type Operand, operand, quoted } from "../ways/formula-text";
import { notApplicableSign } from "./total-formulas";

/** The cells of one line's stages. Each shows points, `notApplicableSign`, or nothing where the stage has none. */
export type StageCells = {
  readonly final: string;
  readonly board: string;
  readonly cluster: string;
  readonly self: string;
  readonly auto: string;
  /** What not applicable counts as by policy: M or 0; `null` = left out, which shows as the sign itself. */
  readonly notApplicable: Operand | null;
  /** What a line without any points counts as by policy: 0, or `null` = pending, which shows as "". */
  readonly missing: 0 | null;
};

/**
 * Points in force, as the engine's `lineInForce`: the first that stands of final, board and cluster; the unit's own
 * "không áp dụng"; computed; self. Cross never counts by itself.
 */
export function cascadeFormula({ final, board, cluster, self, auto, notApplicable, missing }: StageCells): string {
  const shown = (cell: string) =>
    notApplicable === null ? cell : `IF(${isLeftOut(cell)},${operand(notApplicable)},${cell})`;
  const own = `IF(${isLeftOut(self)},${shownOwn(self, notApplicable)},IF(${auto}<>"",${auto},IF(${self}<>"",${self},${missing === null ? '""' : missing})))`;
  return [final, board, cluster].reduceRight((otherwise, cell) => `IF(${cell}<>"",${shown(cell)},${otherwise})`, own);
}

function shownOwn(self: string, notApplicable: Operand | null): string {
  return notApplicable === null ? self : operand(notApplicable);
}

function isLeftOut(cell: string): string {
  return `${cell}=${quoted(notApplicableSign)}`;
}
