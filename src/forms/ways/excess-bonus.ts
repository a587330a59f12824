import { bounded, operand, roundedPoints } from "./formula-text";
import { fromRatioCells, type WayCells } from "./way-cells";

/** Cộng điểm phần vượt, as the engine's `excessBonus`. INT goes down also below the target, as the engine does. */
export function excessBonusFormula(cells: WayCells): string {
  const { step, perTime, highest, decimals } = cells;
  return fromRatioCells(cells, (ratio) => {
    const steps = `INT(ROUND((100*${ratio}-100)/${operand(step)},8))`;
    return roundedPoints(bounded(`${steps}*${operand(perTime)}`, 0, highest), decimals);
  });
}
