import type { Area } from "../../../src/workbook/address";
import type { Border, Line } from "../../../src/workbook/style";
import { fail } from "../wire/excel-error";
import { guardSheet } from "../model/guard";
import { sheetOf, type Session } from "../model/session";
import { common, restyle } from "../model/styles";
import type { SheetModel } from "../model/workbook-model";
import { colourArgument, integerArgument, oneOf } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import type { OfAreas } from "./objects";

type Side = keyof Border;
/** In Excel's order, so that getItemAt counts as Excel does. */
const sideNames = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type SideName = (typeof sideNames)[number];

type Target = OfAreas<"RangeBorder"> & { readonly side: SideName };
type Collection = OfAreas<"RangeBorderCollection">;

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The file's names for lines in Office.js's pair of style and weight. */
const looks: Readonly<Record<Line["line"], { readonly style: string; readonly weight: string }>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
};

type Part = { readonly area: Area; readonly side: Side };

/**
 * The cells that a side of an area means and which of their own sides. Inside lines belong to both neighbours, as Excel
 * saves them.
 */
function parts(area: Area, side: SideName): readonly Part[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: right }, side: "right" }];
    case "InsideHorizontal":
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, side: "bottom" },
            { area: { ...area, top: top + 1 }, side: "top" },
          ];
    case "InsideVertical":
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, side: "right" },
            { area: { ...area, left: left + 1 }, side: "left" },
          ];
    default:
      return [];
  }
}

function change(target: Target, session: Session, next: (line: Line | null) => Line | null): void {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, "allowFormatCells");
  for (const area of target.areas) {
    for (const part of parts(area, target.side)) {
      restyle(sheet, part.area, (style) => ({
        ...style,
        border: { ...style.border, [part.side]: next(style.border[part.side]) },
      }));
    }
  }
}

function line(target: Target, session: Session, read: (line: Line | null) => string): string | null {
  const sheet: SheetModel = sheetOf(session, target.sheet);
  const found = new Set<string | null>();
  for (const area of target.areas) {
    for (const part of parts(area, target.side))
      found.add(common(sheet, [part.area], ({ border }) => read(border[part.side])));
  }
  const [first] = found;
  return found.size === 0 ? read(null) : found.size === 1 && first !== undefined ? first : null;
}

/** A new style starts thin and black, or in the colour that the line had. */
function setStyle(target: Target, value: Argument, session: Session): void {
  const style = oneOf(value, lineStyles);
  if (target.side.startsWith("Diagonal") && style !== "None") session.notImplemented(`RangeBorder "${target.side}"`);
  const kinds: Readonly<Record<string, Line["line"]>> = { Continuous: "thin", Double: "double", Dot: "dotted" };
  const kind = kinds[style];
  if (style === "None") change(target, session, () => null);
  else if (kind === undefined) session.notImplemented(`RangeBorder.style "${style}"`);
  else change(target, session, (before) => ({ line: kind, color: before?.color ?? "000000" }));
}

/** On no line at all it draws one. A double line has its one weight. */
function setWeight(target: Target, value: Argument, session: Session): void {
  const weight = oneOf(value, weights);
  change(target, session, (before) => {
    if (before?.line === "double") return before;
    if (before?.line === "dotted" && weight === "Thin") return before;
    if (before?.line === "dotted" || weight === "Hairline" || weight === "Thick")
      return session.notImplemented(`RangeBorder.weight "${weight}"`);
    return { line: weight === "Thin" ? "thin" : "medium", color: before?.color ?? "000000" };
  });
}

export const rangeBorder: Behaviour<Target> = {
  read: {
    sideIndex: ({ side }) => side,
    style: (target, session) => line(target, session, (drawn) => (drawn === null ? "None" : looks[drawn.line].style)),
    weight: (target, session) => line(target, session, (drawn) => (drawn === null ? "Thin" : looks[drawn.line].weight)),
    color: (target, session) => line(target, session, (drawn) => `#${drawn?.color ?? "000000"}`),
  },
  write: {
    style: setStyle,
    weight: setWeight,
    color: (target, value, session) => {
      const color = colourArgument(value);
      change(target, session, (before) => ({ line: before?.line ?? "thin", color }));
    },
  },
};

function border({ sheet, areas }: Collection, side: SideName): Target {
  return { className: "RangeBorder", sheet, areas, side };
}

export const rangeBorderCollection: Behaviour<Collection> = {
  read: { count: () => sideNames.length },
  call: {
    getItem: (target, [name]) => border(target, oneOf(name, sideNames)),
    getItemAt: (target, [index]) => border(target, sideNames[integerArgument(index)] ?? fail("ItemNotFound")),
  },
  items: (target) => sideNames.map((side) => border(target, side)),
};
