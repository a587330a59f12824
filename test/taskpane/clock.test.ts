import { vietnamDay, vietnamTime } from "../../src/taskpane/clock";
import { isDarkColour, isOnApple, newestExcelApi } from "../../src/taskpane/excel-facts";

test("a moment is told as in Viet Nam, whatever the machine's zone", () => {
  const evening = Date.parse("2020-06-30T17:30:00Z");
  expect([vietnamDay(evening), vietnamTime(evening)]).toEqual(["2020-07-01", "2020-07-01T00:30:00"]);
  expect(vietnamDay(Date.parse("2020-06-30T16:59:59Z"))).toBe("2020-06-30");
});

test.each([
  ["#1f1f1f", true],
  ["#FFFFFF", false],
  ["#0000FF", true],
  ["#ffff00", false],
  ["white", null],
  ["", null],
  [undefined, null],
])("%p is dark: %p", (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});

test("the newest ExcelApi is found, also where there is none", () => {
  expect(newestExcelApi((version) => Number(version.slice(2)) <= 14)).toBe("1.14");
  expect(newestExcelApi(() => false)).toBeNull();
});

test("folders and downloads are missing on Mac and iPad alone", () => {
  const platforms = ["PC", "OfficeOnline", "Mac", "iOS", "Android", "Universal"];
  expect(platforms.filter(isOnApple)).toEqual(["Mac", "iOS"]);
});
