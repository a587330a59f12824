import { formatDate } from "../../dates";
import type { NextRoundPaneTexts } from "../../vi/pane/next-round";
import { number } from "../number";

export const nextRound: NextRoundPaneTexts = {
  title: "Workbook of the next round",
  open: "Make the next round's workbook…",
  close: "Close",
  about:
    "This workbook stays as it is. The new one takes over catalogues, scales, settings and last year's figures; no report, point or opinion of this round.",
  cellsOnly:
    "The workbook's file can't be read here, so the new workbook has only what stands in cells. Pictures, charts, notes, tables, rules and colours of your own can't go with it; if there are any, save the workbook and open its file in the browser page to make the next round's workbook.",
  year: "Year",
  kind: "Round",
  reading: "Looking at each sheet",
  sheets: ({ count }) => `Sheets of the new workbook (${number(count)})`,
  dates: "Dates suggested by the last round of the same kind; written only where ticked",
  date: ({ header, date }) => `${header}: ${formatDate(date)}`,
  make: "Make the new workbook",
  making: "Making the new workbook",
  badYear: "The year has four digits, such as 2027.",
  notABoard: "The open workbook is neither the province's nor a cluster's.",
  noPeriod: "Kỳ báo cáo lacks the year, the round or a deadline of this round. Fill it in first.",
};
