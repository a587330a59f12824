import type { Step } from "../act-types";

/** A person follows no more than this, in milliseconds between two steps; each costs the page a drawing. */
const between = 80;

type Clock = () => number;

/**
 * Tells steps of long work now and then: each first step of a stage, each last one, and between them one in a while.
 * One that names nothing, where others of its stage do, says less than the next and is passed over. `clock` in
 * milliseconds.
 */
export function seldom(progress: (step: Step) => void, clock: Clock): (step: Step) => void {
  let told: Step | null = null;
  let at = 0;
  return (step) => {
    const sameStage = told?.stage === step.stage;
    const last = step.done >= step.all;
    if (sameStage && !last && (clock() - at < between || (told?.name !== null && step.name === null))) return;
    told = step;
    at = clock();
    progress(step);
  };
}
