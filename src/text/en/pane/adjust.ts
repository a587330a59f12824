import { formatShort } from "../../numbers";
import type { AdjustTexts } from "../../vi/pane/adjust";
import { number } from "../number";

const of = (count: number, one: string): string => `${number(count)} ${count === 1 ? one : `${one}s`}`;

export const adjust: AdjustTexts = {
  title: "Adjusted targets",
  counts: ({ requests, units, open }) =>
    `${of(requests, "request")} of ${of(units, "unit")}, ${open === 0 ? "all with an opinion" : `${number(open)} without an opinion`}`,
  empty: {
    title: "No request to adjust a target yet",
    body: "Units ask on the sheet Điều chỉnh of their report. Once a report with requests has come in, each target shows here for an opinion.",
  },
  filterLabel: "Filter by opinion",
  noneFits: "There is no such request.",
  cluster: { none: "No opinion yet", agree: "Agreed", disagree: "Not agreed" },
  council: { none: "No opinion yet", agree: "Consented", partly: "Consented in part", disagree: "Refused" },
  openSheet: "Open the sheet Ý kiến điều chỉnh",
  fromTo: ({ from, to }) => `${from} → ${to}`,
  change: ({ percent }) => `${percent < 0 ? "down" : "up"} ${formatShort(Math.abs(percent), 1, "en")}%`,
  notRegistered: "not registered",
  version: ({ version }) => `Request ${number(version)}`,
  superseded: "A later request takes its place",
  inForce: "In force",
  reason: "Reason",
  noReason: "No reason given",
  document: "Document",
  noDocument: "No document named",
  clusterOpinion: "Leader",
  councilOpinion: "Council",
  opinionLabel: ({ unit, indicator }) => `Opinion on the request of ${unit}: ${indicator}`,
  note: "Opinion in words",
  addNote: "Add words",
  changeOpinion: "Change opinion",
  withdraw: "Withdraw opinion",
  cancel: "Close",
  written: ({ opinion }) => `Written: ${opinion}`,
  withdrawn: "Opinion withdrawn",
  undo: "Undo",
  undone: "Undone; the sheet of opinions is as before",
  applied: "Target in force",
  appliedHint: "Blank = as requested",
  notATarget: "Enter a number without marks between thousands, such as 1234.5",
};
