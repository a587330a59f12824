import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { GivenFile, Host } from "../host";

/** What a consolidation depends on beside the workbook it begins with. */
export type RunInputs = {
  /** A sum of the program itself, so that another build never takes over what this one made. */
  readonly program: string;
  /** The day that counts, ISO. */
  readonly asOf: string;
  readonly receivedOption: string | null;
  readonly files: readonly GivenFile[];
};

/** The sum of all of it: the same for the same program, day, option and files, with their names and times. */
export function runPrint({ files, ...inputs }: RunInputs, { sha256 }: Pick<Host, "sha256">): string {
  const given = files.map(({ name, changed, bytes }) => [name, changed, sha256(bytes)]);
  const { program, asOf, receivedOption } = inputs;
  return sha256(utf8ToBytes(JSON.stringify([program, asOf, receivedOption, given])));
}
