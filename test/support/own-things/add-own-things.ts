import { strFromU8, unzipSync } from "fflate";
import { zipOf } from "../zip";
import { ownParts, type Kind, type OwnThing } from "./kinds";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** The elements of a sheet's part after its cells, in the order that the format asks for. */
const order = [
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "pageMargins",
  "pageSetup",
  "drawing",
  "legacyDrawing",
  "tableParts",
];

export type Owned = { readonly bytes: Uint8Array; readonly sheet: string };

/** A workbook with a sheet of a person's own behind the others, on which hangs what these kinds say. */
export function withOwnThings(workbook: Uint8Array, wanted: readonly Kind[], sheet = "Theo dõi riêng"): Owned {
  const parts: Record<string, string | Uint8Array> = { ...unzipSync(workbook) };
  const edit = (part: string, from: RegExp, to: string): void => {
    const before = asText(parts[part]);
    if (!from.test(before)) throw new Error(`${part} has no ${String(from)}`);
    parts[part] = before.replace(from, (found) => to.replace("$&", () => found));
  };
  const looks =
    [...asText(parts["xl/styles.xml"]).matchAll(/<cellXfs count="(\d+)"/g)].map(([, n]) => Number(n))[0] ?? 0;
  const texts = [...asText(parts["xl/sharedStrings.xml"]).matchAll(/<si>/g)].length;
  const styles = asText(parts["xl/styles.xml"]);
  const rule = (/<dxfs.*?<\/dxfs>/s.exec(styles)?.[0].match(/<dxf>/g) ?? []).length;
  const own = '<dxf><font><color rgb="FF7030A0"/></font></dxf>';
  if (rule > 0) edit("xl/styles.xml", /<\/dxfs>/, `${own}$&`);
  else if (/<dxfs[^>]*\/>/.test(styles)) edit("xl/styles.xml", /<dxfs[^>]*\/>/, `<dxfs count="1">${own}</dxfs>`);
  else edit("xl/styles.xml", /<\/cellStyles>/, `$&<dxfs count="1">${own}</dxfs>`);
  const things = wanted.map((kind): OwnThing => ownParts[kind]({ sheet, rule }));
  edit("xl/styles.xml", /<cellXfs count="\d+">/, `<cellXfs count="${looks + 1}">`);
  edit(
    "xl/styles.xml",
    /<\/cellXfs>/,
    '<xf numFmtId="9" fontId="0" fillId="1" borderId="0" xfId="0" applyNumberFormat="1"/>$&',
  );
  edit(
    "xl/sharedStrings.xml",
    /<\/sst>/,
    "<si><r><rPr><b/></rPr><t>Chữ đậm</t></r><r><t> của riêng tôi</t></r></si>$&",
  );
  edit("xl/sharedStrings.xml", /uniqueCount="\d+"/, `uniqueCount="${texts + 1}"`);
  for (const [name, content] of things.flatMap(({ files = {} }) => Object.entries(files))) parts[name] = content;
  const relations = things.flatMap(({ relations: own = [] }) => own);
  parts["xl/worksheets/own1.xml"] = sheetXml(things, { looks, texts });
  if (relations.length > 0) parts["xl/worksheets/_rels/own1.xml.rels"] = listOf(relations);
  const ofBook = things.flatMap(({ bookRelations = [] }) => bookRelations);
  edit(
    "xl/_rels/workbook.xml.rels",
    /<\/Relationships>/,
    `<Relationship Id="rIdTheirs" Type="${office}/worksheet" Target="worksheets/own1.xml"/>${ofBook.join("")}$&`,
  );
  const chartSheets = things.map(({ chartSheet = "" }) => chartSheet).join("");
  edit("xl/workbook.xml", /<\/sheets>/, `<sheet name="${sheet}" sheetId="900" r:id="rIdTheirs"/>${chartSheets}$&`);
  const place = [...asText(parts["xl/workbook.xml"]).matchAll(/<sheet /g)].length - 1 - (chartSheets === "" ? 0 : 1);
  const names = things.map(({ names: own = "" }) => own.replaceAll("$PLACE", String(place))).join("");
  if (/<\/definedNames>/.test(asText(parts["xl/workbook.xml"])))
    edit("xl/workbook.xml", /<\/definedNames>/, `${names}$&`);
  else if (names !== "") edit("xl/workbook.xml", /<\/sheets>/, `$&<definedNames>${names}</definedNames>`);
  for (const { ofBook: after = "" } of things)
    if (after !== "") edit("xl/workbook.xml", /<calcPr [^>]*\/>/, `$&${after}`);
  for (const { before = "" } of things) if (before !== "") edit("xl/workbook.xml", /<bookViews>/, `${before}$&`);
  const types = things.flatMap(({ types: own = [] }) => own);
  const typed = [
    "/xl/worksheets/own1.xml application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
    ...types,
  ];
  edit("[Content_Types].xml", /<\/Types>/, `${typed.map((line) => override(line)).join("")}$&`);
  edit(
    "[Content_Types].xml",
    /<Default /,
    '<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>$&',
  );
  if (!asText(parts["[Content_Types].xml"]).includes('Extension="vml"'))
    edit(
      "[Content_Types].xml",
      /<Default /,
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>$&',
    );
  return { bytes: zipOf(parts), sheet };
}

function asText(part: string | Uint8Array | undefined): string {
  return typeof part === "string" ? part : strFromU8(part ?? new Uint8Array());
}

function override(line: string): string {
  const [name = "", type = ""] = line.split(" ");
  return `<Override PartName="${name}" ContentType="${type}"/>`;
}

function listOf(relations: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
}

function sheetXml(
  things: readonly OwnThing[],
  { looks, texts }: { readonly looks: number; readonly texts: number },
): string {
  const cells = new Map<number, string[]>([
    [1, [`<c r="A1" t="s"><v>${texts}</v></c>`, '<c r="B1" t="inlineStr"><is><t>Số</t></is></c>']],
    [2, ['<c r="A2" t="inlineStr"><is><t>một</t></is></c>', `<c r="B2" s="${looks}"><v>0.5</v></c>`]],
    [3, ['<c r="A3" t="inlineStr"><is><t>hai</t></is></c>', `<c r="B3" s="${looks}"><v>1.5</v></c>`]],
  ]);
  for (const [row, xml] of things.flatMap(({ cells: own = [] }) => own))
    cells.set(row, [...(cells.get(row) ?? []), xml]);
  const hidden = things.flatMap(({ hiddenRows = [] }) => hiddenRows);
  const rows = [...cells]
    .sort(([one], [other]) => one - other)
    .map(([row, xml]) => `<row r="${row}"${hidden.includes(row) ? ' hidden="1"' : ""}>${xml.join("")}</row>`)
    .join("");
  const view = things.map(({ pane = "" }) => pane).join("");
  const after = order.flatMap((name) => things.flatMap(({ elements = {} }) => elements[name] ?? [])).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:F40"/><sheetViews><sheetView tabSelected="1" workbookViewId="0">${view}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${rows}</sheetData>${after}</worksheet>`;
}
