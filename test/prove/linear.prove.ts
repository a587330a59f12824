import { consolidate, consolidateStored } from "../../src/app/consolidate";
import { isOpened, openBoard } from "../../src/app/open-board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { workbookOf } from "../../src/workbook/draft";
import { enlargedProvince } from "../bench/enlarged-province";
import { copiedRound, type ReadRound } from "../linear/copied-round";
import { type Calls, countedCalls } from "../linear/counted-calls";

// A unit of 20,000 costs the domain what one of 184 does: calls of the product's functions per unit, counted, over the
// sample as often over as it takes. `npm test` asks the same of a round and one twice as large (test/linear).

const asOf = "2020-07-15";
/** 184, 552, 2,024 and 20,056 units; THIDUA_CASES = the most copies, for a look at fewer. */
const most = Number(process.env["THIDUA_CASES"] ?? "109");
const copies = [1, 3, 11, 109].filter((each) => each <= most);
/** Sorting n things takes n · log n comparisons: 1.9 times as many for each of 20,000 as for each of 184. */
const mostPerUnit = 2;
/**
 * Less than a thousandth of a unit's work, 23,000 calls: a walk over the province is a call for each of its units. Few
 * copies also state the same in fewer places than where the product stops to compare (copied-figures).
 */
const fewPerUnit = 25;

async function sampleRound(): Promise<ReadRound> {
  const { board: draft, files } = await enlargedProvince(1);
  const opened = openBoard(workbookOf(draft));
  if (!isOpened(opened)) throw new Error(opened.noRound);
  const { board, stored } = opened;
  const request = { board, stored, files, asOf, receivedOption: null, progress: () => undefined };
  return { board, stored: consolidate(request, nodeHost).stored };
}

type Counted = { readonly units: number; readonly calls: Calls; readonly megabytes: number };

async function counted(round: ReadRound, times: number): Promise<Counted> {
  const copied = copiedRound(round, times);
  const calls = await countedCalls(() => void consolidateStored({ ...copied, asOf }));
  return { units: copied.board.roster.length, calls, megabytes: process.memoryUsage().rss / 2 ** 20 };
}

function perUnit({ units, calls }: Counted, name?: string): number {
  const all = name === undefined ? [...calls.values()].reduce((sum, each) => sum + each, 0) : (calls.get(name) ?? 0);
  return all / units;
}

test("the work for a unit is the same at every size", async () => {
  const round = await sampleRound();
  // What is loaded and remembered at first use is no work of a round.
  consolidateStored({ ...round, asOf });
  const sizes: Counted[] = [];
  for (const times of copies) {
    const size = await counted(round, times);
    sizes.push(size);
    process.stdout.write(
      `${size.units} units | ${Math.round(perUnit(size))} calls a unit | ${Math.round(size.megabytes)} MB\n`,
    );
  }
  const [first, ...larger] = sizes;
  if (first === undefined) throw new Error("no size");
  const grown = larger.flatMap((size) =>
    [...size.calls.keys()].flatMap((name) => {
      const [before, now] = [perUnit(first, name), perUnit(size, name)];
      return now > fewPerUnit && now > mostPerUnit * Math.max(before, fewPerUnit)
        ? [`${name}: ${before.toFixed(2)} calls a unit of ${first.units}, ${now.toFixed(2)} of ${size.units}`]
        : [];
    }),
  );
  expect(grown).toEqual([]);
  for (const size of larger) expect(perUnit(size) / perUnit(first)).toBeLessThan(1.1);
});
