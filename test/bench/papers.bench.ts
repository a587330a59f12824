import { consolidateStored } from "../../src/app/consolidate";
import { newSampleBoard } from "../../src/app/new-board";
import { isOpened, openBoard } from "../../src/app/open-board";
import { allPapers } from "../../src/app/papers/all-papers";
import { waveFiles } from "../../src/app/reminding/wave-files";
import { nodeHost } from "../../src/hosts/node/node-host";
import { workbookOf } from "../../src/workbook/draft";
import { sampleTables } from "../assets/sample-tables";
import { printTable } from "./print-table";

/**
 * What the papers of a round cost when nobody has sent anything, so that a letter goes to everybody: `npm run bench --
 * papers`. Processor time of filling and drawing, from the judged round to the bytes; the attached forms are not
 * counted. The goal is 3 s.
 */
function judged() {
  const opened = openBoard(workbookOf(newSampleBoard(sampleTables, "2020-05-20")));
  if (!isOpened(opened)) throw new Error(opened.noRound);
  return consolidateStored({ board: opened.board, stored: opened.stored, asOf: "2020-07-15" }).consolidation;
}

type Cost = { readonly seconds: number; readonly letters: number; readonly reports: number; readonly mails: number };

async function cost(round: ReturnType<typeof judged>): Promise<Cost> {
  const before = process.cpuUsage();
  const { reports, reminders } = allPapers(round);
  const noForm = () => Promise.resolve(null);
  const quiet = { progress: () => undefined, pause: () => Promise.resolve() };
  const { mails } = await waveFiles({ round, letters: reminders }, { host: nodeHost, formOf: noForm, ...quiet });
  for (const { fill } of reports) await nodeHost.writePaper(fill().paper);
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (user + system) / 1e6,
    letters: reminders.length,
    reports: reports.length,
    mails: mails.count,
  };
}

test("all papers of a round, cold and warm", async () => {
  const round = judged();
  const lines: string[] = [];
  for (const run of ["cold", "warm", "warm again"]) {
    const { seconds, letters, reports, mails } = await cost(round);
    expect([letters > 184, reports, mails]).toEqual([true, 24, letters]);
    lines.push(`${run} | ${String(letters)} | ${String(reports)} | ${String(mails)} | ${seconds.toFixed(2)}`);
  }
  printTable("run | letters | reports | .eml | processor time, s", lines);
});
