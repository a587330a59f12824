import { fail } from "../wire/excel-error";
import { absoluteReference, parseReference, quotedSheet } from "../model/areas";
import { checkFormula } from "../model/formula-text";
import { sheetOf, type Session } from "../model/session";
import type { NameModel } from "../model/workbook-model";
import { optional, textArgument } from "./arguments";
import { isHostObject, type Answer, type Argument, type Behaviour } from "./behaviour";
import { rangeOf, type RangeObject } from "./objects";
import { placeOfAddress } from "./range-argument";

/** `sheet` = `null`: the workbook's own names. */
type Collection = { readonly className: "NamedItemCollection"; readonly sheet: string | null };
type Target = { readonly className: "NamedItem"; readonly sheet: string | null; readonly name: string };

function names(session: Session, sheet: string | null): readonly NameModel[] {
  return sheet === null ? session.workbook.names : sheetOf(session, sheet).names;
}

function replaceNames(session: Session, sheet: string | null, list: readonly NameModel[]): void {
  if (sheet === null) session.workbook.names = list;
  else sheetOf(session, sheet).names = list;
}

function find(session: Session, { sheet }: Collection, name: Argument): NameModel | undefined {
  const wanted = textArgument(name).toLowerCase();
  return names(session, sheet).find((each) => each.name.toLowerCase() === wanted);
}

function modelOf(session: Session, { sheet, name }: Target): NameModel {
  return names(session, sheet).find((each) => each.name === name) ?? fail("ItemNotFound");
}

function objectOf({ sheet }: Collection, { name }: NameModel): Target {
  return { className: "NamedItem", sheet, name };
}

/** A letter, "_" or "\" first, no spaces, nothing that Excel would read as a cell. */
function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!wellFormed || parseReference(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name)) fail("InvalidArgument");
}

function formulaOf(session: Session, reference: Argument): string {
  if (isHostObject(reference) && reference.className === "Range") {
    const { sheet, area } = reference as RangeObject;
    return `=${quotedSheet(sheetOf(session, sheet).name)}!${absoluteReference(area)}`;
  }
  const text = textArgument(reference);
  if (!text.startsWith("=")) fail("InvalidArgument");
  checkFormula(session.workbook, text.slice(1));
  return text;
}

function add(target: Collection, [name, reference, comment]: readonly Argument[], session: Session): Target {
  const text = textArgument(name);
  checkName(text);
  if (find(session, target, text) !== undefined) fail("ItemAlreadyExists");
  const model: NameModel = {
    name: text,
    formula: formulaOf(session, reference),
    comment: optional(comment, textArgument) ?? "",
    visible: true,
  };
  replaceNames(session, target.sheet, [...names(session, target.sheet), model]);
  return objectOf(target, model);
}

export const namedItemCollection: Behaviour<Collection> = {
  items: (target, session) => names(session, target.sheet).map((name) => objectOf(target, name)),
  call: {
    add,
    getCount: ({ sheet }, _, session) => names(session, sheet).length,
    getItem: (target, [name], session) => objectOf(target, find(session, target, name) ?? fail("ItemNotFound")),
    getItemOrNullObject: (target, [name], session) => {
      const found = find(session, target, name);
      return found === undefined ? null : objectOf(target, found);
    },
  },
};

/** Where the name points, when that is an area of one sheet. */
function rangeNamed(target: Target, session: Session): Answer {
  const formula = modelOf(session, target).formula.slice(1);
  const first = sheetOf(session, target.sheet ?? session.workbook.active);
  try {
    const { sheet, area } = placeOfAddress(session, first, formula);
    return rangeOf(sheet.id, area);
  } catch {
    return null; // a constant, a calculation or a sheet that is gone
  }
}

function changed(target: Target, session: Session, change: Partial<NameModel>): void {
  const before = modelOf(session, target);
  replaceNames(
    session,
    target.sheet,
    names(session, target.sheet).map((each) => (each === before ? { ...each, ...change } : each)),
  );
}

export const namedItem: Behaviour<Target> = {
  read: {
    name: (target, session) => modelOf(session, target).name,
    formula: (target, session) => modelOf(session, target).formula,
    comment: (target, session) => modelOf(session, target).comment,
    visible: (target, session) => modelOf(session, target).visible,
    scope: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet"),
    type: (target, session) =>
      rangeNamed(target, session) === null
        ? session.notImplemented("NamedItem.type of a name that is no range")
        : "Range",
    _Id: ({ sheet, name }) => `${sheet ?? ""}!${name}`,
  },
  write: {
    formula: (target, value, session) => changed(target, session, { formula: formulaOf(session, value) }),
    comment: (target, value, session) => changed(target, session, { comment: textArgument(value) }),
  },
  call: {
    delete: (target, _, session) => {
      const gone = modelOf(session, target);
      replaceNames(
        session,
        target.sheet,
        names(session, target.sheet).filter((each) => each !== gone),
      );
      return null;
    },
    getRange: (target, _, session) => rangeNamed(target, session) ?? fail("InvalidArgument"),
    getRangeOrNullObject: (target, _, session) => rangeNamed(target, session),
  },
};
