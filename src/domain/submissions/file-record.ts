/** What became of a given file (contract §3, files). */
export type FileVerdict = "accepted" | "unchanged" | "superseded" | "duplicate" | "rejected" | "unrecognised";

/** Why a file could not be read; each has its sentence in text/. */
export const refusalReasons = [
  "empty-file",
  "not-a-workbook",
  "old-format",
  "encrypted",
  "corrupt",
  "no-sheets",
  "doctype",
  "over-limit",
  "unsupported-format",
  "saved-as-text",
  "internal-error",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why a file has its verdict, and what the sentence needs. */
export type VerdictReasonParams = {
  /** The file could not be read; `reason` is the host's, `detail` in its technical terms. */
  readonly refused: { readonly reason: RefusalReason; readonly detail: string };
  /** The same bytes were given under another name. */
  readonly duplicate: { readonly name: string };
  /** A newer submission of the unit counts; `received` is its ISO date, `null` when unknown. */
  readonly superseded: { readonly name: string; readonly received: string | null };
  /** Read in an earlier run, with the same bytes. */
  readonly unchanged: Record<never, never>;
  /** The register says Đề nghị hoàn thiện, Hủy or Từ chối. */
  readonly returned: { readonly state: string };
  /** The unit or cluster that the file names is not in the roster on the day that counts. */
  readonly "not-in-roster": { readonly code: string };
  /** A readable workbook that belongs to no unit or cluster. */
  readonly "wrong-kind": Record<never, never>;
  /** A copy of the very workbook that reads it: its rows are merged, it is not a report. */
  readonly "own-copy": Record<never, never>;
  readonly "wrong-year": { readonly found: string; readonly expected: string };
  readonly "wrong-period": { readonly found: string; readonly expected: string };
  /** Marks and cover name different units; `null` = names none. */
  readonly "unit-uncertain": { readonly marks: string | null; readonly cover: string | null };
  /**
   * What the file says of its sender contradicts itself. `found`: what the name, the cluster or the file's name says
   * (`null` = nothing); `other`: the unit that this names, or the cluster that the unit is in; `sender`: whom marks and
   * code name.
   */
  readonly "sender-differs": {
    readonly what: "file-name" | "name" | "cluster";
    readonly found: string | null;
    readonly other: string | null;
    readonly sender: string;
  };
  /** Marks of one kind of workbook in the sheets of another. */
  readonly "kind-contradicted": { readonly marked: "board" | "unit" | "cluster"; readonly found: "board" | "unit" };
  /** Issued by a newer version of the product than this one can read. */
  readonly "newer-schema": { readonly found: string; readonly expected: string };
};

export type VerdictReason = keyof VerdictReasonParams;

export type FileReason = {
  readonly [R in VerdictReason]: { readonly code: R; readonly params: VerdictReasonParams[R] };
}[VerdictReason];

/** One given file, once. */
export type FileRecord = {
  readonly name: string;
  readonly sha256: string;
  readonly verdict: FileVerdict;
  readonly unit: string | null;
  readonly cluster: string | null;
  readonly reason: FileReason | null;
};
