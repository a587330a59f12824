import type { DocumentFacts, OwnDay } from "../ways/way";
import { documentLastDay, sendingStatus } from "./deadlines";

type Stated = { readonly due: string; readonly of: Exclude<OwnDay["of"], "extension"> };

/** The last day by a Hạn (ISO), or by the unit's extension where that is later (contract §4, Status). */
export function ownDayOf(
  board: Parameters<typeof documentLastDay>[0],
  unit: Parameters<typeof documentLastDay>[1],
  { due, of }: Stated,
): OwnDay {
  const isExtended = unit.extendedTo !== null && unit.extendedTo > due;
  return { lastDay: documentLastDay(board, unit, due), of: isExtended ? "extension" : of };
}

/**
 * When a document came, judged by another last day than its own (contract §5, Hạn of a line); `lastDay` as
 * `lastDayOnTime` gives it. Exempt and returned stay what they are, and so does a sheet that a workbook came without.
 */
export function byOwnDay(
  facts: DocumentFacts,
  { lastDay, asOf }: { readonly lastDay: string; readonly asOf: string },
): DocumentFacts {
  const { status, arrived = null } = facts;
  switch (status) {
    case "exempt":
    case "returned":
      return facts;
    case "on-time":
    case "late":
      return arrived === null ? facts : { ...facts, ...statusOf(arrived.day, { lastDay, asOf }) };
    case "missing":
    case "not-due":
      return arrived === null ? { ...facts, ...statusOf(null, { lastDay, asOf }) } : facts;
    default:
      return status satisfies never;
  }
}

function statusOf(
  received: string | null,
  calendar: { readonly lastDay: string; readonly asOf: string },
): Pick<DocumentFacts, "status" | "daysLate"> {
  const { status, daysLate } = sendingStatus({ exempt: false, received, returned: false }, calendar);
  return { status, daysLate };
}
