import { xmlDeclaration } from "./xml-text";

const colors: readonly (readonly [name: string, color: string])[] = [
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const fills = fill.repeat(3);
/** In English Metric Units: half a point, one, one and a half. */
const lines = [6_350, 12_700, 19_050].map((width) => `<a:ln w="${width}">${fill}</a:ln>`).join("");
const effects = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);

function fontElement(name: "majorFont" | "minorFont", face: string): string {
  return `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
}

/** The colours and fonts that Excel offers in a new workbook of Office 2013 to 2022: people choose from them. */
export const themeXml =
  xmlDeclaration +
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements><a:clrScheme name="Office">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  colors.map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`).join("") +
  `</a:clrScheme><a:fontScheme name="Office">${fontElement("majorFont", "Calibri Light")}${fontElement("minorFont", "Calibri")}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${fills}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst>` +
  `<a:effectStyleLst>${effects}</a:effectStyleLst><a:bgFillStyleLst>${fills}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
