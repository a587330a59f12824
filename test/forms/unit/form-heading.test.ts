import { screenLineEnd } from "../../../src/forms/unit/form-heading";

// The line left of the hint takes 42 characters; the hint keeps at least one column.
test.each([
  ["the first column that has the room", [42, 10, 10], 1],
  ["with the columns before it", [20, 21, 1, 10], 3],
  ["one character short", [20, 21, 0.5, 10], 3],
  ["never the last column", [10, 10, 60], 2],
  ["where no column has the room, all but the last", [10, 10, 10], 2],
  ["of a single column, that one", [10], 1],
])("the line that counts blank cells ends at: %s", (_, widths, end) => {
  expect(screenLineEnd(widths)).toBe(end);
});
