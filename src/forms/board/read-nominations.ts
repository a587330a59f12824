import type { Nomination, StatedNomination } from "../../domain/nominating/nomination";
import type { Workbook } from "../../workbook/sheet";
import { locateSheet } from "../reading/find-header";
import { readList } from "../reading/read-list";
import { nominationList } from "../sheets/board/register-lists";

export type NominationReading = {
  /** In the order of the sheet. */
  readonly rows: readonly Nomination[];
  /** Addresses of cells that hold something which could not be read. */
  readonly unread: ReadonlySet<string>;
};

export function readNominations(workbook: Workbook): NominationReading {
  const sheet = locateSheet(workbook, nominationList);
  if (sheet === null) return { rows: [], unread: new Set() };
  const { rows, findings } = readList(sheet, nominationList);
  return {
    rows: rows.map(({ row, fields }) => {
      const { unit, award, ...rest } = fields;
      const stated = Object.fromEntries(Object.entries(rest).map(([key, entry]) => [key, entry.value])) as StatedNomination;
      return { unit: unit.value ?? "", award: award.value ?? "", stated, row, cell: unit.cell };
    }),
    unread: new Set(findings.map(({ cell }) => cell)),
  };
}
