/** Where the rows (or columns) of a sheet stand, in pixels; they count from 1. */
export type Axis = {
  readonly count: number;
  readonly total: number;
  readonly start: (index: number) => number;
  readonly size: (index: number) => number;
  /** The row (or column) that a pixel belongs to, at most the last. */
  readonly at: (pixel: number) => number;
};

export function axisOf(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 2);
  for (let index = 1; index <= count; index++) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.min(index, count + 1)] ?? 0;
  const at = (pixel: number): number => {
    let [low, high] = [1, count];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { count, total: start(count + 1), start, size: (index) => start(index + 1) - start(index), at };
}
