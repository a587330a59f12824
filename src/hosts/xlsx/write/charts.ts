import { addressOf, sheetReference } from "../../../workbook/address";
import type { ChartDraft, ChartRange, ChartSeries } from "../../../workbook/draft";
import { textAttribute, xmlPlain, xmlText, xmlDeclaration } from "./xml-text";

const [chartNames, drawingNames, relationNames] = [
  "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
];

/** A sheet's drawing, in which its charts are found by their names. `idOf`: the relation that leads to a chart. */
export function drawingXml(charts: readonly ChartDraft[], idOf: (index: number) => string): string {
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${drawingNames}" xmlns:r="${relationNames}">` +
    `${charts.map((chart, index) => frame(chart, index + 2, idOf(index))).join("")}</xdr:wsDr>`
  );
}

/** Rows and columns count from 0; the right and bottom edges are those of the next cell. Shape numbers begin with 2. */
function frame({ name, place }: ChartDraft, number: number, relation: string): string {
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(place.left - 1, place.top - 1)}</xdr:from><xdr:to>${corner(place.right, place.bottom)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${textAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNames}">` +
    `<c:chart xmlns:c="${chartNames}" xmlns:r="${relationNames}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

type Kind = {
  readonly direction: "bar" | "col" | null;
  readonly grouping: "clustered" | "stacked" | "standard";
};

/** A line has no direction. */
const kinds: { readonly [K in ChartDraft["kind"]]: Kind } = {
  "bar-clustered": { direction: "bar", grouping: "clustered" },
  "bar-stacked": { direction: "bar", grouping: "stacked" },
  "column-clustered": { direction: "col", grouping: "clustered" },
  "column-stacked": { direction: "col", grouping: "stacked" },
  line: { direction: null, grouping: "standard" },
};

const [categoryAxis, valueAxis] = ["111111111", "222222222"];

/** The part of a chart. Empty cells are gaps. */
export function chartXml(chart: ChartDraft): string {
  const { direction, grouping } = kinds[chart.kind];
  const element = direction === null ? "c:lineChart" : "c:barChart";
  const series = chart.series.map((each, index) => seriesElement(each, { chart, index, isLine: direction === null }));
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${chartNames}" xmlns:a="${drawingNames}" xmlns:r="${relationNames}"><c:roundedCorners val="0"/><c:chart>` +
    `${titleElement(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<${element}>${direction === null ? "" : `<c:barDir val="${direction}"/>`}<c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("")}` +
    (direction === null
      ? '<c:marker val="1"/>'
      : `<c:gapWidth val="60"/>${grouping === "stacked" ? '<c:overlap val="100"/>' : ""}`) +
    `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></${element}>` +
    axes(direction === "bar") +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>' +
    '<c:dispBlanksAs val="gap"/><c:showDLblsOverMax val="1"/></c:chart></c:chartSpace>'
  );
}

/** In hundredths of a point. */
const titleSize = 1300;

function titleElement(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr rot="0" spcFirstLastPara="1" vertOverflow="ellipsis" wrap="square" anchor="ctr" anchorCtr="1"/><a:lstStyle/>' +
    `<a:p><a:pPr><a:defRPr sz="${titleSize}" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="${titleSize}" b="1"/><a:t>${xmlText(title)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

type Drawn = { readonly chart: ChartDraft; readonly index: number; readonly isLine: boolean };

function seriesElement({ name, values, color }: ChartSeries, { chart, index, isLine }: Drawn): string {
  const fill = `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>` +
    `<c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr>` +
    `<c:cat><c:strRef><c:f>${rangeReference(chart.categories)}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${rangeReference(values)}</c:f></c:numRef></c:val>${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function axes(lying: boolean): string {
  const begin = (id: string, position: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
  const cross = (other: string): string => `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>`;
  return (
    `<c:catAx>${begin(categoryAxis, lying ? "l" : "b")}${cross(valueAxis)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${begin(valueAxis, lying ? "b" : "l")}${cross(categoryAxis)}<c:crossBetween val="between"/></c:valAx>`
  );
}

/** Absolute, as Excel writes the ranges of charts. */
function rangeReference({ sheet, area }: ChartRange): string {
  const absolute = (row: number, column: number): string => addressOf(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  return xmlPlain(sheetReference(sheet, `${absolute(area.top, area.left)}:${absolute(area.bottom, area.right)}`));
}
