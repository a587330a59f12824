import { sheetNames } from "../../contract/sheet-names";
import { plus, exact, toNumber, zero, type Fraction } from "../basics/exact";
import { nowhere, type Issue } from "../issue";
import type { Board } from "../round/board";
import { pathKey, sectionsOf } from "../round/section";
import { type SectionNode, treeOf } from "../scoring/sections/section-tree";
import { isOutsideBase } from "../ways/ways";

type Scaled = Pick<Board, "clusters" | "criteria" | "sections">;

/**
 * Sections whose Điểm tối đa is not what their sub-sections and the base lines directly in them come to (contract §5).
 * Of a section of bonus or of penalty lines alone it is a cap, and nothing is compared. Clusters that share a scale are
 * told once.
 */
export function sectionSums(board: Scaled): readonly Issue[] {
  const found = board.clusters.flatMap(({ code }) => {
    const rows = new Map(sectionsOf(board, code).map((row) => [pathKey(row.path), row]));
    return treeOf(board, code).nodes.flatMap((node): readonly Issue[] => {
      const row = rows.get(node.key);
      if (row === undefined || node.declared === null || node.counts !== "base") return [];
      const sum = toNumber(childrenOf(node));
      if (sum === node.declared) return [];
      const cluster = row.cluster === "*" ? null : row.cluster;
      return [
        {
          code: "section-sum-differs",
          params: { section: node.path, sum, declared: node.declared },
          place: { ...nowhere, cluster, sheet: sheetNames.sections, cell: row.cell === "" ? null : row.cell },
        },
      ];
    });
  });
  return [...new Map(found.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/** What stands directly in a section: maxima of sub-sections and of base lines. */
function childrenOf(node: SectionNode): Fraction {
  return node.items.reduce((sum, item) => {
    if (item.kind === "line") return isOutsideBase(item.criterion) ? sum : plus(sum, exact(item.criterion.max));
    if (item.node.counts !== "base") return sum;
    return plus(sum, item.node.declared === null ? childrenOf(item.node) : exact(item.node.declared));
  }, zero);
}
