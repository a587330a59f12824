import type { LineCause } from "../../domain/comparison/explain-total";
import { formatNumber } from "../numbers";
import type { TotalTexts } from "../total-texts";
import { words } from "./words";

const shown = (value: number | string | null): string =>
  value === null ? "none yet" : typeof value === "number" ? formatNumber(value, null, "en") : value;

function cause(of: LineCause): string {
  switch (of.kind) {
    case "stage":
      return `by ${words.stage[of.stage]}`;
    case "board-row":
      return "by the points in the Board's workbook";
    case "target":
      return `target in force: the cluster ${shown(of.stated)}, the Board ${shown(of.held)}`;
    case "result":
      return `result: the cluster ${shown(of.stated)}, the Board ${shown(of.held)}`;
    case "scale":
      return "the scale in the file is not the Board's";
    case "register":
      return "by the day of receipt in the Board's register";
    case "peers":
      return "results of other units of the cluster have changed";
    case "arithmetic":
      return "the points in the file don't follow from its own figures";
    case "not-calculated":
      return "the cell in the file was not calculated";
    case "unknown":
      return "cause not known";
    default:
      return of satisfies never;
  }
}

export const totals: TotalTexts = {
  reason: (reason) => {
    switch (reason.kind) {
      case "line":
        return `${reason.line.criterion}: ${shown(reason.line.stated)} → ${shown(reason.line.held)} (${cause(reason.line.cause)})`;
      case "conditions":
        return `Taken off by conditions: ${shown(reason.points)}`;
      case "rescaled":
        return `Rescaled, as criteria don't apply: ${shown(reason.points)}`;
      case "caps":
        return `The cluster's caps: ${shown(reason.points)}`;
      case "unexplained":
        return `${shown(reason.points)} points left of which the cause is not known`;
      case "pending":
        return `The Board has no points yet: ${reason.criteria.join(", ")}`;
      case "not-stated":
        return "The file has no total (points are missing, or it was not calculated)";
      case "without-lines":
        return "The file has no points by criterion, so the cause is not known";
      default:
        return reason satisfies never;
    }
  },
};
