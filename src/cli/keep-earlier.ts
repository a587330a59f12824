import type { WrittenFile } from "../app/host";
import type { Desk } from "./desk";

/**
 * What stands in a file's place with other content, under the first free name beside it: `.bak`, `.bak2` and so on, so
 * that no second run takes an earlier copy away (contract §1: never overwritten without). `null` = there is nothing to
 * keep.
 */
export function earlierFile({ files }: Pick<Desk, "files">, { path, bytes }: WrittenFile): WrittenFile | null {
  if (!files.exists(path)) return null;
  const earlier = files.read(path);
  return sameBytes(earlier, bytes) ? null : { path: freeName(files, `${path}.bak`), bytes: earlier };
}

function freeName({ exists }: Desk["files"], wanted: string): string {
  let name = wanted;
  for (let number = 2; exists(name); number += 1) name = `${wanted}${number}`;
  return name;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
