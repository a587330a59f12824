import { formatShort } from "../../numbers";
import type { NominateTexts } from "../../vi/pane/nominate";
import { number } from "../number";

const percent = (value: number): string => `${formatShort(value, 2, "en")}%`;

const some = (count: number, one: string): string => `${number(count)} ${count === 1 ? one : `${one}s`}`;

const bases = {
  members: "all members",
  issued: "the votes issued",
  returned: "the votes returned",
  valid: "the valid votes",
} as const;

export const nominate: NominateTexts = {
  cluster: "Cluster",
  clusterOption: ({ code, name, count }) => `${code}. ${name} (${number(count)})`,
  award: "Award",
  awardOption: ({ name, count, limit }) => `${name} (${number(count)}${limit === null ? "" : `/${number(limit)}`})`,
  empty: {
    title: "There is no award yet",
    body: "Enter awards, quotas and vote thresholds on the sheet Khen thưởng; units are then nominated here.",
  },
  openAwards: "Open the sheet Khen thưởng",
  openSheet: "Open the sheet Kết quả bình xét",
  quota: ({ count, limit }) =>
    limit === null ? `${some(count, "unit")} nominated` : `${number(count)} nominated, ${number(limit)} allowed`,
  quotaShare: ({ percent: share, base }) => `At most ${percent(share)}${base === null ? "" : ` of: ${base}`}`,
  overQuota: ({ count, limit }) => `${some(count, "unit")} nominated, more than the ${number(limit)} allowed`,
  ballot: "Ballot",
  ballotOption: ({ number: ballot }) => `Ballot ${number(ballot)}`,
  attendance: ({ percent: share }) => `Members present from ${percent(share)}`,
  ballotLimit: ({ count }) => `At most ${some(count, "ballot")}`,
  threshold: ({ percent: share, base }) =>
    `Votes for: at least ${percent(share)}${base === null ? "" : ` of: ${base}`}`,
  tied: ({ names, limit }) => `Equal points at place ${number(limit)}: ${names}. The meeting should decide by vote.`,
  province: ({ nominated, boardAgreed, decided, limit, basis }) =>
    `Province: clusters nominate ${number(nominated)}, the Board agrees to ${number(boardAgreed)}, the Council to ${number(decided)}${limit === null ? "" : `, at most ${number(limit)} (${basis})`}`,
  proposedByCluster: "As the cluster sent it",
  opine: "Enter opinions",
  opineOf: ({ name }) => `Enter opinions: ${name}`,
  listLabel: "Nominated units in the order of nomination",
  nobody: "No unit is nominated yet.",
  standing: ({ total, rank, tied }) =>
    [
      total === null ? "no total yet" : some(total, "point"),
      rank === null ? "" : `rank ${number(rank)}${tied ? " (tied)" : ""}`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  notReceived: "Report not sent",
  noVotes: "No votes entered yet",
  votes: ({ agreed, all, base, percent: share }) =>
    `${number(agreed)} of ${number(all)} votes for, ${percent(share)} of ${bases[base]}`,
  enough: "Enough votes",
  notEnough: "Not enough votes",
  contradiction: "The votes contradict each other: for, valid, returned, issued",
  led: ({ words }) => `Leads: ${words}`,
  ledMissing: "The cluster that the unit leads is not stated",
  eligible: ({ words }) => `Eligible: ${words}`,
  boardOpinion: ({ words }) => `The Board: ${words}`,
  councilDecision: ({ words }) => `The Council: ${words}`,
  up: ({ name }) => `Move up: ${name}`,
  down: ({ name }) => `Move down: ${name}`,
  edit: "Enter votes",
  editOf: ({ name }) => `Enter votes: ${name}`,
  remove: "Withdraw",
  save: "Write",
  cancel: "Close",
  field: {
    present: "Present",
    written: "Asked in writing",
    issued: "Votes issued",
    returned: "Returned",
    valid: "Valid",
    agreed: "For",
    members: "All members",
    led: "Cluster that it leads",
    eligible: "Eligible (Có, or Không and why)",
    note: "Note",
    boardOpinion: "Opinion of the Board (Đồng ý, Không đồng ý …)",
    councilDecision: "Decision of the Council",
  },
  wholeNumber: "A whole number, 0 or more",
  add: "Nominate",
  addLabel: "Nominate another unit",
  candidate: ({ name, rank, barred }) =>
    [name, ...(rank === null ? [] : [`(rank ${number(rank)})`]), ...(barred ? ["- not eligible"] : [])].join(" "),
  everyoneIn: "Every unit is nominated for this award.",
  written: "Written to the sheet Kết quả bình xét",
  undo: "Undo",
  undone: "Undone; the sheet Kết quả bình xét is as before",
  members: ({ count }) => `${some(count, "unit")} to be judged`,
};
