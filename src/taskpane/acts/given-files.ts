import type { GivenFile, Host } from "../../app/host";
import { ChosenFileError, Stopped, type ChosenFile, type Watch } from "../act-types";

/** The bytes of the chosen files. Throws ChosenFileError where the browser can't read one any more, and Stopped. */
export async function givenFiles(
  files: readonly ChosenFile[],
  { signal }: Pick<Watch, "signal">,
): Promise<readonly GivenFile[]> {
  const given: GivenFile[] = [];
  for (const file of files) {
    if (signal.aborted) throw new Stopped();
    given.push({ name: file.name, changed: file.changed, bytes: await givenBytes(file) });
  }
  return given;
}

/** The bytes of one chosen file. Throws ChosenFileError where the browser can't read it any more. */
export async function givenBytes({ name, file }: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new ChosenFileError(name, { cause });
  }
}

type Reader = Pick<Host, "readWorkbook" | "prepare" | "sha256">;

/** The same host, which says the name of each file as soon as it is to be read. */
export function namingHost(
  host: Reader,
  files: readonly GivenFile[],
  reading: (name: string) => void,
): Reader & Required<Pick<Host, "prepare">> {
  const names = new Map(files.map(({ name, bytes }) => [bytes, name]));
  return {
    ...host,
    prepare: async (bytes) => {
      reading(names.get(bytes) ?? "");
      await host.prepare?.(bytes);
    },
  };
}

/** The files that were read last, as long as the pane is open: the workbook keeps what they say, not them. */
export type ReadFiles = {
  readonly keep: (files: readonly GivenFile[]) => void;
  readonly bytesOf: (sha256: string) => Uint8Array | null;
};

export function readFiles({ sha256 }: Pick<Host, "sha256">): ReadFiles {
  let last: readonly GivenFile[] = [];
  return {
    keep: (files) => {
      if (files.length > 0) last = files;
    },
    bytesOf: (wanted) => last.find(({ bytes }) => sha256(bytes) === wanted)?.bytes ?? null,
  };
}
