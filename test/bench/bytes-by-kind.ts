import type { Action, ObjectPath, RequestBody } from "../excel-host/wire/messages";
import { utf8Length } from "../excel-host/wire/utf8-length";

export type KindOfBytes = { readonly kind: string; readonly count: number; readonly bytes: number };

/** Of what the library sends beside what was asked for, by names of its own. */
const instantiating = 1;

/**
 * What the bytes of requests are for, most first: each action with what it is given ("Range.formulas"), the paths to
 * what it acts on and their instantiation going to the first action that needs them.
 */
export function bytesByKind(bodies: readonly RequestBody[]): readonly KindOfBytes[] {
  const found = new Map<string, KindOfBytes>();
  const add = (kind: string, part: unknown, count: 0 | 1): void => {
    const before = found.get(kind) ?? { kind, count: 0, bytes: 0 };
    found.set(kind, { kind, count: before.count + count, bytes: before.bytes + utf8Length(JSON.stringify(part)) });
  };
  for (const { Actions: actions, ObjectPaths: paths } of bodies) {
    const purposes = new Map<number, string>();
    for (const action of actions.filter(({ ActionType }) => ActionType !== instantiating)) {
      const kind = kindOf(action, paths);
      add(kind, action, 1);
      for (const { Id: id } of wayTo(action.ObjectPathId, paths)) if (!purposes.has(id)) purposes.set(id, kind);
    }
    const purposeOf = (id: number): string => purposes.get(id) ?? "other";
    for (const action of actions)
      if (action.ActionType === instantiating) add(purposeOf(action.ObjectPathId), action, 0);
    for (const path of Object.values(paths)) add(purposeOf(path.Id), path, 0);
  }
  return [...found.values()].sort((one, other) => other.bytes - one.bytes);
}

function kindOf({ ObjectPathId: id, Name: name }: Action, paths: RequestBody["ObjectPaths"]): string {
  return [wayTo(id, paths)[0]?.Name ?? "", name === "" ? "load" : name].filter((part) => part !== "").join(".");
}

function wayTo(id: number | undefined, paths: RequestBody["ObjectPaths"]): readonly ObjectPath[] {
  const path = id === undefined ? undefined : paths[String(id)];
  return path === undefined ? [] : [path, ...wayTo(path.ParentObjectPathId, paths)];
}
