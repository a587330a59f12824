import { frameOf } from "../mark/sheet-frame";
import { childNamed, setAttribute, takeOut, valueOf, type XmlEdit, type XmlNode, xmlTree } from "../mark/xml-node";
import { resolveReferences } from "../read/xml-text";
import type { Base, BaseSheet } from "./base-package";
import { reachable } from "./reach";

type IsGone = (formula: string) => boolean;

/** Of rules and of what stands beside cells. */
const ruled: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidations", "extLst"]);
/** What goes as a whole where one of its formulas looks at a sheet that isn't there. */
const wholes: ReadonlySet<string> = new Set(["cfRule", "dataValidation", "ext"]);

const longest = 60;

/**
 * What looks at a sheet that is gone, beside cells and names. A rule of entry or of colours goes, since Excel would
 * repair the file; what a table fills its column with, too. Charts and pivot tables stay as they are: they show figures
 * again once there is such a sheet.
 */
export function lostSources(base: Base, isGone: IsGone): readonly string[] {
  return base.kept.flatMap((sheet) => {
    const { name } = sheet;
    const rules = sheet.relation.type === "worksheet" ? goneRules(base, sheet, isGone) : [];
    return [
      ...rules.flatMap(({ gone }) => gone.map(({ area, formula }) => `rule: ${name}!${area} (=${cut(formula)})`)),
      ...goneColumns(base, sheet, isGone).flatMap(({ nodes }) =>
        nodes.map(({ text }) => `column: sheet "${name}" (=${cut(text)})`),
      ),
      ...goneShown(base, sheet, isGone).map((formula) => `source: sheet "${name}" (=${cut(formula)})`),
    ];
  });
}

/** Takes out of the sheets that stay what can't. */
export function takeSources(base: Base, isGone: IsGone): void {
  for (const sheet of base.kept) {
    if (sheet.relation.type === "worksheet")
      base.parts.edit(
        sheet.relation.target,
        goneRules(base, sheet, isGone).flatMap(({ edits }) => edits),
      );
    for (const { part, nodes } of goneColumns(base, sheet, isGone)) base.parts.edit(part, nodes.map(takeOut));
  }
}

function cut(formula: string): string {
  return formula.slice(0, longest);
}

type GoneRules = {
  readonly gone: readonly { readonly area: string; readonly formula: string }[];
  readonly edits: readonly XmlEdit[];
};

function goneRules({ parts }: Base, { relation: { target: part } }: BaseSheet, isGone: IsGone): readonly GoneRules[] {
  const xml = parts.text(part);
  // Most sheets name no such sheet behind their cells: their rows need not be gone through.
  const behind = xml.slice(xml.lastIndexOf("sheetData"));
  if (!isGone(resolveReferences(behind, part))) return [];
  return frameOf(parts, part).children.flatMap(({ name, from, to }): readonly GoneRules[] => {
    if (!ruled.has(name)) return [];
    const root = xmlTree(xml.slice(from, to), { part, limits: parts.source.limits });
    const gone = root.children.filter((each) => wholes.has(each.name) && formulasIn(each).some(isGone));
    if (gone.length === 0) return [];
    const left = root.children.length - gone.length;
    const counted = valueOf(root, "count") === null ? [] : [setAttribute(root, "count", left)];
    const edits = left === 0 ? [takeOut(root)] : [...counted, ...gone.map(takeOut)];
    return [
      {
        gone: gone.map((each) => ({
          area: areaOf(each) ?? areaOf(root) ?? "",
          formula: formulasIn(each).find(isGone) ?? "",
        })),
        edits: edits.map((edit) => ({ ...edit, from: edit.from + from, to: edit.to + from })),
      },
    ];
  });
}

/** The texts of elements that hold nothing else. */
function formulasIn(node: XmlNode): readonly string[] {
  return node.children.length === 0 ? [node.text] : node.children.flatMap(formulasIn);
}

function areaOf(node: XmlNode): string | null {
  const within = node.children.find(({ name }) => name === "sqref");
  const inner = (): string | null => node.children.map(areaOf).find((each) => each !== null) ?? null;
  return valueOf(node, "sqref") ?? within?.text ?? inner();
}

/** What tables fill a column with. */
function goneColumns(base: Base, sheet: BaseSheet, isGone: IsGone) {
  return partsOf(base, sheet, "table").map((part) => {
    const columns = childNamed(base.parts.tree(part), "tableColumns")?.children ?? [];
    return { part, nodes: columns.flatMap(({ children }) => children).filter(({ text }) => isGone(text)) };
  });
}

/** What charts and pivot tables show. */
function goneShown(base: Base, sheet: BaseSheet, isGone: IsGone): readonly string[] {
  const charts = partsOf(base, sheet, "chart").flatMap((part) =>
    [...base.parts.text(part).matchAll(/<(?:\w+:)?f>([^<]*)</g)].map(([, formula = ""]) =>
      resolveReferences(formula, part),
    ),
  );
  const pivots = partsOf(base, sheet, "pivotCacheDefinition").flatMap((part) =>
    [...base.parts.text(part).matchAll(/<(?:\w+:)?worksheetSource\b[^>]*\ssheet="([^"]*)"/g)].map(
      ([, name = ""]) => `'${resolveReferences(name, part).replaceAll("'", "''")}'!`,
    ),
  );
  return [...new Set([...charts, ...pivots].filter(isGone))];
}

/** Parts that hang on a sheet, by the name of their kind in small letters. */
function partsOf({ parts }: Base, { relation: { target } }: BaseSheet, kind: string): readonly string[] {
  return [...reachable(parts.source, [target])].filter((part) =>
    (part.split("/").at(-1) ?? "").startsWith(kind.toLowerCase()),
  );
}
