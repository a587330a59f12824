import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { drawnText } from "./drawn-text";
import { workbooks } from "./whole-round";

/** Every cell, look and rule of what a round puts out. For a change that is meant: `THIDUA_DRAWN=write`, read the diff. */
test.each(workbooks.map(([name, draft]) => [name, drawnText(draft)]))("%s is drawn as it is kept", (name, text) => {
  const file = path.join(__dirname, `${name}.txt`);
  if (process.env["THIDUA_DRAWN"] === "write") writeFileSync(file, text);
  const [kept, lines] = [readFileSync(file, "utf8").split("\n"), text.split("\n")];
  expect(lines.filter((line, index) => line !== kept[index])).toEqual([]);
  expect(lines).toHaveLength(kept.length);
});
