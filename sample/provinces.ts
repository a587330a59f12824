import { addDays, daysBetween } from "../src/domain/basics/calendar";
import { readMarks } from "../src/forms/marks/read-marks";
import type { Workbook } from "../src/workbook/sheet";
import type { Random } from "./random";

/** First and last ISO day, both included. */
export type Days = readonly [first: string, last: string];

/** A sample province: where its tables are and between which days its senders do what they do. */
export type Province = {
  readonly name: ProvinceName;
  /** Folder of its tables in assets. */
  readonly folder: string;
  /** The year of its round: marks of issued workbooks say which sample they belong to. */
  readonly year: number;
  /** Forms are issued on `issued`; the statuses of its demo hold for `asOf`. */
  readonly issued: string;
  readonly asOf: string;
  /** The figures' own day. */
  readonly figures: Days;
  readonly unitsSend: Days;
  readonly clustersHold: Days;
  readonly clustersSend: Days;
  /** Days that units write of: of those who send before the last day of the figures, and of the others. */
  readonly told: { readonly early: Days; readonly late: Days };
};

/** `xa`: communes, wards and offices of a merged province, a whole year, the law of 2022. */
export type ProvinceName = "huyen" | "xa";

export const provinces: Readonly<Record<ProvinceName, Province>> = {
  huyen: {
    name: "huyen",
    folder: "sample",
    year: 2020,
    issued: "2020-05-20",
    asOf: "2020-07-15",
    figures: ["2020-06-15", "2020-06-30"],
    unitsSend: ["2020-06-22", "2020-06-30"],
    clustersHold: ["2020-07-01", "2020-07-09"],
    clustersSend: ["2020-07-06", "2020-07-10"],
    told: { early: ["2020-05-11", "2020-05-29"], late: ["2020-06-10", "2020-06-26"] },
  },
  xa: {
    name: "xa",
    folder: "sample-xa",
    year: 2026,
    issued: "2026-11-02",
    asOf: "2026-12-20",
    figures: ["2026-11-25", "2026-11-30"],
    unitsSend: ["2026-12-02", "2026-12-08"],
    clustersHold: ["2026-12-10", "2026-12-15"],
    clustersSend: ["2026-12-16", "2026-12-18"],
    told: { early: ["2026-11-10", "2026-11-20"], late: ["2026-11-12", "2026-11-27"] },
  },
};

/** The sample that a workbook was issued for, by the year in its marks; the first where they name another. */
export function provinceOf(workbook: Workbook): Province {
  const { year } = readMarks(workbook);
  return Object.values(provinces).find((each) => String(each.year) === year) ?? provinces.huyen;
}

/** Any of these days. */
export function anyDay([first, last]: Days, random: Random): string {
  return addDays(first, random.whole(0, daysBetween(first, last)));
}
