import type { DocumentType } from "./receipt";
import type { Cluster } from "./roster";

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

/** A document of `Danh mục hồ sơ` that the cluster must send; a paper is known by the register alone. */
export type HandInDocument = Pick<DocumentType, "code" | "name"> & { readonly isPaper: boolean };

/** `limit` `null` = none that can be counted for a cluster. */
export type HandInAward = {
  readonly name: string;
  readonly nominated: number;
  readonly limit: number | null;
  readonly withoutVotes: number;
};

/**
 * What one line of the list is about. `document`: the one that the report, or the scale, is; absent = none is asked
 * for.
 */
export type HandInSubject =
  | { readonly code: "award"; readonly award: HandInAward }
  | { readonly code: "document"; readonly document: HandInDocument }
  /** `none` = it has no line at all. */
  | { readonly code: "scale"; readonly scale: Cluster["scaleState"] | "none"; readonly document?: HandInDocument }
  | { readonly code: "report"; readonly document?: HandInDocument }
  | { readonly code: Exclude<HandInCode, "award" | "document" | "scale" | "report"> };
