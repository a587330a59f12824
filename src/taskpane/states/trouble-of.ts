import { LiveWorkbookError } from "../../app/live-workbook";
import type { PaneTrouble } from "../pane-actions";

/** What is thrown, for a person. What no host threw is a fault of the product: it says that much, and nothing it can't know. */
export function troubleOf(error: unknown): PaneTrouble {
  if (error instanceof LiveWorkbookError) return error.trouble;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { reason: "unexpected", detail, left: "unknown" };
}
