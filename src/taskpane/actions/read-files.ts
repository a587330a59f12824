import type { GivenFile, Host } from "../../app/host";

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
