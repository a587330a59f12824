import type { Edit } from "../../src/workbook/edit";
import type { Expectation } from "../planted";
import type { SampleBook } from "../sample-book";

/** The edits that plant a fault in a filled workbook, and all they lead to. */
export type Planting = {
  readonly edits: readonly Edit[];
  readonly expects: readonly Expectation[];
  /** What becomes of the file when that is no longer `accepted`. */
  readonly verdict?: "unrecognised";
};

/** A fault in one unit's workbook. `plant` gives `null` where the workbook has no such cell: another board's then. */
export type UnitFault = {
  readonly fault: string;
  readonly unit: string;
  readonly plant: (book: SampleBook) => Planting | null;
};
