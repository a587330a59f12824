import { sheetNames } from "../../contract/sheet-names";
import { nowhere, type Issue } from "../issue";
import type { Board } from "../round/board";
import { pathKey, sectionsOf } from "../round/section";
import { sectionMaximum } from "../scoring/sections/section-maximum";
import { treeOf } from "../scoring/sections/section-tree";

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
      const { sum, declared, fits } = sectionMaximum(node);
      if (row === undefined || declared === null || fits !== false) return [];
      const cluster = row.cluster === "*" ? null : row.cluster;
      return [
        {
          code: "section-sum-differs",
          params: { section: node.path, sum, declared },
          place: { ...nowhere, cluster, sheet: sheetNames.sections, cell: row.cell === "" ? null : row.cell },
        },
      ];
    });
  });
  return [...new Map(found.map((issue) => [JSON.stringify(issue), issue])).values()];
}
