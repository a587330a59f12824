import type { OpenParts } from "../mark/open-parts";
import { contentTypes } from "../mark/relate";
import { childNamed, putFirst, putLast, setAttribute, takeOut, valueOf, type XmlNode } from "../mark/xml-node";
import { endingsOf, overrideElements, partTypes, type Part } from "../write/part";
import { readRelations, relationsPart, type Relation } from "../read/parts";
import type { Base } from "./base-package";
import { isActive, reachable } from "./reach";

const macroWorkbook = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const sheetType = "/worksheet";

/**
 * Takes out of a package the sheets that don't stay, what runs or calls out, and then every part that nothing leads to
 * any more. The chain of calculation and the picture of the first page are old in any case; Excel makes them anew.
 */
export function cutPackage({ parts, part, kept, relations, keepsMacros }: Base): void {
  const isKept = (relation: Relation): boolean => kept.some((each) => each.relation.id === relation.id);
  const caches = reachable(
    parts.source,
    kept.map(({ relation }) => relation.target),
  );
  const isUnused = ({ type, target }: Relation): boolean =>
    type === "pivotCacheDefinition" &&
    !caches.has(target.toLowerCase()) &&
    !relations.some((each) => each.type === "slicerCache");
  const gone = relations.filter(
    (each) =>
      (["worksheet", "chartsheet"].includes(each.type) && !isKept(each)) ||
      each.type === "calcChain" ||
      isActive(each, keepsMacros) ||
      isUnused(each),
  );
  takeRelations(parts, part, gone);
  takeRelations(
    parts,
    "",
    readRelations(parts.source, "").filter((each) => each.type === "thumbnail" || isActive(each, keepsMacros)),
  );
  takeCaches(parts, part, new Set(gone.map(({ id }) => id)));
  const left = reachable(parts.source, [""]);
  for (const name of parts.names()) {
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
    const of = owner === null ? name : `${owner[1] ?? ""}${owner[2] ?? ""}`;
    if (name !== contentTypes && !left.has(of.toLowerCase())) parts.drop(name);
  }
}

function takeRelations(parts: OpenParts, from: string, gone: readonly Relation[]): void {
  const list = relationsPart(from);
  if (!parts.has(list)) return;
  const isGone = (node: XmlNode): boolean => gone.some(({ id }) => id === valueOf(node, "Id"));
  parts.edit(list, parts.tree(list).children.filter(isGone).map(takeOut));
}

/** The workbook's part names the caches of pivot tables by their relations. */
function takeCaches(parts: OpenParts, part: string, gone: ReadonlySet<string>): void {
  const caches = childNamed(parts.tree(part), "pivotCaches");
  if (caches === null) return;
  const isGone = (node: XmlNode): boolean =>
    node.attributes.some(({ name, value }) => /(^|:)id$/.test(name) && gone.has(value));
  const unused = caches.children.filter(isGone);
  parts.edit(part, unused.length === caches.children.length ? [takeOut(caches)] : unused.map(takeOut));
}

/** Relations of the workbook to the parts of our sheets; their ids are the first free ones. */
export function relateSheets(
  { parts, part, vocabulary }: Base,
  sheets: readonly string[],
  strings: string,
): readonly string[] {
  const list = relationsPart(part);
  const root = parts.tree(list);
  const taken = new Set(root.children.map((child) => valueOf(child, "Id")));
  const hasStrings = readRelations(parts.source, part).some(({ type }) => type === "sharedStrings");
  let number = 0;
  const next = (): string => {
    do number += 1;
    while (taken.has(`rId${number}`));
    return `rId${number}`;
  };
  const ids = sheets.map(next);
  const element = (id: string, type: string, to: string): string =>
    `<${root.prefix}Relationship Id="${id}" Type="${vocabulary.relations}${type}" Target="/${to}"/>`;
  const added = sheets.map((sheet, index) => element(ids[index] ?? "", sheetType, sheet));
  // Before those of our sheets, as it stands from then on.
  const texts = hasStrings ? "" : element(next(), "/sharedStrings", strings);
  parts.edit(list, [putLast(root, texts + added.join(""))]);
  return ids;
}

/** Says what the new parts hold, and no more what the dropped ones held. */
export function declareParts(
  { parts, part, keepsMacros }: Base,
  { parts: ours, stringsPart }: { readonly parts: readonly Part[]; readonly stringsPart: string },
): void {
  const root = parts.tree(contentTypes);
  const { prefix } = root;
  const nameOf = (node: XmlNode): string => (valueOf(node, "PartName") ?? "").replace(/^\//, "");
  const overrides = root.children.filter(({ name }) => name === "Override");
  const gone = overrides.filter((node) => !parts.has(nameOf(node)));
  const workbook = overrides.filter((node) => nameOf(node).toLowerCase() === part.toLowerCase());
  const known = new Set(root.children.map((node) => valueOf(node, "Extension")?.toLowerCase()));
  const more = endingsOf(ours)
    .filter(({ ending }) => !known.has(ending))
    .map(({ ending, type }) => `<${prefix}Default Extension="${ending}" ContentType="${type}"/>`);
  const strings = overrides.some((node) => nameOf(node).toLowerCase() === stringsPart.toLowerCase())
    ? ""
    : `<${prefix}Override PartName="/${stringsPart}" ContentType="${partTypes.sharedStrings}"/>`;
  parts.edit(contentTypes, [
    ...(more.length === 0 ? [] : [putFirst(root, more.join(""))]),
    ...gone.map(takeOut),
    ...workbook.map((node) => setAttribute(node, "ContentType", keepsMacros ? macroWorkbook : partTypes.workbook)),
    putLast(root, strings + overrideElements(ours).replaceAll("<Override", `<${prefix}Override`)),
  ]);
}

/** The properties of the file name the program that wrote it; lists of its sheets would be old. */
export function signProperties(parts: OpenParts): void {
  const app = readRelations(parts.source, "").find(({ type, external }) => type === "extended-properties" && !external);
  if (app === undefined || !parts.has(app.target)) return;
  const root = parts.tree(app.target);
  const stale = root.children.filter(({ name }) => ["HeadingPairs", "TitlesOfParts"].includes(name));
  const maker = childNamed(root, "Application");
  const named =
    maker === null || maker.innerTo === maker.openTo ? [] : [{ from: maker.openTo, to: maker.innerTo, text: "thidua" }];
  parts.edit(app.target, [...stale.map(takeOut), ...named]);
}
