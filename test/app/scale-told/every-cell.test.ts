import { readBoard } from "../../../src/forms/board/read-board";
import type { Board } from "../../../src/domain/round/board";
import { scaleOf } from "../../../src/domain/round/scale";
import { sectionsOf } from "../../../src/domain/round/section";
import { awardList, classList, conditionList } from "../../../src/forms/sheets/board/policy-lists";
import { bandList, scaleList } from "../../../src/forms/sheets/board/scale-list";
import { sectionList } from "../../../src/forms/sheets/board/section-list";
import { newSampleBoard, sampleFiles } from "../../../src/app/new-board";
import { asset } from "../../sample/filled-province";
import { workbookOf } from "../../../src/workbook/draft";
import { boardWorkbook, regulations } from "../../regulations/regulation-round";
import { unsaidCells } from "./changed-cells";

const boardIn = (draft: Parameters<typeof workbookOf>[0]): Board => {
  const { board } = readBoard(workbookOf(draft));
  if (board === null) throw new Error("no round");
  return board;
};

const sampleTables = Object.fromEntries(
  Object.entries(sampleFiles).map(([sheet, file]) => [sheet, asset(`sample/${file}`)]),
);

const boards: readonly (readonly [string, () => Board, readonly string[] | null])[] = [
  ["the sample", () => boardIn(newSampleBoard(sampleTables, "2020-05-20")), ["C01", "K03"]],
  ...regulations.map((name) => [name, () => boardIn(boardWorkbook(name, "2026-06-30")), null] as const),
];

test.each(boards)("%s: every cell of a cluster's rows is said in the words of its scale", (_, made, only) => {
  const board = made();
  for (const { code } of board.clusters.filter((cluster) => only === null || only.includes(cluster.code))) {
    const scale = scaleOf(board, code);
    if (scale.length === 0) continue;
    const [ours, codes] = [scale[0]?.cluster, new Set(scale.map((line) => line.code))];
    const sections = sectionsOf(board, code);
    const isHere = (clusters: unknown): boolean =>
      (clusters as readonly string[]).length === 0 || (clusters as readonly string[]).includes(code);
    const found = [
      ...unsaidCells(board, code, { list: "criteria", form: scaleList, isOwn: (row) => row["cluster"] === ours }),
      ...unsaidCells(board, code, {
        list: "bands",
        form: bandList,
        isOwn: (row) => row["cluster"] === ours && codes.has(String(row["criterion"])),
      }),
      ...unsaidCells(board, code, {
        list: "sections",
        form: sectionList,
        isOwn: (row) => sections.some((section) => section.path === row["path"] && section.cluster === row["cluster"]),
      }),
      ...unsaidCells(board, code, {
        list: "conditions",
        form: conditionList,
        isOwn: (row) => isHere(row["clusters"]),
      }),
      ...unsaidCells(board, code, { list: "classRules", form: classList, isOwn: (row) => isHere(row["clusters"]) }),
      ...unsaidCells(board, code, { list: "awards", form: awardList, isOwn: () => true }),
    ];
    expect({ code, found }).toEqual({ code, found: [] });
  }
});
