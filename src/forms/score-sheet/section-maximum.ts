import type { SectionNode } from "../../domain/scoring/sections/section-tree";
import { addressOf } from "../../workbook/address";
import { type ListPlaces, rangeOf, sheetNumber, sheetText } from "../reading/list-places";
import { quoted } from "../ways/formula-text";
import { constant, type StageCell } from "./live-number";
import { scoreColumns } from "./score-plan";

/**
 * Điểm tối đa of a section, looked up in `Mục điểm` by cluster and path; both are compared as texts, since "1" and
 * "1/2" would be a number and a day in a condition of COUNTIFS. If a spreadsheet would find another number than the
 * engine read, it is a constant with a note.
 */
export function liveSectionMaximum(
  places: ListPlaces | null,
  { node, owner, row }: { readonly node: SectionNode; readonly owner: string; readonly row: number },
): StageCell {
  const { declared, path } = node;
  const letters = ["cluster", "path", "max"].map((field) => places?.letters(field) ?? null);
  const [cluster, section, max] = letters;
  if (places === null || cluster == null || section == null || max == null) return constant(declared, places);
  const named = places.all.filter(({ cell }) => sheetText(cell("path")).toLowerCase() === path.toLowerCase());
  const of = (code: string) =>
    named.filter(({ cell }) => sheetText(cell("cluster")).toLowerCase() === code.toLowerCase());
  const owners = [owner, "*"].filter((code) => of(code).length > 0);
  const [code] = owners;
  const found = code === undefined ? [] : of(code);
  if (code === undefined || found.length !== 1 || sheetNumber(found[0]?.cell("max")) !== declared)
    return constant(declared, places);
  const isIts = `(${rangeOf(places, cluster)}=${quoted(code)})*(${rangeOf(places, section)}&""=$${addressOf(row, scoreColumns.code)})`;
  const column = rangeOf(places, max);
  const formula = `IF(SUMPRODUCT(${isIts}*ISNUMBER(${column}))=1,SUMPRODUCT(${isIts},${column}),"")`;
  return { value: declared, formula };
}
