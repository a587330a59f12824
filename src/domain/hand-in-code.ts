/** What a leader looks at before the cluster's workbook goes to the Board, in the order of the path. */
export const handInCodes = ["reports", "dates", "scale", "points", "opinions", "cover", "report", "errors"] as const;
export type HandInCode = (typeof handInCodes)[number];
