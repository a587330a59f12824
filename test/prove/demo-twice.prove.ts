import { rmSync } from "node:fs";
import { commandFolder } from "../e2e/support/command-folder";
import { digests } from "../e2e/support/digests";
import { sampleFiles } from "../e2e/support/sample-files";

/** What the tests' own folder holds beside the demo. */
const beside = new Set(["demo-said.json", "empty.xlsx"]);

test("the demo of both samples, run again, gives the same bytes in every file", () => {
  const { folder, at, run } = commandFolder();
  expect(run("demo", "--sample", "all", "--out", "demo").err).toBe("");
  const first = Object.entries(digests(sampleFiles())).filter(([name]) => !beside.has(name));
  expect(first.length).toBeGreaterThan(1000);
  expect(digests(at("demo"))).toEqual(Object.fromEntries(first));
  rmSync(folder, { recursive: true, force: true });
});
