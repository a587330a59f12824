import { formatNumber } from "../../numbers";
import type { UrgeTexts } from "../../pane/urge-texts";

const number = (value: number): string => formatNumber(value, null, "en");
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
  letterLabel: "The letter, which can be changed before it is copied; it is in Vietnamese",
  mailLabel: ({ count }) => `Mail addresses of those it goes to (${number(count)})`,
  close: "Close",
};
