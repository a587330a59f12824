import * as fc from "fast-check";
import type { GeneratedCluster, GeneratedPeriod } from "./generate/generated";
import { anyRawCluster, buildCluster } from "./generate/generated-cluster";
import { type RoundWorkbook, roundWorkbook } from "./round-workbook";

/** Many clusters as the rows and columns of one workbook, with what the engine says of them. */
export type ProofRound = RoundWorkbook & {
  readonly settings: GeneratedPeriod;
  readonly clusters: readonly GeneratedCluster[];
  readonly name: string;
};

/** Settings that hold for a whole workbook; all others differ from cluster to cluster. */
const settings: readonly GeneratedPeriod[] = [
  { kind: "h1", scoreByBenchmark: true, benchmarkPercent: 50, adjustmentInForce: "agreed", ranked: true },
  { kind: "year", scoreByBenchmark: true, benchmarkPercent: 50, adjustmentInForce: "agreed", ranked: true },
  { kind: "h1", scoreByBenchmark: true, benchmarkPercent: 33.3, adjustmentInForce: "sent", ranked: true },
  { kind: "h1", scoreByBenchmark: false, benchmarkPercent: 45, adjustmentInForce: "sent", ranked: false },
];

/** As many clusters as hold at least `cases` scored submissions, dealt out to one workbook for each of the settings. */
export function proofRounds(cases: number, seed: number): readonly ProofRound[] {
  const raw = fc.sample(anyRawCluster, { seed, numRuns: Math.ceil(cases / 2) });
  let units = 0;
  const enough = raw.filter((cluster) => {
    const wanted = units < cases;
    units += cluster.units.length;
    return wanted;
  });
  return settings.map((setting, turn) => {
    const clusters = enough.flatMap((cluster, index) =>
      index % settings.length === turn ? [buildCluster(cluster, `C${String(index + 1).padStart(4, "0")}`)] : [],
    );
    return { name: `vòng ${turn + 1}, seed ${seed}`, settings: setting, clusters, ...roundWorkbook(clusters, setting) };
  });
}
