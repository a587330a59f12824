import { HostError } from "../../../app/host";
import type { Inflate } from "./inflate";
import { defaultLimits, within } from "./limits";
import { findWorkbookPart } from "./package-kind";
import { sniffZip } from "./sniff";
import { openPackage } from "./zip";

/** Whether `readWorkbook` would refuse the file as `old-format`, found without reading its sheets. */
export function isOldFormat(bytes: Uint8Array, inflate: Inflate): boolean {
  const limits = defaultLimits;
  try {
    within(limits, "fileBytes", { found: bytes.length, where: "file" });
    sniffZip(bytes);
    findWorkbookPart({ pack: openPackage(bytes, { inflate, limits }), limits });
    return false;
  } catch (error) {
    if (error instanceof HostError) return error.refusal.reason === "old-format";
    throw error;
  }
}
