import { everyKind, type Kind } from "./kinds";

/** Kinds of a person's things, mixed by a number: different numbers nearly always give different mixtures. */
export function mixed(number: number): readonly Kind[] {
  let state = (number * 2_654_435_761 + 12_345) >>> 0;
  return everyKind.filter(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state > 0x80000000;
  });
}
