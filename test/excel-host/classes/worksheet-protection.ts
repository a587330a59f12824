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

/** On a protected sheet Excel throws (OfficeDev/office-js issue 6784; the code is unverified in a real Excel). */
function protect({ sheet: id }: Target, [options, password]: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, id);
  if (sheet.protection !== null) fail("InvalidOperation", "The worksheet is already protected.");
  sheet.protection = { options: optionsOf(options), password: optional(password, textArgument) };
  return null;
}

/** Does nothing on a sheet that is not protected. */
function unprotect({ sheet: id }: Target, [password]: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, id);
  const wanted = sheet.protection?.password ?? "";
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
