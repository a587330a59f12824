import { LiveWorkbookError, type LiveWorkbookTrouble } from "../../app/live-workbook";

type Reason = LiveWorkbookTrouble["reason"];

/**
 * An error of Microsoft's library, recognised by its shape: the pane and a test may each have loaded a library of their
 * own.
 */
export type ExcelError = {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string | null; readonly statement?: string | null };
};

/**
 * Codes as in Microsoft's page "Error handling with the application-specific JavaScript APIs" (tables "Error codes and
 * messages" and "Excel-specific error codes and messages"); InvalidOperationInCellEditMode and RangeExceedsLimit are in
 * Excel.ErrorCodes too. AccessDenied and ItemNotFound say different things in different places and are decided below.
 */
const reasons: Readonly<Record<string, Reason>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  BadPassword: "sheet-protection",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  InactiveWorkbook: "other-workbook",
  // Worksheet.delete and Workbook.getActiveCell while another workbook is in front (office-js issues 5319 and 6365).
  InvalidSelection: "other-workbook",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  // These two are made by the library itself out of Office's own codes (CoreErrorCodes in excel-web-16.00.debug.js).
  WriteNotSupportedWhenModalDialogOpen: "busy",
  Timeout: "busy",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
};

export function isExcelError(error: unknown): error is ExcelError {
  if (typeof error !== "object" || error === null || !("code" in error) || !("debugInfo" in error)) return false;
  return typeof error.code === "string" && typeof error.debugInfo === "object" && error.debugInfo !== null;
}

/**
 * Whether the structure of the workbook may be protected, which only a further request can tell. What is done to cells
 * and to a sheet's own protection is not refused by it.
 */
export function mayBeProtectedStructure(error: ExcelError): boolean {
  return error.code === "AccessDenied" && ofStructure.test(placeOf(error));
}

/** Nothing: Excel did not say where. */
const ofStructure = /^(|worksheetcollection\.\w+|worksheet\.(delete|visibility|name|position|copy))$/u;

/** What was asked of Excel: a step in the words of a technician, or the one sheet that it was about. */
export type About = string | { readonly sheet: string };

/** Says that nothing was written yet; a write that knows better says so with `leaving`. */
export function failureOf(error: ExcelError, what: About, structureProtected: boolean): LiveWorkbookError {
  const reason = structureProtected && mayBeProtectedStructure(error) ? "workbook-protected" : reasonOf(error);
  return new LiveWorkbookError({ reason, detail: detailOf(error, what, reason), left: "as-it-was" }, { cause: error });
}

/** The same trouble, saying otherwise what is left behind. */
export function leaving(error: LiveWorkbookError, left: LiveWorkbookTrouble["left"]): LiveWorkbookError {
  return new LiveWorkbookError({ ...error.trouble, left }, { cause: error.cause ?? error });
}

export function liveWorkbookError(reason: Reason, detail: string): LiveWorkbookError {
  return new LiveWorkbookError({ reason, detail, left: "as-it-was" });
}

/** Written, but from preparations that were no longer whole. */
export function isToDoAgain(error: unknown): boolean {
  return error instanceof LiveWorkbookError && error.trouble.left === "to-do-again";
}

export function isReason(error: unknown, reason: Reason): error is LiveWorkbookError {
  return error instanceof LiveWorkbookError && error.trouble.reason === reason;
}

export function placeOf({ debugInfo }: ExcelError): string {
  return (debugInfo.errorLocation ?? "").toLowerCase();
}

/**
 * A missing password, a sheet that is not protected (any more) or is already: since June 2026 Excel for Windows has one
 * code for all of them (office-js issue 6784).
 */
const ofProtection = /^worksheetprotection\.(un)?protect$/u;

function reasonOf(error: ExcelError): Reason {
  const place = placeOf(error);
  if (error.code === "ItemNotFound" && place === "worksheetcollection.getitem") return "sheet-missing";
  if (error.code === "AccessDenied" && ofProtection.test(place)) return "sheet-protection";
  if (error.code === "GeneralException" && ofWindow.test(place)) return "other-workbook";
  return reasons[error.code] ?? "unexpected";
}

/**
 * What Excel does to the workbook in front alone; with another one there it answers GeneralException (Microsoft's page
 * "Troubleshoot Excel add-ins", office-js issue 771).
 */
const ofWindow = /^(worksheetcollection\.add|worksheetfreezepanes\.\w+|worksheet\.activate|range\.select)$/u;

/**
 * Excel's message is in the language of Excel and not meant for people (same page, "API errors"); its code, place and
 * statement are.
 */
function detailOf(error: ExcelError, what: About, reason: Reason): string {
  const sheet = typeof what === "string" ? "" : what.sheet;
  if (reason === "sheet-missing" || reason === "sheet-protection") return sheet;
  const { errorLocation, statement } = error.debugInfo;
  return [typeof what === "string" ? what : sheet, error.code, errorLocation, statement]
    .filter((part) => part !== undefined && part !== null && part !== "")
    .join(" · ");
}
