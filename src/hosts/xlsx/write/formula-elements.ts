import { areaAddress } from "../../../workbook/address";
import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import { cellsIn, type FormulaBlock, formulaBlocks } from "../../../workbook/formula-blocks";
import { xmlPlain } from "./xml-text";

/** `<f>` of a formula cell. */
export type FormulaElements = (row: number, column: number, cell: Pick<DraftCell, "formula">) => string;

/** What a shared formula must save of the file's characters; the few of a small sheet are written out. */
const worthSharing = 4_000;

/**
 * The formulas of large blocks are written once and shared by their cells. Only those that look at no other sheet: of
 * shared ones that do, Excel moves no reference, or calls the file damaged (docs/decisions/0065), and it shares none
 * itself.
 */
export function formulaElements({ rows }: SheetDraft): FormulaElements {
  const shared = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, element: string): void => {
    const cells = shared.get(row) ?? new Map<number, string>();
    shared.set(row, cells.set(column, element));
  };
  allOf(formulaBlocks(rows, (formula) => !formula.includes("!")))
    .filter(isWorthSharing)
    .forEach(({ area, formula }, index) => {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) put(row, column, `<f t="shared" si="${index}"/>`);
      const element = `<f t="shared" ref="${areaAddress(area)}" si="${index}">${xmlPlain(formula)}</f>`;
      put(area.top, area.left, element);
    });
  return (row, column, { formula }) => shared.get(row)?.get(column) ?? `<f>${xmlPlain(formula ?? "")}</f>`;
}

function isWorthSharing(block: FormulaBlock): boolean {
  return (cellsIn(block) - 1) * block.formula.length >= worthSharing;
}

function allOf<T>(work: Generator<undefined, T, undefined>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
