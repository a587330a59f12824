import { shortened } from "../../domain/basics/text";
import { fingerprint } from "../../forms/marks/workbook-marks";
import type { Refusal } from "../host";
import { referenceLength } from "../../domain/submissions/stored";

/** What may differ between two reports of one bug: figures, and what was quoted from a file. */
const particular = /"[^"]*"|'[^']*'|`[^`]*`|\d+/gu;

/**
 * What the product itself did wrong with somebody's file, as a reason to refuse it. It begins with a reference that is
 * the same for the same bug, whatever figures it met and on whichever host; the bug's own words follow.
 */
export function bugOf(error: unknown): Refusal {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const reference = fingerprint([message.replace(particular, "#")]).slice(0, referenceLength);
  return { reason: "internal-error", detail: `${reference} ${shortened(message)}` };
}
