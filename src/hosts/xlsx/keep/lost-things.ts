import { chartNames } from "../../../contract/chart-names";
import { sheetNames } from "../../../contract/sheet-names";
import type { OpenParts } from "../mark/open-parts";
import { childNamed, numberIn, valueOf, type XmlNode } from "../mark/xml-node";
import { readRelations } from "../read/parts";
import type { Base, BaseSheet } from "./base-package";

/** What people put on sheets that are made anew: notes at their cells, all else by its name. */
export function lostThings({ parts, sheets, kept }: Base, others: readonly string[]): readonly string[] {
  return sheets
    .filter((sheet) => !kept.includes(sheet) && !others.includes(sheet.name))
    .flatMap((sheet) => [
      ...listed(`note: ${sheet.name}!`, notesOn(parts, sheet)),
      ...listed(`drawing: ${sheet.name} – `, drawingsOn(parts, sheet)),
      ...listed(`table: ${sheet.name} – `, namesOn(parts, sheet, "table")),
      ...listed(`pivot: ${sheet.name} – `, namesOn(parts, sheet, "pivotTable")),
    ]);
}

const mostListed = 12;

function listed(where: string, found: readonly string[]): readonly string[] {
  const more = found.length > mostListed ? ", …" : "";
  return found.length === 0 ? [] : [`${where}${found.slice(0, mostListed).join(", ")}${more}`];
}

function hangingParts({ source, has, tree }: OpenParts, from: string, type: string): readonly XmlNode[] {
  return readRelations(source, from)
    .filter((each) => each.type === type && !each.external && has(each.target))
    .map(({ target }) => tree(target));
}

/** Of our own notes, which have none: openpyxl saves a name of its own for that; and of marks. */
const noAuthor: ReadonlySet<string> = new Set(["", "None", sheetNames.review]);

function notesOn(parts: OpenParts, { relation }: BaseSheet): readonly string[] {
  return hangingParts(parts, relation.target, "comments").flatMap((root) => {
    const authors = (childNamed(root, "authors")?.children ?? []).map(({ text }) => text.trim());
    return (childNamed(root, "commentList")?.children ?? [])
      .filter((note) => !noAuthor.has(authors[numberIn(note, "authorId") ?? 0] ?? ""))
      .map((note) => valueOf(note, "ref") ?? "");
  });
}

/** Charts that we draw on one sheet: on `Tổng quan`. */
const mostOfOurs = 3;
const ourCharts: ReadonlySet<string> = new Set(Object.values(chartNames));

/**
 * Pictures, charts and shapes but for our own charts, by the names of the selection pane. openpyxl numbers all charts
 * anew: where none has a name of ours, as many numbered ones may be ours.
 */
function drawingsOn(parts: OpenParts, { relation }: BaseSheet): readonly string[] {
  const names = hangingParts(parts, relation.target, "drawing").flatMap(({ children: anchors }) =>
    anchors.flatMap(({ children }) => children.flatMap(namesIn)),
  );
  const others = names.filter((name) => !ourCharts.has(name));
  if (others.length < names.length) return others;
  const numbered = others.filter((name) => /^Chart \d+$/u.test(name)).slice(0, mostOfOurs);
  return others.filter((name) => !numbered.includes(name));
}

/** A group is named by itself, not by what is in it. */
function namesIn(drawn: XmlNode): readonly string[] {
  const own = drawn.children.find(({ name }) => /^nv\w+Pr$/u.test(name));
  const properties = own === undefined ? null : childNamed(own, "cNvPr");
  return properties === null ? [] : [valueOf(properties, "name") ?? ""];
}

function namesOn(parts: OpenParts, { relation }: BaseSheet, type: "table" | "pivotTable"): readonly string[] {
  return hangingParts(parts, relation.target, type).map(
    (root) => valueOf(root, "displayName") ?? valueOf(root, "name") ?? "",
  );
}
