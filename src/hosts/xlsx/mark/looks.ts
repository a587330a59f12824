import { markFills, type MarkGrade } from "../../../workbook/cell-mark";
import { defaultLimits } from "../read/limits";
import type { OpenParts } from "./open-parts";
import {
  edited,
  putAfter,
  putFirst,
  putLast,
  setAttribute,
  type XmlEdit,
  childNamed,
  numberIn,
  valueOf,
  xmlTree,
  type XmlNode,
} from "./xml-node";

/** ECMA-376 part 1, 18.8.39: the groups of the styles part, in the order that they must have. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
type Group = (typeof order)[number];
const grown = ["fonts", "fills", "borders", "cellXfs"] as const;
type Grown = (typeof grown)[number];

/** What a part without the group counts as; looks are numbered from these on. */
const first: { readonly [G in Grown]: readonly string[] } = {
  fonts: ["<font/>"],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border/>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** The looks of a workbook while some are added; existing ones keep their numbers and their text. */
export type Looks = {
  /** The look with the colour of a mark. */
  readonly marked: (look: number, grade: MarkGrade) => number;
  readonly isMarked: (look: number) => boolean;
  /** The look with this fill in place of its own ("" = none). */
  readonly filled: (look: number, fill: string) => number;
  /** Whether both differ in their fill at most. */
  readonly alikeButFill: (one: number, other: number) => boolean;
  readonly fillOf: (look: number) => string;
  /**
   * Adds the looks of another part, which has no prefixes and no number formats but text and whole numbers; returns,
   * for each of its numbers, the number here.
   */
  readonly adopt: (styles: string) => readonly number[];
  readonly save: () => void;
};

type Lists = { readonly [G in Grown]: string[] };

export function openLooks(parts: OpenParts, part: string): Looks {
  const root = parts.tree(part);
  const xml = parts.text(part);
  const { prefix } = root;
  const lists = listsOf(xml, root);
  const before = Object.fromEntries(grown.map((group) => [group, childNamed(root, group)?.children.length ?? 0])) as {
    readonly [G in Grown]: number;
  };
  const enter = (group: Grown, item: string): number => {
    const known = lists[group].indexOf(item);
    return known >= 0 ? known : lists[group].push(item) - 1;
  };
  const fillOf = (look: number): string => lists.fills[numberOf(lists.cellXfs[look], "fillId")] ?? "";
  const refilled = (look: number, fill: number): number =>
    enter("cellXfs", withAttributes(lists.cellXfs[look] ?? lists.cellXfs[0] ?? "", { fillId: fill, applyFill: 1 }));
  return {
    marked: (look, grade) => {
      const colour = markFills[grade];
      return colour === null ? look : refilled(look, enter("fills", solid(colour)));
    },
    isMarked: (look) =>
      Object.values(markFills).some(
        (colour) => colour !== null && new RegExp(`<fgColor[^>]*rgb="(?:FF|00)?${colour}"`, "i").test(fillOf(look)),
      ),
    filled: (look, fill) => refilled(look, fill === "" ? 0 : enter("fills", fill)),
    alikeButFill: (one, other) => fillless(lists.cellXfs[one]) === fillless(lists.cellXfs[other]),
    fillOf,
    adopt: (styles) => adopted(styles, { lists, enter }),
    save: () =>
      parts.edit(part, [
        ...grown.flatMap((group) =>
          grownBy(
            root,
            group,
            lists[group].slice(before[group]).map((item) => prefixed(item, prefix)),
          ),
        ),
      ]),
  };
}

/** Items without prefixes, so that they can be compared and kept. */
function listsOf(xml: string, root: XmlNode): Lists {
  const items = (group: Grown): string[] => {
    const found = childNamed(root, group);
    return found === null || found.children.length === 0
      ? [...first[group]]
      : found.children.map((node) => unprefixed(xml.slice(node.from, node.to), root.prefix));
  };
  return { fonts: items("fonts"), fills: items("fills"), borders: items("borders"), cellXfs: items("cellXfs") };
}

function grownBy(root: XmlNode, group: Grown, added: readonly string[]): readonly XmlEdit[] {
  if (added.length === 0) return [];
  const there = childNamed(root, group);
  if (there !== null)
    return [setAttribute(there, "count", there.children.length + added.length), putLast(there, added.join(""))];
  const element = `<${root.prefix}${group} count="${added.length}">${added.join("")}</${root.prefix}${group}>`;
  const earlier: readonly Group[] = order.slice(0, order.indexOf(group));
  const above = root.children.filter(({ name }) => (earlier as readonly string[]).includes(name)).at(-1);
  return [above === undefined ? putFirst(root, element) : putAfter(above, element)];
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Only right for items without text between tags, as all of these are. */
function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

function unprefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

function tagOf(item: string): XmlNode {
  return xmlTree(item, { part: "styles", limits: defaultLimits });
}

function numberOf(item: string | undefined, attribute: string): number {
  return item === undefined ? 0 : (numberIn(tagOf(item), attribute) ?? 0);
}

function withAttributes(item: string, attributes: Readonly<Record<string, number>>): string {
  return Object.entries(attributes).reduce(
    (xml, [name, value]) => edited(xml, [setAttribute(tagOf(xml), name, value)]),
    item,
  );
}

function fillless(item: string | undefined): string {
  return withAttributes(item ?? "<xf/>", { fillId: 0, applyFill: 1 });
}

type Entering = { readonly lists: Lists; readonly enter: (group: Grown, item: string) => number };

/**
 * Formats that every program has under the same number (ECMA-376 part 1, 18.8.30); ours have others.
 */
const builtIn: Readonly<Record<string, number>> = { "@": 49, "#,##0": 3 };

function adopted(styles: string, { enter }: Entering): readonly number[] {
  const root = xmlTree(styles, { part: "styles", limits: defaultLimits });
  const items = (group: Grown): readonly string[] =>
    childNamed(root, group)?.children.map((node) => styles.slice(node.from, node.to)) ?? [];
  const numbers = (group: "fonts" | "fills" | "borders"): readonly number[] =>
    items(group).map((item) => enter(group, item));
  const formats = new Map(
    (childNamed(root, "numFmts")?.children ?? []).map((node) => [
      numberIn(node, "numFmtId"),
      builtIn[valueOf(node, "formatCode") ?? ""] ?? 0,
    ]),
  );
  const [fonts, fills, borders] = [numbers("fonts"), numbers("fills"), numbers("borders")];
  return items("cellXfs").map((item) => {
    const of = (places: readonly number[], attribute: string): number => places[numberOf(item, attribute)] ?? 0;
    const format = numberOf(item, "numFmtId");
    return enter(
      "cellXfs",
      withAttributes(item, {
        numFmtId: formats.get(format) ?? format,
        fontId: of(fonts, "fontId"),
        fillId: of(fills, "fillId"),
        borderId: of(borders, "borderId"),
        xfId: 0,
      }),
    );
  });
}
