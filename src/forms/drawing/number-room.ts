import type { SheetDraft } from "../../workbook/draft";
import { eachCell } from "../../workbook/each-cell";
import type { Style } from "../../workbook/style";
import { pointsOf } from "./paper";

/** Column → the width in characters that it has at least. */
export type Widths = ReadonlyMap<number, number>;

/**
 * Draws a sheet so that no number is shown as ###, which Excel and LibreOffice do where a number is wider than its
 * column: where one has no room, the sheet is drawn again with columns that are wide enough, so that paper, pages and
 * heights go by the widths that it has in the end. Nearly always once is enough.
 */
export function withRoomForNumbers<Drawn>(
  draw: (least: Widths) => Drawn,
  draftOf: (drawn: Drawn) => SheetDraft,
): Drawn {
  const drawn = draw(new Map());
  const needed = widthsNeeded(draftOf(drawn));
  return needed.size === 0 ? drawn : draw(needed);
}

/** The same widths, none of them below what is needed in its column. */
export function widened(widths: readonly number[], least: Widths): readonly number[] {
  return least.size === 0 ? widths : widths.map((width, index) => Math.max(width, least.get(index + 1) ?? 0));
}

/** The columns in which a number has no room, with the width that the widest needs. */
function widthsNeeded({ rows, columns }: SheetDraft): Widths {
  const needed = new Map<number, number>();
  eachCell(rows, ({ value, style }, _, column) => {
    if (typeof value !== "number") return;
    const width = columns.get(column)?.width;
    if (width === undefined) return;
    const own = numberWidth(value, style);
    if (own > (needed.get(column) ?? width)) needed.set(column, own);
  });
  return needed;
}

/** The narrowest column, in characters, that shows a number in its format. General is shortened, never ###. */
export function numberWidth(value: number, { numberFormat, font }: Pick<Style, "numberFormat" | "font">): number {
  if (numberFormat === "General") return 0;
  const { grouped, least, most, others } = shapeOf(numberFormat);
  const shown = Math.abs(value) + 0.5 / 10 ** most;
  const whole = shown < 10 ? 1 : Math.floor(Math.log10(shown)) + 1;
  const decimals = least === most ? least : Math.max(least, Math.min(most, ownDecimals(value)));
  const ems =
    digit * (whole + decimals) +
    sign * ((grouped ? Math.floor((whole - 1) / 3) : 0) + (decimals > 0 ? 1 : 0)) +
    (value < 0 ? minus : 0) +
    others;
  return Math.ceil((ems * font.size + edge - pointsOf(0)) * tenthsAPoint) / 10;
}

/** Parts of the size of Times New Roman: a digit, a comma or point, a minus; any other sign at most. */
const [digit, sign, minus, other] = [0.5, 0.25, 0.34, 0.84];

/** Points that are left free beside a number; LibreOffice asks for a little more than Excel. */
const edge = 5;

/** Tenths of a character in one point. */
const tenthsAPoint = 10 / (pointsOf(1) - pointsOf(0));

type Shape = {
  readonly grouped: boolean;
  /** Decimals that are always shown, and those at most. */
  readonly least: number;
  readonly most: number;
  /** What stands beside the digits, such as a per cent sign, in parts of the letters' size. */
  readonly others: number;
};

/** A format as our sheets have them: `#,##0.00##`, `+#,##0.0;-#,##0.0;0`, `#,##0"/182"`. */
function shapeOf(format: string): Shape {
  const known = shapes.get(format);
  if (known !== undefined) return known;
  const [positive = ""] = format.split(";");
  const [, decimals = ""] = /\.([0#]+)/u.exec(positive) ?? [];
  const literals = positive.match(/"[^"]*"|[^#0.,"]/gu) ?? [];
  const shape = {
    grouped: positive.includes(","),
    least: decimals.replaceAll("#", "").length,
    most: decimals.length,
    others: other * literals.join("").replaceAll('"', "").length,
  };
  shapes.set(format, shape);
  return shape;
}

/** Our sheets have a few formats only. */
const shapes = new Map<string, Shape>();

function ownDecimals(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}
