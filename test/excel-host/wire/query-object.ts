import type { HostObject } from "../classes/behaviour";
import type { Evaluator } from "./evaluator";
import { fail } from "./excel-error";
import type { Json, QueryInfo } from "./messages";

type Answered = Record<string, Json>;

/** What load() asked for, under the names of the wire. */
export function queryObject(evaluator: Evaluator, target: HostObject, query: QueryInfo): Json {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const items = evaluator.items(target);
  if (items === null) return queryOne(evaluator, target, wanted);
  const from = query.Skip ?? 0;
  const chosen = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const own = wanted.filter((path) => path in evaluator.classOf(target).info.properties);
  const ofItems = wanted.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//, ""));
  return {
    ...(own.length === 0 ? {} : queryOne(evaluator, target, own)),
    _Items: chosen.map((item) => ({ ...identity(evaluator, item), ...queryOne(evaluator, item, ofItems) })),
  };
}

/** The keys by which the library recognises an object again. */
export function identity(evaluator: Evaluator, target: HostObject): Answered {
  const { info } = evaluator.classOf(target);
  const keys: Answered = {};
  if ("id" in info.properties && evaluator.canRead(target, "id")) keys["Id"] = evaluator.read(target, "id");
  if ("_Id" in info.properties && evaluator.canRead(target, "_Id")) keys["_Id"] = evaluator.read(target, "_Id");
  return keys;
}

function queryOne(evaluator: Evaluator, target: HostObject, wanted: readonly string[]): Answered {
  const answered: Answered = {};
  const nested = new Map<string, string[]>();
  const paths = wanted.length === 0 ? ["*"] : wanted;
  for (const path of paths) {
    const [head = "", ...rest] = path.split(/[/.]/);
    if (head === "*" || head === "$all") readAll(evaluator, target, answered);
    else if (rest.length === 0 && readProperty(evaluator, target, { name: head, answered })) continue;
    else nested.set(head, [...(nested.get(head) ?? []), ...(rest.length === 0 ? [] : [rest.join("/")])]);
  }
  for (const [head, below] of nested) queryNested(evaluator, target, { head, below, answered });
  return answered;
}

/**
 * load() without names means every plain property; those that this host doesn't know, or that are too new, are left
 * out.
 */
function readAll(evaluator: Evaluator, target: HostObject, answered: Answered): void {
  const { info } = evaluator.classOf(target);
  for (const [name, { host }] of Object.entries(info.properties)) {
    if (evaluator.canRead(target, name)) answered[host] = evaluator.read(target, name);
  }
}

type Reading = { readonly name: string; readonly answered: Answered };

function readProperty(evaluator: Evaluator, target: HostObject, { name, answered }: Reading): boolean {
  const property = evaluator.classOf(target).info.properties[name];
  if (property === undefined) return false;
  evaluator.gate(target, { name, api: property.api });
  answered[property.host] = evaluator.read(target, name);
  return true;
}

type Nesting = { readonly head: string; readonly below: readonly string[]; readonly answered: Answered };

function queryNested(evaluator: Evaluator, target: HostObject, { head, below, answered }: Nesting): void {
  const navigation = evaluator.classOf(target).info.navigations[head];
  if (navigation === undefined) fail("InvalidArgument", `Simulated host: ${target.className} has no property ${head}`);
  const child = evaluator.open(target, navigation.host);
  answered[navigation.host] =
    child === null
      ? null
      : { ...(queryObject(evaluator, child, { Select: below }) as Answered), ...identity(evaluator, child) };
}
