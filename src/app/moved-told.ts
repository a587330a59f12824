import type { IssueParams } from "../domain/issue";
import type { MovedFormulas } from "./moved-formulas";

/** As many cells are named as fit on a line. */
const named = 12;

/** What is said of them, a sentence for each two sheets, in the order of the workbook. */
export function movedTold(moved: readonly MovedFormulas[]): readonly IssueParams["formula-moved"][] {
  return moved.map(({ sheet, output, cells, first }) => {
    const more = cells.length - named;
    const listed = cells.slice(0, named).join(", ");
    return { sheet, output, cells: more > 0 ? `${listed} (+${more})` : listed, ...first };
  });
}
