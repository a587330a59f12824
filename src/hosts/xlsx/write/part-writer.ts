import { strFromU8 } from "fflate";
import type { Packing } from "../zip/compression";
import { packed, type Packed } from "../zip/write-zip";
import { type Utf8Text, utf8Text } from "./utf8-text";

export type PartWriter = {
  /** A part as hucre made it. */
  readonly xmlOf: (name: string) => string;
  readonly has: (name: string) => boolean;
  readonly write: (name: string, made: (part: Utf8Text) => void) => void;
  readonly change: (name: string, finish: (xml: string) => string) => void;
  /** All parts in hucre's order, those that nobody changed as they were. */
  readonly packedParts: () => ReadonlyMap<string, Packed>;
};

/**
 * Packs each part as soon as it is made: those of a province's sheets would take fifty megabytes together. `named`:
 * what a part is called in the file; left out: as hucre called it.
 */
export function partWriter(
  parts: ReadonlyMap<string, Uint8Array>,
  packing: Packing,
  named: (name: string) => string = (name) => name,
): PartWriter {
  const done = new Map<string, Packed>();
  const xmlOf = (name: string): string => {
    const bytes = parts.get(name);
    if (bytes === undefined) throw new Error(`hucre wrote no part ${name}`);
    return strFromU8(bytes);
  };
  const write: PartWriter["write"] = (name, made) => {
    const part = utf8Text();
    made(part);
    done.set(name, packed(named(name), part.bytes(), packing));
  };
  return {
    xmlOf,
    has: (name) => parts.has(name),
    write,
    change: (name, finish) => write(name, (part) => part.add(finish(xmlOf(name)))),
    packedParts: () =>
      new Map([...parts].map(([name, bytes]) => [name, done.get(name) ?? packedOnce(named(name), bytes, packing)])),
  };
}

/** Parts that several workbooks share are packed once: by their bytes, which nobody changes. */
const packedBefore = new WeakMap<Uint8Array, { readonly as: string; readonly by: Packing; readonly entry: Packed }>();

function packedOnce(name: string, bytes: Uint8Array, packing: Packing): Packed {
  const before = packedBefore.get(bytes);
  if (before?.as === name && before.by === packing) return before.entry;
  const entry = packed(name, bytes, packing);
  packedBefore.set(bytes, { as: name, by: packing, entry });
  return entry;
}
