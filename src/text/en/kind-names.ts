import type { PeriodKind } from "../../domain/round/period";

/** A round of each kind in English: as a title, and the time that it is about. */
export const kindNames: {
  readonly [K in PeriodKind]: { readonly round: (year: number) => string; readonly time: (year: number) => string };
} = {
  reg: {
    round: (year) => `Registration of targets ${String(year)}`,
    time: (year) => `the registration of targets for ${String(year)}`,
  },
  h1: {
    round: (year) => `Mid-year review ${String(year)}`,
    time: (year) => `the first six months of ${String(year)}`,
  },
  year: { round: (year) => `Year-end review ${String(year)}`, time: (year) => `the year ${String(year)}` },
};
