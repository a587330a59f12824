import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mistakes } from "./mistakes";

const headings = (page: string): readonly string[] =>
  [...readFileSync(join(__dirname, "../../docs", page), "utf8").matchAll(/^\| \*\*(.+?)\*\* \|/gmu)].map(
    ([, heading]) => heading ?? "",
  );

test("what nobody can tell the unit stands on the page of what the program cannot know, and nothing else", () => {
  const untold = new Set(mistakes.flatMap(({ unknowable }) => unknowable ?? []));
  expect(new Set(headings("vi/unknowable.md"))).toEqual(untold);
  expect(headings("en/unknowable.md")).toHaveLength(untold.size);
});
