import { type Operand, bounded, operand, roundedPoints } from "./formula-text";
import { type RatioCells, fromRatioCells } from "./ratio-cells";

export type ExcessBonusCells = Omit<RatioCells, "max"> & {
  /** Bước in percentage points, above 0. */
  readonly step: Operand;
  /** Điểm mỗi lần: points per full step. */
  readonly perTime: Operand;
  /** Điểm tối đa. */
  readonly highest: Operand;
};

/** Cộng điểm phần vượt, as the engine's `excessBonus`. INT goes down also below the target, as the engine does. */
export function excessBonusFormula({ step, perTime, highest, ...cells }: ExcessBonusCells): string {
  return fromRatioCells(cells, (ratio) => {
    const steps = `INT(ROUND((100*${ratio}-100)/${operand(step)},8))`;
    return roundedPoints(bounded(`${steps}*${operand(perTime)}`, 0, highest), cells.decimals);
  });
}
