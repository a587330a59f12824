import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBoard, isOpened } from "../../src/app/open-board";
import { nodeFiles } from "../../src/hosts/node/node-files";
import { nodeHost } from "../../src/hosts/node/node-host";
import { keptProvince } from "../bench/kept-province";
import { type Used, usedBy } from "../bench/measured-run";

// How far a round goes, by the command line alone, each step a process of its own: the forms are issued, they come back
// filled in (test/bench/enlarged-province), and are consolidated with --split. What is printed goes into docs/scale.md.
// THIDUA_CASES: the most copies of the sample, of 184 units each; 28 are 5,152 units.

const most = Number(process.env["THIDUA_CASES"] ?? "28");
const copies = [3, 6, 11, 28].filter((each) => each <= most);
const folder = mkdtempSync(path.join(tmpdir(), "thidua-scale-"));
const disk = nodeFiles("assets");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tell(units: number, step: string, { seconds, megabytes }: Used, note: string): void {
  const each = ((1000 * seconds) / units).toFixed(1);
  process.stdout.write(`${units} units | ${step} | ${each} ms a unit | ${megabytes.toFixed(0)} MB | ${note}\n`);
}

function sizeOf(place: string): string {
  const { size } = statSync(place);
  return `${(size / 1e6).toFixed(1)} MB`;
}

test.each(copies)("the sample %i times, end to end", async (times) => {
  const units = 184 * times;
  const { board, sent } = await keptProvince(times, Math.max(...copies));
  const [issued, out] = [path.join(folder, `issued-${times}`), path.join(folder, `out-${times}.xlsx`)];
  const issuing = usedBy(folder, ["issue", board, "--out", issued]);
  const forms = readdirSync(issued, { recursive: true }).filter((name) => String(name).endsWith(".xlsx"));
  tell(units, "issued", issuing, `${forms.length} files`);
  rmSync(issued, { recursive: true });
  const words = ["consolidate", board, "--in", sent, "--out", out, "--as-of", "2020-07-15", "--split"];
  const consolidating = usedBy(folder, words);
  tell(units, "consolidated", consolidating, sizeOf(out));
  const opened = openBoard(nodeHost.readWorkbook(disk.read(out)));
  if (!isOpened(opened)) throw new Error(opened.noRound);
  expect(opened.board.roster).toHaveLength(units);
  const senders = new Set(opened.stored.submissions.map(({ submission }) => submission.unit));
  expect(senders.size).toBeGreaterThan(0.9 * units);
});
