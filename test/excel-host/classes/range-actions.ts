import { fail } from "../wire/excel-error";
import { clearArea } from "../model/clear-area";
import { copyCells } from "../model/copy-cells";
import { guardCells, guardSheet } from "../model/guard";
import { group, ungroup } from "../model/layout";
import { mergeArea, unmergeArea } from "../model/merges";
import { referenceOf } from "../model/areas";
import { sheetOf, type Session } from "../model/session";
import { select } from "../model/selection";
import { booleanArgument, oneOf, optional } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import type { RangeObject } from "./objects";
import { placeArgument } from "./range-argument";

type Calls = NonNullable<Behaviour<RangeObject>["call"]>;

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;
const clearTypes = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
const groupings = ["ByColumns", "ByRows"] as const;

function copyFrom(
  target: RangeObject,
  [from, type, skipBlanks, transpose]: readonly Argument[],
  session: Session,
): null {
  const sheet = sheetOf(session, target.sheet);
  const source = placeArgument(session, sheet, from);
  const what = optional(type, (value) => oneOf(value, copyTypes)) ?? "All";
  if (what === "Link") return session.notImplemented('Range.copyFrom "Link"');
  if (optional(skipBlanks, booleanArgument) === true || optional(transpose, booleanArgument) === true) {
    session.notImplemented("Range.copyFrom with skipBlanks or transpose");
  }
  const written = copyCells(session, { from: source, to: { sheet, area: target.area }, what });
  session.emit({
    kind: "changed",
    sheet: sheet.id,
    details: { address: referenceOf(written), changeType: "RangeEdited", source: "Local" },
  });
  return null;
}

function clear(target: RangeObject, [applyTo]: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, target.sheet);
  const what = optional(applyTo, (value) => oneOf(value, clearTypes)) ?? "All";
  if (what !== "All" && what !== "Formats" && what !== "Contents")
    return session.notImplemented(`Range.clear "${what}"`);
  if (what !== "Formats") guardCells(sheet, target.area);
  if (what !== "Contents") guardSheet(sheet, "allowFormatCells");
  clearArea(sheet, target.area, what);
  session.emit({
    kind: "changed",
    sheet: sheet.id,
    details: { address: referenceOf(target.area), changeType: "RangeEdited", source: "Local" },
  });
  return null;
}

function changeGroups(
  target: RangeObject,
  option: Argument,
  { session, change }: { readonly session: Session; readonly change: typeof group },
): null {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, null);
  change(sheet, target.area, oneOf(option, groupings));
  return null;
}

export const rangeActions: Calls = {
  copyFrom,
  clear,
  merge: (target, [across], session) => {
    const sheet = sheetOf(session, target.sheet);
    guardSheet(sheet, null);
    mergeArea(sheet, target.area, optional(across, booleanArgument) ?? false);
    return null;
  },
  unmerge: (target, _, session) => {
    const sheet = sheetOf(session, target.sheet);
    guardSheet(sheet, null);
    unmergeArea(sheet, target.area);
    return null;
  },
  select: (target, _, session) => {
    const sheet = sheetOf(session, target.sheet);
    if (sheet.state !== "visible") fail("InvalidOperation");
    select(session, sheet, target.area);
    return null;
  },
  group: (target, [option], session) => changeGroups(target, option, { session, change: group }),
  ungroup: (target, [option], session) => changeGroups(target, option, { session, change: ungroup }),
};
