/**
 * Error codes of Excel that this host answers with, their messages and HTTP status. Codes and messages: Microsoft's
 * page "Error handling with the application-specific JavaScript APIs". Which code Excel chooses in which case is often
 * unverified in a real Excel: README.md lists it.
 */
const known = {
  AccessDenied: ["You cannot perform the requested operation.", 403],
  ApiNotFound: [
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
    400,
  ],
  BadPassword: ["The password you supplied is incorrect.", 403],
  ConnectionFailure: ["The connection to the workbook was lost.", 500],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidOperationInCellEditMode: [
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode and then try again.",
    400,
  ],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  InvalidSelection: ["The current selection is invalid for this operation.", 400],
  ItemAlreadyExists: ["The resource being created already exists.", 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  MergedRangeConflict: [
    "Cannot complete the operation. A table can't overlap with another table or merged cells.",
    400,
  ],
  NotImplemented: ["The simulated host doesn't implement this.", 501],
  RangeExceedsLimit: ["The cell count in the range has exceeded the maximum supported number.", 400],
  RequestPayloadSizeLimitExceeded: ["The request payload size has exceeded the limit.", 400],
  ResponsePayloadSizeLimitExceeded: ["The response payload size has exceeded the limit.", 400],
} as const satisfies Readonly<Record<string, readonly [string, number]>>;

export type ExcelErrorCode = keyof typeof known;

/**
 * Ends the batch at the action that threw it; what earlier actions did stays. `code` may be any, since faults are
 * injected by code.
 */
export class ExcelError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    const entry: readonly [string, number] =
      code in known ? known[code as ExcelErrorCode] : ["The request failed.", 400];
    super(message ?? entry[0]);
    this.name = "ExcelError";
    this.status = entry[1];
  }
}

export function fail(code: ExcelErrorCode, message?: string): never {
  throw new ExcelError(code, message);
}
