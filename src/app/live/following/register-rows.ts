import type { Unit } from "../../../domain/round/board";
import type { Receipt } from "../../../domain/round/receipt";
import { matchRegister, reportDocuments } from "../../../domain/submissions/register";
import { parseAddress } from "../../../workbook/address";
import { unitsOfRound } from "../../../domain/round/units-of-round";
import { filesOfUnit } from "../../../domain/submissions/submissions";
import type { OpenedBoard } from "../../open-board";

/**
 * Rows of the register that stand for a file of the unit; `sha256` `null` = those of its papers, which stand for none.
 */
export function registerRowsOf(
  { board, stored }: OpenedBoard,
  unit: string,
  sha256: string | null,
): readonly Receipt[] {
  const rows = board.receipts.filter((row) => row.sender === unit);
  const { rowsOf, papers } = matchRegister(filesOfUnit(unit, stored), {
    rows,
    reports: reportDocuments(board.documents, "unit"),
    documents: board.documents,
  });
  return sha256 === null ? papers : (rowsOf.get(sha256) ?? []);
}

/** The unit's row of `Danh sách` in the round. */
export function unitOfRound({ board }: OpenedBoard, code: string): Unit | null {
  return unitsOfRound(board).units.find((unit) => unit.code === code) ?? null;
}

/** The sheet's own row number of a cell such as "A14". */
export function rowOf(cell: string): number {
  const place = parseAddress(cell);
  if (place === null) throw new Error(`a row was read from ${cell}, which is no cell`);
  return place.row;
}
