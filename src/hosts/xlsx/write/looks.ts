import type { ConditionalFormat, DraftCell, SheetDraft } from "../../../workbook/draft";
import { eachCell } from "../../../workbook/each-cell";
import { formatFor } from "../../../workbook/serial-date";
import type { Line, Style } from "../../../workbook/style";
import { textAttribute, xmlDeclaration } from "./xml-text";

/**
 * The font of cells that name none. Its digits are the unit of column widths, so it is the size that tables have
 * (titles are larger, but a column is as wide as its table needs).
 */
const defaultFont = '<font><sz val="11"/><name val="Times New Roman"/></font>';

type Look = ConditionalFormat["look"];

/** The different looks of a workbook's cells and conditions, in order of appearance. */
export type Looks = {
  /** The index of a cell's look in `cellXfs` of `xl/styles.xml`. */
  readonly styleOf: (cell: DraftCell) => number;
  /** The index in `dxfs` of what changes where a condition holds. */
  readonly conditionOf: (look: Look) => number;
  /** The part `xl/styles.xml`. */
  readonly xml: string;
};

/** `cells`: sheets whose cells' looks are entered, too, though the sheets are not written whole. */
export function looksOf(
  sheets: readonly Pick<SheetDraft, "rows" | "conditions">[],
  cells: readonly Pick<SheetDraft, "rows">[] = [],
): Looks {
  const lists = newLists();
  const styleOf = numberedStyles(lists);
  for (const { rows } of [...sheets, ...cells]) eachCell(rows, styleOf);
  const conditionOf = (look: Look): number => lists.dxfs.indexOf(changes(look));
  for (const { rule, look } of sheets.flatMap(({ conditions }) => conditions))
    if (rule.kind === "expression") conditionOf(look);
  return { styleOf, conditionOf, xml: stylesXml(lists) };
}

/** Elements of one list, each once, by their text. */
function numbered(...first: readonly string[]) {
  const indexes = new Map(first.map((element, index) => [element, index]));
  return {
    indexOf: (element: string): number => {
      const known = indexes.get(element);
      if (known !== undefined) return known;
      indexes.set(element, indexes.size);
      return indexes.size - 1;
    },
    elements: () => [...indexes.keys()],
  };
}

/** What a program takes for none at all comes first in each list; the second fill is so by the format itself. */
function newLists() {
  return {
    numFmts: numbered(),
    fonts: numbered(defaultFont),
    fills: numbered(
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ),
    borders: numbered("<border><left/><right/><top/><bottom/><diagonal/></border>"),
    cellXfs: numbered('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
    dxfs: numbered(),
  };
}

type Lists = ReturnType<typeof newLists>;

/**
 * Cells share few `Style` objects, so each object is written as XML once; equal ones fall together. Dates whose style
 * has no date format get a second look with one.
 */
function numberedStyles(lists: Lists): (cell: DraftCell) => number {
  const byFormat = new Map<string, Map<Style, number>>();
  return ({ value, style }) => {
    const format = formatFor(value, style.numberFormat);
    let ofFormat = byFormat.get(format);
    if (ofFormat === undefined) byFormat.set(format, (ofFormat = new Map()));
    let number = ofFormat.get(style);
    if (number === undefined) ofFormat.set(style, (number = lists.cellXfs.indexOf(cellLook(style, format, lists))));
    return number;
  };
}

/** Formats up to this number are built into programs; ours all have numbers of their own. */
const lastBuiltIn = 163;

function cellLook(style: Style, format: string, { numFmts, fonts, fills, borders }: Lists): string {
  const numFmtId = format === "General" ? 0 : lastBuiltIn + 1 + numFmts.indexOf(textAttribute(format));
  const fontId = fonts.indexOf(fontElement(style.font));
  const fillId = style.fill === null ? 0 : fills.indexOf(solid("fgColor", style.fill));
  const borderId = borders.indexOf(borderElement(style.border));
  const applied =
    (numFmtId === 0 ? "" : ' applyNumberFormat="true"') +
    (fontId === 0 ? "" : ' applyFont="true"') +
    (fillId === 0 ? "" : ' applyFill="true"') +
    (borderId === 0 ? "" : ' applyBorder="true"');
  return (
    `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"${applied} applyAlignment="true" applyProtection="true">` +
    `<alignment horizontal="${style.horizontal}" vertical="${style.vertical}"${style.wrap ? ' wrapText="true"' : ""}${style.indent > 0 ? ` indent="${style.indent}"` : ""}/>` +
    `<protection locked="${style.locked ? 1 : 0}"/></xf>`
  );
}

/** Opaque. */
function rgb(color: string): string {
  return `rgb="FF${color.toUpperCase()}"`;
}

/** In a font the size comes before the colour: the order of the schema of Microsoft's Open XML SDK. */
function fontElement({ name, size, bold, italic, underline, color }: Style["font"]): string {
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
  return `<font>${marks}<sz val="${size}"/><color ${rgb(color)}/><name val="${textAttribute(name)}"/></font>`;
}

function solid(color: "fgColor" | "bgColor", value: string): string {
  return `<fill><patternFill patternType="solid"><${color} ${rgb(value)}/></patternFill></fill>`;
}

function borderElement({ left, right, top, bottom }: Style["border"]): string {
  return `<border>${side("left", left)}${side("right", right)}${side("top", top)}${side("bottom", bottom)}<diagonal/></border>`;
}

function side(name: "left" | "right" | "top" | "bottom", line: Line | null): string {
  return line === null ? `<${name}/>` : `<${name} style="${line.line}"><color ${rgb(line.color)}/></${name}>`;
}

const edge: Line = { line: "thin", color: "C00000" };

/** In a conditional look a solid fill's colour is the background colour, the other way round than in a cell's. */
function changes({ fill, color, bold, border }: Look): string {
  const font = `${bold ? "<b/>" : ""}${color === null ? "" : `<color ${rgb(color)}/>`}`;
  return (
    "<dxf>" +
    (font === "" ? "" : `<font>${font}</font>`) +
    (fill === null ? "" : solid("bgColor", fill)) +
    (border ? borderElement({ left: edge, right: edge, top: edge, bottom: edge }) : "") +
    "</dxf>"
  );
}

function stylesXml(lists: Lists): string {
  const list = (name: keyof Lists): string => {
    const elements = lists[name].elements();
    return `<${name} count="${elements.length}">${elements.join("")}</${name}>`;
  };
  const formats = lists.numFmts
    .elements()
    .map((code, index) => `<numFmt numFmtId="${lastBuiltIn + 1 + index}" formatCode="${code}"/>`);
  return (
    xmlDeclaration +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`) +
    `${list("fonts")}${list("fills")}${list("borders")}` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list("cellXfs") +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    (lists.dxfs.elements().length === 0 ? '<dxfs count="0"/>' : list("dxfs")) +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
  );
}
