import { strFromU8, unzipSync } from "fflate";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { packageFaults } from "../package-check";

/** Parts that marks may change: how cells look, notes, and what says that there is one sheet more. */
const mayChange = [
  /^\[Content_Types\]\.xml$/,
  /^xl\/workbook\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/styles\.xml$/,
  /^xl\/(?:comments\/)?comments?\d*\.xml$/i,
  /^xl\/drawings\/.*\.vml$/i,
  /^xl\/worksheets\/_rels\/.*\.rels$/,
];
const mayBeAdded = [...mayChange, /^xl\/worksheets\/sheet\d+\.xml$/];
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;

/** What a marked copy changed beyond what it may; [] = nothing. */
export function markFaults(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, made] = [unzipSync(before), unzipSync(after)];
  const order = Object.keys(made).filter((name) => name in old);
  const added = Object.keys(made).filter((name) => !(name in old));
  const known = new Set(packageFaults(before));
  return [
    ...(JSON.stringify(order) === JSON.stringify(Object.keys(old).filter((name) => !name.endsWith("/")))
      ? []
      : ["parts gone or in another order"]),
    ...added.filter((name) => !mayBeAdded.some((pattern) => pattern.test(name))).map((name) => `a new part ${name}`),
    ...order.flatMap((name) => partFaults(name, old[name] ?? new Uint8Array(), made[name] ?? new Uint8Array())),
    ...packageFaults(after).filter((fault) => !known.has(fault)),
    ...sheetFaults(before, after),
  ];
}

function partFaults(name: string, before: Uint8Array, after: Uint8Array): readonly string[] {
  if (Buffer.from(before).equals(Buffer.from(after)) || mayChange.some((pattern) => pattern.test(name))) return [];
  if (!sheetPart.test(name)) return [`${name} differs`];
  return bare(strFromU8(before)) === bare(strFromU8(after))
    ? []
    : [`${name} differs in more than looks and the place of its notes`];
}

/**
 * A sheet's part without the looks of its cells, empty cells and rows of nothing else, and the drawing of its notes.
 */
function bare(xml: string): string {
  return xml
    .replace(/<((?:\w+:)?)c\b([^>]*?)\ss="\d+"/g, "<$1c$2")
    .replace(/<(?:\w+:)?c\s+r="[A-Z]+\d+"\s*(?:\/>|><\/(?:\w+:)?c>)/g, "")
    .replace(/<(?:\w+:)?row r="\d+"(?:\/>|><\/(?:\w+:)?row>)/g, "")
    .replace(/<((?:\w+:)?row\b[^>]*)><\/(?:\w+:)?row>/g, "<$1/>")
    .replace(/<(?:\w+:)?legacyDrawing [^>]*\/>/, "");
}

/** Every sheet of before in its order behind one more, and the names that hold in one sheet still with that sheet. */
function sheetFaults(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, made] = [nodeHost.readWorkbook(before).sheets, nodeHost.readWorkbook(after).sheets];
  const moved = made.length - old.length;
  const same =
    JSON.stringify(made.slice(moved).map(({ name }) => name)) === JSON.stringify(old.map(({ name }) => name));
  const [was, is] = [workbookXml(before), workbookXml(after)];
  const names = scopedNames(was).map(([scope, name]) => `${scope + moved} ${name}`);
  const now = new Set(scopedNames(is).map(([scope, name]) => `${scope} ${name}`));
  return [
    ...(same ? [] : ["other sheets, or in another order"]),
    ...names.filter((name) => !now.has(name)).map((name) => `a name without its sheet: ${name}`),
    ...(activeTab(is) === activeTab(was) + moved ? [] : [`tab ${activeTab(is)} is open`]),
  ];
}

function workbookXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
}

function scopedNames(xml: string): readonly (readonly [number, string])[] {
  return [...xml.matchAll(/<(?:\w+:)?definedName\b([^>]*)>([^<]*)</g)].flatMap(([, attributes = "", text = ""]) => {
    const scope = /localSheetId="(\d+)"/.exec(attributes)?.[1];
    return scope === undefined ? [] : [[Number(scope), `${/name="([^"]*)"/.exec(attributes)?.[1]} ${text}`] as const];
  });
}

function activeTab(xml: string): number {
  return Number(/activeTab="(\d+)"/.exec(xml)?.[1] ?? 0);
}
