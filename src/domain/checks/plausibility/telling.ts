/** Rates of 0 and 100, places and small counts are the same in many rows and units, and tell nothing. */
export function isTelling(value: number): boolean {
  return value !== 100 && (!Number.isInteger(value) || Math.abs(value) >= 10);
}
