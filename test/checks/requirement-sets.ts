import { compareVersions, type ApiSet } from "./api-set";
import type { Capability } from "./capability-list";
import type { OfficeUse } from "./office-uses";

/** Office 2021 has ExcelApi 1.14; what came later is not used at all, guarded or not. */
export const ceiling = "1.14";

export type Rules = {
  /** Set → the version that the manifest asks for. */
  readonly floors: ReadonlyMap<string, string>;
  readonly capabilities: readonly Capability[];
};

/** `text` is the file's; `file` as in the uses. */
export type SourceText = { readonly file: string; readonly text: string };

/** On the line of the use, or alone on the line above it: which function was asked before. */
const mark = /\/\/ (\w+) (\d+\.\d+): (\w+)\s*$/;

type Mark = { readonly set: ApiSet; readonly capability: string; readonly line: number };

/** What is above the manifest's floor and not behind capabilities.ts; empty when all is right. */
export function requirementFaults(
  uses: readonly OfficeUse[],
  sources: readonly SourceText[],
  rules: Rules,
): readonly string[] {
  return [
    ...rules.capabilities.flatMap((each) => capabilityFaults(each)),
    ...sources.flatMap((source) => {
      const here = uses.filter(({ file }) => file === source.file);
      const marks = marksIn(source.text);
      const needed = here.filter(({ set }) => set !== null && isAbove(set, rules.floors));
      return [
        ...needed.flatMap((use) => useFaults(use, markOf(use, marks), rules)),
        ...marks
          .filter((each) => !needed.some((use) => markOf(use, [each]) !== undefined))
          .map(({ line }) => `${source.file}:${line} marks a use that is not there`),
      ];
    }),
    ...uncalled(sources, rules),
  ];
}

function isAbove(set: ApiSet, floors: ReadonlyMap<string, string>): boolean {
  const floor = floors.get(set.name);
  return floor === undefined || compareVersions(set.version, floor) > 0;
}

function marksIn(text: string): readonly Mark[] {
  return text.split("\n").flatMap((each, index) => {
    const [, name, version, capability] = mark.exec(each) ?? [];
    if (name === undefined || version === undefined || capability === undefined) return [];
    const alone = /^\s*\/\//.test(each);
    return [{ set: { name, version }, capability, line: index + (alone ? 2 : 1) }];
  });
}

function markOf(use: OfficeUse, marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ line }) => line === use.line);
}

function useFaults(
  { member, set, file, line }: OfficeUse,
  found: Mark | undefined,
  { capabilities }: Rules,
): readonly string[] {
  if (set === null) return [];
  const what = `${file}:${line} ${member} is of ${set.name} ${set.version}`;
  if (set.name === "ExcelApi" && compareVersions(set.version, ceiling) > 0) return [`${what}, above ${ceiling}`];
  if (found === undefined)
    return [
      `${what}, above the manifest's floor: ask a function of capabilities.ts first and mark the line // ${set.name} ${set.version}: <function>`,
    ];
  const capability = capabilities.find(({ name }) => name === found.capability);
  if (capability?.said === undefined || capability.said === null)
    return [`${what}: capabilities.ts has no ${found.capability} that names its set`];
  const enough = capability.said.name === set.name && compareVersions(capability.said.version, set.version) >= 0;
  const same = capability.said.name === found.set.name && capability.said.version === found.set.version;
  return enough && same
    ? []
    : [`${what}, but ${found.capability} asks for ${capability.said.name} ${capability.said.version}`];
}

function capabilityFaults({ name, said, asked }: Capability): readonly string[] {
  if (said === null || asked === said.version) return [];
  return [`capabilities.ts: ${name} says ${said.version} and asks for ${asked ?? "nothing"}`];
}

/** A mark is worth nothing when nobody asks the function. */
function uncalled(sources: readonly SourceText[], { capabilities }: Rules): readonly string[] {
  const named = new Set(sources.flatMap(({ text }) => marksIn(text).map(({ capability }) => capability)));
  return capabilities
    .filter(
      ({ name }) =>
        named.has(name) &&
        !sources.some(({ file, text }) => !file.endsWith("capabilities.ts") && new RegExp(`\\b${name}\\(`).test(text)),
    )
    .map(({ name }) => `${name} of capabilities.ts is named by a mark and asked by nobody`);
}
