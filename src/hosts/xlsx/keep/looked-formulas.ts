import type { LookedFormula } from "../../../workbook/looked-formula";
import { isNamed, type Workbook } from "../../../workbook/sheet";
import { findRows } from "../mark/sheet-rows";
import { setAttribute, takeOut, type XmlEdit } from "../mark/xml-node";
import { textElement } from "../write/xml-text";
import type { Base } from "./base-package";
import { unshareEdits } from "./type-cells";

/**
 * Formulas of sheets that stay lose the result they were saved with, or become texts: the cell keeps its look, and
 * nothing else of the sheet changes. `there`: the workbook as it is, asked for where a formula becomes a text.
 */
export function lookFormulas({ parts, kept }: Base, formulas: readonly LookedFormula[], there: () => Workbook): void {
  for (const { name, relation } of kept) {
    const own = formulas.filter((each) => isNamed({ name }, each.sheet));
    if (own.length === 0) continue;
    const source = { part: relation.target, limits: parts.source.limits };
    const read = own.some(({ text }) => text !== null) ? there().sheets.find((each) => isNamed(each, name)) : undefined;
    if (read !== undefined) parts.edit(source.part, unshareEdits(parts.text(source.part), source, read));
    parts.edit(source.part, lookedEdits(parts.text(source.part), source, own));
  }
}

const typeOfCell = "t";
/** Of an array that spilled: what a text is not. */
const ofFormulas: readonly string[] = ["cm", "vm"];

function lookedEdits(
  xml: string,
  source: Parameters<typeof findRows>[1],
  formulas: readonly LookedFormula[],
): readonly XmlEdit[] {
  const places = new Map<number, Map<number, LookedFormula>>();
  for (const each of formulas)
    places.set(each.row, (places.get(each.row) ?? new Map<number, LookedFormula>()).set(each.column, each));
  const wanted = new Map([...places].map(([row, columns]) => [row, new Set(columns.keys())]));
  return (findRows(xml, source, wanted)?.rows ?? []).flatMap(({ number, cells }) =>
    cells.flatMap(({ column, tag, to }): readonly XmlEdit[] => {
      const looked = places.get(number)?.get(column);
      if (looked === undefined || tag.openTo === to) return [];
      const inner = xml.slice(tag.openTo, to);
      if (looked.text === null) {
        const [result = ""] = /<(?:\w+:)?v\b[^>]*?(?:\/>|>[^<]*<\/(?:\w+:)?v>)/.exec(inner) ?? [];
        const from = tag.openTo + inner.indexOf(result);
        return [
          ...attributesOut(tag, [typeOfCell]),
          ...(result === "" ? [] : [{ from, to: from + result.length, text: "" }]),
        ];
      }
      const p = tag.prefix;
      const text = `<${p}is>${textElement(looked.text).replace(/<(\/?)t/g, `<$1${p}t`)}</${p}is></${p}c>`;
      return [
        ...attributesOut(tag, ofFormulas),
        setAttribute(tag, typeOfCell, "inlineStr"),
        { from: tag.openTo, to, text },
      ];
    }),
  );
}

function attributesOut(
  { attributes }: Parameters<typeof setAttribute>[0],
  names: readonly string[],
): readonly XmlEdit[] {
  // With the space before it, and the mark that ends its value.
  return attributes
    .filter(({ name }) => names.includes(name))
    .map(({ from, valueTo }) => takeOut({ from: from - 1, to: valueTo + 1 }));
}
