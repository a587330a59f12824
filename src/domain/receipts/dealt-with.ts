import type { Board } from "../board";
import type { Stored, WaitingFile } from "../stored";

/** Mã đơn vị/cụm of a register row about a file that is nobody's. */
export const nobodysFile = "*";

/**
 * The files that still wait for somebody: not those that a row of the register cancels or refuses, by SHA-256, else by
 * name.
 */
export function stillWaiting(
  { receipts }: Pick<Board, "receipts">,
  { waiting = [] }: Pick<Stored, "waiting">,
): readonly WaitingFile[] {
  const settled = receipts.filter(({ state }) => state === "cancelled" || state === "refused");
  return waiting.filter(
    ({ file }) =>
      !settled.some((row) => (row.sha256 === null ? row.file === file.name : row.sha256.toLowerCase() === file.sha256)),
  );
}
