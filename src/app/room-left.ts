import type { WorkbookDraft } from "../workbook/draft";
import { type Load, loadsOf } from "../workbook/room";

/** From here on a person is told that the end is near: the share of a limit, inclusive. */
const nearShare = 0.8;

/** The fullest limit of a workbook, from four fifths of it on; `null` = there is room. Every host tells it. */
export function nearLimit(draft: Pick<WorkbookDraft, "sheets" | "names">): Load | null {
  return loadsOf(draft)
    .filter(({ found, most }) => found >= nearShare * most)
    .reduce<Load | null>((full, each) => (full === null || share(each) > share(full) ? each : full), null);
}

function share({ found, most }: Load): number {
  return found / most;
}
