import type { CountedVotes } from "../../domain/decisions/ballots";
import type { QuotaBase } from "../../domain/round/decision-rules";
import { formatShort } from "../numbers";
import type { NominationWords } from "../vi/nominations";
import { number } from "./number";

const percent = (value: number): string => `${formatShort(value, 2, "en")}%`;

/** Four decimals: 66.6667% is more than 66.66%. */
const fullPercent = (value: number): string => `${formatShort(value, 4, "en")}%`;

const bases = { members: "members", issued: "votes issued", returned: "votes returned", valid: "valid votes" } as const;

const share = ({ agreed, all, base, percent: part }: CountedVotes): string =>
  `${number(agreed)} of ${number(all)} ${bases[base]}, ${percent(part)}`;

const ballotVerdict = {
  enough: "✔ Enough votes",
  "not-enough": "✖ Not enough votes",
  "no-quorum": "✖ Too few present, decides nothing",
  "over-limit": "✖ One ballot too many, decides nothing",
  impossible: "✖ Votes cannot be",
  open: "… Cannot be told yet",
} as const;

export const nomination: NominationWords = {
  votes: ({ votes, enough, votesAgree, ballots }, { votePercent }) => {
    const verdict = ballots.at(-1)?.verdict;
    if (!votesAgree) return "✖ Votes cannot be";
    if (verdict === "no-quorum" || verdict === "over-limit") return ballotVerdict[verdict];
    if (votes === null) return "";
    const counted = share(votes);
    if (enough === null || votePercent === null) return counted;
    return `${enough ? "✔ Enough" : "✖ Not enough"}: ${counted}, at least ${percent(votePercent)}`;
  },
  share,
  ballot: (ballot) => `Ballot ${number(ballot)}`,
  ballotVerdict,
  list: ({ state, daysOver }) => {
    switch (state) {
      case "in":
        return daysOver > 0 ? `✔ In, ${number(daysOver)} days late` : "✔ In";
      case "unanswered":
        return "▲ In, but neither units nor Không are written";
      case "awaited":
        return "… Not confirmed yet";
      case "overdue":
        return `▲ Not confirmed yet, ${number(daysOver)} days over`;
      default:
        return state satisfies never;
    }
  },
  quorum: (quorum) => {
    if (quorum === null) return "";
    const { present, members, percent: share, threshold } = quorum;
    const least = `at least ${percent(threshold)}`;
    return present === null || members === null || share === null
      ? `Attendance not entered, ${least}`
      : `${number(present)} of ${number(members)} present, ${fullPercent(share)}, ${least}`;
  },
  eligibility: {
    yes: "✔ Eligible",
    no: "✖ Not eligible",
    unasked: "– No condition asks",
    unknown: "… Cannot be told yet",
    board: "… For the Board to tell",
  },
  place: ({ within, tiedAtEdge, byVotes }, limit) => {
    if (within === null || limit === null) return "";
    const place = within ? `✔ Within the quota (${number(limit)})` : `▲ Beyond the quota (${number(limit)})`;
    if (byVotes) return `${place}; by votes among those of one rank`;
    return tiedAtEdge ? `${place}; same rank across its edge` : place;
  },
  cap: ({ award: { counted }, cap }) => {
    if (cap === null || counted === null) return "";
    if (cap.percent === null || cap.count === null) return "Number of the province";
    return `${percent(cap.percent)} of ${number(cap.count)} ${countedWords(counted)}, rounded down`;
  },
};

function countedWords(counted: QuotaBase): string {
  switch (counted.kind) {
    case "cluster-units":
      return "judged units";
    case "province":
      return "the province";
    case "clusters":
      return "clusters";
    case "first-ranked":
      return "units ranked first";
    case "collectives":
      return `collectives ${{ standard: "that meet the standard of", nominated: "nominated for", decided: "granted" }[counted.counted]} ${counted.award}`;
    default:
      return counted satisfies never;
  }
}
