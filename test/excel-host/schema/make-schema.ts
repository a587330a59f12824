import type { OfficeLibrary } from "../node/load-office";
import type { ApiSet, ClassInfo, EventInfo, MethodInfo, NavigationInfo, PropertyInfo, Schema } from "./schema";

/** What the generated classes of the library carry on their prototypes. */
type ClassPrototype = {
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
};

type ClassConstructor = { readonly prototype: ClassPrototype };

/**
 * Asks the library, by the source text of its generated members, for every class's properties, navigations, methods,
 * requirement sets and events. `library` must be of the file "web-debug", whose functions keep their readable names.
 */
export function makeSchema(library: OfficeLibrary, version: string): Schema {
  const base = (library.OfficeExtension as unknown as { readonly ClientObject: ClassConstructor }).ClientObject
    .prototype;
  const classes: Record<string, ClassInfo> = {};
  for (const [name, member] of Object.entries(library.Excel as unknown as Record<string, unknown>)) {
    if (typeof member !== "function") continue;
    const prototype = (member as unknown as ClassConstructor).prototype;
    if (Object.prototype.isPrototypeOf.call(base, prototype)) classes[name] = classInfo(prototype);
  }
  return { library: version, classes };
}

function classInfo(prototype: ClassPrototype): ClassInfo {
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  const getters = new Map(
    members.flatMap(([name, { get }]) => (get === undefined ? [] : [[name, String(get)] as const])),
  );
  const functions = members.flatMap(([name, { value }]) =>
    typeof value === "function" && name !== "constructor" ? [[name, String(value)] as const] : [],
  );
  return {
    properties: properties(prototype, getters),
    navigations: Object.fromEntries([...getters].flatMap(([name, source]) => navigation(name, source))),
    methods: Object.fromEntries(functions.flatMap(([name, source]) => method(name, source))),
    events: Object.fromEntries([...getters.values()].flatMap(event)),
    isCollection: prototype._isCollection === true,
  };
}

function properties(
  prototype: ClassPrototype,
  getters: ReadonlyMap<string, string>,
): Readonly<Record<string, PropertyInfo>> {
  const names = prototype._scalarPropertyNames ?? [];
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        host: prototype._scalarPropertyOriginalNames?.[index] ?? name,
        settable: prototype._scalarPropertyUpdateable?.[index] === true,
        api: apiSet(getters.get(name) ?? ""),
      },
    ]),
  );
}

function navigation(name: string, source: string): readonly (readonly [string, NavigationInfo])[] {
  const [, className, host] = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(source) ?? [];
  return className === undefined || host === undefined ? [] : [[name, { host, className, api: apiSet(source) }]];
}

function method(name: string, source: string): readonly (readonly [string, MethodInfo])[] {
  if (source.includes("_createIndexerObject(")) return [[name, { host: "GetItem", api: apiSet(source) }]];
  const [, host] = /_(?:createMethodObject\(Excel\.\w+, |invokeMethod\()this, "(\w+)"/.exec(source) ?? [];
  return host === undefined ? [] : [[name, { host, api: apiSet(source) }]];
}

function event(source: string): readonly (readonly [string, EventInfo])[] {
  const [, eventType] = /eventType: (\d+)/.exec(source) ?? [];
  const [, register] = /_this\.(_Register\w+)\(/.exec(source) ?? [];
  if (eventType === undefined || register === undefined) return [];
  return [[register, { eventType: Number(eventType), ofWorkbook: source.includes("eventWorkbookId") }]];
}

function apiSet(source: string): ApiSet {
  const [, set, version] =
    /_throwIfApiNotSupported\("[^"]+", (_defaultApiSetName|"[^"]+"), "([\d.]+)"/.exec(source) ?? [];
  if (set === undefined || version === undefined) return null;
  return `${set === "_defaultApiSetName" ? "ExcelApi" : set.replaceAll('"', "")} ${version}`;
}
