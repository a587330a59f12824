import type { OpenParts } from "../mark/open-parts";
import { frameOf } from "../mark/sheet-frame";
import type { Relation } from "../read/parts";

/** Sheet → the name that macros know it by: a sheet that is drawn anew keeps it. */
export function codeNamesOf(
  parts: OpenParts,
  sheets: readonly { readonly name: string; readonly relation: Relation }[],
): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ name, relation: { target, type } }) => {
      if (type !== "worksheet" || !parts.has(target)) return [];
      const { attributes = [] } = frameOf(parts, target).children.find((child) => child.name === "sheetPr") ?? {};
      const code = attributes.find((each) => each.name === "codeName")?.value;
      return code === undefined ? [] : [[name, code] as const];
    }),
  );
}
