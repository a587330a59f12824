import { isRecord } from "../web/frame-message";
import type { Action, RequestBody, ResponseBody } from "../wire/messages";
import { compareValues, type ValueDifference } from "./compare-values";
import { describeAction, describeRequest, membersOf, ownerOf } from "./describe";
import type { RecordedBatch, Recording } from "./recording";

/** A member of Office.js in names of the wire, such as "Values" of what "GetRange" gave; "" = not known whose. */
export type AskedMember = { readonly owner: string; readonly name: string };

export type Difference = {
  /** Which request of the recording, from 1. */
  readonly request: number;
  /** What was asked, such as "Worksheets › GetItem › GetRange: Values". */
  readonly asked: string;
  /** Where in the result; "error" of a request that fails; "" = the whole of it. */
  readonly at: string;
  readonly excel: string;
  readonly simulated: string;
  /** What the product would have used to come to it. */
  readonly members: readonly AskedMember[];
};

export type ReplayResult = {
  readonly requests: number;
  readonly actions: number;
  readonly differences: readonly Difference[];
};

/**
 * The simulated host as replaying sees it: one batch in, its answer out. Throws where it refuses the batch as a whole.
 */
export type Execute = (body: RequestBody) => ResponseBody;

/**
 * Sends the recorded requests, in their order, to a new simulated workbook and compares what comes back with what the
 * real Excel answered. Ids and references that each chooses for itself are put into the other's words. Compared: error
 * codes and the member that failed (not Excel's sentences, which are in its language), and every value of every result.
 */
export function replay({ requests }: Recording, execute: Execute): ReplayResult {
  const ours = new Map<string, string>();
  const differences = requests.flatMap((batch, index) => {
    const request = translated(batch.request, ours);
    const answer = answerOf(execute, request);
    return differencesOf(batch, answer, ours).map((found) => ({ request: index + 1, ...found }));
  });
  return {
    requests: requests.length,
    actions: requests.reduce((sum, { request }) => sum + request.Actions.length, 0),
    differences,
  };
}

type Answer =
  | { readonly kind: "answered"; readonly body: ResponseBody }
  | { readonly kind: "refused"; readonly why: string };

function answerOf(execute: Execute, request: RequestBody): Answer {
  try {
    return { kind: "answered", body: execute(request) };
  } catch (error) {
    return { kind: "refused", why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The recorded request with their ids and references replaced by ours, wherever a text is one of them and nothing else.
 */
function translated(request: RequestBody, ours: ReadonlyMap<string, string>): RequestBody {
  const inOurWords = (value: unknown): unknown => {
    if (typeof value === "string") return ours.get(value) ?? value;
    if (Array.isArray(value)) return value.map(inOurWords);
    return isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inOurWords(part)]))
      : value;
  };
  return inOurWords(request) as RequestBody;
}

type Found = Omit<Difference, "request">;

function differencesOf(
  { request, response }: RecordedBatch,
  answer: Answer,
  ours: Map<string, string>,
): readonly Found[] {
  const whole = {
    asked: describeRequest(request),
    at: "whole request",
    members: request.Actions.slice(0, 1).flatMap(membersIn(request)),
  };
  const officeError = response["officeError"];
  if (answer.kind === "refused")
    return officeError === undefined ? [{ ...whole, excel: "answered", simulated: `refused: ${answer.why}` }] : [];
  if (officeError !== undefined)
    return [{ ...whole, excel: `refused: ${JSON.stringify(officeError)}`, simulated: "answered" }];
  return [
    ...errorDifferences(request, response["Error"], answer.body.Error),
    ...resultDifferences({ request, response }, answer.body, ours),
  ];
}

function membersIn(request: RequestBody): (action: Action) => readonly AskedMember[] {
  return (action) => membersOf(action).map((name) => ({ owner: ownerOf(request, action), name }));
}

function errorDifferences(request: RequestBody, expected: unknown, got: ResponseBody["Error"]): readonly Found[] {
  const [excel, simulated] = [errorText(expected), errorText(got)];
  if (excel === simulated) return [];
  const failing = isRecord(expected) ? expected["ActionIndex"] : got?.ActionIndex;
  const action = typeof failing === "number" ? request.Actions[failing] : undefined;
  const asked = action === undefined ? describeRequest(request) : describeAction(request, action);
  const located = locatedMember(isRecord(expected) ? expected["Location"] : got?.Location);
  return [
    {
      asked,
      at: "error",
      excel,
      simulated,
      members: located ?? (action === undefined ? [] : membersIn(request)(action)),
    },
  ];
}

/** Excel names the member that failed as "WorksheetCollection.getItem". */
function locatedMember(location: unknown): readonly AskedMember[] | null {
  const [owner = "", name] = String(location ?? "").split(".");
  return name === undefined ? null : [{ owner, name }];
}

function errorText(error: unknown): string {
  if (!isRecord(error)) return "none";
  return `${String(error["Code"])} at ${String(error["Location"] ?? "")} (action ${String(error["ActionIndex"])})`;
}

function resultDifferences(
  { request, response }: RecordedBatch,
  got: ResponseBody,
  ours: Map<string, string>,
): readonly Found[] {
  const theirs = resultsById(response["Results"]);
  const our = new Map(got.Results.map(({ ActionId, Value }) => [ActionId, Value as unknown]));
  return request.Actions.flatMap((action) => {
    if (!theirs.has(action.Id) && !our.has(action.Id)) return [];
    const of = { asked: describeAction(request, action), at: "", members: membersIn(request)(action) };
    if (!our.has(action.Id)) return [{ ...of, excel: "a result", simulated: "none" }];
    if (!theirs.has(action.Id)) return [{ ...of, excel: "none", simulated: "a result" }];
    const found = compareValues(theirs.get(action.Id), our.get(action.Id), (their, simulated) =>
      ours.set(their, simulated),
    );
    return summed(found).map((each) => ({ ...of, ...each, members: memberAt(each.at) ?? of.members }));
  });
}

/** "Format.Fill.Color" is the member Color of a Fill; an item of a collection or a cell is none of its own. */
function memberAt(at: string): readonly AskedMember[] | null {
  const names = at.split(".").map((part) => part.replace(/\[.*$/u, ""));
  const name = names.at(-1) ?? "";
  return /^[A-Z]/u.test(name) && names.length > 1 ? [{ owner: names.at(-2) ?? "", name }] : null;
}

function resultsById(results: unknown): ReadonlyMap<number, unknown> {
  const list: readonly unknown[] = Array.isArray(results) ? results : [];
  return new Map(
    list.flatMap((result): readonly (readonly [number, unknown])[] =>
      isRecord(result) ? [[Number(result["ActionId"]), result["Value"]]] : [],
    ),
  );
}

/** A matrix that differs in every cell is one finding with a few examples. */
const examples = 3;

function summed(found: readonly ValueDifference[]): readonly Pick<Difference, "at" | "excel" | "simulated">[] {
  const rows = found
    .slice(0, examples)
    .map(({ path, expected, got }) => ({ at: path, excel: shown(expected), simulated: shown(got) }));
  const more = { at: `and ${found.length - examples} more places of this result`, excel: "", simulated: "" };
  return found.length > examples ? [...rows, more] : rows;
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
