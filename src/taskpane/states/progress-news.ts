import type { Step } from "../act-types";

/** Which tenth of the work is done, 0 to 10; `null` while nothing is known. */
export function tenthOf(step: Pick<Step, "done" | "all"> | null): number | null {
  return step === null || step.all === 0 ? null : Math.floor((10 * step.done) / step.all);
}
