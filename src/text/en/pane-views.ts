import { formatNumber } from "../numbers";
import { shortDate } from "../pane-date";
import type { SituationTexts } from "../pane-texts";

const number = (value: number): string => formatNumber(value, null, "en");
const counted = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

export const situation: SituationTexts = {
  asOf: ({ date }) => `As of ${shortDate(date)}`,
  deadlineTitle: { units: "Units send", clusters: "Clusters send" },
  countdown: ({ daysLeft }) => {
    if (daysLeft === 0) return "Today";
    return daysLeft > 0 ? `${counted(daysLeft, "day", "days")} left` : `${counted(-daysLeft, "day", "days")} over`;
  },
  lastDay: ({ date }) => `Last day ${shortDate(date)}`,
  expected: ({ count }) => `${counted(count, "unit", "units")} to report`,
  legendLabel: "Filter by sending status",
  status: {
    "on-time": "On time",
    late: "Late",
    missing: "Not sent",
    "not-due": "Not due",
    returned: "To be completed",
    exempt: "Exempt",
  },
  besideTitle: "Of those sent",
  beside: {
    "with-errors": "Errors to correct",
    incomplete: "Figures incomplete",
    "paper-only": "Paper came, no data yet",
    provisional: "Provisional date",
  },
  received: ({ received, expected }) => `${number(received)}/${number(expected)}`,
  clustersTitle: "Clusters",
  showAll: "Show all",
  noClusterFits: "The workbook has no clusters yet. Please fill in the sheets Cụm, khối and Danh sách.",
  noUnitFits: "No unit has this status.",
  followed: ({ count }) => `Clusters I follow (${number(count)})`,
  follow: ({ name }) => `Follow ${name}`,
  noneFollowed: "No cluster is followed yet. Press the star beside a cluster's name to follow it.",
  clusterSent: ({ words }) => `The cluster's own report: ${words}`,
};
