import type { Period } from "../../domain/round/period";
import { periodSheet } from "../sheets/board/period-sheet";
import type { BoardReader } from "./board-reader";

/** What a blank setting means: the defaults of the contract's sample. */
const defaults = { benchmarkPercent: 50, decimals: 2 };

/**
 * The round. `null` when the year or a holding date is missing: then nothing could be judged and the sentence for
 * `required-blank` says which cell.
 */
export function readPeriod(reader: BoardReader): Period | null {
  const read = reader.pairs(periodSheet);
  const { year, unitHoldBy, clusterHoldBy } = read;
  if (year.value === null || unitHoldBy.value === null || clusterHoldBy.value === null) return null;
  const kind = read.kind.value ?? "h1";
  return {
    province: read.province.value ?? "",
    council: read.council.value ?? "",
    board: read.board.value ?? "",
    office: read.office.value,
    headTitle: read.headTitle.value,
    year: year.value,
    kind,
    letterNumber: read.letterNumber.value,
    letterDate: read.letterDate.value,
    unitHoldBy: unitHoldBy.value,
    clusterHoldBy: clusterHoldBy.value,
    unitSendBy: read.unitSendBy.value ?? unitHoldBy.value,
    clusterSendBy: read.clusterSendBy.value ?? clusterHoldBy.value,
    inclusive: read.inclusive.value !== "no",
    benchmarkPercent: read.benchmarkPercent.value ?? defaults.benchmarkPercent,
    scoreByBenchmark: read.scoreByBenchmark.value === "yes",
    selfScoring: read.selfScoring.value === "yes",
    ranked: read.ranked.value === null ? kind === "year" : read.ranked.value === "yes",
    scoring: {
      decimals: read.decimals.value ?? defaults.decimals,
      whenNotApplicable: read.whenNotApplicable.value ?? "rescale",
      whenMissing: read.whenMissing.value ?? "pending",
    },
    adjustmentInForce: read.adjustmentInForce.value ?? "agreed",
    explainDifference: read.explainDifference.value,
    crossMethod: read.crossMethod.value ?? "mean",
  };
}
