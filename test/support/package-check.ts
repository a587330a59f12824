import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { xmlFault } from "./well-formed";

/** ECMA-376 part 1, 18.3.1.99: the children of `worksheet` stand in this order or Excel repairs the file. */
const sheetOrder =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** By the bytes themselves, which nobody changes: a test asks for sheet after sheet of one workbook. */
const unpacked = new WeakMap<Uint8Array, ReadonlyMap<string, string>>();

/** Name of part → text. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const known = unpacked.get(bytes);
  if (known !== undefined) return known;
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  unpacked.set(bytes, parts);
  return parts;
}

/** The part of a sheet, found through workbook.xml and its relations. */
export function sheetXml(bytes: Uint8Array, sheet: string): string {
  const parts = partsOf(bytes);
  const entry = elements(parts.get("xl/workbook.xml") ?? "", "sheet").find(
    (attributes) => attributes["name"] === sheet,
  );
  const relation = elements(parts.get("xl/_rels/workbook.xml.rels") ?? "", "Relationship").find(
    ({ Id }) => Id === entry?.["r:id"],
  );
  const target = relation?.["Target"] ?? "";
  const xml = parts.get(target.startsWith("/") ? target.slice(1) : posix.join("xl", target));
  if (xml === undefined) throw new Error(`No sheet "${sheet}"`);
  return xml;
}

/** Attributes of every element of that name, decoded. */
export function elements(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<${name}((?:\\s[^>]*?)?)/?>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, decoded(value)]),
    ),
  );
}

export function decoded(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return xml.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));/g, (_, decimal?: string, hex?: string, entity = "") =>
    decimal !== undefined
      ? String.fromCodePoint(Number(decimal))
      : hex !== undefined
        ? String.fromCodePoint(parseInt(hex, 16))
        : (entities[entity] ?? ""),
  );
}

/**
 * Everything about a package that would make Excel repair or refuse it, as far as its parts show; [] when nothing does.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  return [
    ...duplicateNames(bytes),
    ...[...parts].flatMap(([name, xml]) => {
      const fault = /\.(xml|rels|vml)$/.test(name) ? xmlFault(xml) : null;
      return fault === null ? [] : [`${name}: ${fault}`];
    }),
    ...contentTypeFaults(parts),
    ...relationFaults(parts),
    ...[...parts].flatMap(([name, xml]) =>
      /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? sheetFaults(name, xml, parts) : [],
    ),
    ...nameFaults(parts.get("xl/workbook.xml") ?? ""),
    ...textFaults(parts),
    ...fontFaults(parts.get("xl/styles.xml") ?? ""),
  ];
}

/** What the workbook says twice; two names of one place, or one of a tab that isn't there. */
function nameFaults(workbook: string): readonly string[] {
  const tabs = elements(workbook, "sheet").length;
  const names = elements(workbook, "definedName").map(({ name = "", localSheetId = "" }) => ({ name, localSheetId }));
  const keys = names.map(({ name, localSheetId }) => `${localSheetId} ${name.toLowerCase()}`);
  const children = topElements(workbook);
  return [
    ...(new Set(children).size < children.length ? ["an element of the workbook twice"] : []),
    ...(new Set(keys).size < keys.length ? ["a name twice"] : []),
    ...names.filter(({ localSheetId }) => Number(localSheetId) >= tabs).map(({ name }) => `a name of no tab: ${name}`),
  ];
}

/** The shared texts say how many cells have one, and how many there are. */
function textFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const xml = parts.get("xl/sharedStrings.xml");
  if (xml === undefined) return [];
  const uses = [...parts].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const found = {
    count: String(uses.flatMap(([, sheet]) => elements(sheet, "c").filter(({ t }) => t === "s")).length),
    uniqueCount: String(elements(xml, "si").length),
  };
  const [stated = {}] = elements(xml, "sst");
  return Object.entries(found)
    .filter(([name, value]) => stated[name] !== undefined && stated[name] !== value)
    .map(([name, value]) => `shared texts: ${name} ${String(stated[name])}, found ${value}`);
}

const fontOrder = [
  "b",
  "i",
  "strike",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
];

/** Microsoft's validator of the format asks for an order of what a font says. */
function fontFaults(styles: string): readonly string[] {
  return [...styles.matchAll(/<font>(.*?)<\/font>/gs)].flatMap(([font, content = ""]) => {
    const places = [...content.matchAll(/<(\w+)/g)].map(([, name = ""]) => fontOrder.indexOf(name));
    return places.some((place, index) => place < (places[index - 1] ?? 0)) ? [`a font out of order: ${font}`] : [];
  });
}

/** Two entries of one name: programs disagree which of them holds. Names are read from the zip's directory. */
function duplicateNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seen = new Set<string>();
  const faults: string[] = [];
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === 0x02014b50) {
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toLowerCase();
    if (seen.has(name)) faults.push(`two parts ${name}`);
    seen.add(name);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return seen.size === 0 ? ["no parts"] : faults;
}

function contentTypeFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const types = parts.get("[Content_Types].xml") ?? "";
  const named = elements(types, "Override").map(({ PartName = "" }) => PartName.slice(1));
  const endings = new Set(elements(types, "Default").map(({ Extension }) => Extension));
  const missing = named
    .filter((name) => !parts.has(name))
    .map((name) => `content type of a part that is not there: ${name}`);
  const untyped = [...parts.keys()].filter(
    (name) => name !== "[Content_Types].xml" && !named.includes(name) && !endings.has(name.split(".").pop() ?? ""),
  );
  return [
    ...missing,
    ...untyped.map((name) => `no content type: ${name}`),
    ...(new Set(named).size < named.length ? ["content type twice"] : []),
  ];
}

function relationFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts].flatMap(([name, xml]) => {
    if (!name.endsWith(".rels")) return [];
    const folder = posix.dirname(posix.dirname(name));
    const relations = elements(xml, "Relationship").filter(({ TargetMode }) => TargetMode !== "External");
    const ids = relations.map(({ Id }) => Id);
    return [
      ...(new Set(ids).size < ids.length ? [`${name}: relation twice`] : []),
      ...relations
        .map(({ Target = "" }) => (Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target)))
        .filter((target) => !parts.has(target))
        .map((target) => `${name}: relation to nothing: ${target}`),
    ];
  });
}

function sheetFaults(name: string, xml: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const order = topElements(xml).map((element) => sheetOrder.indexOf(element));
  const looks = elements(/<cellXfs.*?<\/cellXfs>/s.exec(parts.get("xl/styles.xml") ?? "")?.[0] ?? "", "xf").length;
  const cells = elements(xml, "c");
  const places = cells.map(({ r }) => r);
  const rows = elements(xml, "row").map(({ r }) => Number(r));
  return [
    ...(order.some((place, index) => place < 0 || place < (order[index - 1] ?? 0))
      ? [`${name}: elements out of order`]
      : []),
    ...(new Set(places).size < places.length ? [`${name}: a cell twice`] : []),
    ...(rows.some((row, index) => row <= (rows[index - 1] ?? 0)) ? [`${name}: rows out of order`] : []),
    ...(cells.some(({ s = "0" }) => Number(s) >= looks) ? [`${name}: a look that is not there`] : []),
  ];
}

function topElements(xml: string): readonly string[] {
  let depth = 0;
  return [...xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)].flatMap(([, closing, element = "", empty]) => {
    if (closing === "/") depth -= 1;
    const top = closing !== "/" && depth === 1;
    if (closing !== "/" && empty !== "/") depth += 1;
    return top ? [element] : [];
  });
}
