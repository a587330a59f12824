import type { Unit } from "../../domain/board";
import type { Round } from "../../domain/completeness/unit-standing";
import { lastDayOnTime, sendingStatus } from "../../domain/deadline/sending-status";
import type { DocumentType, Receipt } from "../../domain/receipt";
import { compareReceiptDays, receiptDay } from "../../domain/receipts/receipt-day";
import { reportDocuments } from "../../domain/receipts/report-documents";
import type { Arrival, DocumentFacts } from "../../domain/ways/way";
import { sheetDocumentFacts } from "../../domain/scoring/document-facts";
import type { UnitStanding } from "../../domain/standing";

/** When each document of a unit came, by its code, with the register's row that says so. */
export function documentFacts(
  round: Round,
  unit: Unit,
  standing: UnitStanding | undefined,
): Readonly<Record<string, DocumentFacts>> {
  if (standing === undefined) return {};
  const { documents, receipts } = round.board;
  const own = documents.filter((document) => document.level === "unit");
  const rows = receipts.filter((row) => row.sender === unit.code);
  return Object.fromEntries(
    own.map((document) => {
      const state = standing.documents[document.code] ?? "missing";
      const facts =
        document.sheet === null
          ? paperFacts(round, unit, { document, rows, standing })
          : { ...sheetDocumentFacts(standing, state), arrived: withWorkbook(round, standing, rows) };
      return [document.code, facts];
    }),
  );
}

/** A sheet came with the workbook: the row of that day which means the report. */
function withWorkbook(
  { board }: Round,
  { received, receivedSource, confirmed }: UnitStanding,
  rows: readonly Receipt[],
): Arrival | null {
  if (received === null) return null;
  const reports = reportDocuments(board.documents, "unit");
  const row =
    receivedSource === "ledger"
      ? rows.find(
          (each) =>
            each.state === "received" && each.arrivedOn === (confirmed ? received : null) && reports.has(each.document),
        )
      : undefined;
  return arrivalOf(received, row);
}

function arrivalOf(day: string, row: Receipt | undefined): Arrival {
  return { day, number: row?.arrivalNumber ?? null, cell: row?.cell ?? null };
}

type Paper = { readonly document: DocumentType; readonly rows: readonly Receipt[]; readonly standing: UnitStanding };

/**
 * A paper has its own day in the register; a day that isn't stated gives no deduction until it is (contract §4,
 * Status). The report itself is also meant by a row that names no document; and while nothing in the register speaks of
 * it, it came with the unit's file: unconfirmed as that, not missing.
 */
function paperFacts({ board, asOf }: Round, unit: Unit, { document, rows, standing }: Paper): DocumentFacts {
  const isReport = reportDocuments(board.documents, "unit").has(document.code);
  const own = rows.filter((row) => row.document === document.code || (isReport && row.document === null));
  const valid = own.filter((row) => row.state === "received").map((row) => ({ row, ...receiptDay(row, null, asOf) }));
  const [first] = valid.sort(compareReceiptDays);
  if (own.length === 0 && isReport && standing.received !== null && !standing.confirmed)
    return { ...sheetDocumentFacts(standing, "present"), arrived: arrivalOf(standing.received, undefined) };
  const lastDay = lastDayOnTime({
    date: board.period.unitSendBy,
    extendedTo: unit.extendedTo,
    inclusive: board.period.inclusive,
  });
  const sent = {
    exempt: unit.exemptReason !== null,
    received: first?.day ?? null,
    returned: first === undefined && own.length > 0,
  };
  const { status, daysLate } = sendingStatus(sent, { lastDay, asOf });
  return {
    status,
    daysLate,
    confirmed: first?.confirmed ?? false,
    arrived: first === undefined ? null : arrivalOf(first.day, first.row),
  };
}
