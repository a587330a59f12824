import { columnLetters } from "../../../../src/workbook/address";
import { styleAt } from "../../model/styles";
import type { SheetModel } from "../../model/workbook-model";
import type { Axis } from "./axis";
import { cellElement, type Box } from "./cell-look";
import { boxIn, type Drawn, header, type Part, partsOf, type Place, within } from "./grid-parts";
import { overlaysOf } from "./overlays";
import { cellShownAt, layoutOf, spill } from "./sheet-layout";

export type GridEvents = {
  readonly selected: (place: Place) => void;
  /** A double click: the person wants to type here. */
  readonly opened: (place: Place) => void;
};

export type Grid = {
  /** Draws the sheet anew; keeps the scrolled place when it is the same sheet. */
  readonly show: (sheet: SheetModel, selected: Place) => void;
  /** Scrolls so that the cell can be seen. */
  readonly reveal: (place: Place) => void;
  /** The cell's box on the screen. */
  readonly boxOf: (place: Place) => Box;
};

/** A scrolled window on one sheet: only the cells that can be seen are elements, so any number of rows is quick. */
export function createGrid(scroller: HTMLElement, events: GridEvents): Grid {
  const extent = document.createElement("div");
  const view = document.createElement("div");
  extent.className = "extent";
  view.className = "view";
  extent.append(view);
  scroller.replaceChildren(extent);
  let drawn: Drawn | null = null;
  let waiting = false;

  const draw = (): void => {
    waiting = false;
    if (drawn === null) return;
    const { layout } = drawn;
    extent.style.width = `${header.width + layout.columns.total}px`;
    extent.style.height = `${header.height + layout.rows.total}px`;
    const parts = partsOf(drawn, scroller);
    view.replaceChildren(
      ...parts.map((part) => drawPart(drawn as Drawn, part)),
      ...parts.flatMap((part) => headers(drawn as Drawn, part)),
      corner(),
    );
  };
  const drawSoon = (): void => {
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  };
  const placeAt = (event: MouseEvent): Place | null => (drawn === null ? null : placeUnder(drawn, scroller, event));
  scroller.addEventListener("scroll", drawSoon);
  new ResizeObserver(drawSoon).observe(scroller);
  scroller.addEventListener("mousedown", (event) => {
    const place = placeAt(event);
    if (place === null) return;
    // A browser's own "dblclick" doesn't come: the first click draws the cells anew. And the press must not take the
    // editor's focus.
    if (event.detail === 2) event.preventDefault();
    if (event.detail === 2) events.opened(place);
    else events.selected(place);
  });

  return {
    show: (sheet, selected) => {
      if (drawn?.sheet.id !== sheet.id) scroller.scrollTo(0, 0);
      drawn = { sheet, layout: layoutOf(sheet), selected };
      draw();
    },
    reveal: (place) => {
      if (drawn !== null) reveal(drawn, scroller, place);
    },
    boxOf: ({ row, column }) => {
      if (drawn === null) return { left: 0, top: 0, width: 0, height: 0 };
      const part = partsOf(drawn, scroller).find(({ rows, columns }) => within(rows, row) && within(columns, column));
      const box = boxIn(drawn.layout, { row, column });
      const window = scroller.getBoundingClientRect();
      return {
        ...box,
        left: window.left + box.left - (part?.shift.x ?? 0),
        top: window.top + box.top - (part?.shift.y ?? 0),
      };
    },
  };
}

function drawPart(drawn: Drawn, part: Part): HTMLElement {
  const { sheet, layout } = drawn;
  const element = clipped(part.clip, `part ${part.name}`);
  const moved = (box: Box): Box => ({
    ...box,
    left: box.left - part.shift.x - part.clip.left,
    top: box.top - part.shift.y - part.clip.top,
  });
  const done = new Set<string>();
  for (let row = part.rows.from; row <= part.rows.to; row++) {
    for (let column = part.columns.from; column <= part.columns.to; column++) {
      const cell = cellShownAt(layout, row, column);
      if (done.has(cell.address) || layout.rows.size(row) === 0 || layout.columns.size(column) === 0) continue;
      done.add(cell.address);
      const content = sheet.cells.get(cell.row, cell.column);
      const made = cellElement(content, styleAt(sheet, cell.row, cell.column), {
        box: moved(boxIn(layout, cell)),
        gridlines: sheet.showGridlines,
      });
      const reach = spill(sheet, layout, cell);
      if (reach > 0) made.style.setProperty("--reach", `${reach}px`);
      element.append(made);
    }
  }
  element.append(...overlaysOf(sheet, layout, part).map(({ box, element: overlay }) => placed(overlay, moved(box))));
  const chosen = cellShownAt(layout, drawn.selected.row, drawn.selected.column);
  element.append(
    placed(Object.assign(document.createElement("div"), { className: "selection" }), moved(boxIn(layout, chosen))),
  );
  return element;
}

function headers({ layout, selected }: Drawn, part: Part): readonly HTMLElement[] {
  const top = clipped({ ...part.clip, top: 0, height: header.height }, "letters");
  for (let column = part.columns.from; column <= part.columns.to; column++) {
    const box = {
      left: layout.columns.start(column) - part.shift.x - part.clip.left,
      top: 0,
      width: layout.columns.size(column),
      height: header.height,
    };
    if (box.width > 0) top.append(headerCell(columnLetters(column), box, column === selected.column));
  }
  const side = clipped({ ...part.clip, left: 0, width: header.width }, "numbers");
  for (let row = part.rows.from; row <= part.rows.to; row++) {
    const box = {
      left: 0,
      top: layout.rows.start(row) - part.shift.y - part.clip.top,
      width: header.width,
      height: layout.rows.size(row),
    };
    if (box.height > 0) side.append(headerCell(String(row), box, row === selected.row));
  }
  return [top, side];
}

function headerCell(text: string, box: Box, chosen: boolean): HTMLElement {
  return placed(
    Object.assign(document.createElement("div"), { className: chosen ? "head chosen" : "head", textContent: text }),
    box,
  );
}

function corner(): HTMLElement {
  return clipped({ left: 0, top: 0, width: header.width, height: header.height }, "corner");
}

function clipped(box: Box, className: string): HTMLElement {
  return placed(Object.assign(document.createElement("div"), { className: `clip ${className}` }), box);
}

function placed(element: HTMLElement, { left, top, width, height }: Box): HTMLElement {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return element;
}

function placeUnder({ sheet, layout }: Drawn, scroller: HTMLElement, event: MouseEvent): Place | null {
  const window = scroller.getBoundingClientRect();
  const [x, y] = [event.clientX - window.left - header.width, event.clientY - window.top - header.height];
  if (x < 0 || y < 0 || x > scroller.clientWidth - header.width || y > scroller.clientHeight - header.height)
    return null;
  const column = layout.columns.at(x < layout.columns.start(sheet.freeze.columns + 1) ? x : x + scroller.scrollLeft);
  const row = layout.rows.at(y < layout.rows.start(sheet.freeze.rows + 1) ? y : y + scroller.scrollTop);
  return cellShownAt(layout, row, column);
}

function reveal({ sheet, layout }: Drawn, scroller: HTMLElement, { row, column }: Place): void {
  const along = (
    axis: Axis,
    {
      index,
      frozen,
      scrolled,
      room,
    }: { readonly index: number; readonly frozen: number; readonly scrolled: number; readonly room: number },
  ): number => {
    if (index <= frozen) return scrolled;
    const still = axis.start(frozen + 1);
    const first = axis.start(index) - still;
    if (first < scrolled) return first;
    return Math.max(scrolled, Math.min(first, axis.start(index + 1) - room));
  };
  const left = along(layout.columns, {
    index: column,
    frozen: sheet.freeze.columns,
    scrolled: scroller.scrollLeft,
    room: scroller.clientWidth - header.width,
  });
  const top = along(layout.rows, {
    index: row,
    frozen: sheet.freeze.rows,
    scrolled: scroller.scrollTop,
    room: scroller.clientHeight - header.height,
  });
  scroller.scrollTo(left, top);
}
