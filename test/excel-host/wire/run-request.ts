import { behaviours } from "../classes/behaviours";
import type { HostObject } from "../classes/behaviour";
import type { Events } from "../events";
import type { FaultPlan } from "../faults";
import type { UndoHistory } from "../undo-history";
import type { Session } from "../model/session";
import type { Schema } from "../schema/schema";
import { createEvaluator, type Evaluator } from "./evaluator";
import { ExcelError, fail } from "./excel-error";
import { executeBatch, noAction, type BatchWorld } from "./execute-batch";
import type { RequestBody, ResponseBody } from "./messages";
import { utf8Length } from "./utf8-length";

export type RequestRecord = {
  /** UTF-8, as sent. */
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Excel's code, `null` when all went well. */
  readonly error: string | null;
  readonly body?: RequestBody;
};

export type Answered = { readonly response: ResponseBody; readonly text: string };

export type RequestRunner = {
  /** `bytes`: of the request as it came. */
  readonly run: (body: RequestBody, bytes: number) => Answered;
  readonly records: readonly RequestRecord[];
  /** That the library has not released yet. */
  readonly heldReferences: () => number;
};

export type RunnerParts = {
  readonly schema: Schema;
  readonly apiVersion: string;
  /** Bytes. */
  readonly payloadLimit: number;
  readonly keepBodies: boolean;
  readonly session: Session;
  readonly subscribe: Events["subscribe"];
  readonly plan: FaultPlan;
  readonly history: UndoHistory;
};

/** Runs requests one after the other, within the limits of Excel on the web, and keeps count. */
export function requestRunner({ payloadLimit, keepBodies, plan, history, ...parts }: RunnerParts): RequestRunner {
  const references = new Map<string, HostObject>();
  const world = batchWorld(parts, { references, history, plan });
  const records: RequestRecord[] = [];

  const execute = (body: RequestBody, bytes: number): ResponseBody => {
    const faults = plan.begin(body.Actions.length);
    try {
      faults.before();
      if (bytes > payloadLimit) fail("RequestPayloadSizeLimitExceeded");
      return executeBatch({ ...world, beforeAction: faults.beforeAction }, body);
    } catch (error) {
      return refusal(error);
    }
  };
  const run = (body: RequestBody, bytes: number): Answered => {
    history.begin();
    const whole = answered(execute(body, bytes));
    history.end();
    // What was done stays done: only the answer is too long.
    const { response, text, size } =
      whole.size > payloadLimit ? answered(refusal(new ExcelError("ResponsePayloadSizeLimitExceeded"))) : whole;
    records.push({
      bytes,
      responseBytes: size,
      actions: body.Actions.length,
      error: response.Error?.Code ?? null,
      ...(keepBodies ? { body } : {}),
    });
    return { response, text };
  };
  return { run, records, heldReferences: () => references.size };
}

function batchWorld(
  { schema, apiVersion, session, subscribe }: Pick<RunnerParts, "schema" | "apiVersion" | "session" | "subscribe">,
  { references, ...around }: { readonly references: Map<string, HostObject> } & Around,
): Omit<BatchWorld, "beforeAction"> {
  let last = 0;
  return {
    evaluator: watched(createEvaluator({ schema, behaviours, apiVersion, session }), around),
    workbook: { className: "Workbook" },
    references,
    newReference: () => `reference ${++last}`,
    releaseReference: (name) => void references.delete(name),
    subscribe,
    reportBug: (error) => console.error("Simulated host: a bug of its own:", error),
  };
}

type Around = Pick<RunnerParts, "history" | "plan">;

function watched(evaluator: Evaluator, { history: { done }, plan: { beforeMember } }: Around): Evaluator {
  return {
    ...evaluator,
    call: (target, hostName, given) => {
      beforeMember(evaluator.memberName(target, hostName));
      const answer = evaluator.call(target, hostName, given);
      done(evaluator.memberName(target, hostName));
      return answer;
    },
    read: (target, name) => {
      beforeMember(`${target.className}.${name}`);
      return evaluator.read(target, name);
    },
    set: (target, hostName, value) => {
      beforeMember(evaluator.memberName(target, hostName), value);
      evaluator.set(target, hostName, value);
      done(evaluator.memberName(target, hostName));
    },
  };
}

function answered(response: ResponseBody): Answered & { readonly size: number } {
  const text = JSON.stringify(response);
  return { response, text, size: utf8Length(text) };
}

/** The request failed as a whole. */
function refusal(error: unknown): ResponseBody {
  if (!(error instanceof ExcelError)) throw error;
  const { code, message, status } = error;
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: noAction, HttpStatusCode: status },
  };
}
