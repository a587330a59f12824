import { LiveWorkbookError } from "../../live-workbook";

/** What a person saw is no longer what stands at that place: nothing is written over it. */
export function changedMeanwhile(place: string): LiveWorkbookError {
  return new LiveWorkbookError({ reason: "changed-meanwhile", detail: place, left: "as-it-was" });
}
