import { numberKind } from "../../../workbook/serial-date";
import { builtInFormat } from "../read/built-in-formats";
import { defaultLimits } from "../read/limits";
import {
  childNamed,
  numberIn,
  setAttribute,
  edited,
  valueOf,
  xmlTree,
  type XmlEdit,
  type XmlNode,
} from "../mark/xml-node";

/** The lists of the styles part that grow, in the order that they must have (ECMA-376 part 1, 18.8.39). */
const groups = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type Group = (typeof groups)[number];
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"];

/** Formats up to this number are built into programs. */
const lastBuiltIn = 163;

type Lists = { readonly [G in Group]: string[] };

/** What the sheets that stay refer to: everything behind the last of these may be written anew. */
export type UsedLooks = {
  readonly cells: ReadonlySet<number>;
  readonly conditions: ReadonlySet<number>;
  /** Formats that their tables and charts name. */
  readonly formats: ReadonlySet<number>;
};

export type TakenLooks = {
  /** The whole part. */
  readonly xml: string;
  /** For each look of cells, and of conditions, of the other part: its number in this one. */
  readonly cells: readonly number[];
  readonly conditions: readonly number[];
  /** For each of `asked`: the look that it gets; `null` = none was asked for. */
  readonly formatted: readonly (number | null)[];
};

/**
 * A look of the workbook whose cell gets a number that is meant as the other part's look says: as a share, a date, a
 * time, or plainly. `isExact`: it gets the very format of that look.
 */
export type AskedFormat = { readonly look: number; readonly as: number; readonly isExact: boolean };

/**
 * A workbook's styles with those of another part taken in, which is ours. What a sheet that stays uses keeps its number
 * and its text; what only rewritten sheets used makes room, so that the part doesn't grow from run to run.
 */
export function takeLooks(
  base: string,
  other: string,
  { used, asked }: { readonly used: UsedLooks; readonly asked: readonly (AskedFormat | null)[] },
): TakenLooks {
  const root = treeOf(base);
  const lists = trimmed(listsOf(base, root), base, { root, used });
  const added = listsOf(other, treeOf(other));
  const cells = takeCells(lists, added);
  const conditions = added.dxfs.map((item) => enter(lists.dxfs, item));
  const formatted = asked.map((each) =>
    each === null ? null : formattedLook(lists, { ...each, as: cells[each.as] ?? 0 }),
  );
  const edits = groups.flatMap((group) => listEdits(root, group, lists[group]));
  return { xml: edited(base, edits), cells, conditions, formatted };
}

function enter(list: string[], item: string): number {
  const known = list.indexOf(item);
  return known >= 0 ? known : list.push(item) - 1;
}

function takeCells(lists: Lists, added: Lists): readonly number[] {
  const formats = new Map(added.numFmts.map((item) => [numberOf(item, "numFmtId"), enterFormat(lists.numFmts, item)]));
  const [fonts, fills, borders] = (["fonts", "fills", "borders"] as const).map((group) =>
    added[group].map((item) => enter(lists[group], item)),
  );
  return added.cellXfs.map((item) => {
    const format = numberOf(item, "numFmtId");
    return enter(
      lists.cellXfs,
      withNumbers(item, {
        numFmtId: formats.get(format) ?? format,
        fontId: fonts?.[numberOf(item, "fontId")] ?? 0,
        fillId: fills?.[numberOf(item, "fillId")] ?? 0,
        borderId: borders?.[numberOf(item, "borderId")] ?? 0,
        xfId: 0,
      }),
    );
  });
}

/** The look itself where a number means the same in it as in the wanted one; else it with the wanted one's format. */
function formattedLook(lists: Lists, { look, as, isExact }: AskedFormat): number {
  const [own = "", wanted = ""] = [lists.cellXfs[look], lists.cellXfs[as]];
  const kind = (item: string): string => {
    const code = formatCode(lists.numFmts, numberOf(item, "numFmtId"));
    return isExact ? code : kindOfFormat(code);
  };
  if (own === "" || kind(own) === kind(wanted)) return look;
  return enter(lists.cellXfs, withNumbers(own, { numFmtId: numberOf(wanted, "numFmtId"), applyNumberFormat: 1 }));
}

function treeOf(xml: string): XmlNode {
  return xmlTree(xml, { part: "styles", limits: defaultLimits });
}

function listsOf(xml: string, root: XmlNode): Lists {
  const items = (group: Group): string[] =>
    (childNamed(root, group)?.children ?? []).map((node) => xml.slice(node.from, node.to));
  return {
    numFmts: items("numFmts"),
    fonts: items("fonts"),
    fills: items("fills"),
    borders: items("borders"),
    cellXfs: items("cellXfs"),
    dxfs: items("dxfs"),
  };
}

type Trimming = { readonly root: XmlNode; readonly used: UsedLooks };

/** Each list up to the last item in use. The first items are what programs take for none at all: they stay. */
function trimmed(lists: Lists, xml: string, { root, used }: Trimming): Lists {
  const cellXfs = lists.cellXfs.slice(0, 1 + highest([...used.cells]));
  const named = (childNamed(root, "cellStyleXfs")?.children ?? []).map((node) => xml.slice(node.from, node.to));
  const asked = (attribute: string): number => highest([...cellXfs, ...named].map((item) => numberOf(item, attribute)));
  const tables = childNamed(root, "tableStyles");
  const ofTables = tables === null ? [] : numbersIn(xml.slice(tables.from, tables.to), "dxfId");
  const formats = new Set([...used.formats, ...[...cellXfs, ...named].map((item) => numberOf(item, "numFmtId"))]);
  return {
    numFmts: lists.numFmts.filter((item) => formats.has(numberOf(item, "numFmtId"))),
    fonts: lists.fonts.slice(0, 1 + asked("fontId")),
    fills: lists.fills.slice(0, Math.max(2, 1 + asked("fillId"))),
    borders: lists.borders.slice(0, 1 + asked("borderId")),
    cellXfs,
    dxfs: lists.dxfs.slice(0, 1 + Math.max(-1, ...used.conditions, ...ofTables)),
  };
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** The numbers of such attributes, whatever comes before the last word of their names. */
export function numbersIn(xml: string, attribute: "dxfId" | "numFmtId"): readonly number[] {
  return [...xml.matchAll(new RegExp(`\\b\\w*${attribute}="(\\d+)"`, "gi"))].map(([, number]) => Number(number));
}

/** The number of a format with this code; a new one gets the first number above all others. */
function enterFormat(formats: string[], item: string): number {
  const code = valueOf(treeOf(item), "formatCode");
  const known = formats.find((each) => valueOf(treeOf(each), "formatCode") === code);
  if (known !== undefined) return numberOf(known, "numFmtId");
  const number = Math.max(lastBuiltIn, ...formats.map((each) => numberOf(each, "numFmtId"))) + 1;
  formats.push(withNumbers(item, { numFmtId: number }));
  return number;
}

function formatCode(formats: readonly string[], number: number): string {
  const own = formats.find((item) => numberOf(item, "numFmtId") === number);
  return own === undefined ? builtInFormat(number) : (valueOf(treeOf(own), "formatCode") ?? "General");
}

/** What a number means in a cell of this format: in one of shares 0.95 is 95 (contract §4). */
function kindOfFormat(code: string): string {
  const bare = code.replace(/"[^"]*"|\\./g, "");
  return bare.includes("@") ? "text" : bare.includes("%") ? "share" : numberKind(code);
}

function numberOf(item: string, attribute: string): number {
  return numberIn(treeOf(item), attribute) ?? 0;
}

function withNumbers(item: string, numbers: Readonly<Record<string, number>>): string {
  const tree = treeOf(item);
  return edited(
    item,
    Object.entries(numbers).map(([name, number]) => setAttribute(tree, name, number)),
  );
}

/** The list in place of the one that is there, or where it must stand. */
function listEdits(root: XmlNode, group: Group, items: readonly string[]): readonly XmlEdit[] {
  const there = childNamed(root, group);
  const text = items.length === 0 ? "" : `<${group} count="${items.length}">${items.join("")}</${group}>`;
  if (there !== null) return [{ from: there.from, to: there.to, text }];
  const earlier = order.slice(0, order.indexOf(group));
  const at = root.children.filter(({ name }) => earlier.includes(name)).at(-1)?.to ?? root.openTo;
  return text === "" ? [] : [{ from: at, to: at, text }];
}
