import type { XmlEdit } from "../mark/xml-node";
import type { Base } from "./base-package";
import { numbersIn, type UsedLooks } from "./base-looks";
import { closedTab, ownCells } from "./own-sheet";
import { reachable } from "./reach";

/** What the sheets that stay use of the workbook's texts and looks, and what changes in them, by their names. */
export type KeptCells = {
  readonly texts: readonly number[];
  readonly looks: UsedLooks;
  readonly hasFormula: boolean;
  readonly edits: ReadonlyMap<string, readonly XmlEdit[]>;
  /** What closes their tabs. */
  readonly tabs: ReadonlyMap<string, readonly XmlEdit[]>;
};

export function keptCells({ parts, kept }: Base, isGone: (formula: string) => boolean): KeptCells {
  const { limits } = parts.source;
  const found = kept.map(({ name, relation: { target, type } }) => ({
    name,
    tab: closedTab(parts.text(target), { part: target, limits }),
    cells: type === "worksheet" ? ownCells(parts.text(target), { part: target, limits, isGone }) : null,
  }));
  const around = [
    ...reachable(
      parts.source,
      kept.map(({ relation }) => relation.target),
    ),
  ]
    .filter((part) => part.endsWith(".xml"))
    .map(parts.text);
  return {
    texts: found.flatMap(({ cells }) => cells?.texts ?? []),
    looks: {
      cells: new Set(found.flatMap(({ cells }) => [...(cells?.looks ?? [])])),
      conditions: new Set(around.flatMap((xml) => numbersIn(xml, "dxfId"))),
      formats: new Set(around.flatMap((xml) => numbersIn(xml, "numFmtId"))),
    },
    hasFormula: found.some(({ cells }) => cells?.hasFormula === true),
    edits: new Map(found.map(({ name, cells }) => [name, cells?.edits ?? []])),
    tabs: new Map(found.map(({ name, tab }) => [name, tab])),
  };
}
