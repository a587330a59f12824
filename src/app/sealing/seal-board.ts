import { sheetNames } from "../../contract/sheet-names";
import type { KeptSeals, Seal, SealHead } from "../../domain/round/seal";
import { noSeals, type SealState } from "../../domain/sealing/seal-state";
import { withChanges } from "../../domain/sealing/compare-sealed";
import { sealedValues } from "../../domain/sealing/sealed-values";
import { fingerprintOf, withSeal } from "../../forms/sealing/kept-seals";
import { matchKey } from "../../workbook/text/match-key";
import { consolidateStored, type Consolidated } from "../consolidate";
import type { OpenedBoard } from "../open-board";

export type SealRequest = {
  readonly opened: OpenedBoard;
  /** Number and name of the paper by which the numbers are sealed. */
  readonly document: string;
  /** ISO day of that paper; the round is sealed as of it. */
  readonly date: string;
  /** Why what differs from the seal before is accepted; `null` = none was given. */
  readonly reason: string | null;
  /** ISO day after which no paper can be dated. */
  readonly today: string;
};

/** Why nothing is sealed. */
export type SealRefusal =
  | { readonly refused: "no-document" | "no-consolidation" }
  | { readonly refused: "date-in-future"; readonly date: string; readonly today: string }
  /** A correction can't be older than what it corrects. */
  | { readonly refused: "before-last"; readonly date: string; readonly seal: SealHead }
  /** The numbers differ from what was sealed, or can't be compared with it any more. */
  | { readonly refused: "no-reason"; readonly state: "differs" | "damaged"; readonly values: number };

export type Sealed =
  | SealRefusal
  /** The same numbers are sealed already: nothing is to be written. */
  | { readonly refused: null; readonly sealed: false; readonly state: SealState; readonly seal: SealHead }
  | {
      readonly refused: null;
      readonly sealed: true;
      readonly seal: SealHead;
      /** How many values it holds, or a Đính chính changes. */
      readonly values: number;
      /** To be written: sheets and store with the seal, as of its day. */
      readonly consolidated: Consolidated;
    };

/**
 * Seals the numbers of a round as of a day, or accepts what has changed since as Đính chính (rounds.md, Sealing).
 * Earlier seals are kept. A seal that somebody changed holds no more: with a reason the numbers are sealed anew, whole.
 */
export function sealBoard(request: SealRequest): Sealed {
  const { opened, date, reason, today } = request;
  const document = request.document.trim();
  if (document === "") return { refused: "no-document" };
  if (date > today) return { refused: "date-in-future", date, today };
  if (!isConsolidated(opened)) return { refused: "no-consolidation" };
  const { board, stored } = opened;
  const { consolidation } = consolidateStored({ board, stored, asOf: date });
  const { sealing } = consolidation;
  const { state, seal: last } = sealing.state === "not-sealed" ? { state: sealing.state, seal: null } : sealing;
  if ((state === "as-sealed" || state === "as-corrected") && last !== null)
    return { refused: null, sealed: false, state: sealing, seal: last };
  if (last !== null && date < last.date) return { refused: "before-last", date, seal: last };
  const why = reason?.trim() ?? "";
  if ((state === "differs" || state === "damaged") && why === "")
    return { refused: "no-reason", state, values: sealing.differences.length };

  const kept = stored.seals ?? noSeals;
  const before = kept.seals.at(-1)?.rows;
  const { differences } = sealing;
  const rows =
    state === "differs" && before !== null && before !== undefined
      ? withChanges(before, differences)
      : sealedValues(consolidation);
  const paper = { document, date, reason: why === "" ? null : why };
  const seal: Omit<Seal, "rows"> = {
    ...paper,
    number: state === "not-sealed" ? 0 : nextNumber(kept),
    fingerprint: fingerprintOf(rows),
    day: state === "differs" ? (last?.day ?? date) : date,
    changes: differences,
  };
  const seals = withSeal(kept, { ...seal, rows });
  const values =
    differences.length > 0 ? differences.length : rows.reduce((sum, row) => sum + Object.keys(row.values).length, 0);
  return {
    refused: null,
    sealed: true,
    seal,
    values,
    consolidated: consolidateStored({ board, stored: { ...stored, seals }, asOf: date }),
  };
}

function nextNumber({ lines }: KeptSeals): number {
  return 1 + Math.max(0, ...lines.map(([number]) => (typeof number === "number" ? number : 0)));
}

/** Only a workbook that was consolidated has its overview. */
function isConsolidated({ workbook }: OpenedBoard): boolean {
  return workbook.sheets.some(({ name }) => matchKey(name) === matchKey(sheetNames.overview));
}
