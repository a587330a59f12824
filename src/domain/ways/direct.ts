import { type Computed, none } from "./computed";

/** Chấm trực tiếp: people enter 0…M; nothing is computed. */
export function direct(): Computed {
  return none;
}
