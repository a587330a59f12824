import { openPart, type Source } from "./parts";
import { attribute } from "./xml-attributes";
import { eachChild } from "./xml-elements";

/** What one part says about another. */
export type Relation = {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `styles`; the same in the transitional and the strict form. */
  readonly type: string;
  /** Part name without a leading "/"; an address when external. */
  readonly target: string;
  readonly external: boolean;
};

/** Relations of a part, "" for the package itself; none when it has no list of them. */
export function readRelations(source: Source, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const scan = openPart(source, `${folder}_rels/${part.slice(folder.length)}.rels`, "Relationships");
  if (scan === null) return [];
  const relations: Relation[] = [];
  eachChild(scan, (name) => {
    if (name !== "Relationship") return;
    const type = attribute(scan, "Type") ?? "";
    const target = attribute(scan, "Target") ?? "";
    const external = attribute(scan, "TargetMode") === "External";
    relations.push({
      id: attribute(scan, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolveTarget(source, folder, target),
      external,
    });
  });
  return relations;
}

/**
 * A target is relative to the folder of the part that names it, or begins with "/". Escapes are tried when the name as
 * written is no part.
 */
function resolveTarget(source: Source, folder: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const steps = written.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  const name = steps.join("/");
  return source.pack.has(name) ? name : unescaped(name);
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
