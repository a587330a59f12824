import { sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import type { KeptSeals, Seal, SealedRow, SealHead } from "../../domain/round/seal";
import { noSeals, type Sealing, type SealState } from "../../domain/sealing/seal-state";
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
  const { opened, date } = request;
  const refused = refusedPaper(request);
  if (refused !== null) return refused;
  const { board, stored } = opened;
  const { consolidation } = consolidateStored({ board, stored, asOf: date });
  const { sealing } = consolidation;
  if (sealing.state === "as-sealed" || sealing.state === "as-corrected")
    return { refused: null, sealed: false, state: sealing, seal: sealing.seal };
  const refusal = refusedChange(request, sealing);
  if (refusal !== null) return refusal;
  const seal = newSeal(request, consolidation);
  const seals = withSeal(stored.seals ?? noSeals, seal);
  return {
    refused: null,
    sealed: true,
    seal,
    values:
      seal.changes.length > 0
        ? seal.changes.length
        : seal.rows.reduce((sum, row) => sum + Object.keys(row.values).length, 0),
    consolidated: consolidateStored({ board, stored: { ...stored, seals }, asOf: date }),
  };
}

function refusedPaper({ opened, document, date, today }: SealRequest): SealRefusal | null {
  if (document.trim() === "") return { refused: "no-document" };
  if (date > today) return { refused: "date-in-future", date, today };
  return isConsolidated(opened) ? null : { refused: "no-consolidation" };
}

function refusedChange({ date, reason }: SealRequest, sealing: Sealing): SealRefusal | null {
  if (sealing.state === "not-sealed") return null;
  const { state, seal, differences } = sealing;
  if (seal !== null && date < seal.date) return { refused: "before-last", date, seal };
  const isSaid = reason !== null && reason.trim() !== "";
  return isSaid || state === "as-sealed" || state === "as-corrected"
    ? null
    : { refused: "no-reason", state, values: differences.length };
}

type NewSeal = Omit<Seal, "rows"> & { readonly rows: readonly SealedRow[] };

/** What differs makes a correction of the last seal, as of its day; else the values are kept whole. */
function newSeal({ opened, document, date, reason }: SealRequest, consolidation: Consolidation): NewSeal {
  const { seals, lines } = opened.stored.seals ?? noSeals;
  const { state, differences } = consolidation.sealing;
  const last = state === "differs" ? seals.at(-1) : undefined;
  const rows = withChanges(last?.rows ?? sealedValues(consolidation), differences);
  const why = reason?.trim() ?? "";
  return {
    number: state === "not-sealed" ? 0 : nextNumber({ lines }),
    document: document.trim(),
    date,
    reason: why === "" ? null : why,
    fingerprint: fingerprintOf(rows),
    day: last?.day ?? date,
    changes: differences,
    rows,
  };
}

function nextNumber({ lines }: Pick<KeptSeals, "lines">): number {
  return 1 + Math.max(0, ...lines.map(([number]) => (typeof number === "number" ? number : 0)));
}

/** Only a workbook that was consolidated has its overview. */
function isConsolidated({ workbook }: OpenedBoard): boolean {
  return workbook.sheets.some(({ name }) => matchKey(name) === matchKey(sheetNames.overview));
}
