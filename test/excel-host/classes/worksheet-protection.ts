import { fail } from "../wire/excel-error";
import type { Json } from "../wire/messages";
import { sheetOf, type Session } from "../model/session";
import { booleanArgument, oneOf, optional, recordArgument, textArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import type { OfSheet } from "./objects";

type Target = OfSheet<"WorksheetProtection">;

const allowances = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** Every option as Excel answers it; what was left out is not allowed. */
function optionsOf(given: Argument): Readonly<Record<string, Json>> {
  const asked = optional(given, recordArgument) ?? {};
  for (const name of Object.keys(asked))
    if (name !== "selectionMode" && !allowances.some((each) => each === name)) fail("InvalidArgument");
  const selectionMode =
    optional(asked["selectionMode"], (value) => oneOf(value, ["Normal", "Unlocked", "None"])) ?? "Normal";
  return {
    ...Object.fromEntries(allowances.map((name) => [name, optional(asked[name], booleanArgument) ?? false])),
    selectionMode,
  };
}

/**
 * Excel for Windows since 24 June 2026: a sheet that is protected already is refused to `protect`, and one that is not
 * protected to `unprotect`, both with AccessDenied. Before, neither did anything then (OfficeDev/office-js issue 6784,
 * which gives the code and the place; it is closed since).
 */
function protect({ sheet: id }: Target, [options, password]: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, id);
  if (sheet.protection !== null) fail("AccessDenied");
  sheet.protection = { options: optionsOf(options), password: optional(password, textArgument) };
  return null;
}

/** A missing or wrong password has the same code, so that nobody can tell from it why the sheet was refused. */
function unprotect({ sheet: id }: Target, [password]: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, id);
  if (sheet.protection === null) fail("AccessDenied");
  const wanted = sheet.protection.password ?? "";
  if (wanted !== "" && wanted !== optional(password, textArgument)) fail("AccessDenied");
  sheet.protection = null;
  return null;
}

export const worksheetProtection: Behaviour<Target> = {
  read: {
    protected: ({ sheet }, session) => sheetOf(session, sheet).protection !== null,
    options: ({ sheet }, session) => sheetOf(session, sheet).protection?.options ?? null,
  },
  call: { protect, unprotect },
};
