import { none, type Way } from "./way";

/** Chấm trực tiếp: people enter 0…M; nothing is computed. */
export const direct: Way = {
  source: "nothing",
  numbers: ["max"],
  maxIsBound: true,
  example: { line: {} },
  points: () => none,
};
