import type { LiveWorkbook } from "../../app/live-workbook";
import { canGiveFile } from "./capabilities";
import { openBeside } from "./open-beside";
import { readLiveWorkbook } from "./reading/read-live-workbook";
import { readRow } from "./reading/read-row";
import { goTo, selected, watchChanges, watchSelection } from "./selection";
import { wholeFile } from "./whole-file";
import { finishWrite, unfinishedWrite } from "./writing/unfinished-write";
import { writeChange } from "./writing/write-change";

/** The workbook that is open in Excel. Nothing is asked of Excel before a function is called. */
export function excelLiveWorkbook(): LiveWorkbook {
  const bytes = canGiveFile() ? { bytes: wholeFile } : {};
  return {
    read: readLiveWorkbook,
    write: writeChange,
    unfinished: unfinishedWrite,
    finish: finishWrite,
    goTo,
    selected,
    watchSelection,
    watchChanges,
    readRow,
    openBeside,
    ...bytes,
  };
}
