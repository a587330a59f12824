import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipOf } from "../support/zip";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

const programs: Readonly<Record<string, string>> = {
  "xl/vbaProject.bin": "evil macro",
  "xl/vbaProjectSignature.bin": "evil macro",
  "xl/externalLinks/externalLink1.xml": '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c evil"/></externalLink>',
  "xl/connections.xml": '<connections><connection id="1" name="evil" type="1"/></connections>',
  "xl/embeddings/oleObject1.bin": "evil object",
  "xl/activeX/activeX1.xml": "<ocx/>",
  "xl/activeX/activeX1.bin": "evil control",
  "xl/ctrlProps/ctrlProp1.xml": "<formControlPr/>",
  "xl/queryTables/queryTable1.xml": '<queryTable name="evil" connectionId="1"/>',
  "xl/macrosheets/sheet1.xml":
    '<macrosheet><sheetData><row r="1"><c r="A1"><f>EXEC("evil")</f></c></row></sheetData></macrosheet>',
  "xl/media/evil.png": "evil picture",
  "xl/webextensions/taskpanes.xml": "<taskpanes/>",
  "customUI/customUI14.xml": '<customUI onLoad="evil"/>',
  "customXml/item1.xml": "<evil/>",
};

const onBook: readonly (readonly [string, string])[] = [
  ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
  [`${office}/externalLink`, "externalLinks/externalLink1.xml"],
  [`${office}/connections`, "connections.xml"],
  ["http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "macrosheets/sheet1.xml"],
];

/** Formulas of a person's own sheet that lead out of the workbook, and one that doesn't. */
export const ownFormulas = [
  "[1]Sheet1!$A$1",
  "cmd|'/c evil'!A0",
  'WEBSERVICE("http://127.0.0.1:1/evil")',
  'EXEC("evil")',
  "1+1",
] as const;

/** A sound workbook with everything in it that can run or call out, and a sheet `Riêng` of dangerous formulas. */
export function armed(workbook: Uint8Array): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...unzipSync(workbook) };
  const edit = (part: string, from: string, to: string): void => {
    const before = strFromU8(parts[part] as Uint8Array);
    if (!before.includes(from)) throw new Error(`${part} has no ${from}`);
    parts[part] = strToU8(before.replace(from, () => to));
  };
  const relation = (type: string, target: string, id: string, mode = ""): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  edit(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `${onBook.map(([type, target], index) => relation(type, target, `rIdEvil${index}`)).join("")}${relation(`${office}/worksheet`, "worksheets/own.xml", "rIdOwn")}</Relationships>`,
  );
  edit(
    "xl/workbook.xml",
    "</sheets>",
    '<sheet name="Riêng" sheetId="900" r:id="rIdOwn"/><sheet name="Macro1" sheetId="901" r:id="rIdEvil3"/></sheets>',
  );
  edit("[Content_Types].xml", "spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml");
  const cells = ownFormulas.map(
    (formula, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula.replaceAll('"', "&quot;")}</f><v>${index + 40}</v></c></row>`,
  );
  const hanging = [
    relation(`${office}/oleObject`, "../embeddings/oleObject1.bin", "r1"),
    relation(`${office}/control`, "../activeX/activeX1.xml", "r2"),
    relation(`${office}/image`, "http://127.0.0.1:1/evil.png", "r3", ' TargetMode="External"'),
  ];
  return zipOf({
    ...parts,
    ...programs,
    "xl/worksheets/own.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join("")}</sheetData></worksheet>`,
    "xl/worksheets/_rels/own.xml.rels": `<Relationships xmlns="${relations}">${hanging.join("")}</Relationships>`,
  });
}
