/** Contract §4, Issues: nothing that an office reports is smaller or larger. */
const smallest = 1e-9;
const largest = 1e15;

/**
 * Whether a number can be meant at all: 0, or in absolute value from 1e-9 to 1e15, both included. Everything that is
 * read keeps to it, so that no product or quotient of figures leaves what a double holds, and exact arithmetic never
 * refuses one.
 */
export function isInSense(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= smallest && size <= largest);
}
