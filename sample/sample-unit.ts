import type { Indicator } from "../src/domain/round/indicator";
import type { Period } from "../src/domain/round/period";
import type { Receipt } from "../src/domain/round/receipt";
import type { Province } from "./provinces";
import type { Random } from "./random";
import type { SampleBook } from "./sample-book";

/** What the cluster's workbook says of the indicators; empty where the folder has none. */
export type SampleCatalogue = {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly period: Pick<Period, "benchmarkPercent"> | null;
};

/** A unit about to fill its workbook. */
export type SampleUnit = {
  readonly book: SampleBook;
  readonly province: Province;
  readonly catalogue: SampleCatalogue;
  /** A stream of its own for each part that is filled. */
  readonly randomFor: (...names: readonly string[]) => Random;
  /** The register's row of the paper that came with the file; `null` where there is none. */
  readonly receipt: Receipt | null;
  /** ISO day on which the unit sends: nothing it states is later. */
  readonly sentOn: string;
};
