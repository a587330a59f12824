import { existsSync } from "node:fs";
import path from "node:path";

const { slow } = jest.requireActual<{ readonly slow: readonly string[] }>("../slow-first.cjs");

test("every suite that is begun first is there, once", () => {
  const tests = path.join(__dirname, "..");
  expect(new Set(slow).size).toBe(slow.length);
  expect(slow.filter((name) => !existsSync(path.join(tests, `${name}.test.ts`)))).toEqual([]);
});
