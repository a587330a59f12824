import type { SealHead } from "../../../../domain/round/seal";
import type { SealRefusal } from "../../../../domain/sealing/seal-told";
import type { Texts } from "../../../../text/texts";
import type { Cost, LiveWorkbook } from "../../../live-workbook";
import { isOpened } from "../../../open-board";
import { sealBoard, type SealRequest } from "../../../sealing/seal-board";
import { boardChange } from "../../changing/board-change";
import { openLiveWorkbook, type LiveOpened } from "../../opening/open-live-workbook";
import { readOutputs, type UndoStep } from "./undo-consolidation";

type SealLiveRequest = Pick<SealRequest, "document" | "date" | "reason" | "today"> & {
  readonly workbook: LiveWorkbook;
  /** Civil date-time in Asia/Ho_Chi_Minh, for the mark of the write. */
  readonly now: string;
  /** Words written into sheets: always Vietnamese. */
  readonly texts: Texts;
  readonly progress: (stage: "opening" | "judging" | "drawing" | "writing", done: number, all: number) => void;
  readonly pause: () => Promise<void>;
};

export type SealedLive =
  | { readonly outcome: "refused"; readonly refusal: SealRefusal }
  /** These numbers are sealed already: nothing was written. */
  | { readonly outcome: "already"; readonly seal: SealHead }
  | {
      readonly outcome: "sealed";
      readonly seal: SealHead;
      /** How many values it holds, or a Đính chính changes. */
      readonly values: number;
      readonly cost: Cost;
      readonly undo: UndoStep;
    }
  /** As for a consolidation. */
  | { readonly outcome: "no-round"; readonly opened: LiveOpened };

/** Seals the numbers in the open workbook, as the command line does in a file. Throws LiveWorkbookError. */
export async function sealLive(request: SealLiveRequest): Promise<SealedLive> {
  const { workbook, texts, progress, pause } = request;
  progress("opening", 0, 1);
  const live = await openLiveWorkbook(workbook);
  if (!("opened" in live) || !isOpened(live.opened)) return { outcome: "no-round", opened: live };
  const outputs = await readOutputs(workbook);
  progress("judging", 0, 1);
  await pause();
  const done = sealBoard({ ...request, opened: live.opened, isConsolidated: outputs.length > 0 });
  if (done.refused !== null) return { outcome: "refused", refusal: done };
  const { seal } = done;
  if (!done.sealed) return { outcome: "already", seal };
  progress("drawing", 0, 1);
  const change = await boardChange({ workbook: live.workbook, consolidated: done.consolidated, texts, pause });
  const cost = await workbook.write(change, {
    now: request.now,
    progress: (written, all) => progress("writing", written, all),
  });
  return { outcome: "sealed", seal, values: done.values, cost, undo: { opened: live.opened, outputs, change } };
}
