import { shortDate, shortMoment } from "../../dates";
import type { SealState } from "../../../domain/sealing/seal-state";
import type { ConsolidateTexts } from "../../vi/pane/consolidate";
import { number } from "../number";

const official = "The copies will say CHÍNH THỨC (official): the figures are the sealed ones.";

const copyStanding: { readonly [S in SealState["state"]]: string } = {
  "not-sealed": "The copies will say DỰ THẢO (draft): the figures are not sealed.",
  "as-sealed": official,
  "as-corrected": official,
  differs: "The copies will say DỰ THẢO (draft): the figures differ from the sealed ones.",
  damaged: "The copies will say DỰ THẢO (draft): what was kept of the seal was changed.",
};

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
  copies: {
    title: "Clean copies",
    what: "A clean copy holds results only: no raw data, formulas, contacts, names and paths of files. A cluster's copy holds its own units alone.",
    standing: ({ seal, day }) => `${copyStanding[seal]} Figures as of ${shortDate(day)}.`,
    notConsolidated:
      "The workbook has not been consolidated: there are no results to send out yet. Please press Consolidate first.",
    clusters: "Send",
    allClusters: "The whole province, and each cluster its own",
    someSheets: "Only some sheets, numbered as annexes",
    sheets: "Sheets to send",
    noSheet: "Please choose at least one sheet.",
    make: "Make clean copies",
    making: "Making clean copies",
    made: ({ copies }) => `${number(copies)} clean ${copies === 1 ? "copy" : "copies"} made.`,
  },
};
