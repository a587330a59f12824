import { Inflate as InflateStream } from "fflate";

/** Small pieces, so that one push can't inflate to much before the counter sees it. */
const pieceBytes = 16 * 1024;

/**
 * `Inflate` for the browser (and for Node without zlib). fflate's one-call functions are not used: `unzip` has no
 * limit, and `inflateSync` with a given buffer cuts a longer stream off without a word.
 */
export function inflateBrowser(compressed: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  let produced = 0;
  const stream = new InflateStream((chunk) => {
    if (produced + chunk.length > size) throw new RangeError(`more than ${size} bytes`);
    output.set(chunk, produced);
    produced += chunk.length;
  });
  let from = 0;
  do {
    const to = Math.min(from + pieceBytes, compressed.length);
    stream.push(compressed.subarray(from, to), to === compressed.length);
    from = to;
  } while (from < compressed.length);
  return produced === size ? output : output.subarray(0, produced);
}
