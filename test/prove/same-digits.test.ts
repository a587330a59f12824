import { isSameInDigits } from "./same-digits";

const differs = (cached: number, found: string) => ({ sheet: "S", address: "A1", formula: "1", cached, found });

test.each<[number, string, boolean]>([
  [39688154.638855, "39688154.6388551", true],
  [39688154.6388551, "39688154.638855", true],
  [39688154.63885, "39688154.6389", false],
  [12.5, "12.51", false],
  [12.5, "12.5000000000001", false],
  [123456789.123456, "123456789.123476", false],
])("%d and %s: the 15th digit of a number is nobody's", (cached, found, same) => {
  expect(isSameInDigits(differs(cached, found))).toBe(same);
});
