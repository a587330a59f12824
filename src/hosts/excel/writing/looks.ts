import { type Setting, type Placed, borderLooks } from "./borders";
import type { Style } from "../../../workbook/style";
import type { DraftCell } from "../../../workbook/draft";
import type { Rows } from "../../../workbook/sheet";
import { areaLists, rectangles, rowRuns } from "./rectangles";
import { onRanges, size, type Step, type Work } from "./step";

type Attribute = {
  /** Its value as text; `null` where a new sheet has it already. */
  readonly value: (style: Style) => string | null;
  readonly setting: (value: string) => Setting;
};

/**
 * A new sheet's cells are plain, black, without fill, at the bottom, locked; their font depends on the workbook, so it
 * is always set.
 */
const attributes: readonly Attribute[] = [
  nested(
    ({ font: { name } }) => name,
    (format, value) => void (format.font.name = value),
  ),
  nested(
    ({ font: { size: points } }) => String(points),
    (format, value) => void (format.font.size = Number(value)),
  ),
  nested(
    ({ font: { bold } }) => (bold ? "bold" : null),
    (format) => void (format.font.bold = true),
  ),
  nested(
    ({ font: { italic } }) => (italic ? "italic" : null),
    (format) => void (format.font.italic = true),
  ),
  nested(
    ({ font: { underline } }) => (underline ? "Single" : null),
    (format) => void (format.font.underline = "Single"),
  ),
  nested(
    ({ font: { color } }) => (color === "000000" ? null : `#${color.toUpperCase()}`),
    (format, value) => void (format.font.color = value),
  ),
  nested(
    ({ fill }) => (fill === null ? null : `#${fill.toUpperCase()}`),
    (format, value) => void (format.fill.color = value),
  ),
  nested(
    ({ locked }) => (locked ? null : "unlocked"),
    (format) => void (format.protection.locked = false),
  ),
  plain(
    ({ horizontal }) => (horizontal === "general" ? null : capital(horizontal)),
    (format, value) => void (format.horizontalAlignment = value as Excel.HorizontalAlignment),
  ),
  plain(
    ({ vertical }) => (vertical === "bottom" ? null : capital(vertical)),
    (format, value) => void (format.verticalAlignment = value as Excel.VerticalAlignment),
  ),
  plain(
    ({ wrap }) => (wrap ? "wrap" : null),
    (format) => void (format.wrapText = true),
  ),
  plain(
    ({ indent }) => (indent === 0 ? null : String(indent)),
    (format, value) => void (format.indentLevel = Number(value)),
  ),
];

/** As Excel names the alignments. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

type Set = (format: Excel.RangeFormat, value: string) => void;

/** A property of a part of the format, such as its font. */
function nested(value: Attribute["value"], set: Set): Attribute {
  return attribute(value, set, size.navigation + size.action);
}

function plain(value: Attribute["value"], set: Set): Attribute {
  return attribute(value, set, size.action);
}

function attribute(value: Attribute["value"], set: Set, bytes: number): Attribute {
  return { value, setting: (text) => ({ bytes: bytes + 2 * text.length, set: (format) => set(format, text) }) };
}

/**
 * Steps that give a new sheet's cells their looks. Each value of each attribute is set once on all areas that have it.
 */
export function* lookSteps(sheet: string, rows: Rows<DraftCell>): Work<readonly Step[]> {
  const runs = yield* rowRuns(rows, (cell) => cell.style);
  const placed: Placed[] = [];
  for (const { value, setting } of attributes) {
    const byStyle = new Map<Style, string | null>();
    const known = (style: Style): string | null => {
      const found = byStyle.get(style);
      if (found !== undefined) return found;
      const made = value(style);
      byStyle.set(style, made);
      return made;
    };
    for (const [key, areas] of yield* rectangles(runs, known)) {
      for (const list of areaLists(areas)) placed.push({ areas: list, setting: setting(key) });
      yield;
    }
  }
  return [...together(sheet, placed), ...together(sheet, yield* borderLooks(runs))];
}

/**
 * What is set on the same areas is set in one step, so that their addresses are sent once. The order of first
 * appearance stays.
 */
function together(sheet: string, placed: readonly Placed[]): readonly Step[] {
  const byAreas = new Map<string, Setting[]>();
  for (const { areas, setting } of placed) {
    const settings = byAreas.get(areas) ?? [];
    settings.push(setting);
    byAreas.set(areas, settings);
  }
  return [...byAreas].map(([areas, settings]) => ({
    bytes: size.range + size.navigation + areas.length + settings.reduce((sum, { bytes }) => sum + bytes, 0),
    apply: (packet) => {
      onRanges(packet.sheet(sheet), areas, ({ format }) => {
        for (const { set } of settings) set(format);
      });
    },
  }));
}
