import { readAs, type HostileGroup } from "../hostile-file";
import { escapeXml } from "../../support/xlsx-parts";
import { file, readWhole, sheetPart, sheetWith, soundParts, workbookWith } from "../sound-workbook";
import { hanging, relation } from "./hanging-parts";

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
