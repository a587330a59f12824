import type { Area } from "../../../workbook/address";
import type { Border, Line, Style } from "../../../workbook/style";

import { areaLists, rectangles, type RowRuns } from "./rectangles";
import { size, type Work } from "./step";

/** One thing that is set on the format of some areas. */
export type Setting = {
  /** Navigations and actions that it takes, in bytes. */
  readonly bytes: number;
  readonly set: (format: Excel.RangeFormat) => void;
};

/** A setting and the areas that get it. */
export type Placed = { readonly areas: string; readonly setting: Setting };

/**
 * Where neighbours share an edge Excel shows the line that was set last, so light lines are set before heavy ones: the
 * order in which Excel itself draws two lines that meet.
 */
const weights: Readonly<Record<Line["line"], number>> = { dotted: 0, thin: 1, medium: 2, double: 3 };

/**
 * Cells are joined to areas only where the edges between them are alike on both sides; then an area's edges and inner
 * lines are all its borders.
 */
export function* borderLooks(runs: RowRuns<Style>): Work<readonly Placed[]> {
  const borders = new Map<string, Border>();
  const keys = new Map<Style, string | null>();
  const keyOf = (style: Style): string | null => {
    const known = keys.get(style);
    if (known !== undefined) return known;
    const key = keyOfBorder(style.border);
    keys.set(style, key);
    if (key !== null) borders.set(key, style.border);
    return key;
  };
  const joining = (key: string) => {
    const border = borders.get(key);
    return { down: same(border?.top, border?.bottom), across: same(border?.left, border?.right) };
  };
  const found = [...(yield* rectangles(runs, keyOf, joining))].flatMap(([key, areas]) => {
    const border = borders.get(key);
    return border === undefined ? [] : [{ border, areas }];
  });
  found.sort((a, b) => heaviest(a.border) - heaviest(b.border));
  return found.flatMap(({ border, areas }) => shapes(areas).flatMap((shape) => placedOf(border, shape)));
}

function keyOfBorder({ top, right, bottom, left }: Border): string | null {
  if (top === null && right === null && bottom === null && left === null) return null;
  return [top, right, bottom, left].map((line) => (line === null ? "" : `${line.line} ${line.color}`)).join("|");
}

function same(one: Line | null | undefined, other: Line | null | undefined): boolean {
  return one?.line === other?.line && one?.color === other?.color;
}

function heaviest({ top, right, bottom, left }: Border): number {
  return Math.max(...[top, right, bottom, left].map((line) => (line === null ? 0 : weights[line.line])));
}

/** Areas with inner lines of the same kinds: a single row has no inner horizontal line that could be set. */
type Shape = { readonly tall: boolean; readonly wide: boolean; readonly areas: readonly Area[] };

function shapes(areas: readonly Area[]): readonly Shape[] {
  const kinds = [
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ] as const;
  return kinds.map(([tall, wide]) => ({
    tall,
    wide,
    areas: areas.filter((area) => area.bottom > area.top === tall && area.right > area.left === wide),
  }));
}

function placedOf(border: Border, { tall, wide, areas }: Shape): readonly Placed[] {
  const edges: readonly (readonly [Edge, Line | null])[] = [
    ["EdgeTop", border.top],
    ["EdgeRight", border.right],
    ["EdgeBottom", border.bottom],
    ["EdgeLeft", border.left],
    ...(tall ? [["InsideHorizontal", border.top] as const] : []),
    ...(wide ? [["InsideVertical", border.left] as const] : []),
  ];
  const settings = edges.flatMap(([edge, line]) => (line === null ? [] : [settingOf(edge, line)]));
  return areaLists(areas).flatMap((list) => settings.map((setting): Placed => ({ areas: list, setting })));
}

type Edge = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

/**
 * Style first: setting it gives a line the thinnest weight and no colour of its own. A double line has one weight only.
 */
function settingOf(edge: Edge, { line, color }: Line): Setting {
  return {
    bytes: size.navigation + 3 * size.action,
    set: (format) => {
      const border = format.borders.getItem(edge);
      border.style = line === "double" ? "Double" : line === "dotted" ? "Dot" : "Continuous";
      if (line === "thin" || line === "medium") border.weight = line === "thin" ? "Thin" : "Medium";
      border.color = `#${color.toUpperCase()}`;
    },
  };
}
