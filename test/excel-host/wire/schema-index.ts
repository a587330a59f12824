import type { ApiSet, ClassInfo, Schema } from "../schema/schema";

export type Member = { readonly name: string; readonly api: ApiSet };

/** One class by the names on the wire. */
export type ClassIndex = {
  readonly info: ClassInfo;
  readonly properties: ReadonlyMap<string, Member>;
  readonly navigations: ReadonlyMap<string, Member>;
  readonly methods: ReadonlyMap<string, Member>;
};

const known = new WeakMap<Schema, Map<string, ClassIndex>>();

export function classIndex(schema: Schema, className: string): ClassIndex | undefined {
  const classes = known.get(schema) ?? new Map<string, ClassIndex>();
  known.set(schema, classes);
  const found = classes.get(className);
  const info = schema.classes[className];
  if (found !== undefined || info === undefined) return found;
  const index: ClassIndex = {
    info,
    properties: byHostName(info.properties),
    navigations: byHostName(info.navigations),
    methods: byHostName(info.methods),
  };
  classes.set(className, index);
  return index;
}

function byHostName(
  members: Readonly<Record<string, { readonly host: string; readonly api: ApiSet }>>,
): ReadonlyMap<string, Member> {
  return new Map(Object.entries(members).map(([name, { host, api }]) => [host, { name, api }]));
}

/** Whether Excel with ExcelApi `version` has a member of that set; sets of Excel on the web alone never. */
export function hasApi(api: ApiSet, version: string): boolean {
  if (api === null) return true;
  const [set, wanted = "0"] = api.split(" ");
  return set === "ExcelApi" && compareVersions(version, wanted) >= 0;
}

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
