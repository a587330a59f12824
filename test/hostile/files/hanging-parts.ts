import type { HostileFile } from "../hostile-file";
import { escapeXml } from "../../support/xlsx-parts";
import { bookPart, bookRelations, file, readWhole, soundParts, workbookWith } from "../sound-workbook";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Part = { readonly type: string; readonly target: string; readonly content?: string; readonly external?: boolean };

export const relation = ({ type, target, external }: Part): string =>
  `<Relationship Id="rIdZ" Type="${type.includes(":") ? type : `${office}/${type}`}" Target="${escapeXml(target)}"${external === true ? ' TargetMode="External"' : ""}/>`;

/** A part that hangs on the workbook. */
const onBook = (part: Part): Uint8Array =>
  workbookWith({
    [bookRelations]: String(soundParts[bookRelations]).replace("</Relationships>", `${relation(part)}</Relationships>`),
    ...(part.content === undefined ? {} : { [`xl/${part.target}`]: part.content }),
  });

/** A part that hangs on the sheet. */
const onSheet = (part: Part): Uint8Array =>
  workbookWith({
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relation(part)}</Relationships>`,
    ...(part.content === undefined ? {} : { [`xl/${part.target.replace("../", "")}`]: part.content }),
  });

const compound = "\u00d0\u00cf\u0011\u00e0 VBA";

/** Parts that no report needs, hung on a sound workbook. */
export const hanging: readonly HostileFile[] = [
  file(
    "a project of macros",
    () =>
      onBook({
        type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        target: "vbaProject.bin",
        content: compound,
      }),
    readWhole(/^macros: xl\/vbaProject\.bin was not read/),
  ),
  file(
    "a project of macros with a signature",
    () => workbookWith({ "xl/vbaProject.bin": compound, "xl/vbaProjectSignature.bin": compound }),
    readWhole(),
  ),
  file("a sheet of Excel 4 macros", () => macroSheet(), readWhole(/^not-a-worksheet: .*xlMacrosheet/)),
  file(
    "a link to another workbook",
    () => onBook({ type: "externalLink", target: "externalLinks/externalLink1.xml", content: "<externalLink/>" }),
    readWhole(/^external-link: /),
  ),
  file(
    "a link to a program (DDE)",
    () =>
      onBook({
        type: "externalLink",
        target: "externalLinks/externalLink1.xml",
        content: '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
      }),
    readWhole(/^external-link: /),
  ),
  file(
    "a link to a server (OLE)",
    () =>
      onBook({
        type: "externalLink",
        target: "externalLinks/externalLink1.xml",
        content: '<externalLink><oleLink r:id="rId1" progId="Package"/></externalLink>',
      }),
    readWhole(/^external-link: /),
  ),
  file(
    "a connection to a database",
    () =>
      onBook({
        type: "connections",
        target: "connections.xml",
        content:
          '<connections><connection id="1" type="1"><dbPr connection="DSN=x" command="drop"/></connection></connections>',
      }),
    readWhole(/^connection: /),
  ),
  file(
    "a task pane that opens by itself",
    () =>
      onBook({
        type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        target: "webextensions/taskpanes.xml",
        content: "<taskpanes/>",
      }),
    readWhole(/^object: .*taskpanes/),
  ),
  file(
    "a ribbon of its own",
    () => workbookWith({ "customUI/customUI14.xml": '<customUI onLoad="evil"/>' }),
    readWhole(/^object: .*customUI14/),
  ),
  file(
    "an embedded program",
    () => onSheet({ type: "oleObject", target: "../embeddings/oleObject1.bin", content: compound }),
    readWhole(/^object: .*oleObject1/),
  ),
  file(
    "an embedded workbook",
    () => onSheet({ type: "package", target: "../embeddings/book1.xlsx", content: "PK" }),
    readWhole(/^object: .*book1/),
  ),
  file(
    "an ActiveX control",
    () => onSheet({ type: "control", target: "../activeX/activeX1.xml", content: '<ocx classid="{0}"/>' }),
    readWhole(/^object: .*activeX1/),
  ),
  file(
    "a picture from the network",
    () => onSheet({ type: "image", target: "http://127.0.0.1:1/p.png", external: true }),
    readWhole(),
  ),
  file(
    "a link of a cell",
    () => onSheet({ type: "hyperlink", target: "file:///c:/windows/system32/calc.exe", external: true }),
    readWhole(),
  ),
  file(
    "a template from the network",
    () => onBook({ type: "attachedTemplate", target: "http://127.0.0.1:1/t.xltm", external: true }),
    readWhole(),
  ),
  file(
    "a query table",
    () =>
      onSheet({
        type: "queryTable",
        target: "../queryTables/queryTable1.xml",
        content: '<queryTable name="q" connectionId="1"/>',
      }),
    readWhole(/^object: .*queryTable1/),
  ),
  file(
    "printer settings",
    () => onSheet({ type: "printerSettings", target: "../printerSettings/printerSettings1.bin", content: compound }),
    readWhole(),
  ),
  file("data of another program (customXml)", () => workbookWith({ "customXml/item1.xml": "<a/>" }), readWhole()),
];

function macroSheet(): Uint8Array {
  return workbookWith({
    [bookPart]: String(soundParts[bookPart])
      .replace("</sheets>", '<sheet name="Macro1" sheetId="99" state="veryHidden" r:id="rIdZ"/></sheets>')
      .replace(
        "</workbook>",
        '<definedNames><definedName name="_xlnm.Auto_Open" hidden="1">Macro1!$A$1</definedName></definedNames></workbook>',
      ),
    [bookRelations]: String(soundParts[bookRelations]).replace(
      "</Relationships>",
      `${relation({ type: "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", target: "macrosheets/sheet1.xml" })}</Relationships>`,
    ),
    "xl/macrosheets/sheet1.xml":
      '<macrosheet><sheetData><row r="1"><c r="A1"><f>EXEC("calc")</f></c></row></sheetData></macrosheet>',
  });
}
