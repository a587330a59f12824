import type { FileVerdict } from "../src/domain/submissions/file-record";
import type { Edit } from "../src/workbook/edit";
import type { Expectation, Fault } from "./planted";

/** A file as its sender sends it: the issued workbook with these edits. */
export type SentFile = {
  /** Relative to the folder that is written. */
  readonly file: string;
  readonly edits: readonly Edit[];
  /** Share of the bytes that arrive, 0 to 1. */
  readonly kept: number;
  /** Civil date-time of last change in Asia/Ho_Chi_Minh. */
  readonly changed: string;
  readonly unit: string | null;
  readonly verdict: FileVerdict;
};

export type Sending = { readonly files: readonly SentFile[]; readonly faults: readonly Fault[] };

export type Sender = { readonly unit: string | null; readonly cluster: string | null };

export function faultsOf(
  fault: string,
  sender: Sender,
  { file, expects }: { readonly file: string | null; readonly expects: readonly Expectation[] },
): readonly Fault[] {
  return expects.map((expect) => ({ fault, file, unit: sender.unit, cluster: sender.cluster, expect }));
}
