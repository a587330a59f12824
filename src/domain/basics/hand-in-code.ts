/** What a leader looks at before the cluster's workbook goes to the Board, in the order of the path. */
export const handInCodes = [
  "reports",
  "dates",
  "points",
  "deputy",
  "opinions",
  "award",
  "cover",
  "report",
  "scale",
  "document",
  "errors",
] as const;

export type HandInCode = (typeof handInCodes)[number];

/** Those that are done in the workbook itself. */
export type HandInPart = Exclude<HandInCode, "reports" | "dates" | "errors">;
