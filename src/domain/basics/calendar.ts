const millisecondsPerDay = 86_400_000;

/**
 * The civil date so many days later (earlier when negative). Civil dates are ISO `yyyy-mm-dd` and have no time zone.
 */
export function addDays(date: string, days: number): string {
  return new Date(atMidnight(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Calendar days from one civil date to the other: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (atMidnight(to) - atMidnight(from)) / millisecondsPerDay;
}

/** Order of ISO civil dates, or of ISO civil date-times among themselves. */
export function compareDates(one: string, other: string): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: string): number {
  return new Date(atMidnight(date)).getUTCDay();
}

/** UTC serves as a calendar without daylight saving; the machine's time zone doesn't matter. */
function atMidnight(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/**
 * Days off of public servants in Viet Nam. The law names the holidays: Bộ luật Lao động 2019, Điều 112 (11 days; before
 * 2021 Bộ luật Lao động 2012, Điều 115: 10 days), and one that falls on a Saturday or Sunday is taken on the next
 * working day (2019: Điều 111 khoản 3; 2012: Điều 115 khoản 3). Only the announcement of each year says which days Tết
 * takes, whether the second National Day is 1/9 or 3/9, and which day is swapped for a Saturday. So a year is listed
 * only when its announcement is known, never by the law's rule alone: its working days would be a guess.
 */
type Year = {
  /** Who announced these days. */
  readonly source: string;
  /** Month and day of what the law grants, days in compensation included; days of the weekend itself are left out. */
  readonly off: readonly string[];
  /** ISO days: a working day that was given free, and the Saturday worked instead. */
  readonly swapped: readonly (readonly [free: string, worked: string])[];
  /** Month and day of what was not settled when this was written. */
  readonly unsettled?: readonly string[];
};

/** The first and the last of these years follow each other without a gap. */
export const daysOffByYear: Readonly<Record<number, Year>> = {
  2019: {
    source: "Công văn 6519/VPCP-KGVX (2018): nghỉ Tết, nghỉ lễ và hoán đổi ngày làm việc 2019",
    off: ["01-01", "02-04", "02-05", "02-06", "02-07", "02-08", "04-15", "04-30", "05-01", "09-02"],
    swapped: [
      ["2018-12-31", "2019-01-05"],
      ["2019-04-29", "2019-05-04"],
    ],
  },
  2020: {
    source: "Thông báo nghỉ Tết Âm lịch 2020 của Bộ LĐTBXH: 23/01-29/01/2020",
    off: ["01-01", "01-23", "01-24", "01-27", "01-28", "01-29", "04-02", "04-30", "05-01", "09-02"],
    swapped: [],
  },
  2021: {
    source: "Thông báo nghỉ Tết Âm lịch và Quốc khánh 2021 của Bộ LĐTBXH: 10/02-16/02, 02/9-03/9/2021",
    off: ["01-01", "02-10", "02-11", "02-12", "02-15", "02-16", "04-21", "04-30", "05-03", "09-02", "09-03"],
    swapped: [],
  },
  2022: {
    source:
      "Công văn 245/VPCP-KGVX (11/01/2022) về Tết Âm lịch; thông báo nghỉ Quốc khánh 2022 của Bộ LĐTBXH: 01/9-02/9/2022",
    off: ["01-03", "01-31", "02-01", "02-02", "02-03", "02-04", "04-11", "05-02", "05-03", "09-01", "09-02"],
    swapped: [],
  },
  2023: {
    source: "Công văn 8056/VPCP-KGVX (01/12/2022), Thông báo 5034/TB-LĐTBXH (07/12/2022): 20/01-26/01, 01/9-04/9/2023",
    off: ["01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-01", "05-02", "05-03", "09-01", "09-04"],
    swapped: [],
  },
  2024: {
    source:
      "Thông báo nghỉ Tết Âm lịch và Quốc khánh 2024 của Bộ LĐTBXH: 08/02-14/02, 02/9-03/9/2024; Công văn 2450/VPCP-KGVX (2024): hoán đổi 29/4",
    off: ["01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-30", "05-01", "09-02", "09-03"],
    swapped: [["2024-04-29", "2024-05-04"]],
  },
  2025: {
    source:
      "Thông báo nghỉ Tết Âm lịch, Quốc khánh và hoán đổi ngày làm việc dịp 30/4 năm 2025 của Bộ LĐTBXH: 25/01-02/02, 30/4-04/5, 30/8-02/9/2025",
    off: ["01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "09-01", "09-02"],
    swapped: [["2025-05-02", "2025-04-26"]],
  },
  2026: {
    source:
      "Thông báo nghỉ Tết Âm lịch, Quốc khánh và hoán đổi ngày làm việc năm 2026 của Bộ Nội vụ: 01/01-04/01, 14/02-22/02, 29/8-02/9/2026",
    off: ["01-01", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01", "09-01", "09-02"],
    swapped: [
      ["2026-01-02", "2026-01-10"],
      ["2026-08-31", "2026-08-22"],
    ],
    // Nghị quyết 80-NQ/TW (07/01/2026) wants Ngày Văn hóa Việt Nam 24/11, a Tuesday, as a day off; the law that makes
    // it one, and a swap of the Monday before it for a Saturday beside it, were not known.
    unsettled: ["11-21", "11-23", "11-24", "11-28"],
  },
};

const years = Object.entries(daysOffByYear);
const on = (year: string, days: readonly string[]): readonly string[] => days.map((day) => `${year}-${day}`);
const swaps = years.flatMap(([, { swapped }]) => swapped);

const off = new Set([...years.flatMap(([year, days]) => on(year, days.off)), ...swaps.map(([free]) => free)]);
const worked = new Set(swaps.map(([, saturday]) => saturday));
/** From the first of these years on; of the days after the last year only the first. */
const unknownDays: readonly string[] = [
  ...years.flatMap(([year, days]) => on(year, days.unsettled ?? [])),
  `${Math.max(...years.map(([year]) => Number(year))) + 1}-01-01`,
];

/**
 * Working days of public servants after `lastDay` up to and including `received`: Monday to Friday, without holidays
 * and days swapped, with Saturdays worked instead. 0 when `received` is not after `lastDay`; `null` when the days off
 * of any day between are not known (`firstUnknownDay`).
 */
export function workingDaysAfter(lastDay: string, received: string): number | null {
  if (firstUnknownDay(lastDay, received) !== null) return null;
  let count = 0;
  for (let day = addDays(lastDay, 1); day <= received; day = addDays(day, 1)) if (isWorked(day)) count += 1;
  return count;
}

/**
 * The first day after `lastDay` up to and including `received` of which it is not known whether it was worked; `null` =
 * none.
 */
export function firstUnknownDay(lastDay: string, received: string): string | null {
  const first = addDays(lastDay, 1);
  const unknown = Number(first.slice(0, 4)) in daysOffByYear ? unknownDays.find((day) => day >= first) : first;
  return unknown !== undefined && unknown <= received ? unknown : null;
}

function isWorked(day: string): boolean {
  const weekend = weekday(day) === 0 || weekday(day) === 6;
  return weekend ? worked.has(day) : !off.has(day);
}
