import { commendationList } from "../../sheets/unit/commendation-list";
import { declarations, numberCheck, type CellCheck } from "./cell-check";
import { columnOf } from "./checked-sheet";
import { addUpOtherwise, isMoreThan, type CellAt } from "./question";
import type { FieldForm } from "../../description/sheet-form";

/**
 * Counts of commendations: whole, not negative, and parts within their whole
 * (domain/checks/plausibility/commendation-sums.ts).
 */
export function commendationCheck(cell: CellAt, { key }: FieldForm): CellCheck {
  const check = numberCheck(cell, {
    required: false,
    bounds: { minimum: 0, maximum: null },
    whole: true,
    declared: declarations,
    forbidden: [],
  });
  const beside = (other: string): CellAt => ({ ...cell, column: columnOf(commendationList, other) });
  if (key === "workers")
    return {
      ...check,
      steps: [...check.steps, { when: isMoreThan(cell, beside("individuals")), says: "lớn hơn số cá nhân" }],
    };
  if (key !== "byMerit") return check;
  const [collectives, individuals, enterprises] = [beside("collectives"), beside("individuals"), beside("enterprises")];
  const kinds = [cell, beside("thematic"), beside("unexpected")];
  const differs = addUpOtherwise(kinds, [
    [collectives, individuals],
    [collectives, individuals, enterprises],
  ]);
  return {
    ...check,
    steps: [...check.steps, { when: differs, says: "cộng với Chuyên đề, Đột xuất khác tổng Tập thể và Cá nhân" }],
  };
}
