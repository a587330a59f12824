import type { ConsolidateTexts } from "../../pane/consolidate-texts";

export const consolidate: ConsolidateTexts = {
  title: "Consolidate",
  hint: "The output sheets are made again from the reports kept in the workbook, as of today and with its present sheets.",
  consolidate: "Consolidate",
};
