import { sheetNames } from "../../contract/sheet-names";
import type { WorkbookMarks, HeldFacts } from "../marks/workbook-marks";
import type { GivenByBoard } from "../../domain/checks/given-by-board";
import type { AssignedTarget } from "../../domain/round/indicator";
import { blankValues } from "../description/sheet-form";
import { assignedTargetList } from "../sheets/board/catalogue-lists";

/** What the Board gave, from the marks of a form; empty for forms of earlier versions. */
export function givenByForm(marks: WorkbookMarks): GivenByBoard {
  const held = new Map(heldRows(marks));
  return {
    given: (unit, code) => {
      const row = held.get(code);
      return row === undefined ? undefined : assignedOf({ unit, code }, row);
    },
    words: (_, { code }) => {
      const { accepted, others } = held.get(code) ?? {};
      return accepted === undefined || others === undefined ? null : { accepted, others };
    },
    stakes: (_, code) => {
      if (!marks.selfScoring) return null;
      const lines = [...marks.facts].filter(
        ([name, { indicator }]) => name.startsWith("Tự chấm:") && indicator === code,
      );
      return lines.map(([name, { maximum }]) => ({ criterion: name.slice("Tự chấm:".length), points: maximum }));
    },
  };
}

/** What the marks keep of `Chỉ tiêu giao`, by code of the indicator; empty in forms of earlier versions. */
export function heldRows(marks: WorkbookMarks): readonly (readonly [code: string, held: HeldFacts])[] {
  const prefix = "Chỉ tiêu:";
  return [...marks.held].flatMap(([name, held]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), held] as const] : [],
  );
}

/** What the marks keep of an indicator: on the first sheet that has its row. */
export function heldIndicator({ held }: Pick<WorkbookMarks, "held">, code: string): HeldFacts | undefined {
  return held.get(`${sheetNames.indicators}:${code}`) ?? held.get(`${sheetNames.results}:${code}`);
}

/** A row of `Chỉ tiêu giao` from what the marks keep of it; `null` = the Board gave none, or the marks do not say. */
export function assignedOf(
  row: Pick<AssignedTarget, "unit" | "code">,
  { plan, target, halfYearPlan }: HeldFacts,
): AssignedTarget {
  return {
    ...blankValues(assignedTargetList),
    ...row,
    plan: plan ?? null,
    target: target ?? null,
    halfYearPlan: halfYearPlan ?? null,
  };
}
