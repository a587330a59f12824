import path from "node:path";
import type { vietnamHolidays } from "../../src/hosts/holidays";
import { holidaysOfVietNam, vietNamZones, zonesOnly } from "../../webpack/viet-nam-only.mjs";

const library = (file: string): string => path.join(__dirname, "../../node_modules", file);
const holidayData = library("date-holidays/lib/data.cjs");
const zoneData = library("moment-timezone/data/packed/latest.json");

type HolidayData = { readonly data: { readonly holidays: Readonly<Record<string, { readonly zones?: readonly string[] }>> } };
type ZoneData = { readonly zones: readonly string[]; readonly links: readonly string[] };

/** The holidays as the library gives them when it holds this data. */
function holidaysWith(data: HolidayData["data"], zones: ZoneData): ReadonlySet<string> {
  let found: ReadonlySet<string> = new Set();
  jest.isolateModules(() => {
    jest.doMock(holidayData, () => ({ data }));
    jest.doMock(zoneData, () => zones);
    const { vietnamHolidays: holidays } = jest.requireActual<{ vietnamHolidays: typeof vietnamHolidays }>("../../src/hosts/holidays");
    found = holidays(2015, 2035);
  });
  return found;
}

describe("the pane's scripts hold Viet Nam's data alone", () => {
  const { data } = jest.requireActual<HolidayData>(holidayData);
  const zones = jest.requireActual<ZoneData>(zoneData);
  const less = holidaysOfVietNam(data);
  const fewer = zonesOnly(zones, vietNamZones);

  test("nearly all of it is gone", () => {
    expect(Object.keys(data.holidays).length).toBeGreaterThan(100);
    expect(Object.keys(less.holidays)).toEqual(["VN"]);
    expect(fewer.zones.length).toBeLessThan(5);
    expect([...fewer.zones, ...fewer.links].join("\n")).toContain("Asia/Ho_Chi_Minh");
  });

  test("the zones are those of the country", () => {
    expect(data.holidays["VN"]?.zones).toEqual(vietNamZones);
  });

  test("the holidays of twenty years are the same", () => {
    const all = holidaysWith(data, zones);
    expect(all.size).toBeGreaterThan(200);
    expect(holidaysWith(less, fewer)).toEqual(all);
    expect(holidaysWith({ ...less, holidays: { VN: { ...less.holidays["VN"], days: {} } as never } }, fewer).size).toBe(0);
  });
});
