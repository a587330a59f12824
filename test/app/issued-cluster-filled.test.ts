import { boardOut } from "../../src/app/board-out";
import { consolidate } from "../../src/app/consolidate";
import { pointsChange } from "../../src/app/live/board/scoring/enter-points";
import { openBoard, type OpenedBoard } from "../../src/app/open-board";
import { readStore } from "../../src/forms/store/store";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { vi } from "../../src/text/vi";
import { addressOf } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/sheet";
import { rawCells } from "../hosts/xlsx/write/read-raw";
import { differences } from "../forms/score-sheet/agreement";
import { findSoffice, recalculate } from "../support/libreoffice";
import { boardOf, fileOf, host, setCell } from "../support/small-province";
import { book, consolidated, draft, province, sheetNamed } from "./issued-cluster-sample";

const withLibreOffice = findSoffice() === null ? test.skip : test;

function opened(workbook: Workbook): OpenedBoard {
  const board = openBoard(workbook);
  if ("noRound" in board) throw new Error(board.noRound);
  return board;
}

test("the pane fills the row that is there, and what stays blank is no entry of the cluster at the Board", () => {
  const one = {
    unit: "C1-01",
    criterion: "T4",
    points: 7,
    notApplicable: false,
    explanation: null,
    scorer: "UBND huyện Hai",
  } as const;
  const { cells, added } = pointsChange(opened(book), {
    stage: "cluster",
    day: "2020-07-01",
    drafts: [{ ...one, seen: { points: null, notApplicable: false, explanation: null } }],
  });
  expect(added).toEqual([]);
  expect(cells.map(({ row, column, value }) => [addressOf(row, column), value])).toEqual([
    ["D6", 7],
    ["H6", { date: "2020-07-01" }],
  ]);
  const own = setCell(book, "Điểm chấm", { row: 14, column: 1, value: "C1-01" });
  const twice = ["T4", "Cụm/khối chấm", 6].reduce<Workbook>(
    (each, value, index) => setCell(each, "Điểm chấm", { row: 14, column: index + 2, value }),
    own,
  );
  const seen = { points: 6, notApplicable: false, explanation: null };
  expect(
    pointsChange(opened(twice), { stage: "cluster", day: "2020-07-01", drafts: [{ ...one, seen }] }).cells.map(
      ({ row }) => row,
    ),
  ).toContain(14);
  const sent = fileOf(
    "C1/_C1.xlsx",
    setCell(book, "Điểm chấm", { row: 6, column: 4, value: 7 }),
    "2020-07-02T09:00:00",
  );
  const ran = consolidate(
    {
      board: boardOf(province.workbook),
      stored: readStore(province.workbook),
      files: [sent],
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
  expect(
    ran.consolidation.scores.map(({ unit, criterion, stage, points }) => [unit, criterion, stage, points]),
  ).toEqual([["C1-01", "T4", "cluster", 7]]);
  const kept = sheetNamed("_TD_Điểm cụm chấm", boardOut(province.workbook, ran, vi).draft);
  expect(kept.rows.size).toBe(2);
  expect(ran.consolidation.issues.filter(({ place }) => place.sheet === "Điểm chấm")).toEqual([]);
});

withLibreOffice("a leader who types the points sees totals and ranks as the engine comes to them", async () => {
  const points = [9, 7.25, 1, 8.5, 7.5, -2.5, 9, 7, null];
  const typed = points.reduce<Workbook>(
    (each, value, index) => setCell(each, "Điểm chấm", { row: 5 + index, column: 4, value }),
    book,
  );
  const rows = new Map(
    [...sheetNamed("Điểm chấm").rows].map(([row, cells]) => [
      row,
      row < 5 || row > 13 ? cells : new Map([...cells, [4, { ...cells.get(4)!, value: points[row - 5] ?? null }]]),
    ]),
  );
  const edited = {
    ...draft,
    sheets: draft.sheets.map((sheet) => (sheet.name === "Điểm chấm" ? { ...sheet, rows } : sheet)),
  };
  const [asIssued, filled] = ["nguyên bản.xlsx", "đã chấm.xlsx"];
  const files = recalculate(
    new Map([
      [asIssued, await writeWorkbook(draft)],
      [filled, await writeWorkbook(edited)],
    ]),
  );
  expect(differences(draft, files.get(asIssued)!)).toEqual([]);
  const { consolidation } = consolidated(typed);
  expect(consolidation.totals.map(({ total }) => total)).toEqual([17.25, 13.5, null, null]);
  const cells = rawCells(files.get(filled)!, "Xếp hạng");
  const ranked = sheetNamed("Xếp hạng").rows;
  const shown = [...ranked]
    .filter(([, line]) => String(line.get(2)?.value).startsWith("C1-0"))
    .map(([row, line]) => [line.get(2)?.value, cells.get(`A${row}`)?.text ?? "", cells.get(`I${row}`)?.text ?? ""]);
  expect(new Set(shown)).toEqual(
    new Set(consolidation.ranking.map(({ unit, rank, total }) => [unit, String(rank ?? ""), String(total ?? "")])),
  );
});
