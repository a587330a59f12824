import { rmSync, symlinkSync } from "node:fs";
import { commandFolder } from "../e2e/support/command-folder";
import { expectNothingNew, expectSameWithJobs, huyen } from "../e2e/support/demo-again";
import { digests } from "../e2e/support/digests";
import { sampleFiles } from "../e2e/support/sample-files";

/** What the tests' own folder holds beside the demo. */
const beside = new Set(["demo-said.json", "empty.xlsx"]);

const inFolder = commandFolder();
const { folder, at, run } = inFolder;

beforeAll(() => symlinkSync(sampleFiles(), at("demo")));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the demo of both samples, run again, gives the same bytes in every file", () => {
  expect(run("demo", "--sample", "all", "--out", "again").err).toBe("");
  const first = Object.entries(digests(sampleFiles())).filter(([name]) => !beside.has(name));
  expect(first.length).toBeGreaterThan(1000);
  expect(digests(at("again"))).toEqual(Object.fromEntries(first));
});

test("consolidating the larger sample's output with the same files changes nothing but says unchanged", () =>
  expectNothingNew(inFolder, huyen));

test("reading the larger sample in two threads gives the same bytes", () => expectSameWithJobs(inFolder, huyen));
