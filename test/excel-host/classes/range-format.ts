import type { Style } from "../../../src/workbook/style";
import { fail } from "../wire/excel-error";
import { guardSheet } from "../model/guard";
import { columnWidthPoints, rowHeightPoints, setColumnWidth, setRowHeight } from "../model/layout";
import { sheetOf, type Session } from "../model/session";
import { common, restyle, type StyleChange } from "../model/styles";
import type { Json } from "../wire/messages";
import { booleanArgument, integerArgument, numberArgument, oneOf } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import type { OfAreas } from "./objects";

type Target = OfAreas<"RangeFormat">;

const horizontals = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const otherHorizontals = ["Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const verticals = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const otherVerticals = ["Justify", "Distributed"] as const;

export function setFormat(target: OfAreas<string>, session: Session, change: StyleChange): void {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, "allowFormatCells");
  for (const area of target.areas) restyle(sheet, area, change);
}

export function readFormat(target: OfAreas<string>, session: Session, read: (style: Style) => Json): Json {
  return common(sheetOf(session, target.sheet), target.areas, read);
}

function nameOf<T extends string>(names: Readonly<Record<string, T>>, wanted: T): string {
  return Object.entries(names).find(([, value]) => value === wanted)?.[0] ?? fail("GeneralException");
}

function setHorizontal(target: Target, value: Argument, session: Session): void {
  const name = oneOf(value, [...(Object.keys(horizontals) as (keyof typeof horizontals)[]), ...otherHorizontals]);
  if (!(name in horizontals)) session.notImplemented(`RangeFormat.horizontalAlignment "${name}"`);
  const horizontal = horizontals[name as keyof typeof horizontals];
  setFormat(target, session, (style) => ({ ...style, horizontal }));
}

function setVertical(target: Target, value: Argument, session: Session): void {
  const name = oneOf(value, [...(Object.keys(verticals) as (keyof typeof verticals)[]), ...otherVerticals]);
  if (!(name in verticals)) session.notImplemented(`RangeFormat.verticalAlignment "${name}"`);
  const vertical = verticals[name as keyof typeof verticals];
  setFormat(target, session, (style) => ({ ...style, vertical }));
}

/** Excel's dialog takes 0 to 250. */
function setIndent(target: Target, value: Argument, session: Session): void {
  const indent = integerArgument(value);
  if (indent < 0 || indent > 250) fail("InvalidArgument");
  setFormat(target, session, (style) => ({ ...style, indent }));
}

function widthOf(target: Target, value: Argument, session: Session): void {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, "allowFormatColumns");
  for (const area of target.areas) setColumnWidth(sheet, area, numberArgument(value));
}

function heightOf(target: Target, value: Argument, session: Session): void {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, "allowFormatRows");
  for (const area of target.areas) setRowHeight(sheet, area, numberArgument(value));
}

function autofitRows({ sheet: id, areas }: Target, _: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, id);
  guardSheet(sheet, "allowFormatRows");
  for (const { top, bottom } of areas) {
    sheet.rows = new Map(
      [...sheet.rows].map(([number, row]) => [
        number,
        number >= top && number <= bottom ? { ...row, height: null } : row,
      ]),
    );
  }
  return null;
}

export const rangeFormat: Behaviour<Target> = {
  read: {
    horizontalAlignment: (target, session) =>
      readFormat(target, session, ({ horizontal }) => nameOf(horizontals, horizontal)),
    verticalAlignment: (target, session) => readFormat(target, session, ({ vertical }) => nameOf(verticals, vertical)),
    wrapText: (target, session) => readFormat(target, session, ({ wrap }) => wrap),
    indentLevel: (target, session) => readFormat(target, session, ({ indent }) => indent),
    columnWidth: (target, session) => columnWidthPoints(sheetOf(session, target.sheet), target.areas),
    rowHeight: (target, session) => rowHeightPoints(sheetOf(session, target.sheet), target.areas),
  },
  write: {
    horizontalAlignment: setHorizontal,
    verticalAlignment: setVertical,
    wrapText: (target, value, session) => {
      const wrap = booleanArgument(value);
      setFormat(target, session, (style) => ({ ...style, wrap }));
    },
    indentLevel: setIndent,
    columnWidth: widthOf,
    rowHeight: heightOf,
  },
  open: {
    fill: ({ sheet, areas }) => ({ className: "RangeFill", sheet, areas }),
    font: ({ sheet, areas }) => ({ className: "RangeFont", sheet, areas }),
    borders: ({ sheet, areas }) => ({ className: "RangeBorderCollection", sheet, areas }),
    protection: ({ sheet, areas }) => ({ className: "FormatProtection", sheet, areas }),
  },
  call: {
    // Only the permission is simulated: how wide or high a text is, nobody measures here.
    autofitColumns: (target, _, session) => void guardSheet(sheetOf(session, target.sheet), "allowFormatColumns"),
    autofitRows,
  },
};
