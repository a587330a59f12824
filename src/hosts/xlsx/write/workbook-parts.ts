import { columnLetters, sheetReference, type Area } from "../../../workbook/address";
import type { SheetDraft, WorkbookDraft } from "../../../workbook/draft";
import type { SheetState } from "../../../workbook/sheet";
import { endingsOf, overrideElements, partTypes, relationList, type Part } from "./part";
import { themeXml } from "./theme";
import { storableText, textAttribute, xmlPlain, xmlText, xmlDeclaration } from "./xml-text";

/**
 * The generation of Excel's calculation that files of Excel 2019 and later state. A file that states an older one is
 * calculated as it opens, and Excel then asks at each close whether to save.
 */
export const calculation = 191_029;

/** `whole`: everything is calculated as the file opens, since some formula has no result or one that may be old. */
export function calcElement(whole: boolean): string {
  return `<calcPr calcId="${calculation}"${whole ? ' fullCalcOnLoad="1"' : ""}/>`;
}

const [spreadsheet, office, packages] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://schemas.openxmlformats.org/officeDocument/2006",
  "http://schemas.openxmlformats.org/package/2006",
];

type Made = {
  readonly sheets: readonly Part[];
  /** The sheets and what hangs on them. */
  readonly all: readonly Part[];
  readonly styles: string;
  readonly writeStrings: Part["write"];
  /** Everything is calculated as the file opens. */
  readonly calculate: boolean;
};

/** All parts of a workbook, in the order of the file: what it holds comes first, its texts come after its sheets. */
export function workbookParts(
  draft: WorkbookDraft,
  { sheets, all, styles, writeStrings, calculate }: Made,
): readonly Part[] {
  const part = (name: string, type: string | null, xml: string): Part => ({
    name,
    type,
    write: (made) => made.add(xml),
  });
  const described = [
    part("docProps/core.xml", partTypes.coreProperties, coreXml(draft.title)),
    part("docProps/app.xml", partTypes.appProperties, appXml),
    part("xl/workbook.xml", partTypes.workbook, workbookXml(draft, calculate)),
    part("xl/styles.xml", partTypes.styles, styles),
    part("xl/theme/theme1.xml", partTypes.theme, themeXml),
    ...all,
    { name: "xl/sharedStrings.xml", type: partTypes.sharedStrings, write: writeStrings },
  ];
  const parts = [
    part("_rels/.rels", null, rootRelations),
    part("xl/_rels/workbook.xml.rels", null, workbookRelations(sheets)),
    ...described,
  ];
  return [part("[Content_Types].xml", null, contentsXml(parts)), ...parts];
}

function contentsXml(parts: readonly Part[]): string {
  const defaults = endingsOf(parts).map(({ ending, type }) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  return `${xmlDeclaration}<Types xmlns="${packages}/content-types">${defaults.join("")}${overrideElements(parts)}</Types>`;
}

const rootRelations = relationList([
  [`${office}/relationships/officeDocument`, "xl/workbook.xml"],
  [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
  [`${office}/relationships/extended-properties`, "docProps/app.xml"],
]);

/** Sheets first, so that a sheet's relation has its place. */
function workbookRelations(sheets: readonly Part[]): string {
  const others = [
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["theme", "theme/theme1.xml"],
  ];
  return relationList([
    ...sheets.map(({ name }): [string, string] => [`${office}/relationships/worksheet`, name.replace(/^xl\//, "")]),
    ...others.map(([type = "", target = ""]): [string, string] => [`${office}/relationships/${type}`, target]),
  ]);
}

/** Without a time, so that the file says nothing that was not in the draft. */
function coreXml(title: string): string {
  const element = title === "" ? "" : `<dc:title>${xmlText(title)}</dc:title>`;
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ` xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${element}</cp:coreProperties>`
  );
}

/** Names this program as the file's maker. */
const appXml = `${xmlDeclaration}<Properties xmlns="${office}/extended-properties"><Application>thidua</Application><DocSecurity>0</DocSecurity></Properties>`;

const states: { readonly [S in SheetState]: string } = {
  visible: "",
  hidden: ' state="hidden"',
  "very-hidden": ' state="veryHidden"',
};

/** `relation`: the attribute, with a space before it, that leads to the sheet's part. */
export function tabElement({ name, state }: Pick<SheetDraft, "name" | "state">, id: number, relation: string): string {
  return `<sheet name="${textAttribute(name)}" sheetId="${id}"${states[state]}${relation}/>`;
}

/** In twentieths of a point, as Excel states a maximised window on 1920 × 1080 pixels. */
const maximised = 'xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15720"';

function workbookXml(draft: WorkbookDraft, calculate: boolean): string {
  const tabs = draft.sheets.map((sheet, index) => tabElement(sheet, index + 1, ` r:id="rId${index + 1}"`));
  const names = draft.names.map(({ name, reference }) => nameElement({ name, reference }));
  const all = [...names, ...draft.sheets.map(sheetNames)].join("");
  return (
    `${xmlDeclaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}/relationships">` +
    `<bookViews><workbookView ${maximised} activeTab="${draft.active}"/></bookViews><sheets>${tabs.join("")}</sheets>` +
    `${all === "" ? "" : `<definedNames>${all}</definedNames>`}${calcElement(calculate)}</workbook>`
  );
}

type DefinedName = { readonly name: string; readonly reference: string; readonly attributes?: string };

function nameElement({ name, reference, attributes = "" }: DefinedName): string {
  return `<definedName name="${textAttribute(name)}"${attributes}>${xmlPlain(storableText(reference))}</definedName>`;
}

/**
 * What a sheet keeps as names: filter, print area, print titles. `place`: its index among all tabs. Excel keeps the
 * filter's area under a hidden name, since a visible one would show in the list of names; LibreOffice forgets an
 * autofilter that has no such name beside it.
 */
export function sheetNames(sheet: SheetDraft, place: number): string {
  const { name, filter, print } = sheet;
  const own = (of: string, reference: string, hidden = ""): string =>
    nameElement({ name: `_xlnm.${of}`, reference, attributes: `${hidden} localSheetId="${place}"` });
  const titles = printTitles(sheet);
  return [
    filter === null ? "" : own("_FilterDatabase", sheetReference(name, fixed(filter)), ' hidden="1"'),
    print.area === null ? "" : own("Print_Area", sheetReference(name, fixed(print.area))),
    titles === "" ? "" : own("Print_Titles", titles),
  ].join("");
}

function fixed({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}

function printTitles({ name, print }: SheetDraft): string {
  const { titleColumns: columns, titleRows: rows } = print;
  return [
    ...(columns === null ? [] : [`$${columnLetters(columns.from)}:$${columnLetters(columns.to)}`]),
    ...(rows === null ? [] : [`$${rows.from}:$${rows.to}`]),
  ]
    .map((area) => sheetReference(name, area))
    .join(",");
}
