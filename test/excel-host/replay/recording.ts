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

/** Throws, naming what is missing, on a file that the self-test did not save. */
export function readRecording(text: string): Recording {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file)) throw new Error("The file is not a recording: no record at its top");
  const { environment = {}, requests } = file;
  if (!Array.isArray(requests)) throw new Error("The file is not a recording: it has no list `requests`");
  if (!isRecord(environment)) throw new Error("The file is not a recording: `environment` is no record");
  return { environment, requests: requests.map(batchOf) };
}

function batchOf(entry: unknown, index: number): RecordedBatch {
  const { request, response } = isRecord(entry) ? entry : {};
  if (!isRecord(request) || !Array.isArray(request["Actions"]) || !isRecord(request["ObjectPaths"]))
    throw new Error(`Request ${index + 1} of the recording has no Actions and ObjectPaths`);
  if (!isRecord(response)) throw new Error(`Request ${index + 1} of the recording has no response`);
  return { request: request as RequestBody, response };
}
