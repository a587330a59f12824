import type { Limits } from "../read/limits";
import { childrenNamed, setAttribute, edited, xmlTree, type XmlNode } from "../mark/xml-node";
import type { SharedStrings } from "../write/sheet-data";
import { textElement, xmlDeclaration } from "../write/xml-text";

const nothing = "<si><t/></si>";
const empty = `${xmlDeclaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>`;

/** The shared texts of a workbook of which some sheets stay. */
export type BaseStrings = Pick<SharedStrings, "indexOf" | "count"> & {
  /** The whole part. Texts that no cell uses any more are empty. */
  readonly xml: () => string;
};

/**
 * Texts that a cell of a sheet that stays uses keep their number. All others make room for those of the sheets written
 * anew, first places first, so that nothing grows from run to run and nothing that was taken out stays in the file.
 * `xml`: the part, `null` = there is none. `texts`: the numbers in use, one for each cell.
 */
export function baseStrings(
  xml: string | null,
  { texts, part, limits }: { readonly texts: readonly number[]; readonly part: string; readonly limits: Limits },
): BaseStrings {
  const { base, root, items } = itemsOf(xml, { part, limits });
  const places = placesOf(
    items.map(({ from, to }) => base.slice(from, to)),
    new Set(texts),
  );
  const known = new Map(places.flatMap((item, index) => (item === null ? [] : [[item, index] as const])));
  const indexes = new Map<string, number>();
  let [uses, free] = [texts.length, 0];
  const enter = (text: string): number => {
    const item = `<si>${textElement(text)}</si>`;
    const same = known.get(item);
    if (same !== undefined) return same;
    while (free < places.length && places[free] !== null) free += 1;
    places[free] = item;
    known.set(item, free);
    return free;
  };
  return {
    indexOf: (text) => {
      uses += 1;
      let index = indexes.get(text);
      if (index === undefined) indexes.set(text, (index = enter(text)));
      return index;
    },
    count: () => places.length,
    xml: () => {
      const [from, to] = [items[0]?.from ?? root.openTo, items.at(-1)?.to ?? root.openTo];
      return edited(base, [
        setAttribute(root, "count", uses),
        setAttribute(root, "uniqueCount", places.length),
        { from, to, text: places.map((item) => item ?? nothing).join("") },
      ]);
    },
  };
}

type Items = { readonly base: string; readonly root: XmlNode; readonly items: readonly XmlNode[] };

function itemsOf(xml: string | null, source: { readonly part: string; readonly limits: Limits }): Items {
  const there = xml === null ? null : xmlTree(xml, source);
  const items = there === null ? [] : childrenNamed(there, "si");
  if (xml === null || there === null || items.length === 0)
    return { base: empty, root: xmlTree(empty, source), items: [] };
  return { base: xml, root: there, items };
}

/** Up to the last one in use; `null` = free. */
function placesOf(items: readonly string[], used: ReadonlySet<number>): (string | null)[] {
  const last = items.reduce((most, _, index) => (used.has(index) ? index : most), -1);
  return items.slice(0, last + 1).map((item, index) => (used.has(index) ? item : null));
}
