import { parseAddress, parseArea, type Position } from "../../../workbook/address";
import type { Hung } from "../../../workbook/hung";
import { isNamed } from "../../../workbook/sheet";
import type { OpenParts, Zipping } from "../mark/open-parts";
import { frameOf } from "../mark/sheet-frame";
import { findRows, type FoundRow } from "../mark/sheet-rows";
import { childNamed, valueOf } from "../mark/xml-node";
import { readRelations } from "../read/parts";
import { openBase, targetOf } from "./base-package";

const nothing: Hung = { notes: () => [], areRowsAlike: () => true };

/** What hangs on the sheets of a package that can be written again with them. */
export function hungOn(bytes: Uint8Array, zipping: Zipping): Hung {
  const base = openBase(bytes, { own: [], typed: [], sheets: [] }, zipping);
  if (base?.isKeepable !== true) return nothing;
  const { parts } = base;
  const partOf = (name: string): string | null =>
    base.sheets.find((each) => isNamed(each, name) && each.relation.type === "worksheet")?.relation.target ?? null;
  return {
    notes: (sheet) => {
      const part = partOf(sheet);
      return part === null ? [] : notesOn(parts, part);
    },
    areRowsAlike: (sheet, below) => {
      const part = partOf(sheet);
      if (part === null) return true;
      const styles = targetOf(base, "styles");
      return isEachRowLike(parts, { part, styles }, below) && hangsOnNoRow(parts, part, below);
    },
  };
}

function textsOf(parts: OpenParts, part: string, types: readonly string[]): readonly string[] {
  return readRelations(parts.source, part)
    .filter(({ type, external, target }) => types.includes(type) && !external && parts.has(target))
    .map(({ target }) => parts.text(target));
}

/** Excel writes a note beside each thread; other programs need not. */
function notesOn(parts: OpenParts, part: string): readonly Position[] {
  const found = textsOf(parts, part, ["comments", "threadedComment"]).flatMap((xml) =>
    [...xml.matchAll(/<(?:\w+:)?(?:comment|threadedComment)\s[^>]*?\bref="([A-Z]+\d+)"/g)].map(([, ref = ""]) => ref),
  );
  return [...new Set(found)]
    .flatMap((ref) => parseAddress(ref) ?? [])
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

type Parts = { readonly part: string; readonly styles: string };

const ofOneRow: ReadonlySet<string> = new Set(["hidden", "outlineLevel", "collapsed", "customHeight"]);

/** No row is hidden or set to a height, and every cell of a row with contents looks as those above and below it. */
function isEachRowLike(parts: OpenParts, { part, styles }: Parts, below: number): boolean {
  const looks = looksOf(parts, styles);
  const column = new Map<number, string>();
  return rowsOf(parts, part)
    .filter(({ number }) => number > below)
    .every(
      (row) =>
        row.tag.attributes.every(({ name, value }) => !ofOneRow.has(name) || value === "0" || value === "false") &&
        (!isFilled(row) ||
          row.cells.every(({ column: at, tag }) => {
            const look = looks[Number(valueOf(tag, "s") ?? 0)] ?? "";
            const usual = column.get(at) ?? look;
            column.set(at, usual);
            return usual === look;
          })),
    );
}

/** Letters, fill and border of each look; the number's format goes with what is written. */
function looksOf(parts: OpenParts, styles: string): readonly string[] {
  const looks = childNamed(parts.tree(styles), "cellXfs")?.children ?? [];
  return looks.map((look) => ["fontId", "fillId", "borderId"].map((name) => valueOf(look, name) ?? "0").join(" "));
}

function rowsOf(parts: OpenParts, part: string): readonly FoundRow[] {
  return findRows(parts.text(part), { part, limits: parts.source.limits }, everyRow)?.rows ?? [];
}

function isFilled({ cells }: FoundRow): boolean {
  return cells.some(({ isEmpty }) => !isEmpty);
}

const everyRow = { has: (): boolean => true };

/** Elements of a sheet that speak of areas and tie nothing of a person's to them; merged cells the caller sees. */
const untied: ReadonlySet<string> = new Set(["dimension", "sheetViews", "mergeCells", "ignoredErrors", "cols"]);

/** Whatever has an area has the whole list, from its first row to its last; pictures and notes stand beside none. */
function hangsOnNoRow(parts: OpenParts, part: string, below: number): boolean {
  const xml = parts.text(part);
  const frame = frameOf(parts, part).children.filter(({ name }) => name !== "sheetData" && !untied.has(name));
  const last = lastRow(parts, part);
  const written = [...frame.map(({ from, to }) => xml.slice(from, to)), ...textsOf(parts, part, ["table"])];
  const areas = written.flatMap((text) =>
    [...text.matchAll(/\s(?:sq)?ref="([^"]+)"/g), ...text.matchAll(/<(?:\w+:)?sqref>([^<]+)</g)].flatMap(
      ([, list = ""]) => list.split(/\s+/).map(parseArea),
    ),
  );
  const anchors = textsOf(parts, part, ["drawing"]).flatMap((text) =>
    [...text.matchAll(/<(?:\w+:)?row>(\d+)</g)].map(([, row]) => Number(row) + 1),
  );
  return (
    areas.every((area) => area === null || area.bottom <= below || (area.top <= below + 1 && area.bottom >= last)) &&
    anchors.every((row) => row <= below) &&
    notesOn(parts, part).every(({ row }) => row <= below)
  );
}

/** With contents. */
function lastRow(parts: OpenParts, part: string): number {
  return rowsOf(parts, part)
    .filter(isFilled)
    .reduce((last, { number }) => Math.max(last, number), 0);
}
