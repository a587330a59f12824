import { foldWords } from "./accepted-text";

/** Spellings of ĐVT under which a figure is a place in an order: it neither adds up nor compares by ratio. */
export const rankMeasures: readonly string[] = ["hạng", "thứ hạng", "xếp hạng"];

/** Whether figures of this measure are ranks. */
export function isRank(measure: string | null): boolean {
  return measure !== null && rankMeasures.includes(foldWords(measure));
}
