import { daysBetween } from "../../../domain/basics/calendar";
import type { Consolidation } from "../../../domain/consolidation";
import type { Severity } from "../../../domain/issue";
import { findHeader, locateSheet } from "../../../forms/reading/find-header";
import { receiptList } from "../../../forms/sheets/board/register-lists";
import { addressOf } from "../../../workbook/address";
import { consolidateStored } from "../../consolidate";
import { countIssues } from "../../issue-line";
import { lastDays } from "../../last-days";
import type { OpenedBoard } from "../../open-board";
import { foundAtBoard, withFoundAtBoard } from "../cluster/found-at-board";

/** What a round comes to on a day, by the open workbook alone. */
export type LiveStatus = {
  readonly asOf: string;
  /** The last days on time, extensions apart. */
  readonly lastDays: { readonly units: string; readonly clusters: string };
  /** 0 = today is the last day; negative = over. */
  readonly daysLeft: { readonly units: number; readonly clusters: number };
  readonly issues: { readonly [S in Severity]: number };
  /** Where days of receipt are entered; `null` where the sheet is gone. */
  readonly register: { readonly sheet: string; readonly cell: string } | null;
  readonly consolidation: Consolidation;
};

export type StatusContext = { readonly asOf: string };

/**
 * Where the round stands by the open workbook alone: its input sheets, its register and what earlier runs stored; in a
 * cluster's own also what the Board would find of it. Reads and writes nothing.
 */
export function liveStatus(opened: OpenedBoard, { asOf }: StatusContext): LiveStatus {
  const { workbook, board, stored } = opened;
  const own = consolidateStored({ board, stored, asOf }).consolidation;
  const consolidation = { ...own, issues: withFoundAtBoard(own, foundAtBoard(opened, asOf)) };
  const last = lastDays(board.period);
  const register = locateSheet(workbook, receiptList);
  const header = register === null ? null : findHeader(register, receiptList);
  return {
    asOf,
    lastDays: last,
    daysLeft: { units: daysBetween(asOf, last.units), clusters: daysBetween(asOf, last.clusters) },
    issues: countIssues(consolidation.issues),
    register:
      register === null
        ? null
        : { sheet: register.name, cell: addressOf((header?.row ?? 0) + 1, header?.columns.get("arrivedOn") ?? 1) },
    consolidation,
  };
}
