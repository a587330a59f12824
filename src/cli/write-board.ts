import type { Desk } from "./desk";

/** Writes a workbook at a path; what was there is kept beside it as .bak (contract §1: never overwritten without). */
export function writeBoard(desk: Desk, path: string, bytes: Uint8Array): void {
  const { results } = desk.texts.cli;
  if (desk.files.exists(path)) {
    const backup = `${path}.bak`;
    desk.files.write(backup, desk.files.read(path));
    desk.complain(results.backedUp({ path: backup }));
  }
  desk.files.write(path, bytes);
}
