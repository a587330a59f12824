import type { WrittenFile } from "../app/host";
import type { Desk } from "./desk";

/**
 * Writes a workbook, and `beside` it what belongs to it; what was there is kept as .bak (contract §1: never overwritten
 * without).
 */
export function writeBoard(desk: Desk, { path, bytes }: WrittenFile, beside: readonly WrittenFile[] = []): void {
  const backup = `${path}.bak`;
  const earlier = desk.files.exists(path) ? [{ path: backup, bytes: desk.files.read(path) }] : [];
  desk.files.writeAll([...earlier, { path, bytes }, ...beside]);
  if (earlier.length > 0) desk.complain(desk.texts.cli.results.backedUp({ path: backup }));
}
