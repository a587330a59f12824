import type { Line, Style } from "../../../../src/workbook/style";
import type { CellContent } from "../../model/cells";
import { shownText } from "./shown-text";

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const gridline = "#e3e5e8";
const pixelsAPoint = 96 / 72;
const thick: Readonly<Record<Line["line"], string>> = {
  thin: "1px solid",
  medium: "2px solid",
  double: "3px double",
  dotted: "1px dotted",
};

/** One cell as an element: its box overlaps its neighbours' by a pixel, so that shared borders fall together. */
export function cellElement(
  content: CellContent | undefined,
  style: Style,
  { box, gridlines }: { readonly box: Box; readonly gridlines: boolean },
): HTMLElement {
  const element = document.createElement("div");
  element.className = "cell";
  const plain = style.fill !== null ? `#${style.fill}` : gridlines ? gridline : "transparent";
  Object.assign(element.style, {
    left: `${box.left - 1}px`,
    top: `${box.top - 1}px`,
    width: `${box.width + 1}px`,
    height: `${box.height + 1}px`,
    background: style.fill === null ? "" : `#${style.fill}`,
    borderTop: edge(style.border.top, "transparent"),
    borderLeft: edge(style.border.left, "transparent"),
    borderRight: edge(style.border.right, plain),
    borderBottom: edge(style.border.bottom, plain),
  });
  if (content !== undefined) fillElement(element, content, style);
  return element;
}

function edge(line: Line | null, otherwise: string): string {
  return line === null ? `1px solid ${otherwise}` : `${thick[line.line]} #${line.color}`;
}

function fillElement(element: HTMLElement, content: CellContent, style: Style): void {
  const uncalculated = content.formula !== null && !content.calculated;
  const text = uncalculated ? "ƒ" : shownText(content.value, style.numberFormat);
  if (text === "") return;
  const span = document.createElement("span");
  span.textContent = text;
  element.append(span);
  element.classList.add(
    vertical[style.vertical],
    horizontalOf(content, style),
    ...(style.wrap ? ["wrapped"] : []),
    ...(uncalculated ? ["uncalculated"] : []),
  );
  if (uncalculated) element.title = `=${content.formula ?? ""}`;
  const { font } = style;
  Object.assign(element.style, {
    font: `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${font.size * pixelsAPoint}px/1.2 "${font.name}", "Liberation Serif", serif`,
    color: `#${font.color}`,
    textDecoration: font.underline ? "underline" : "",
    paddingLeft: style.indent > 0 && style.horizontal !== "right" ? `${3 + style.indent * 9}px` : "",
    paddingRight: style.indent > 0 && style.horizontal === "right" ? `${3 + style.indent * 9}px` : "",
  });
}

const vertical: Readonly<Record<Style["vertical"], string>> = {
  top: "at-top",
  center: "at-middle",
  bottom: "at-bottom",
};

function horizontalOf({ value }: CellContent, { horizontal }: Style): string {
  if (horizontal !== "general") return `to-${horizontal}`;
  if (typeof value === "number") return "to-right";
  return typeof value === "boolean" ? "to-center" : "to-left";
}
