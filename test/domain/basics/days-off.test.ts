import { addDays, weekday, daysOffByYear } from "../../../src/domain/basics/calendar";

const years = Object.keys(daysOffByYear).map(Number);
const isWeekend = (day: string): boolean => weekday(day) === 0 || weekday(day) === 6;

/**
 * The lunar calendar by a second source: Node's Chinese calendar. It is reckoned at UTC+8 and Viet Nam's at UTC+7, so
 * that a new moon between 23:00 and midnight in Ha Noi makes them differ by a day, as in 2007 and 2030, and a month
 * even, as in 1985; Node's own reckoning is a day off in 2027. In the years of this table the two agree.
 */
function lunarDay(year: number, month: number, day: number): string {
  const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });
  for (let each = `${year}-01-15`; each < `${year}-06-01`; each = addDays(each, 1))
    if (lunar.format(Date.parse(`${each}T00:00:00Z`)) === `${month}/${day}`) return each;
  throw new Error(`no day ${day} of month ${month} in ${year}`);
}

/**
 * The day itself or, when it falls on a day of rest or on one taken already, the next working day (Điều 111 khoản 3).
 */
function taken(days: readonly string[]): readonly string[] {
  const free = new Set(days.filter((day) => !isWeekend(day)));
  for (const holiday of days.filter(isWeekend)) {
    let day = addDays(holiday, 1);
    while (isWeekend(day) || free.has(day) || days.includes(day)) day = addDays(day, 1);
    free.add(day);
  }
  return [...free].sort();
}

/**
 * What the law says of a year, with the two things that it leaves open: how many days of Tết stand before the first,
 * and on which side of 2/9 the second day is.
 */
function byLaw(year: number, before: number, second: "09-01" | "09-03" | null): readonly string[] {
  const tet = lunarDay(year, 1, 1);
  const ofTet = [0, 1, 2, 3, 4].map((day) => addDays(tet, day - before));
  const fixed = ["01-01", "04-30", "05-01", "09-02", ...(second === null ? [] : [second])].map(
    (day) => `${year}-${day}`,
  );
  return taken([...fixed, ...ofTet, lunarDay(year, 3, 10)]);
}

test("the years follow each other", () => {
  expect(years).toEqual(years.map((_, index) => 2019 + index));
});

test.each(years)("%i: the days off are those of the law, by one of the choices it leaves", (year) => {
  const told = (daysOffByYear[year]?.off ?? []).map((day) => `${year}-${day}`);
  const seconds = year < 2021 ? [null] : (["09-01", "09-03"] as const);
  const choices = [1, 2].flatMap((before) => seconds.map((second) => byLaw(year, before, second)));
  expect(told).toHaveLength(year < 2021 ? 10 : 11);
  expect(choices).toContainEqual(told);
});

test.each(years)("%i: a day is swapped for a Saturday near it, and neither is a holiday", (year) => {
  const { off = [], swapped = [], unsettled = [] } = daysOffByYear[year] ?? {};
  for (const [free, worked] of swapped) {
    expect([isWeekend(free), weekday(worked)]).toEqual([false, 6]);
    expect(Math.abs(Date.parse(free) - Date.parse(worked)) / 86_400_000).toBeLessThanOrEqual(10);
    expect(off.map((day) => `${year}-${day}`)).not.toContain(free);
  }
  expect(off.filter((day) => unsettled.includes(day))).toEqual([]);
});
