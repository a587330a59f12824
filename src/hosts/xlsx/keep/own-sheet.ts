import { leadsOutside } from "../../../workbook/outside-formula";
import type { Limits } from "../read/limits";
import { nextToken, scanXml } from "../read/xml";
import { attribute, type XmlScan } from "../read/xml-attributes";
import { eachChild, elementText, enterRoot, skipElement } from "../read/xml-elements";
import { openTag, type XmlEdit } from "../mark/xml-node";

/** What the cells of a person's sheet refer to, and the formulas that can't stay. */
export type OwnCells = {
  /** Numbers of shared texts, one for each cell that has one. */
  readonly texts: readonly number[];
  /** Numbers of looks that cells, rows and columns have. */
  readonly looks: ReadonlySet<number>;
  readonly hasFormula: boolean;
  /** Cells whose formula leaves and whose result stays. */
  readonly left: readonly { readonly cell: string; readonly formula: string }[];
  /** What takes these formulas out of the part. */
  readonly edits: readonly XmlEdit[];
};

type Found = {
  readonly texts: number[];
  readonly looks: Set<number>;
  readonly formulas: Formula[];
};

type Formula = XmlEdit & { readonly cell: string; readonly formula: string; readonly shared: string | null };

/** `isGone`: whether a formula looks at a sheet that the workbook will have no more. */
export function ownCells(
  xml: string,
  {
    part,
    limits,
    isGone,
  }: { readonly part: string; readonly limits: Limits; readonly isGone: (formula: string) => boolean },
): OwnCells {
  const scan = scanXml(xml, { part, limits });
  const found: Found = { texts: [], looks: new Set(), formulas: [] };
  enterRoot(scan, "worksheet");
  eachChild(scan, (name) => {
    if (name === "cols") eachChild(scan, () => noteLook(found, attribute(scan, "style")));
    else if (name === "sheetData") eachChild(scan, () => readRow(scan, found));
  });
  const cannotStay = ({ formula }: Formula): boolean => leadsOutside(formula) || isGone(formula);
  const shared = new Set(found.formulas.filter(cannotStay).flatMap((each) => each.shared ?? []));
  const left = found.formulas.filter((each) => cannotStay(each) || (each.shared !== null && shared.has(each.shared)));
  return {
    texts: found.texts,
    looks: found.looks,
    hasFormula: found.formulas.length > left.length,
    left: left.map(({ cell, formula }) => ({ cell, formula })),
    edits: left.map(({ from, to }) => ({ from, to, text: "" })),
  };
}

function noteLook({ looks }: Found, number: string | undefined): void {
  if (number !== undefined) looks.add(Number(number));
}

function readRow(scan: XmlScan, found: Found): void {
  noteLook(found, attribute(scan, "s"));
  eachChild(scan, (name) => {
    if (name === "c") readCell(scan, found);
  });
}

function readCell(scan: XmlScan, found: Found): void {
  noteLook(found, attribute(scan, "s"));
  const isText = attribute(scan, "t") === "s";
  const cell = attribute(scan, "r") ?? "";
  eachChild(scan, (name) => {
    if (name === "v" && isText) found.texts.push(Number(elementText(scan)));
    if (name !== "f") return;
    const { from } = openTag(scan);
    const shared = attribute(scan, "t") === "shared" ? (attribute(scan, "si") ?? null) : null;
    const formula = elementText(scan);
    found.formulas.push({ from, to: scan.at, text: "", cell, formula, shared });
  });
}

/** What lets two tabs be open at once: whoever types then changes both. */
export function closedTab(
  xml: string,
  { part, limits }: { readonly part: string; readonly limits: Limits },
): readonly XmlEdit[] {
  const scan = scanXml(xml, { part, limits });
  const edits: XmlEdit[] = [];
  nextToken(scan);
  eachChild(scan, (name) => {
    if (name !== "sheetViews") return void skipElement(scan);
    eachChild(scan, () => {
      const tag = openTag(scan);
      const selected = tag.attributes.find((each) => each.name === "tabSelected");
      if (selected !== undefined && selected.value !== "0" && selected.value !== "false")
        edits.push({ from: selected.valueFrom, to: selected.valueTo, text: "0" });
    });
  });
  return edits;
}
