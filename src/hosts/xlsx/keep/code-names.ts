import type { OpenParts } from "../mark/open-parts";
import { frameOf } from "../mark/sheet-frame";
import type { Relation } from "../read/parts";

/** A sheet of a package: its name, and where its part is. */
type SheetPart = { readonly name: string; readonly relation: Relation };

/** Sheet → the name that macros know it by: a sheet that is drawn anew keeps it. */
export function codeNamesOf(parts: OpenParts, sheets: readonly SheetPart[]): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ name, relation: { target, type } }) => {
      if (type !== "worksheet" || !parts.has(target)) return [];
      const { attributes = [] } = frameOf(parts, target).children.find((child) => child.name === "sheetPr") ?? {};
      const code = attributes.find((each) => each.name === "codeName")?.value;
      return code === undefined ? [] : [[name, code] as const];
    }),
  );
}
