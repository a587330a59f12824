import { pathTypes, type Action, type Json, type ObjectPath, type RequestBody } from "../wire/messages";

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

export function describeRequest(request: RequestBody): string {
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

/** The members of a load, or the one that was called or set, by their names on the wire; of a path all its parts. */
export function membersOf({ Name, QueryInfo }: Action): readonly string[] {
  const selected = QueryInfo?.Select ?? [];
  return selected.length > 0 ? selected : Name === "" ? [] : [Name];
}

/** The member that led to the object, such as "GetRange"; "" = none did. */
export function ownerOf(request: RequestBody, action: Action): string {
  let path: ObjectPath | undefined = request.ObjectPaths[String(action.ObjectPathId)];
  while (path !== undefined && (path.ObjectPathType === pathTypes.indexer || path.Name === ""))
    path = path.ParentObjectPathId === undefined ? undefined : request.ObjectPaths[String(path.ParentObjectPathId)];
  return path?.Name ?? "";
}
