import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/sheet";
import { readPairs } from "../../../src/forms/reading/read-pairs";
import { clusterCoverSheet } from "../../../src/forms/sheets/cluster/cluster-cover-sheet";
import { parseAddress } from "../../../src/workbook/address";
import { fileOf, issuedTo, setCell, smallProvince } from "../../support/small-province";

export const province = smallProvince();

export const codes = [
  "earlier-entry-missing",
  "earlier-entry-changed",
  "board-entry-differs",
  "not-for-cluster",
  "own-score",
  "unknown-code",
] as const;

export type Scores = readonly (readonly CellValue[])[];

export function returned(scores: Scores, more: (workbook: Workbook) => Workbook = (workbook) => workbook): Workbook {
  return more(
    scores.reduce<Workbook>(
      (book, line, row) =>
        line.reduce<Workbook>(
          (one, value, column) => setCell(one, "Điểm chấm", { row: row + 5, column: column + 1, value }),
          book,
        ),
      issuedTo(province, "_C1"),
    ),
  );
}

export function coverOf(workbook: Workbook, key: string, value: CellValue): Workbook {
  const { cells } = readPairs(workbook.sheets.find(({ name }) => name === "Thông tin chung")!, clusterCoverSheet);
  return setCell(workbook, "Thông tin chung", { ...parseAddress(cells.get(key)!)!, value });
}

export const second = fileOf(
  "C1/_C1 (2).xlsx",
  returned([
    ["C1-01", "T3", "Cụm/khối chấm", 9, null, null, "C1-02"],
    ["C1-03", "T3", "Chấm chéo", 5, null, null, "C1-02"],
  ]),
  "2020-07-09T09:00:00",
);
