import { builtInFormat } from "../../../../src/hosts/xlsx/read/built-in-formats";

it.each([
  [0, "General"],
  [9, "0%"],
  [14, "m/d/yyyy"],
  [20, "h:mm"],
  [22, "m/d/yyyy h:mm"],
  [31, "m/d/yyyy"],
  [46, "[h]:mm:ss"],
  [49, "@"],
  [163, "General"],
])("format id %i is %s", (id, code) => {
  expect(builtInFormat(id)).toBe(code);
});
