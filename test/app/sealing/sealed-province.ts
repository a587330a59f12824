import { boardOut } from "../../../src/app/board-out";
import { consolidate, consolidateStored, type Consolidated } from "../../../src/app/consolidate";
import type { GivenFile } from "../../../src/app/host";
import { isOpened, openBoard, type OpenedBoard } from "../../../src/app/open-board";
import { sealBoard, type SealRequest } from "../../../src/app/sealing/seal-board";
import { vi } from "../../../src/text/vi";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { host, smallProvince } from "../../support/small-province";
import { sentBy } from "../live/live-province";

/** Who has sent a report when the numbers are sealed. */
export const senders = ["C1-01", "C1-02", "K1-01"] as const;

const scores = `Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm
  C1-01 | T3 | Thẩm định | 9
  C1-02 | T3 | Thẩm định | 8`;

export function opened(workbook: Workbook): OpenedBoard {
  const found = openBoard(workbook);
  if (!isOpened(found)) throw new Error(found.noRound);
  return found;
}

/** What `consolidate` writes, read again. */
export function consolidatedBook(
  workbook: Workbook,
  files: readonly GivenFile[],
  asOf = "2020-07-15",
): { readonly workbook: Workbook; readonly run: Consolidated } {
  const run = consolidate(
    { ...opened(workbook), files, asOf, receivedOption: "2020-06-29", progress: () => undefined },
    host,
  );
  return { workbook: workbookOf(boardOut(workbook, run, vi).draft), run };
}

/** The small province with three reports, consolidated. */
export function provinceBefore(change: Readonly<Record<string, string>> = {}): Workbook {
  const { workbook } = smallProvince({ "Điểm chấm": scores, ...change });
  return consolidatedBook(
    workbook,
    senders.map((unit) => sentBy(unit)),
  ).workbook;
}

export const paper = { document: "QĐ 12/QĐ-HĐTĐKT", date: "2020-07-15", reason: null, today: "2020-12-31" } as const;

/** The workbook after sealing; refuses what refuses. */
export function sealedBook(workbook: Workbook, change: Partial<SealRequest> = {}): Workbook {
  const done = sealBoard({ ...paper, ...change, opened: opened(workbook) });
  if (done.refused !== null || !done.sealed) throw new Error(JSON.stringify(done));
  return workbookOf(boardOut(workbook, done.consolidated, vi).draft);
}

export function sealingOf(workbook: Workbook, asOf = "2020-07-20") {
  const { board, stored } = opened(workbook);
  return consolidateStored({ board, stored, asOf }).consolidation.sealing;
}
