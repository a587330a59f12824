import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { elements } from "../package-check";

type Parts = Readonly<Record<string, Uint8Array>>;
const workbook = "xl/workbook.xml";
const silent = /\/(?:worksheet|chartsheet|styles|sharedStrings|calcChain)$/;

/**
 * What of a person's own things a writing changed or lost, part by part; [] when nothing. `sheets`: the person's. Of
 * these sheets nothing may differ but whether their tab is open; of the looks and texts that they use nothing; what
 * else the workbook has stays byte for byte, its names in their words.
 */
export function ownDifferences(before: Uint8Array, after: Uint8Array, sheets: readonly string[]): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [
    ...sheets.flatMap((name) => sheetDifferences(name, old, now)),
    ...[...partsFrom(old, otherParts(old))].flatMap((part) => partDifference(part, old, now)),
    ...namesOf(old, sheets)
      .filter((name) => !namesOf(now, sheets).includes(name))
      .map((name) => `name lost: ${name}`),
    ...["workbookProtection", "pivotCache"].flatMap((element) =>
      JSON.stringify(elements(textOf(old, workbook), element)) ===
      JSON.stringify(elements(textOf(now, workbook), element))
        ? []
        : [`${element} differs`],
    ),
  ];
}

function sheetDifferences(name: string, old: Parts, now: Parts): readonly string[] {
  const [was, is] = [partOfSheet(old, name), partOfSheet(now, name)];
  if (was === null || is === null) return [`no sheet ${name}`];
  const plain = (parts: Parts, part: string): string =>
    textOf(parts, part).replace(/ tabSelected="(?:[01]|true|false)"/, "");
  const xml = plain(old, was);
  return [
    ...(xml === plain(now, is) ? [] : [`the part of ${name} differs`]),
    ...[...partsFrom(old, targets(old, was))].flatMap((part) => partDifference(part, old, now)),
    ...(textOf(old, relationsOf(was)) === textOf(now, relationsOf(is)) ? [] : [`relations of ${name} differ`]),
    ...numbers(xml, /<c [^>]*\bs="(\d+)"/g)
      .filter((look) => lookOf(old, look) !== lookOf(now, look))
      .map((look) => `look ${look} differs`),
    ...numbers(xml, /t="s"><v>(\d+)</g)
      .filter((text) => itemOf(old, text) !== itemOf(now, text))
      .map((text) => `text ${text} differs`),
    ...numbers(xml, /dxfId="(\d+)"/gi)
      .filter((rule) => ruleOf(old, rule) !== ruleOf(now, rule))
      .map((rule) => `look of a rule ${rule} differs`),
  ];
}

function partDifference(part: string, old: Parts, now: Parts): readonly string[] {
  const [was, is] = [old[part], now[part]];
  if (is === undefined) return [`lost: ${part}`];
  return was !== undefined && Buffer.from(was).equals(Buffer.from(is)) ? [] : [`differs: ${part}`];
}

/** What hangs on the workbook beside its sheets, styles and texts. */
function otherParts(parts: Parts): readonly string[] {
  return relationsIn(parts, workbook)
    .filter(({ type }) => !silent.test(type))
    .map(({ target }) => target);
}

/** These parts and all that they lead to, with their lists of relations. */
function partsFrom(parts: Parts, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (found.has(part)) continue;
    found.add(part);
    if (parts[relationsOf(part)] !== undefined) found.add(relationsOf(part));
    open.push(...targets(parts, part));
  }
  return found;
}

function targets(parts: Parts, part: string): readonly string[] {
  return relationsIn(parts, part).map(({ target }) => target);
}

function relationsIn(parts: Parts, part: string): readonly { readonly type: string; readonly target: string }[] {
  return elements(textOf(parts, relationsOf(part)), "Relationship").flatMap(({ Type = "", Target = "", TargetMode }) =>
    TargetMode === "External"
      ? []
      : [{ type: Type, target: Target.startsWith("/") ? Target.slice(1) : posix.join(posix.dirname(part), Target) }],
  );
}

function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
}

function partOfSheet(parts: Parts, name: string): string | null {
  const entry = elements(textOf(parts, workbook), "sheet").find((sheet) => sheet["name"] === name);
  const relation = elements(textOf(parts, relationsOf(workbook)), "Relationship").find(
    ({ Id }) => Id === entry?.["r:id"],
  );
  const target = relation?.["Target"];
  return target === undefined ? null : target.startsWith("/") ? target.slice(1) : posix.join("xl", target);
}

/** The workbook's names, and those of the person's sheets by the sheet's name. */
function namesOf(parts: Parts, sheets: readonly string[]): readonly string[] {
  const tabs = elements(textOf(parts, workbook), "sheet").map(({ name = "" }) => name);
  return [...textOf(parts, workbook).matchAll(/<definedName ([^>]*)>([^<]*)</g)].flatMap(
    ([, attributes = "", text = ""]) => {
      const scope = / ?localSheetId="(\d+)"/.exec(attributes);
      const tab = scope === null ? "" : (tabs[Number(scope[1])] ?? "?");
      return scope === null || sheets.includes(tab)
        ? [`${tab} ${attributes.replace(/ ?localSheetId="\d+"/, "")}: ${text}`]
        : [];
    },
  );
}

function numbers(xml: string, pattern: RegExp): readonly number[] {
  return [...new Set([...xml.matchAll(pattern)].map(([, number]) => Number(number)))];
}

/** A look with what it points to, as it is written. */
function lookOf(parts: Parts, look: number): string {
  const xml = textOf(parts, "xl/styles.xml");
  const items = (group: string, item: string): readonly string[] =>
    (new RegExp(`<${group}[ >].*?</${group}>`, "s").exec(xml)?.[0] ?? "").match(
      new RegExp(`<${item}(?: [^>]*)?/>|<${item}(?: [^>]*)?>.*?</${item}>`, "gs"),
    ) ?? [];
  const xf = items("cellXfs", "xf")[look] ?? "none";
  const of = (attribute: string): number => Number(new RegExp(`${attribute}="(\\d+)"`).exec(xf)?.[1] ?? 0);
  const format = elements(xml, "numFmt").find(({ numFmtId }) => numFmtId === String(of("numFmtId")))?.["formatCode"];
  return [
    xf,
    items("fonts", "font")[of("fontId")],
    items("fills", "fill")[of("fillId")],
    items("borders", "border")[of("borderId")],
    format,
  ].join("\n");
}

function itemOf(parts: Parts, text: number): string | undefined {
  return textOf(parts, "xl/sharedStrings.xml").match(/<si>.*?<\/si>|<si\/>/gs)?.[text];
}

function ruleOf(parts: Parts, rule: number): string | undefined {
  return /<dxfs.*?<\/dxfs>/s.exec(textOf(parts, "xl/styles.xml"))?.[0].match(/<dxf>.*?<\/dxf>/gs)?.[rule];
}

function textOf(parts: Parts, part: string): string {
  return strFromU8(parts[part] ?? new Uint8Array());
}
