import type { LiveWorkbook } from "../../app/live-workbook";
import { openBeside } from "./open-beside";
import { readLiveWorkbook } from "./reading/read-live-workbook";
import { readRow } from "./reading/read-row";
import { goTo, selected, watchChanges, watchSelection } from "./selection";
import { finishWrite, unfinishedWrite } from "./writing/unfinished-write";
import { writeChange } from "./writing/write-change";

/** The workbook that is open in Excel. Nothing is asked of Excel before a function is called. */
export function excelLiveWorkbook(): LiveWorkbook {
  return { read: readLiveWorkbook, write: writeChange, unfinished: unfinishedWrite, finish: finishWrite, goTo, selected, watchSelection, watchChanges, readRow, openBeside };
}
