import { sheetReference } from "../../../workbook/address";
import { leadsOutside } from "../../../workbook/outside-formula";
import { isNamed } from "../../../workbook/sheet";
import { valueOf, type XmlNode } from "../mark/xml-node";
import { type Base, scopeOf } from "./base-package";
import { ownCells } from "./own-sheet";
import { namesOf, nameStays } from "./workbook-edits";

/** Whether a formula looks at a sheet that the workbook has and the new one won't have. */
export function goneSheets({ sheets, kept }: Base, left: readonly string[]): (formula: string) => boolean {
  const gone = sheets.filter(
    ({ name }) => !left.some((each) => isNamed({ name }, each)) && !kept.some((each) => each.name === name),
  );
  const references = gone.flatMap(({ name }) => [`'${name.replaceAll("'", "''")}'!`, sheetReference(name, "")]);
  return (formula) => references.some((each) => standsIn(formula.toLowerCase(), each.toLowerCase()));
}

/** Not as the end of a longer name. */
function standsIn(formula: string, reference: string): boolean {
  for (let at = formula.indexOf(reference); at >= 0; at = formula.indexOf(reference, at + 1))
    if (reference.startsWith("'") || !/[\p{L}\p{N}_.']/u.test(formula.charAt(at - 1))) return true;
  return false;
}

const longest = 60;

/** Formulas whose result alone stays, and names that can't; of formulas that lead outside the caller tells. */
export function lostFormulas(base: Base, isGone: (formula: string) => boolean): readonly string[] {
  const { parts, kept } = base;
  const cells = kept.flatMap(({ name, relation: { target, type } }) =>
    type !== "worksheet"
      ? []
      : ownCells(parts.text(target), { part: target, limits: parts.source.limits, isGone })
          .left.filter(({ formula }) => !leadsOutside(formula))
          .map(({ cell, formula }) => `formula: ${name}!${cell} (=${formula.slice(0, longest)})`),
  );
  return [...cells, ...ownNames(base, (name) => !nameStays(name, base, isGone))];
}

/** The workbook's own names, where these are lost; each with what it stands for. */
export function ownNames(base: Base, isLost: (name: XmlNode) => boolean = () => true): readonly string[] {
  return namesOf(base)
    .filter((name) => scopeOf(name) === null && isLost(name))
    .map((name) => `name: ${valueOf(name, "name") ?? ""} (=${name.text.slice(0, longest)})`);
}
