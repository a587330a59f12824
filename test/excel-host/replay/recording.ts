import { gunzipSync } from "node:zlib";
import { isRecord } from "../web/frame-message";
import type { RequestBody } from "../wire/messages";

/** One batch as it went to a real Excel and came back. */
export type RecordedBatch = {
  readonly request: RequestBody;
  /** `{ Results, Error? }`, or `{ officeError }` where Office refused the batch as a whole. */
  readonly response: Readonly<Record<string, unknown>>;
};

/** The file that the self-test saves, as far as replaying needs it. */
export type Recording = {
  readonly environment: Readonly<Record<string, unknown>>;
  readonly requests: readonly RecordedBatch[];
};

/** JSON itself, as versions up to 0.1 saved it, packed in a .gz file, or that file copied as base64. */
export function recordingText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("utf8");
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip && /^\s*\{/.test(text)) return text;
  try {
    return gunzipSync(isGzip ? bytes : Buffer.from(text.trim(), "base64")).toString("utf8");
  } catch {
    throw new Error("The file is no recording, or it was cut on its way");
  }
}

/**
 * Throws, naming what is missing, on a file that the self-test did not save, and on one that is cut or in which nothing
 * was recorded: it would replay without differences.
 */
export function readRecording(text: string): Recording {
  const file = parsed(text);
  if (!isRecord(file)) throw new Error("The file is not a recording: no record at its top");
  const { environment = {}, requests, count } = file;
  if (!Array.isArray(requests)) throw new Error("The file is not a recording: it has no list `requests`");
  if (!isRecord(environment)) throw new Error("The file is not a recording: `environment` is no record");
  if (requests.length === 0) throw new Error("The recording is empty: this Excel's requests were not recorded");
  // A file of an earlier version doesn't count them.
  if (count !== undefined && count !== requests.length)
    throw new Error(`The recording is cut: ${requests.length} of ${String(count)} requests`);
  return { environment, requests: withRepeats(requests.map(batchOf)) };
}

type Result = { readonly Value?: unknown; readonly SameAs?: Readonly<Record<string, readonly [number, number]>> };

/** What is large and was answered before stands in the file once (src/taskpane/help/repeated-answers.ts). */
function withRepeats(batches: readonly RecordedBatch[]): readonly RecordedBatch[] {
  const resultsOf = (batch: RecordedBatch | undefined): readonly Result[] => {
    const results = batch?.response["Results"];
    return Array.isArray(results) ? results : [];
  };
  const valueAt = (name: string, [batch, index]: readonly [number, number]): unknown => {
    const value = resultsOf(batches[batch])[index]?.Value;
    if (!isRecord(value) || !(name in value))
      throw new Error("The recording is cut: a value that it names a second time is not in it");
    return value[name];
  };
  return batches.map((batch) => {
    if (!resultsOf(batch).some(({ SameAs }) => SameAs !== undefined)) return batch;
    const Results = resultsOf(batch).map(({ SameAs = {}, ...result }) => {
      const repeated = Object.entries(SameAs).map(([name, place]) => [name, valueAt(name, place)] as const);
      return repeated.length === 0
        ? result
        : { ...result, Value: { ...(result.Value as object), ...Object.fromEntries(repeated) } };
    });
    return { ...batch, response: { ...batch.response, Results } };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("The file is no recording, or it was cut on its way");
  }
}

function batchOf(entry: unknown, index: number): RecordedBatch {
  const { request, response } = isRecord(entry) ? entry : {};
  if (!isRecord(request) || !Array.isArray(request["Actions"]) || !isRecord(request["ObjectPaths"]))
    throw new Error(`Request ${index + 1} of the recording has no Actions and ObjectPaths`);
  if (!isRecord(response)) throw new Error(`Request ${index + 1} of the recording has no response`);
  return { request: request as RequestBody, response };
}
