import type { Nomination, StatedNomination } from "../../domain/round/decision-rules";
import type { Workbook } from "../../workbook/sheet";
import type { RowReading } from "../description/sheet-form";
import { locateSheet } from "../reading/find-header";
import { readList } from "../reading/read-list";
import { nominationList } from "../sheets/board/register-lists";
import type { BoardReader } from "./board-reader";

export type NominationReading = {
  /** In the order of the sheet. */
  readonly rows: readonly Nomination[];
  /** Addresses of cells that hold something which could not be read. */
  readonly unread: ReadonlySet<string>;
};

/** The register as it stands, for changing it. */
export function readNominations(workbook: Workbook): NominationReading {
  const sheet = locateSheet(workbook, nominationList);
  if (sheet === null) return { rows: [], unread: new Set() };
  const { rows, findings } = readList(sheet, nominationList);
  return { rows: rows.map(nominationOf), unread: new Set(findings.map(({ cell }) => cell)) };
}

/** The same for a reading of all sheets, which gathers what it found. */
export function readNominationRows(reader: BoardReader): readonly Nomination[] {
  return reader.list(nominationList).map(nominationOf);
}

function nominationOf({ row, fields }: RowReading<(typeof nominationList)["columns"]>): Nomination {
  const { unit, award, ...rest } = fields;
  const stated = Object.fromEntries(Object.entries(rest).map(([key, entry]) => [key, entry.value])) as StatedNomination;
  return { unit: unit.value ?? "", award: award.value ?? "", stated, row, cell: unit.cell };
}
