import { readAs, type HostileFile, type HostileGroup } from "../hostile-file";
import { escapeXml } from "../../support/xlsx-parts";
import {
  bookPart,
  bookRelations,
  file,
  readWhole,
  sheetPart,
  sheetWith,
  soundParts,
  workbookWith,
} from "../sound-workbook";

/** What Excel or a text file opened in it would run, were it not text (OWASP, CSV injection). */
const commands = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "@SUM(1)",
  "+1+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "\t=1+1",
  "\n=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  '=HYPERLINK("http://127.0.0.1/?"&A1,"bấm")',
  '=WEBSERVICE("http://127.0.0.1")',
  "%0A=1",
  "|calc",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "${7*7}",
  "{{7*7}}",
  "'; DROP TABLE units; --",
] as const;

const inline = (value: string): string =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value).replaceAll("\t", "&#9;").replaceAll("\n", "&#10;")}</t></is></c></row>`;

/** Formulas are never computed: the result that the file holds is the value, and without one there is none. */
const formulas = [
  "cmd|'/c calc'!A0",
  'WEBSERVICE("http://127.0.0.1/")',
  'HYPERLINK("http://127.0.0.1/","a")',
  "[1]Sheet1!$A$1",
  "'\\\\server\\share\\[b.xlsx]S'!A1",
  'EXEC("calc")',
  'CALL("kernel32","WinExec","JCJ","calc",0)',
  'REGISTER.ID("a","b")',
  'INDIRECT("A1")',
  'RTD("x",,"y")',
  'IMPORTDATA("http://127.0.0.1/")',
  "A1",
  "1/0",
  'REPT("x",32767)',
  "SUM(".repeat(300),
] as const;

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Part = { readonly type: string; readonly target: string; readonly content?: string; readonly external?: boolean };

const relation = ({ type, target, external }: Part): string =>
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

const hanging: readonly HostileFile[] = [
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

const shared = (count: number, master: string): string =>
  `<row r="1"><c r="A1"><f t="shared" ref="A1:A${count}" si="0">${master}</f><v>1</v></c></row>` +
  Array.from(
    { length: count - 1 },
    (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
  ).join("");

export const activeContent: HostileGroup = {
  group: "formulas, links, macros",
  files: [
    ...commands.map((text) =>
      file(`the text ${JSON.stringify(text)}`, () => sheetWith(inline(text)), readAs({ A1: ["s", text] })),
    ),
    ...formulas.map((formula) =>
      file(
        `the formula ${formula.slice(0, 40)} with its result`,
        () => sheetWith(`<row r="1"><c r="A1"><f>${escapeXml(formula)}</f><v>7</v></c></row>`),
        readAs({ A1: ["n", 7] }),
      ),
    ),
    ...formulas
      .slice(0, 5)
      .map((formula) =>
        file(
          `the formula ${formula.slice(0, 40)} without a result`,
          () => sheetWith(`<row r="1"><c r="A1"><f>${escapeXml(formula)}</f></c></row>`),
          readAs({}),
        ),
      ),
    file(
      "a formula that is filled down 20,000 times",
      () => sheetWith(shared(20_000, `SUM(${"B1,".repeat(2000)}B1)`)),
      readAs(
        Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`A${index + 1}`, ["n", 1] as const])),
        /^formula: /,
      ),
    ),
    file(
      "a formula that fills down from nowhere",
      () => sheetWith('<row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c></row>'),
      readAs({ A1: ["n", 1] }, /^formula: /),
    ),
    file(
      "a data table",
      () => sheetWith('<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" r1="D1" r2="D2"/><v>1</v></c></row>'),
      readAs({ A1: ["n", 1] }),
    ),
    file(
      "a sheet background from the network",
      () =>
        workbookWith({
          [sheetPart]: String(soundParts[sheetPart]).replace("</sheetData>", '</sheetData><picture r:id="rIdZ"/>'),
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relation({ type: "image", target: "http://127.0.0.1:1/p.png", external: true })}</Relationships>`,
        }),
      readWhole(),
    ),
    ...hanging,
  ],
};
