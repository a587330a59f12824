import { consolidate, consolidateStored } from "../../src/app/consolidate";
import { isOpened, openBoard } from "../../src/app/open-board";
import { nodeHost } from "../../src/hosts/node/node-host";
import { workbookOf } from "../../src/workbook/draft";
import { enlargedProvince } from "../bench/enlarged-province";
import { copiedRound, type ReadRound, someClusters } from "./copied-round";
import { type Calls, countedCalls } from "./counted-calls";

// A province twice as large is twice the work: counted in calls of the product's functions, so that a busy machine says
// nothing. A function that walks the whole province for each unit or cluster is called four times as often.

const asOf = "2020-07-15";
/** Of copies: more than ten, since what eleven units state alike is no longer looked at as a copied figure. */
const [some, twice] = [12, 24];
/** Sorting twice as many takes a little more than twice as many comparisons. */
const mostTimes = 2.3;
/** Fewer calls than that are set-up, whatever they grow with. */
const few = 1_000;

async function sampleClusters(): Promise<ReadRound> {
  const { board: draft, files } = await enlargedProvince(1, ["C02", "K02"]);
  const opened = openBoard(workbookOf(draft));
  if (!isOpened(opened)) throw new Error("the sample has a round");
  const { board, stored } = opened;
  const request = { board, stored, files, asOf, receivedOption: null, progress: () => undefined };
  return someClusters({ board, stored: consolidate(request, nodeHost).stored }, new Set(["C02", "K02"]));
}

describe("twice the units", () => {
  let round: ReadRound;
  let small: Calls;
  let large: Calls;

  beforeAll(async () => {
    round = await sampleClusters();
    // What is loaded and remembered at first use is no work of a round.
    consolidateStored({ ...copiedRound(round, some), asOf });
    small = await countedCalls(() => void consolidateStored({ ...copiedRound(round, some), asOf }));
    large = await countedCalls(() => void consolidateStored({ ...copiedRound(round, twice), asOf }));
  });

  test("the copies are rounds of their own: units, files and points double", () => {
    const [one, two] = [some, twice].map((copies) => copiedRound(round, copies));
    expect(one?.board.roster.length).toBeGreaterThan(100);
    expect(two?.board.roster).toHaveLength(2 * (one?.board.roster.length ?? 0));
    expect(two?.stored.submissions).toHaveLength(2 * (one?.stored.submissions.length ?? 0));
    expect(two?.board.scores).toHaveLength(2 * (one?.board.scores.length ?? 0));
  });

  test("no function is called much more than twice as often", () => {
    const grown = [...large].flatMap(([name, calls]) => {
      const times = calls / (small.get(name) ?? 1);
      return calls > few && times > mostTimes ? [`${name}: ${calls} calls, ${times.toFixed(2)} times as many`] : [];
    });
    expect(grown).toEqual([]);
  });

  test("all of it together is called twice as often, within 2 %", () => {
    const [one, two] = [small, large].map((calls) => [...calls.values()].reduce((sum, each) => sum + each, 0));
    expect((two ?? 0) / (one ?? 1)).toBeGreaterThan(1.9);
    expect((two ?? 0) / (one ?? 1)).toBeLessThan(2.04);
  });
});
