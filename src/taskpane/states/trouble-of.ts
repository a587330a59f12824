import { LiveWorkbookError } from "../../app/live-workbook";
import { ChosenFileError, type PaneTrouble } from "../act-types";

/** What was thrown, for a person. What no host threw is a fault of the product: no more is claimed of it than that. */
export function troubleOf(error: unknown): PaneTrouble {
  if (error instanceof LiveWorkbookError) return error.trouble;
  if (error instanceof ChosenFileError) return { reason: "file-gone", detail: error.message, left: "as-it-was" };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { reason: "product", detail, left: "unknown" };
}
