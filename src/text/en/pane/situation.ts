import { shortDate } from "../../dates";
import type { SituationTexts, ChartTexts, UrgeTexts } from "../../vi/pane/situation";
import { number } from "../number";

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

export const charts: ChartTexts = {
  show: "Show charts",
  hide: "Hide charts",
  table: "Show the figures as a table",
  tableLabel: ({ title }) => `Table: ${title}`,
  cluster: "Cluster",
  submission: { title: "Submission by cluster" },
  completion: {
    title: "Results against the round's benchmark",
    why: "Indicators of the units that have what it takes to compare them.",
    reached: "Reached",
    behind: "Behind",
    none: "No indicator can be compared yet.",
  },
  scores: {
    title: "Distribution of total points",
    why: "Each unit's total in percent of its scale's total.",
    range: "Points",
    units: "Units",
    bin: ({ from, to }) =>
      from === null
        ? `Below ${number(to ?? 0)}%`
        : to === null
          ? `From ${number(from)}%`
          : `${number(from)}–${number(to)}%`,
    pending: ({ count }) => `${number(count)} units have no total yet.`,
    none: "No unit has a total yet.",
  },
};

const units = (count: number): string => `${number(count)} ${count === 1 ? "unit" : "units"}`;

export const urge: UrgeTexts = {
  title: "Letter of reminder",
  counts: ({ unsent, toComplete }) =>
    [
      `${units(unsent)} without a report`,
      ...(toComplete > 0 ? [`${units(toComplete)} with a report to complete`] : []),
    ].join("; "),
  nobody: "Nobody has to be reminded.",
  scope: "To",
  everyone: ({ count }) => `All (${units(count)})`,
  one: ({ name, count }) => (count > 1 ? `${name} (${units(count)})` : name),
  withIncomplete: ({ count }) => `Name also ${units(count)} with a report to complete`,
  newDate: "New due date",
  newDateHint: "The day that reminders name, such as 25/7/2020. Blank: a dotted line.",
  newDateOver: "This day is over. Please check it before sending.",
  letterLabel: "The letter, which can be changed before it is copied; it is in Vietnamese",
  mailLabel: ({ count }) => `Mail addresses of those it goes to (${number(count)})`,
  log: "Enter in Sổ đôn đốc",
  logged: ({ count }) => `Rows entered in Sổ đôn đốc: ${number(count)}; the next letter counts on from them.`,
  unlogged: "The rows were taken out of Sổ đôn đốc again.",
  download: "Download letters (.eml, .docx)",
  making: "Writing letters and drafts",
  close: "Close",
};
