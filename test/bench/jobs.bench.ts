import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { keptProvince } from "./kept-province";
import { type Used, usedBy } from "./measured-run";

/**
 * What a second thread for reading brings: `npm run bench -- jobs`, alone, since the clock's time is what it is for. In
 * turn without and with, the ratios pair by pair; the middle pair is told. Both give the same bytes.
 */
const pairs = 3;
const folder = mkdtempSync(path.join(tmpdir(), "thidua-jobs-"));
const lines: string[] = [];
afterAll(() => {
  process.stdout.write(
    ["--jobs 2 against 1 | clock, times as fast | processor time, times as much", ...lines, ""].join("\n"),
  );
  rmSync(folder, { recursive: true, force: true });
});

test.each([[1], [6]])("the sample, %i times", async (copies) => {
  const { board, sent } = await keptProvince(copies);
  const run = (jobs: string): Used => {
    const out = path.join(folder, `${jobs}.xlsx`);
    return usedBy(folder, ["consolidate", board, "--in", sent, "--out", out, "--as-of", "2020-07-15", "--jobs", jobs]);
  };
  const measured = Array.from({ length: copies === 1 ? pairs : 1 }, () => ({ one: run("1"), two: run("2") }));
  const middle = (ratio: (pair: { one: Used; two: Used }) => number): string =>
    (measured.map(ratio).sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 0).toFixed(2);
  const faster = middle(({ one, two }) => one.wall / two.wall);
  const dearer = middle(({ one, two }) => two.seconds / one.seconds);
  lines.push(`${String(184 * copies)} units | ${faster} | ${dearer}`);
  const [one, two] = ["1", "2"].map((jobs) => readFileSync(path.join(folder, `${jobs}.xlsx`)));
  expect(one?.equals(two ?? Buffer.of())).toBe(true);
});
