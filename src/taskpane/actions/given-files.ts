import type { GivenFile, Host } from "../../app/host";
import type { ChosenFile, Watch } from "../pane-actions";
import { ChosenFileError, Stopped } from "../pane-actions";

/** The bytes of the chosen files. Throws ChosenFileError where the browser can't read one any more, and Stopped. */
export async function givenFiles(
  files: readonly ChosenFile[],
  { signal }: Pick<Watch, "signal">,
): Promise<readonly GivenFile[]> {
  const given: GivenFile[] = [];
  for (const { name, changed, file } of files) {
    if (signal.aborted) throw new Stopped();
    given.push({ name, changed, bytes: await readOrName(name, file) });
  }
  return given;
}

async function readOrName(name: string, file: ChosenFile["file"]): Promise<Uint8Array> {
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
