import { isHostObject, type Argument, type HostObject } from "../classes/behaviour";
import type { Evaluator } from "./evaluator";
import { ExcelError, fail } from "./excel-error";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ArgumentInfo,
  type Json,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { identity, queryObject } from "./query-object";

/** What lives longer than a batch. */
export type BatchWorld = {
  readonly evaluator: Evaluator;
  readonly workbook: HostObject;
  /** Ranges that the library keeps by reference, until it releases them. */
  readonly references: Map<string, HostObject>;
  readonly newReference: () => string;
  readonly releaseReference: (name: string) => void;
  /** `_Register…Event` and `_Unregister…Event`; true when it was one. */
  readonly subscribe: (target: HostObject, method: string) => boolean;
  /** Throws to inject a fault: before action `index`, or after the last with index = number of actions. */
  readonly beforeAction: (index: number) => void;
  /** Takes a simulated host's own bug to whoever runs the tests. */
  readonly reportBug: (error: unknown) => void;
};

type Batch = {
  readonly world: BatchWorld;
  readonly paths: RequestBody["ObjectPaths"];
  /** Path id → object, each found once. */
  readonly found: Map<number, HostObject | null>;
  /** Path id → reference that `_KeepReference` made. */
  readonly kept: Map<number, string>;
  location: string;
};

/** Where no action failed but the request: the library looks for no statement then. */
export const noAction = -1;

/** Runs the actions in order. The first that fails ends the batch: what came before stays done, as in Excel. */
export function executeBatch(world: BatchWorld, body: RequestBody): ResponseBody {
  const batch: Batch = { world, paths: body.ObjectPaths, found: new Map(), kept: new Map(), location: "" };
  const results: { ActionId: number; Value: Json }[] = [];
  const traceIds: number[] = [];
  for (let index = 0; index <= body.Actions.length; index++) {
    const action = body.Actions[index];
    batch.location = "";
    try {
      world.beforeAction(index);
      if (action === undefined) break;
      if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
      results.push({
        ActionId: action.Id,
        Value: action.ActionType === actionTypes.trace ? null : runAction(batch, action),
      });
    } catch (thrown) {
      const error = excelError(world, thrown);
      const ActionIndex = action === undefined ? noAction : index;
      const Error = {
        Code: error.code,
        Message: error.message,
        Location: batch.location,
        ActionIndex,
        HttpStatusCode: error.status,
      };
      return { Results: results, TraceIds: traceIds, Error };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function excelError(world: BatchWorld, thrown: unknown): ExcelError {
  if (thrown instanceof ExcelError) return thrown;
  world.reportBug(thrown);
  return new ExcelError(
    "GeneralException",
    `Simulated host: a bug of its own: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
  );
}

/**
 * Microsoft's own services, such as AddinInternalService, which the web library calls when it starts. They may be
 * ignored.
 */
const service: HostObject = { className: "service" };

function runAction(batch: Batch, action: Action): Json {
  const { evaluator } = batch.world;
  const target = objectAt(batch, action.ObjectPathId);
  if (target === null || target === service) return null; // whatever is asked of a null object answers null
  if (action.Name !== "") batch.location = evaluator.memberName(target, action.Name);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return { ...identity(evaluator, target), ...reference(batch, action.ObjectPathId) };
    case actionTypes.query:
      return {
        ...(queryObject(evaluator, target, action.QueryInfo ?? {}) as Record<string, Json>),
        ...identity(evaluator, target),
        ...reference(batch, action.ObjectPathId),
      };
    case actionTypes.method:
      return runMethod(batch, action, target);
    case actionTypes.setProperty:
      evaluator.set(target, action.Name, givenArguments(batch, action.ArgumentInfo)[0]);
      return null;
    case actionTypes.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) evaluator.set(target, name, value);
      return null;
    default:
      return fail("NotImplemented", `Simulated host: action type ${action.ActionType}`);
  }
}

function runMethod(batch: Batch, action: Action, target: HostObject): Json {
  const { world } = batch;
  if (action.Name === "_KeepReference") {
    const name = world.newReference();
    world.references.set(name, target);
    batch.kept.set(action.ObjectPathId, name);
    return null;
  }
  if (world.subscribe(target, action.Name)) return null;
  const given = givenArguments(batch, action.ArgumentInfo);
  if (action.Name === "_RemoveReference") {
    world.releaseReference(String(given[0]));
    return null;
  }
  const answer = world.evaluator.call(target, action.Name, given);
  return isHostObject(answer) ? identity(world.evaluator, answer) : (answer ?? null);
}

function reference(batch: Batch, pathId: number): Record<string, Json> {
  const name = batch.kept.get(pathId);
  return name === undefined ? {} : { _ReferenceId: name };
}

function objectAt(batch: Batch, pathId: number): HostObject | null {
  const known = batch.found.get(pathId);
  if (known !== undefined) return known;
  const object = findObject(batch, pathId);
  batch.found.set(pathId, object);
  return object;
}

function findObject(batch: Batch, pathId: number): HostObject | null {
  const path = batch.paths[pathId] ?? fail("InvalidArgument", `Simulated host: the batch has no object path ${pathId}`);
  const { evaluator, references, workbook } = batch.world;
  switch (path.ObjectPathType) {
    case pathTypes.global:
      return workbook;
    case pathTypes.nullObject:
      return null;
    case pathTypes.newObject:
      return service;
    case pathTypes.referenceId:
      return references.get(path.Name) ?? fail("InvalidReference");
  }
  const parent = objectAt(
    batch,
    path.ParentObjectPathId ??
      fail("NotImplemented", `Simulated host: object path type ${path.ObjectPathType} (${path.Name})`),
  );
  if (parent === null || parent === service) return parent; // a child of a null object is one too
  const member = path.ObjectPathType === pathTypes.indexer ? "GetItem" : path.Name;
  batch.location = evaluator.memberName(parent, member);
  if (path.ObjectPathType === pathTypes.property) return evaluator.open(parent, member);
  const answer = evaluator.call(parent, member, givenArguments(batch, path.ArgumentInfo));
  return isHostObject(answer) ? answer : null;
}

function givenArguments(batch: Batch, info: ArgumentInfo | undefined): readonly Argument[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index): Argument => {
    const reference = references[index];
    if (typeof reference === "number" && reference !== 0) return objectAt(batch, reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item: Json, place): Argument => {
        const id = (reference as readonly (number | null)[])[place];
        return typeof id === "number" && id !== 0 ? objectAt(batch, id) : item;
      });
    }
    return withObjects(batch, value);
  });
}

/** Objects of the library may also stand inside records of arguments. */
function withObjects(batch: Batch, value: Json): Argument {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const record = value as Readonly<Record<string, Json>>;
  if (typeof record["_ObjectPathId"] === "number") return objectAt(batch, record["_ObjectPathId"]);
  return Object.fromEntries(Object.entries(record).map(([name, item]) => [name, withObjects(batch, item)]));
}
