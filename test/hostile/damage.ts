/** Numbers from 0 up to 1 that look random and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array;

const place = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);

/** What discs, mail servers and sticks do to files. */
const kinds: Readonly<Record<string, Damage>> = {
  "one bit": (bytes, random) => changed(bytes, place(bytes, random), (byte) => byte ^ (1 << Math.floor(random() * 8))),
  "some bytes": (bytes, random) =>
    Array.from({ length: 1 + Math.floor(random() * 8) }).reduce<Uint8Array>(
      (all) => changed(all, place(all, random), () => Math.floor(random() * 256)),
      bytes,
    ),
  "a byte of the directory": (bytes, random) =>
    changed(bytes, bytes.length - 1 - Math.floor(random() * Math.min(bytes.length, 1200)), () =>
      Math.floor(random() * 256),
    ),
  "cut off": (bytes, random) => bytes.slice(0, place(bytes, random)),
  "a block of zeros": (bytes, random) =>
    Uint8Array.from(bytes).fill(0, place(bytes, random), place(bytes, random) + 512),
  "a piece lost": (bytes, random) => {
    const from = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + Math.floor(random() * 700))]);
  },
  "a piece twice": (bytes, random) => {
    const from = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, from + 300), bytes.subarray(from)]);
  },
};

function changed(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = change(copy[at] ?? 0);
  return copy;
}

/** The file, damaged in the way and at the place that the number stands for. */
export function damaged(bytes: Uint8Array, number: number): { readonly kind: string; readonly bytes: Uint8Array } {
  const random = seeded(number);
  const all = Object.entries(kinds);
  const [kind, damage] = all[number % all.length] as [string, Damage];
  return { kind, bytes: damage(bytes, random) };
}
