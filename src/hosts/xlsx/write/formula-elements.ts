import { areaAddress } from "../../../workbook/address";
import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import { cellsIn, type FormulaBlock, formulaBlocks } from "../../../workbook/formula-blocks";
import { xmlPlain } from "./xml-text";

/** `<f>` of a formula cell. */
export type FormulaElements = (row: number, column: number, cell: Pick<DraftCell, "formula">) => string;

/** Characters that sharing must save of a sheet, since not every program that reads files knows shared formulas. */
const worthSharing = 50_000;

/** What the attributes of a shared formula cost. */
const attributes = 40;

/**
 * In a large sheet the formulas of a block are written once and shared by its cells. Only those that look at no other
 * sheet: of shared ones that do, Excel moves no reference, or calls the file damaged; it shares none itself
 * (docs/decisions/0065).
 */
export function formulaElements({ rows }: SheetDraft): FormulaElements {
  const shared = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, element: string): void => {
    const cells = shared.get(row) ?? new Map<number, string>();
    shared.set(row, cells.set(column, element));
  };
  const blocks = allOf(formulaBlocks(rows, (formula) => !formula.includes("!"))).filter((block) => savedBy(block) > 0);
  const isWorthIt = blocks.reduce((sum, block) => sum + savedBy(block), 0) >= worthSharing;
  (isWorthIt ? blocks : []).forEach(({ area, formula }, index) => {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) put(row, column, `<f t="shared" si="${index}"/>`);
    const element = `<f t="shared" ref="${areaAddress(area)}" si="${index}">${xmlPlain(formula)}</f>`;
    put(area.top, area.left, element);
  });
  return (row, column, { formula }) => shared.get(row)?.get(column) ?? `<f>${xmlPlain(formula ?? "")}</f>`;
}

function savedBy(block: FormulaBlock): number {
  return (cellsIn(block) - 1) * (block.formula.length - attributes / 2) - attributes;
}

function allOf<T>(work: Generator<undefined, T, undefined>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
