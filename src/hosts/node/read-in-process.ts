import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import type { Refusal } from "../../app/host";
import type { Workbook } from "../../workbook/sheet";
import { longestReading, mostMemory, type OtherRead } from "../other/other-formats";
import { refuse } from "../xlsx/read/limits";

/** On a machine that others keep busy, in milliseconds; the process counts what it spends itself and ends before. */
const longestWait = 30_000;
/** Of an answer: what a workbook within the limits takes by far. */
const longestAnswer = 1024 * 1024 * 1024;

/** What the process says: what came of the file, or a bug's own words. */
export type ProcessAnswer = OtherRead<Workbook> | { readonly bug: string };

/**
 * Reads a workbook in a process of its own (`script`: its file) and waits for it, so that whoever asks needs no
 * promise. A thread would not do: where memory ends V8 ends the whole process. However that process dies, it is this
 * file that is refused, with what is known of why; nothing of one file is left for the next.
 */
export function readInProcess(script: URL, bytes: Uint8Array): Workbook {
  const ran = spawnSync(process.execPath, [`--max-old-space-size=${mostMemory}`, fileURLToPath(script)], {
    input: bytes,
    timeout: longestWait,
    killSignal: "SIGKILL",
    maxBuffer: longestAnswer,
    windowsHide: true,
  });
  const answer = ran.status === 0 ? answerIn(ran.stdout) : null;
  if (answer === null) return refuseDead(ran);
  if ("bug" in answer) throw new Error(answer.bug);
  return "content" in answer ? answer.content : refuse(answer.refusal.reason, answer.refusal.detail);
}

function answerIn(output: Uint8Array): ProcessAnswer | null {
  try {
    return deserialize(output) as ProcessAnswer;
  } catch {
    return null;
  }
}

type Ran = {
  readonly signal: string | null;
  readonly status: number | null;
  readonly error?: Error;
  readonly stderr: Uint8Array | null;
};

/** By what the process ended itself for, by what V8 says when memory ends, else by how it ended. */
function refuseDead({ signal, status, error, stderr }: Ran): never {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? null;
  if (code !== null && code !== "ETIMEDOUT" && code !== "ENOBUFS" && code !== "EPIPE")
    return refuse("old-format", `file: no process to read it in (${code})`, error);
  return refuse(
    "over-limit",
    whyDead({ signal, status, code, said: new TextDecoder().decode(stderr ?? new Uint8Array()) }),
  );
}

function whyDead({
  signal,
  status,
  code,
  said,
}: {
  readonly signal: string | null;
  readonly status: number | null;
  readonly code: string | null;
  readonly said: string;
}): Refusal["detail"] {
  if (signal === tookTooLong || code === "ETIMEDOUT")
    return `file: reading took longer than ${longestReading / 1000} s`;
  if (
    /out of memory|allocation failed|invalid size error|invalid array length/iu.test(said) ||
    signal === "SIGABRT" ||
    code === "ENOBUFS"
  )
    return "file: reading took too much memory";
  return `file: reading took too much memory or was ended (${signal ?? status ?? "?"})`;
}

/** By which the process ends itself when its time is up. */
export const tookTooLong = "SIGTERM";
