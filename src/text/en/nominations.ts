import type { QuotaBase } from "../../domain/round/decision-rules";
import { formatShort } from "../numbers";
import type { NominationWords } from "../vi/nominations";
import { number } from "./number";

const percent = (value: number): string => `${formatShort(value, 2, "en")}%`;

const bases = { members: "members", issued: "votes issued", returned: "votes returned", valid: "valid votes" } as const;

export const nomination: NominationWords = {
  votes: ({ votes, enough, votesAgree }, { votePercent }) => {
    if (!votesAgree) return "✖ Votes cannot be";
    if (votes === null) return "";
    const counted = `${number(votes.agreed)} of ${number(votes.all)} ${bases[votes.base]}, ${percent(votes.percent)}`;
    if (enough === null || votePercent === null) return counted;
    return `${enough ? "✔ Enough" : "✖ Not enough"}: ${counted}, at least ${percent(votePercent)}`;
  },
  eligibility: {
    yes: "✔ Eligible",
    no: "✖ Not eligible",
    unasked: "– No condition asks",
    unknown: "… Cannot be told yet",
    board: "… For the Board to tell",
  },
  place: ({ within, tiedAtEdge }, limit) => {
    if (within === null || limit === null) return "";
    const place = within ? `✔ Within the quota (${number(limit)})` : `▲ Beyond the quota (${number(limit)})`;
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
