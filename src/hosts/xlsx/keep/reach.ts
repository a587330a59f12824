import { readRelations, type Relation, type Source } from "../read/parts";

/** The last words of the types of relations that lead to what runs, calls out or holds a program. */
const activeTypes: ReadonlySet<string> = new Set([
  "vbaProject",
  "xlMacrosheet",
  "xlIntlMacrosheet",
  "dialogsheet",
  "attachedToolbars",
  "externalLink",
  "externalLinkPath",
  "connections",
  "queryTable",
  "powerPivotData",
  "volatileDependencies",
  "oleObject",
  "package",
  "control",
  "activeXControlBinary",
  "ctrlProp",
  "webextension",
  "webextensiontaskpanes",
  "extensibility",
  "userCustomization",
  "origin",
]);

/** Macros and the buttons that start them: they stay where the name of the file says so (decision 0076). */
const macroTypes: ReadonlySet<string> = new Set(["vbaProject", "control", "activeXControlBinary", "ctrlProp"]);

/** Whether a relation leads to what this product hands on in no copy; a link does nothing before it is pressed. */
export function isActive({ type, external }: Relation, keepsMacros = false): boolean {
  if (external) return type !== "hyperlink";
  return activeTypes.has(type) && !(keepsMacros && macroTypes.has(type));
}

/**
 * The parts that these lead to, themselves included, in small letters. `follows`: the relations that count; left out:
 * all within the package.
 */
export function reachable(
  source: Source,
  from: readonly string[],
  follows: (relation: Relation) => boolean = () => true,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (found.has(part.toLowerCase())) continue;
    found.add(part.toLowerCase());
    for (const relation of readRelations(source, part))
      if (!relation.external && follows(relation) && source.pack.has(relation.target)) open.push(relation.target);
  }
  return found;
}
