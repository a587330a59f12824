import type { OfficeLibrary } from "../excel-host/node/load-office";
import type { OfficeUse } from "./office-uses";

/** Declared by types alone: nothing of these exists at run time to be looked up. */
type Found = "there" | "missing" | "only a type";

/**
 * Members that the sources use and the library, asked itself, does not have. @types/office-js describes newer versions
 * than the installed library holds, so that such a use would compile and fail in Excel.
 */
export function missingMembers(
  uses: readonly OfficeUse[],
  library: Pick<OfficeLibrary, "Excel" | "OfficeExtension">,
): readonly string[] {
  const members = [...new Set(uses.map(({ member }) => member))];
  return members.filter((member) => lookUp(member, library) === "missing").sort();
}

function lookUp(member: string, library: Pick<OfficeLibrary, "Excel" | "OfficeExtension">): Found {
  const [space = "", owner = "", name, ...deeper] = member.split(".");
  if ((space !== "Excel" && space !== "OfficeExtension") || deeper.length > 0 || member.includes("("))
    return "only a type";
  const owners = library[space] as unknown as Readonly<Record<string, unknown>>;
  const found = owners[owner];
  if (name === undefined) return found === undefined ? "missing" : "there";
  if (typeof found === "function") return name in (found.prototype as object) || name in found ? "there" : "missing";
  // Plain data (options, events' arguments) has no class in the library; enumerations are objects there.
  return typeof found !== "object" || found === null ? "only a type" : name in found ? "there" : "missing";
}
