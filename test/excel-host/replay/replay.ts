import { isRecord } from "../web/frame-message";
import {
  pathTypes,
  type Action,
  type Json,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "../wire/messages";
import { compareValues, type ValueDifference } from "./compare-values";
import type { RecordedBatch, Recording } from "./recording";

export type Difference = {
  /** Which request of the recording, from 1. */
  readonly request: number;
  /** What was asked, such as "Worksheets › GetItem › GetRange: Values". */
  readonly asked: string;
  readonly what: string;
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
    return differencesOf(batch, answer, ours).map(({ asked, what }) => ({ request: index + 1, asked, what }));
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
  const whole = describeRequest(request);
  const officeError = response["officeError"];
  if (answer.kind === "refused") {
    return officeError === undefined
      ? [{ asked: whole, what: `Excel answered, the simulated host refused the batch: ${answer.why}` }]
      : [];
  }
  if (officeError !== undefined)
    return [
      { asked: whole, what: `Excel refused the batch (${JSON.stringify(officeError)}), the simulated host answered` },
    ];
  return [
    ...errorDifferences(request, response["Error"], answer.body.Error),
    ...resultDifferences({ request, response }, answer.body, ours),
  ];
}

function errorDifferences(request: RequestBody, expected: unknown, got: ResponseBody["Error"]): readonly Found[] {
  const [theirs, our] = [errorText(expected), errorText(got)];
  if (theirs === our) return [];
  const failing = isRecord(expected) ? expected["ActionIndex"] : got?.ActionIndex;
  const action = typeof failing === "number" ? request.Actions[failing] : undefined;
  return [
    {
      asked: action === undefined ? describeRequest(request) : describeAction(request, action),
      what: `error: Excel ${theirs}, simulated ${our}`,
    },
  ];
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
    const asked = describeAction(request, action);
    if (!our.has(action.Id)) return [{ asked, what: "Excel has a result, the simulated host has none" }];
    if (!theirs.has(action.Id)) return [{ asked, what: "the simulated host has a result, Excel has none" }];
    const found = compareValues(theirs.get(action.Id), our.get(action.Id), (their, simulated) =>
      ours.set(their, simulated),
    );
    return summed(found).map((what) => ({ asked, what }));
  });
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

function summed(found: readonly ValueDifference[]): readonly string[] {
  const lines = found
    .slice(0, examples)
    .map(
      ({ path, expected, got }) =>
        `${path === "" ? "result" : path}: Excel ${shown(expected)}, simulated ${shown(got)}`,
    );
  return found.length > examples ? [...lines, `and ${found.length - examples} more places of this result`] : lines;
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

const actionNames: Readonly<Record<number, string>> = {
  1: "instantiate",
  2: "load",
  3: "call",
  4: "set",
  5: "trace",
  6: "load",
  7: "load",
  8: "ensure unchanged",
  9: "set",
};

function describeRequest(request: RequestBody): string {
  return `${request.Actions.length} actions, the first ${request.Actions[0] === undefined ? "none" : describeAction(request, request.Actions[0])}`;
}

/** The members that lead to the object, with the texts and numbers given to them. */
export function describeAction(request: RequestBody, action: Action): string {
  const steps: string[] = [];
  let path: ObjectPath | undefined = request.ObjectPaths[String(action.ObjectPathId)];
  while (path !== undefined) {
    const name = path.ObjectPathType === pathTypes.indexer ? "item" : path.Name;
    if (name !== "") steps.unshift(`${name}${argumentsText(path.ArgumentInfo?.Arguments)}`);
    path = path.ParentObjectPathId === undefined ? undefined : request.ObjectPaths[String(path.ParentObjectPathId)];
  }
  const selected = action.QueryInfo?.Select?.join(", ") ?? "";
  const member = `${action.Name}${argumentsText(action.ArgumentInfo?.Arguments)}`;
  return `${steps.join(" › ")}: ${actionNames[action.ActionType] ?? "do"} ${selected === "" ? member : selected}`.trim();
}

function argumentsText(given: readonly Json[] | undefined): string {
  if (given === undefined || given.length === 0) return "";
  const text = JSON.stringify(given).slice(1, -1);
  return `(${text.length > 60 ? `${text.slice(0, 60)}…` : text})`;
}
