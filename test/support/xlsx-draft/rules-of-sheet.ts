import type { ConditionalRule, DataValidation, Sheet } from "hucre";
import { parseArea, type Area } from "../../../src/workbook/address";
import type { ConditionalFormat, Validation } from "../../../src/workbook/draft";
import { dateOfSerial } from "../../../src/workbook/serial-date";
import { rgb } from "./style-of-cell";

export function areaOf(range: string): Area {
  const area = parseArea(range.replaceAll("$", ""));
  if (area === null) throw new Error(`Not one area: ${range}`);
  return area;
}

/** Rules on what may be typed; those of any value (an input message alone) are not read by hucre. */
export function validationsOf(sheet: Sheet): readonly Validation[] {
  return (sheet.dataValidations ?? []).flatMap((validation) =>
    validation.range.split(" ").map(
      (range): Validation => ({
        area: areaOf(range),
        rule: ruleOf(validation),
        strictness: strictnessOf(validation),
        title: validation.inputTitle ?? "",
        message: validation.inputMessage ?? "",
        errorMessage: validation.errorMessage ?? "",
      }),
    ),
  );
}

function strictnessOf({ showErrorMessage, errorStyle }: DataValidation): Validation["strictness"] {
  if (showErrorMessage !== true) return "none";
  return errorStyle === "warning" ? "warning" : "stop";
}

function ruleOf(validation: DataValidation): Validation["rule"] {
  const { type, values, formula1 = "" } = validation;
  switch (type) {
    case "list":
      return values === undefined ? { kind: "list-from", reference: formula1 } : { kind: "list", choices: values };
    case "whole":
    case "decimal":
      return { kind: "number", ...boundsOf(validation) };
    case "date": {
      const { minimum, maximum } = boundsOf(validation);
      return { kind: "date", from: dayOf(minimum), to: dayOf(maximum) };
    }
    case "textLength":
      return { kind: "text-length", maximum: boundsOf(validation).maximum ?? 0 };
    case "custom":
      return { kind: "custom", formula: formula1, ...(validation.allowBlank === true ? {} : { evenIfBlank: true }) };
    default:
      throw new Error(`A rule that drafts don't know: ${type}`);
  }
}

/** How the writer says "any number will do". */
const unbounded = "9.99E+307";

function boundsOf({ operator, formula1 = "", formula2 = "" }: DataValidation): {
  readonly minimum: number | null;
  readonly maximum: number | null;
} {
  switch (operator) {
    case undefined:
    case "between":
      return { minimum: Number(formula1), maximum: Number(formula2) };
    case "greaterThanOrEqual":
      return { minimum: Number(formula1), maximum: null };
    case "lessThanOrEqual":
      return { minimum: null, maximum: Number(formula1) === Number(unbounded) ? null : Number(formula1) };
    default:
      throw new Error(`A comparison that drafts don't know: ${operator}`);
  }
}

function dayOf(serial: number | null): string {
  return serial === null ? "" : (dateOfSerial(serial, false)?.date ?? "");
}

export function conditionsOf(sheet: Sheet): readonly ConditionalFormat[] {
  const rules = [...(sheet.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  return rules.flatMap((rule) => rule.range.split(" ").map((range) => ({ area: areaOf(range), ...conditionOf(rule) })));
}

function conditionOf(rule: ConditionalRule): Pick<ConditionalFormat, "rule" | "look"> {
  const { style } = rule;
  const look = {
    fill: style?.fill?.type === "pattern" ? rgb(style.fill.bgColor) : null,
    color: rgb(style?.font?.color),
    bold: style?.font?.bold === true,
    border: style?.border?.top !== undefined,
  };
  if (rule.type === "expression")
    return { rule: { kind: "expression", formula: [rule.formula ?? ""].flat().join(";") }, look };
  if (rule.type !== "dataBar" || rule.dataBar === undefined)
    throw new Error(`A conditional format that drafts don't know: ${rule.type}`);
  const [minimum, maximum] = rule.dataBar.cfvo.map(({ value }) => Number(value));
  return {
    rule: { kind: "data-bar", color: rule.dataBar.color.slice(-6), minimum: minimum ?? 0, maximum: maximum ?? 0 },
    look,
  };
}
