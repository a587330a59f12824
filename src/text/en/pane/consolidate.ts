import { shortDate, shortMoment } from "../../dates";
import type { ConsolidateTexts } from "../../vi/pane/consolidate";
import { number } from "../number";

export const consolidate: ConsolidateTexts = {
  title: "Consolidate",
  hint: "The output sheets are made again from the reports kept in the workbook, as of today and with its present sheets.",
  consolidate: "Consolidate",
  willWrite: ({ asOf, changed, sheets }) =>
    `${number(sheets)} output sheets will be made again, as of ${shortDate(asOf)}; ${changed === 0 ? "they hold what they held" : `${number(changed)} of them hold something else than last time`}.`,
  sheetRows: ({ rows, changed }) =>
    `${number(rows)} ${rows === 1 ? "row" : "rows"} · ${changed === null ? "new sheet" : changed === 0 ? "as last time" : `${number(changed)} new or different`}`,
  lastWrite: ({ at, newReports, replaced }) => {
    const reports = [
      newReports > 0 ? `${number(newReports)} new` : "",
      replaced > 0 ? `${number(replaced)} replaced` : "",
    ].filter((part) => part !== "");
    return `Last written at ${shortMoment(at, " on ")}: ${reports.length > 0 ? `reports ${reports.join(", ")}` : "the output sheets made again"}.`;
  },
  sealTitle: "Seal the figures",
  sealDocument: "Document that seals or corrects (number)",
  sealDate: "Day of the document",
  sealReason: "Reason for the correction",
  seal: "Seal",
  correct: "Correct",
  undo: "Undo",
  undone: "Undone. The workbook is as it was before that write.",
  notUndone: ({ changed }) =>
    changed === ""
      ? "There is no write to undo any more."
      : `Not undone: ${changed} has changed since the write. The workbook stays as it is now, nothing is lost.`,
};
