import { sheetDocumentFacts } from "../../../src/domain/standing/document-facts";
import type { DocumentState, SendingStatus, UnitStanding } from "../../../src/domain/standing/standing";

function factsOf(status: SendingStatus, state: DocumentState) {
  const standing: UnitStanding = {
    code: "U1",
    name: "Đơn vị U1",
    cluster: "K01",
    role: "member",
    received: null,
    receivedSource: null,
    confirmed: true,
    version: null,
    structure: null,
    requiredCells: 0,
    filledCells: 0,
    status,
    daysLate: status === "late" ? 3 : null,
    workingDaysLate: null,
    extendedTo: null,
    reviewHeld: null,
    reviewStatus: "unknown",
    complete: false,
    documents: {},
  };
  return sheetDocumentFacts(standing, state);
}

test.each<[SendingStatus, DocumentState, SendingStatus, number | null]>([
  ["late", "present", "late", 3],
  ["late", "none", "late", 3],
  ["late", "missing", "missing", null],
  ["on-time", "unanswered", "missing", null],
  ["not-due", "missing", "not-due", null],
  ["exempt", "missing", "exempt", null],
])("a workbook %s with the sheet %s: %s", (status, state, expected, daysLate) => {
  expect(factsOf(status, state)).toEqual({ status: expected, daysLate, confirmed: true });
});
