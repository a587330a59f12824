import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import type { Refusal } from "../../app/host";
import type { Workbook } from "../../workbook/sheet";
import { longestReading, mostMemory, type ReadAnswer } from "../other/other-formats";
import { refuse } from "../xlsx/read/limits";

/** In milliseconds, long enough for a busy machine; the process counts its own processor time and ends earlier. */
const longestWait = 30_000;
/** Bytes of an answer: far more than a workbook within the limits takes. */
const longestAnswer = 1024 * 1024 * 1024;

/**
 * Reads a workbook in a process of its own (`script`: its file) and waits for it, so that whoever asks needs no
 * promise. A thread would not do: where memory ends V8 ends the whole process. However the process ends, only this file
 * is refused, with what is known of the reason.
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

function answerIn(output: Uint8Array): ReadAnswer<Workbook> | null {
  try {
    return deserialize(output) as ReadAnswer<Workbook>;
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

/** Names the reason: the time limit, V8's message when memory ends, else how the process ended. */
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

/** The signal with which the process ends itself when its time is up. */
export const tookTooLong = "SIGTERM";
