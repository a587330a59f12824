import { formatDate, formatNumber } from "../numbers";
import type { ScoringTexts } from "../scoring-texts";
import { words } from "./words";

export const scoring: ScoringTexts = {
  waits: ({ reason, day }) => {
    switch (reason) {
      case "unconfirmed":
        return `Deadline: no points yet, since the day of receipt ${day === null ? "" : `(${formatDate(day)}) `}is provisional and not in the register.`;
      case "not-due":
        return "Deadline: no points yet, since it is not due.";
      case "returned":
        return "Deadline: no points yet, since it was sent back for completion.";
      default:
        return reason satisfies never;
    }
  },
  waitsForFigures: "Figures are missing to compute the points.",
  waitsForPerson: "Not scored yet.",
  countsZero: "It counts 0 by the rule for missing figures.",
  notApplicable: {
    rescale: "It is left out and the total is rescaled.",
    full: "It counts in full.",
    zero: "It counts 0.",
  },
  difference: ({ stage, before, difference, explained }) => {
    const higher = difference > 0;
    return `${higher ? "▲" : "▼"} ${words.stage[stage]} ${higher ? "above" : "below"} ${words.stage[before]} by ${formatNumber(Math.abs(difference), null, "en")}${explained ? "" : ", no reason given"}`;
  },
};
