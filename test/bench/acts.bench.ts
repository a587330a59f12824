import { consolidateLive, type ConsolidatedLive } from "../../src/app/live/board/consolidating/consolidate-live";
import { boardOfLive, openLiveWorkbook } from "../../src/app/live/opening/open-live-workbook";
import type { GivenFile } from "../../src/app/host";
import { excelLiveWorkbook } from "../../src/hosts/excel/live-workbook";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import { calculate } from "../excel-host/calculate/calculate";
import { useExcel } from "../excel-host/node/use-excel";
import { bytesByKind, type KindOfBytes } from "./bytes-by-kind";
import { keptProvince } from "./kept-province";
import { printTable } from "./print-table";

/**
 * What each act inside Excel costs: `npm run bench`. Microsoft's library sends the requests, the simulated host weighs
 * them; nothing here is an estimate. No time is printed: it would be the simulated host's, not Excel's.
 */
type Line = {
  readonly act: string;
  readonly syncs: number;
  readonly sent: number;
  readonly largest: number;
  readonly largestAnswer: number;
};

const asOf = "2020-07-15";
const lines: Line[] = [];
/** Of the first consolidation of the sample as it is. */
let kinds: readonly KindOfBytes[] = [];

type Bench = ReturnType<typeof useExcel>;

async function weigh<T>({ host }: Bench, act: string, work: () => Promise<T>): Promise<T> {
  const before = host.requests.length;
  const result = await work();
  const sent = host.requests.slice(before);
  // As Excel does by itself: the next act reads what the formulas come to.
  calculate(host);
  lines.push({
    act,
    syncs: sent.length,
    sent: sent.reduce((sum, request) => sum + request.bytes, 0),
    largest: Math.max(0, ...sent.map((request) => request.bytes)),
    largestAnswer: Math.max(0, ...sent.map((request) => request.responseBytes)),
  });
  return result;
}

function consolidateIn(files: readonly GivenFile[]): Promise<ConsolidatedLive> {
  return consolidateLive({
    workbook: excelLiveWorkbook(),
    files,
    asOf,
    now: `${asOf}T08:00:00`,
    texts: vi,
    progress: () => undefined,
    host: nodeHost,
  });
}

test.each([[1], [3]])(
  "the sample province, %i times",
  async (copies) => {
    const province = await keptProvince(copies);
    const files = province.files();
    const bench = useExcel({ workbook: province.draft(), keepBodies: copies === 1 });
    const opened = await weigh(bench, `${copies} × open`, () => openLiveWorkbook(excelLiveWorkbook()));
    const units = boardOfLive(opened)?.board.roster.length ?? 0;
    const first = await weigh(bench, `${units} units: consolidate, all files`, () => consolidateIn(files));
    // What a large round is asked is how many requests its first consolidation takes.
    if (copies === 1) await weighLater(bench, units, files.slice(0, Math.floor(files.length / 2)));
    expect(first.outcome).toBe("done");
  },
  1_200_000,
);

/** Of the sample as it is, after its first consolidation. */
async function weighLater(bench: Bench, units: number, half: readonly GivenFile[]): Promise<void> {
  kinds = bytesByKind(bench.host.requests.flatMap(({ body }) => body ?? []));
  await weigh(bench, `${units} units: consolidate again, no new file`, () => consolidateIn([]));
  await weigh(bench, `${units} units: consolidate again, ${half.length} files`, () => consolidateIn(half));
  await weigh(bench, `${units} units: open with everything stored`, () => openLiveWorkbook(excelLiveWorkbook()));
}

afterAll(() => {
  const text = lines.map(
    ({ act, syncs, sent, largest, largestAnswer }) =>
      `${act} | ${syncs} | ${megabytes(sent)} | ${megabytes(largest)} | ${megabytes(largestAnswer)}`,
  );
  printTable("act | syncs | sent MB | largest request MB | largest answer MB", text);
  printTable(
    "bytes of the first consolidation | times | sent MB",
    kinds.slice(0, 12).map(({ kind, count, bytes }) => `${kind} | ${count} | ${megabytes(bytes)}`),
  );
});

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
