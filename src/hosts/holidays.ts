import Holidays from "date-holidays";

const millisecondsPerDay = 86_400_000;

/**
 * Public holidays of Viet Nam as ISO civil dates, both years included; Tết fills every day it lasts. Days off granted in
 * exchange (nghỉ bù, hoán đổi) and the second day of the National Day are decided year by year and are not known here.
 */
export function vietnamHolidays(fromYear: number, toYear: number): ReadonlySet<string> {
  const calendar = new Holidays("VN", { types: ["public"] });
  const days = new Set<string>();
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const holiday of calendar.getHolidays(year)) {
      const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / millisecondsPerDay);
      // `date` is the first day in Viet Nam whatever the machine's zone; `end` is the midnight after the last day.
      const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
      for (let day = 0; day < length; day += 1) days.add(new Date(first + day * millisecondsPerDay).toISOString().slice(0, 10));
    }
  }
  return days;
}
