import type { Area } from "../../../src/workbook/address";
import { serialOf } from "../../../src/workbook/serial-date";
import { fail } from "../wire/excel-error";
import type { Json } from "../wire/messages";
import { absoluteReference, covers, meets, quotedSheet, sameArea } from "../model/areas";
import { checkFormula } from "../model/formula-text";
import { guardSheet } from "../model/guard";
import { removeValidations } from "../model/rules";
import { sheetOf, type Session } from "../model/session";
import type { SheetModel, ValidationModel } from "../model/workbook-model";
import { booleanArgument, oneOf, optional, recordArgument, textArgument } from "./arguments";
import { isHostObject, type Argument, type Behaviour } from "./behaviour";
import type { OfAreas, RangeObject } from "./objects";

type Target = OfAreas<"DataValidation">;
type Fields = Readonly<Record<string, Json>>;

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const compared = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const styles = ["Stop", "Warning", "Information"] as const;
/** Excel's own limits. */
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

const noRule: Omit<ValidationModel, "areas" | "origin"> = {
  rule: {},
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
  ignoreBlanks: true,
};

/** The one validation that all the cells have; `undefined` when none has one, `null` when they differ. */
function common(sheet: SheetModel, areas: readonly Area[]): ValidationModel | undefined | null {
  const touching = sheet.validations.filter((each) => each.areas.some((area) => areas.some((own) => meets(area, own))));
  const [first, second] = touching;
  if (first === undefined) return undefined;
  const whole = areas.every((own) => first.areas.some((area) => covers(area, own)));
  return second === undefined && whole ? first : null;
}

/** Sets one property of the cells; where they had different validations the others' properties are as new. */
function change(target: Target, session: Session, changed: Partial<ValidationModel>): void {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, null);
  const before = common(sheet, target.areas) ?? { ...noRule, areas: [], origin: originOf(target) };
  const same =
    before.areas.length === target.areas.length &&
    before.areas.every((area, index) => sameArea(area, target.areas[index] ?? area));
  const next: ValidationModel = { ...before, ...changed, areas: target.areas };
  if (same) {
    sheet.validations = sheet.validations.map((each) => (each === before ? next : each));
    return;
  }
  for (const area of target.areas) removeValidations(sheet, area);
  sheet.validations = [...sheet.validations, next];
}

function originOf({ areas }: Target): { readonly row: number; readonly column: number } {
  const [first] = areas;
  return first === undefined ? fail("InvalidArgument") : { row: first.top, column: first.left };
}

function setRule(target: Target, value: Argument, session: Session): void {
  const given = Object.entries(recordArgument(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [first, second] = given;
  if (second !== undefined) fail("InvalidArgument");
  const rule = first === undefined ? {} : { [first[0]]: checkedRule(session, first[0], recordArgument(first[1])) };
  change(target, session, { rule, origin: originOf(target) });
}

function checkedRule(session: Session, kind: string, given: Readonly<Record<string, Argument>>): Fields {
  if (kind === "list")
    return {
      inCellDropDown: optional(given["inCellDropDown"], booleanArgument) ?? true,
      source: listSource(session, given["source"]),
    };
  if (kind === "custom") return { formula: checkedFormula(session, textArgument(given["formula"])) };
  if (!compared.some((each) => each === kind)) return fail("InvalidArgument");
  const operator = oneOf(given["operator"], operators);
  const two = operator === "Between" || operator === "NotBetween";
  const formula1 = bound(session, given["formula1"]);
  return { operator, formula1, ...(two ? { formula2: bound(session, given["formula2"]) } : {}) };
}

function listSource(session: Session, source: Argument): string {
  if (isHostObject(source) && source.className === "Range") {
    const { sheet, area } = source as RangeObject;
    return `=${quotedSheet(sheetOf(session, sheet).name)}!${absoluteReference(area)}`;
  }
  const text = textArgument(source);
  if (text.startsWith("=")) return checkedFormula(session, text);
  return text === "" || text.length > longestList ? fail("InvalidArgument") : text;
}

/** A number, a date as text, a formula, or a cell. */
function bound(session: Session, value: Argument): Json {
  if (typeof value === "number") return value;
  if (isHostObject(value)) return listSource(session, value);
  const text = textArgument(value);
  if (text === "") fail("InvalidArgument");
  return text.startsWith("=") ? checkedFormula(session, text) : text;
}

function checkedFormula(session: Session, text: string): string {
  if (text.length < 2 || !text.startsWith("=")) fail("InvalidArgument");
  checkFormula(session.workbook, text.slice(1));
  return text;
}

function limited(value: Argument, longest: number): string {
  const text = optional(value, textArgument) ?? "";
  return text.length > longest ? fail("InvalidArgument") : text;
}

function setErrorAlert(target: Target, value: Argument, session: Session): void {
  const { showAlert, style, title, message } = recordArgument(value);
  const errorAlert = {
    showAlert: optional(showAlert, booleanArgument) ?? true,
    style: optional(style, (name) => oneOf(name, styles)) ?? "Stop",
    title: limited(title, longestTitle),
    message: limited(message, longestMessage),
  };
  change(target, session, { errorAlert });
}

function setPrompt(target: Target, value: Argument, session: Session): void {
  const { showPrompt, title, message } = recordArgument(value);
  const prompt = {
    showPrompt: optional(showPrompt, booleanArgument) ?? true,
    title: limited(title, longestTitle),
    message: limited(message, longestMessage),
  };
  change(target, session, { prompt });
}

function read(
  target: Target,
  session: Session,
  field: (model: Omit<ValidationModel, "areas" | "origin">) => Json,
): Json {
  const model = common(sheetOf(session, target.sheet), target.areas);
  return model === null ? null : field(model ?? noRule);
}

/**
 * "When retrieving the value, it will always be returned as a string formula, for example: "=10"" (formula1, formula2
 * of BasicDataValidation and DateTimeDataValidation). That a day comes back as its serial is unverified.
 */
function told(rule: Fields): Fields {
  const operand = (name: string, value: Json): Json => {
    if (name !== "formula1" && name !== "formula2") return value;
    if (typeof value === "number") return `=${value}`;
    const serial = typeof value === "string" && !value.startsWith("=") ? serialOf({ date: value }) : null;
    return serial === null ? value : `=${serial}`;
  };
  return Object.fromEntries(
    Object.entries(rule).map(([kind, asked]) => [
      kind,
      Object.fromEntries(Object.entries(asked as Fields).map(([name, value]) => [name, operand(name, value)])),
    ]),
  );
}

/** "None", "Inconsistent" where cells differ, else the rule's kind. */
function typeOf(target: Target, session: Session): Json {
  const model = common(sheetOf(session, target.sheet), target.areas);
  if (model === null) return "Inconsistent";
  const [kind] = Object.keys(model?.rule ?? {});
  return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
}

export const dataValidation: Behaviour<Target> = {
  read: {
    rule: (target, session) => read(target, session, ({ rule }) => told(rule)),
    errorAlert: (target, session) => read(target, session, ({ errorAlert }) => errorAlert),
    prompt: (target, session) => read(target, session, ({ prompt }) => prompt),
    ignoreBlanks: (target, session) => read(target, session, ({ ignoreBlanks }) => ignoreBlanks),
    type: typeOf,
  },
  write: {
    rule: setRule,
    errorAlert: setErrorAlert,
    prompt: setPrompt,
    ignoreBlanks: (target, value, session) => change(target, session, { ignoreBlanks: booleanArgument(value) }),
  },
  call: {
    clear: ({ sheet: id, areas }, _, session) => {
      const sheet = sheetOf(session, id);
      guardSheet(sheet, null);
      for (const area of areas) removeValidations(sheet, area);
      return null;
    },
  },
};
