import type { OpenParts } from "../mark/open-parts";
import { frameOf } from "../mark/sheet-frame";
import type { BaseSheet } from "./base-package";

/** Sheet → the name that macros know it by: a sheet that is drawn anew keeps it. */
export function codeNamesOf(parts: OpenParts, sheets: readonly BaseSheet[]): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ name, relation: { target, type } }) => {
      if (type !== "worksheet" || !parts.has(target)) return [];
      const { attributes = [] } = frameOf(parts, target).children.find((child) => child.name === "sheetPr") ?? {};
      const code = attributes.find((each) => each.name === "codeName")?.value;
      return code === undefined ? [] : [[name, code] as const];
    }),
  );
}
