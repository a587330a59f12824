import type { SheetModel } from "../../model/workbook-model";
import type { Axis } from "./axis";
import type { Box } from "./cell-look";
import type { SheetLayout } from "./sheet-layout";

export type Place = { readonly row: number; readonly column: number };

export const header = { width: 44, height: 22 };

export type Drawn = { readonly sheet: SheetModel; readonly layout: SheetLayout; readonly selected: Place };
type Span = { readonly from: number; readonly to: number };

/** Which rows and columns a part shows and where on the screen their pixels begin. */
export type Part = {
  readonly name: string;
  readonly rows: Span;
  readonly columns: Span;
  readonly clip: Box;
  readonly shift: { readonly x: number; readonly y: number };
};

export function within({ from, to }: Span, index: number): boolean {
  return index >= from && index <= to;
}

/**
 * Up to four parts: frozen corner, frozen rows, frozen columns and what scrolls. `shift` is taken from a cell's own
 * pixels.
 */
export function partsOf({ sheet, layout }: Drawn, scroller: HTMLElement): readonly Part[] {
  const frozen = { x: layout.columns.start(sheet.freeze.columns + 1), y: layout.rows.start(sheet.freeze.rows + 1) };
  const across = spans(layout.columns, {
    frozen: sheet.freeze.columns,
    scrolled: scroller.scrollLeft,
    room: scroller.clientWidth - header.width - frozen.x,
  });
  const down = spans(layout.rows, {
    frozen: sheet.freeze.rows,
    scrolled: scroller.scrollTop,
    room: scroller.clientHeight - header.height - frozen.y,
  });
  return down.flatMap(({ span: rows, scrolls: y }) =>
    across.map(({ span: columns, scrolls: x }) => ({
      name: `${y ? "below" : "frozen"}-${x ? "right" : "frozen"}`,
      rows,
      columns,
      clip: {
        left: header.width + (x ? frozen.x : 0),
        top: header.height + (y ? frozen.y : 0),
        width: x ? Math.max(0, scroller.clientWidth - header.width - frozen.x) : frozen.x,
        height: y ? Math.max(0, scroller.clientHeight - header.height - frozen.y) : frozen.y,
      },
      shift: { x: (x ? scroller.scrollLeft : 0) - header.width, y: (y ? scroller.scrollTop : 0) - header.height },
    })),
  );
}

function spans(
  axis: Axis,
  { frozen, scrolled, room }: { readonly frozen: number; readonly scrolled: number; readonly room: number },
): readonly { readonly span: Span; readonly scrolls: boolean }[] {
  const begin = scrolled + axis.start(frozen + 1);
  const span = { from: Math.max(axis.at(begin), frozen + 1), to: axis.at(begin + Math.max(0, room)) };
  return [...(frozen > 0 ? [{ span: { from: 1, to: frozen }, scrolls: false }] : []), { span, scrolls: true }];
}

/** A cell's or a whole merge's box in the sheet's own pixels. */
export function boxIn(layout: SheetLayout, { row, column }: Place): Box {
  const area = layout.merges.get(`${row},${column}`) ?? { top: row, left: column, bottom: row, right: column };
  const [left, top] = [layout.columns.start(area.left), layout.rows.start(area.top)];
  return {
    left,
    top,
    width: layout.columns.start(area.right + 1) - left,
    height: layout.rows.start(area.bottom + 1) - top,
  };
}
