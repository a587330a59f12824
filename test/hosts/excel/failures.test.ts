import { LiveWorkbookError } from "../../../src/app/live-workbook";
import {
  failureOf,
  isExcelError,
  isReason,
  leaving,
  liveWorkbookError,
  mayBeProtectedStructure,
} from "../../../src/hosts/excel/failures";

const excelError = (code: string, errorLocation = "", statement = "") =>
  Object.assign(new Error("Lời của Excel"), { code, debugInfo: { code, message: "", errorLocation, statement } });

test.each([
  ["InvalidOperationInCellEditMode", "", "cell-edit"],
  ["ItemNotFound", "WorksheetCollection.getItem", "sheet-missing"],
  ["ItemNotFound", "ChartCollection.getItem", "unexpected"],
  ["AccessDenied", "Range.values", "unexpected"],
  ["AccessDenied", "WorksheetProtection.unprotect", "sheet-protection"],
  ["AccessDenied", "WorksheetProtection.protect", "sheet-protection"],
  ["BadPassword", "WorksheetProtection.unprotect", "sheet-protection"],
  ["RequestPayloadSizeLimitExceeded", "", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "", "too-large"],
  ["RangeExceedsLimit", "Range.values", "too-large"],
  ["InactiveWorkbook", "Worksheet.activate", "other-workbook"],
  ["InvalidSelection", "Worksheet.delete", "other-workbook"],
  ["GeneralException", "WorksheetCollection.add", "other-workbook"],
  ["GeneralException", "WorksheetFreezePanes.freezeRows", "other-workbook"],
  ["GeneralException", "Range.values", "unexpected"],
  ["ActivityLimitReached", "", "busy"],
  ["ApiNotFound", "Range.group", "unsupported"],
])("%s at %s means %s", (code, place, reason) => {
  const failure = failureOf(excelError(code, place), "bước 1", false);
  expect([failure.trouble.reason, failure.trouble.left]).toEqual([reason, "as-it-was"]);
});

test("a refusal while the structure is protected says so, and other failures don't", () => {
  expect(failureOf(excelError("AccessDenied", "WorksheetCollection.add"), "", true).trouble.reason).toBe(
    "workbook-protected",
  );
  expect(failureOf(excelError("GeneralException", "Range.values"), "", true).trouble.reason).toBe("unexpected");
});

test.each([
  ["WorksheetCollection.add", true],
  ["Worksheet.visibility", true],
  ["Worksheet.delete", true],
  ["", true],
  ["WorksheetProtection.unprotect", false],
  ["Range.values", false],
])("whether a refusal at %s may be the structure's: %s", (place, may) => {
  expect(mayBeProtectedStructure(excelError("AccessDenied", place))).toBe(may);
});

test("the detail has the step, Excel's code, place and statement, and not its message; a missing sheet has its name", () => {
  const detail = failureOf(excelError("GeneralException", "Range.values", "range.values = ...;"), "bước 1", false)
    .trouble.detail;
  expect(detail).toBe("bước 1 · GeneralException · Range.values · range.values = ...;");
  const missing = excelError("ItemNotFound", "WorksheetCollection.getItem", "worksheets.getItem(...);");
  expect(failureOf(missing, { sheet: "Danh sách" }, false).trouble.detail).toBe("Danh sách");
  expect(failureOf(missing, "bước 1", false).trouble.detail).toBe("");
});

test("the cause stays", () => {
  const cause = excelError("GeneralException", "Range.getMergedAreasOrNullObject");
  expect(failureOf(cause, "", false).cause).toBe(cause);
});

test("what is left behind can be said anew", () => {
  const failure = failureOf(excelError("ActivityLimitReached"), "bước 1", false);
  const left = leaving(failure, "unfinished");
  expect(left.trouble).toEqual({ ...failure.trouble, left: "unfinished" });
  expect(left.cause).toBe(failure.cause);
});

test("our failures and bugs are told from Excel's", () => {
  expect(isExcelError(excelError("AccessDenied"))).toBe(true);
  for (const other of [new TypeError("x is undefined"), liveWorkbookError("busy", ""), null, "AccessDenied"])
    expect(isExcelError(other)).toBe(false);
  expect(isReason(liveWorkbookError("busy", "x"), "busy")).toBe(true);
  expect(isReason(new LiveWorkbookError({ reason: "busy", detail: "", left: "as-it-was" }), "too-large")).toBe(false);
});
