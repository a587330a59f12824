import { addressOf, sheetReference } from "../../../workbook/address";
import type { MarkList } from "../../../workbook/cell-mark";
import { unzipSync, strFromU8 } from "fflate";
import { writeWorkbook } from "../write/write-workbook";
import { partTypes } from "../write/part";
import { textAttribute, xmlText } from "../write/xml-text";
import { relationsPart } from "../read/parts";
import type { Looks } from "./looks";
import type { OpenParts } from "./open-parts";
import { contentTypes, declare, freePart, idAttribute, relate, type Vocabulary } from "./relate";
import {
  putAfter,
  putFirst,
  putLast,
  setAttribute,
  takeOut,
  type XmlEdit,
  childNamed,
  numberIn,
  valueOf,
  type XmlNode,
} from "./xml-node";

export type WorkbookPart = { readonly parts: OpenParts; readonly part: string; readonly vocabulary: Vocabulary };

/**
 * Puts the list before all other sheets. The sheet that was open stays open and selected; two selected sheets would be
 * changed together by typing. Texts are in the cells themselves, so that the shared ones stay as they are.
 */
export async function addFirstSheet(workbook: WorkbookPart, list: MarkList, looks: Looks): Promise<void> {
  const { parts, part, vocabulary } = workbook;
  const own = unzipSync(await writeWorkbook({ title: list.sheet.name, sheets: [list.sheet], names: [], active: 0 }));
  const textOf = (name: string): string => strFromU8(own[name] ?? new Uint8Array());
  const numbers = looks.adopt(textOf("xl/styles.xml"));
  const made = freePart(parts, (number) => `xl/worksheets/sheet${number}.xml`);
  parts.put(
    made,
    inVocabulary(
      sheetXml(
        { xml: textOf("xl/worksheets/sheet1.xml"), strings: stringsOf(textOf("xl/sharedStrings.xml")), numbers },
        list,
      ),
      vocabulary,
    ),
  );
  const id = relate(parts, { from: part, type: `${vocabulary.relations}/worksheet`, to: made });
  declare(parts, made, partTypes.worksheet);
  enterSheet(workbook, { id, name: list.sheet.name, names: textOf("xl/workbook.xml") });
}

/**
 * Removes a sheet that this program added, with the names that belong to it; sheet numbers in other names are lowered
 * by one.
 */
export function dropSheet(
  { parts, part }: WorkbookPart,
  sheet: { readonly part: string; readonly name: string; readonly index: number; readonly relation: string },
): void {
  const root = parts.tree(part);
  const sheets = childNamed(root, "sheets");
  const element = sheets?.children[sheet.index];
  if (element === undefined) return;
  const names = childNamed(root, "definedNames");
  const scoped = names?.children ?? [];
  const own = scoped.filter((name) => numberIn(name, "localSheetId") === sheet.index);
  const later = scoped.filter((name) => (numberIn(name, "localSheetId") ?? -1) > sheet.index);
  const gone =
    names !== null && own.length === scoped.length
      ? [takeOut(names)]
      : [
          ...own.map(takeOut),
          ...later.map((name) => setAttribute(name, "localSheetId", (numberIn(name, "localSheetId") ?? 1) - 1)),
        ];
  parts.edit(part, [takeOut(element), ...gone, ...openTabs(root, (tab) => (tab > sheet.index ? tab - 1 : tab))]);
  takeChildren(parts, relationsPart(part), (each) => valueOf(each, "Id") === sheet.relation);
  const name = `/${sheet.part}`.toLowerCase();
  takeChildren(parts, contentTypes, (each) => valueOf(each, "PartName")?.toLowerCase() === name);
  parts.drop(sheet.part);
}

/** Takes elements out of the root of a part. */
function takeChildren(parts: OpenParts, part: string, isGone: (node: XmlNode) => boolean): void {
  parts.edit(part, parts.tree(part).children.filter(isGone).map(takeOut));
}

type Entered = {
  readonly id: string;
  readonly name: string;
  /** The part of a workbook that has this one sheet. */
  readonly names: string;
};

function enterSheet({ parts, part, vocabulary }: WorkbookPart, { id, name, names }: Entered): void {
  const root = parts.tree(part);
  const { prefix: p } = root;
  const sheets = childNamed(root, "sheets");
  if (sheets === null) return;
  const number = Math.max(0, ...sheets.children.map((sheet) => numberIn(sheet, "sheetId") ?? 0)) + 1;
  const element = `<${p}sheet name="${textAttribute(name)}" sheetId="${number}"${idAttribute([root, sheets], vocabulary, id)}/>`;
  const own = [...names.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g)]
    .map(([, attributes, text]) => `<${p}definedName ${attributes}>${text}</${p}definedName>`)
    .join("");
  parts.edit(part, [putFirst(sheets, element), ...openTabs(root, (tab) => tab + 1), ...movedNames(root, sheets, own)]);
}

/** Names that belong to one sheet give its number. */
function movedNames(root: XmlNode, sheets: XmlNode, own: string): readonly XmlEdit[] {
  const names = childNamed(root, "definedNames");
  const element = `<${root.prefix}definedNames>${own}</${root.prefix}definedNames>`;
  if (names === null) {
    const above =
      root.children.filter((each) => ["functionGroups", "externalReferences"].includes(each.name)).at(-1) ?? sheets;
    return own === "" ? [] : [putAfter(above, element)];
  }
  const moved = names.children.flatMap((name) => {
    const at = numberIn(name, "localSheetId");
    return at === null ? [] : [setAttribute(name, "localSheetId", at + 1)];
  });
  return [...moved, ...(own === "" ? [] : [putLast(names, own)])];
}

/**
 * Updates the number of the open tab, and shows the tabs from the first on. A workbook that names none opens its first.
 */
function openTabs(root: XmlNode, place: (tab: number) => number): readonly XmlEdit[] {
  const views = childNamed(root, "bookViews");
  const sheets = childNamed(root, "sheets");
  if (views === null || views.children.length === 0) {
    if (sheets === null || views !== null || place(0) === 0) return [];
    const { prefix: p } = root;
    return [
      {
        from: sheets.from,
        to: sheets.from,
        text: `<${p}bookViews><${p}workbookView activeTab="${place(0)}"/></${p}bookViews>`,
      },
    ];
  }
  return views.children.flatMap((view) => [
    setAttribute(view, "activeTab", place(numberIn(view, "activeTab") ?? 0)),
    ...(numberIn(view, "firstSheet") === null ? [] : [setAttribute(view, "firstSheet", 0)]),
  ]);
}

type OwnSheet = { readonly xml: string; readonly strings: readonly string[]; readonly numbers: readonly number[] };

function sheetXml({ xml, strings, numbers }: OwnSheet, { links }: MarkList): string {
  const cells = xml
    .replace(
      /(<c r="[A-Z]+\d+") s="(\d+)"/g,
      (_, start: string, look: string) => `${start} s="${numbers[Number(look)] ?? 0}"`,
    )
    .replace(/ t="s"><v>(\d+)<\/v>/g, (_, index: string) => ` t="inlineStr"><is>${strings[Number(index)] ?? ""}</is>`)
    .replace('tabSelected="1" ', "");
  if (links.length === 0) return cells;
  const elements = links
    .map(
      ({ row, column, to }) =>
        `<hyperlink ref="${addressOf(row, column)}" location="${xmlText(sheetReference(to.sheet, to.cell))}" display="${xmlText(to.cell)}"/>`,
    )
    .join("");
  return cells.replace(/<(?=printOptions|pageMargins)/, `<hyperlinks>${elements}</hyperlinks><`);
}

function stringsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) => item);
}

function inVocabulary(xml: string, { main, relations }: Vocabulary): string {
  return xml
    .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", main)
    .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", relations);
}
