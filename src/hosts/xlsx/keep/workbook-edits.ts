import { leadsOutside } from "../../../workbook/outside-formula";
import { idAttribute } from "../mark/relate";
import {
  childNamed,
  childrenNamed,
  numberIn,
  setAttribute,
  takeOut,
  valueOf,
  type XmlEdit,
  type XmlNode,
} from "../mark/xml-node";
import { calcElement, calculation, tabElement } from "../write/workbook-parts";
import { xmlPlain } from "../write/xml-text";
import { type Base, isProgram, scopeOf } from "./base-package";
import type { Tab } from "./tabs";
import { longerArea, type Reach } from "./typed-sheets";

export type NewWorkbook = {
  /** In their order. */
  readonly tabs: readonly Tab[];
  /** The `<definedName>` elements of our sheets and of the workbook, with the places that sheets have now. */
  readonly names: string;
  readonly active: number;
  /** Everything is calculated as the file opens. */
  readonly calculate: boolean;
  /** Whether a text looks at a sheet that is there no more. */
  readonly isGone: (formula: string) => boolean;
  /** Place of a sheet among the tabs it had → the rows that were added below its list. */
  readonly reach: ReadonlyMap<number, Reach>;
};

/** What becomes of the workbook's part; all that is not named here stays as it is. */
export function workbookEdits(base: Base, made: NewWorkbook): readonly XmlEdit[] {
  const { parts, part } = base;
  const root = parts.tree(part);
  const xml = parts.text(part);
  const sheets = childNamed(root, "sheets");
  if (sheets === null) return [];
  const elements = newSheets(base, { xml, root, sheets }, made.tabs);
  const stale = ["externalReferences", "definedNames"].flatMap((name) => childrenNamed(root, name));
  const names = keptNames(base, made) + made.names;
  const [calc, defined, links, groups] = ["calcPr", "definedNames", "externalReferences", "functionGroups"].map(
    (name) => childNamed(root, name),
  );
  const text = names === "" ? "" : `<definedNames>${names}</definedNames>`;
  const at = (defined ?? links ?? groups ?? sheets).to;
  return [
    { from: sheets.from, to: sheets.to, text: `<sheets>${elements}</sheets>` },
    { from: at, to: at, text: calc ? text : text + calcElement(made.calculate) },
    ...stale.map(takeOut),
    ...(calc ? calculated(calc, made.calculate) : []),
    ...openTab(root, sheets, made.active),
  ];
}

/** A person's settings of the calculation stay, such as that a circle is counted on. */
function calculated(calc: XmlNode, whole: boolean): readonly XmlEdit[] {
  const isAsked = valueOf(calc, "fullCalcOnLoad") !== null;
  return [
    setAttribute(calc, "calcId", calculation),
    ...(whole || isAsked ? [setAttribute(calc, "fullCalcOnLoad", whole ? 1 : 0)] : []),
  ];
}

function newSheets(
  { vocabulary }: Base,
  { xml, root, sheets }: { readonly xml: string; readonly root: XmlNode; readonly sheets: XmlNode },
  tabs: readonly Tab[],
): string {
  const taken = new Set(tabs.flatMap((tab) => ("element" in tab ? [numberIn(tab.element, "sheetId") ?? 0] : [])));
  let number = 0;
  const next = (): number => {
    do number += 1;
    while (taken.has(number));
    return number;
  };
  return tabs
    .map((tab) => {
      if ("element" in tab) return xml.slice(tab.element.from, tab.element.to);
      const id = idAttribute([root, sheets], vocabulary, tab.id);
      return tabElement(tab, next(), id);
    })
    .join("");
}

/** Names that people made, as they are but for the place of the sheet that they belong to. */
function keptNames(base: Base, { tabs, isGone, names, reach }: NewWorkbook): string {
  const made = new Set(
    [...names.matchAll(/<definedName name="([^"]*)"(?![^>]* localSheetId)/g)].map(([, name]) => name),
  );
  return namesOf(base)
    .filter((name) => nameStays(name, base, isGone))
    .filter((name) => scopeOf(name) !== null || !made.has(xmlPlain(valueOf(name, "name") ?? "")))
    .map((name) => {
      const scope = scopeOf(name);
      const xml = base.parts.text(base.part).slice(name.from, name.to);
      if (scope === null) return xml;
      const place = tabs.findIndex((tab) => "element" in tab && tab.index === scope);
      const placed = xml.replace(/(\slocalSheetId=["'])\d+/, (_, start: string) => `${start}${place}`);
      return reachingOn(name, placed, reach.get(scope));
    })
    .join("");
}

/** The filter and the printed area of a list with rows added below it. */
function reachingOn(name: XmlNode, xml: string, reach: Reach | undefined): string {
  const of = valueOf(name, "name") ?? "";
  if (reach === undefined || !/^_xlnm\.(?:_FilterDatabase|Print_Area)$/i.test(of)) return xml;
  const [whole = "", top, bottom = ""] = /!\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)(?=<)/.exec(xml) ?? [];
  const isLonger = whole !== "" && longerArea(`A${top}:A${bottom}`, reach) !== null;
  return isLonger ? xml.replace(whole, () => whole.slice(0, -bottom.length) + String(reach.last)) : xml;
}

export function namesOf({ parts, part }: Base): readonly XmlNode[] {
  return childNamed(parts.tree(part), "definedNames")?.children ?? [];
}

/** Whether a name belongs to the workbook or to a sheet that stays, and can be kept. */
export function nameStays(name: XmlNode, { kept }: Base, isGone: (formula: string) => boolean): boolean {
  const scope = scopeOf(name);
  const isOurs = scope !== null && kept.every(({ index }) => index !== scope);
  return !isOurs && !isProgram(name) && !leadsOutside(name.text) && !isGone(name.text);
}

/** The tab that is open; all tabs are shown from the first on. */
function openTab(root: XmlNode, sheets: XmlNode, active: number): readonly XmlEdit[] {
  const views = childNamed(root, "bookViews");
  if (views === null)
    return [
      { from: sheets.from, to: sheets.from, text: `<bookViews><workbookView activeTab="${active}"/></bookViews>` },
    ];
  return views.children.flatMap((view) => [
    setAttribute(view, "activeTab", active),
    ...(numberIn(view, "firstSheet") === null ? [] : [setAttribute(view, "firstSheet", 0)]),
  ]);
}
