import { areaAddress, sheetReference } from "../../../workbook/address";
import type { ConditionalFormat, Validation } from "../../../workbook/draft";
import { serialOf } from "../../../workbook/serial-date";
import { textAttribute, xmlPlain } from "./xml-text";

/** Excel takes a file with a longer one for damaged. */
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

/** The rules on what may be typed; "" where there are none. Throws (a bug of the form) where Excel can't hold one. */
export function validationElements(validations: readonly Validation[], sheet: string): string {
  if (validations.length === 0) return "";
  const elements = validations.map((validation) => validationElement(validation, sheet));
  return `<dataValidations count="${elements.length}">${elements.join("")}</dataValidations>`;
}

function validationElement(validation: Validation, sheet: string): string {
  const range = areaAddress(validation.area);
  const place = sheetReference(sheet, range);
  const { strictness, title, message, errorMessage } = validation;
  const { type, operator, formulas } = rule(validation, place);
  const ignoresBlank = !(validation.rule.kind === "custom" && validation.rule.evenIfBlank === true);
  const attributes =
    ` type="${type}" sqref="${range}"` +
    (operator === null ? "" : ` operator="${operator}"`) +
    (ignoresBlank ? ' allowBlank="1"' : "") +
    (title === "" && message === "" ? "" : ' showInputMessage="1"') +
    (strictness === "none" ? "" : ` showErrorMessage="1" errorStyle="${strictness}"`) +
    words("promptTitle", limited(title, longestTitle, place)) +
    words("prompt", limited(message, longestMessage, place)) +
    words("errorTitle", limited(title, longestTitle, place)) +
    words("error", limited(errorMessage, longestMessage, place));
  const inner = formulas.map((formula, index) => `<formula${index + 1}>${xmlPlain(formula)}</formula${index + 1}>`);
  return inner.length === 0
    ? `<dataValidation${attributes}/>`
    : `<dataValidation${attributes}>${inner.join("")}</dataValidation>`;
}

function words(attribute: string, text: string): string {
  return text === "" ? "" : ` ${attribute}="${textAttribute(text)}"`;
}

/** Names of the format: ECMA-376 part 1, 18.18.21 and 18.18.20. */
type Rule = {
  readonly type: "list" | "decimal" | "date" | "textLength" | "custom" | "none";
  readonly operator: "between" | "greaterThanOrEqual" | "lessThanOrEqual" | null;
  readonly formulas: readonly string[];
};

function rule({ rule: asked }: Validation, place: string): Rule {
  switch (asked.kind) {
    case "list":
      return { type: "list", operator: null, formulas: [literalList(asked.choices, place)] };
    case "list-from":
      return { type: "list", operator: null, formulas: [asked.reference] };
    case "number":
      return between("decimal", asked.minimum, asked.maximum);
    case "date":
      return between("date", serial(asked.from, place), serial(asked.to, place));
    case "text-length":
      return between("textLength", null, asked.maximum);
    case "custom":
      return { type: "custom", operator: null, formulas: [asked.formula] };
    case "any":
      return { type: "none", operator: null, formulas: [] };
    default:
      return asked satisfies never;
  }
}

/** Both ends included; an end that is `null` is open. With both open any number will do, but text will not. */
function between(type: Rule["type"], minimum: number | null, maximum: number | null): Rule {
  if (minimum !== null && maximum !== null)
    return { type, operator: "between", formulas: [String(minimum), String(maximum)] };
  if (minimum !== null) return { type, operator: "greaterThanOrEqual", formulas: [String(minimum)] };
  return { type, operator: "lessThanOrEqual", formulas: [maximum === null ? "9.99E+307" : String(maximum)] };
}

function literalList(choices: readonly string[], place: string): string {
  const list = choices.join(",");
  if (choices.length === 0) throw new Error(`The list for ${place} has no choices`);
  // LibreOffice saves a quotation mark in a list undoubled, and Excel then takes the file for damaged.
  const unfit = choices.find((choice) => /[,"]/.test(choice) || choice.trim() !== choice || choice === "");
  if (unfit !== undefined)
    throw new Error(
      `The list for ${place} can't hold the choice "${unfit}": comma, quotation mark, outer space or nothing`,
    );
  if (list.length > longestList)
    throw new Error(`The list for ${place} has ${list.length} characters, Excel takes ${longestList}`);
  return `"${list}"`;
}

function serial(date: string, place: string): number {
  const found = serialOf({ date });
  if (found === null) throw new Error(`The date rule for ${place} has "${date}", which is no date of Excel's`);
  return found;
}

function limited(text: string, longest: number, place: string): string {
  if (text.length > longest)
    throw new Error(`The message for ${place} has ${text.length} characters, Excel takes ${longest}: ${text}`);
  return text;
}

/** Those of one area stand together; earlier ones win over later ones. */
export function conditionElements(
  formats: readonly ConditionalFormat[],
  conditionOf: (look: ConditionalFormat["look"]) => number,
): string {
  const byArea = new Map<string, string>();
  for (const [index, format] of formats.entries()) {
    const area = areaAddress(format.area);
    byArea.set(area, (byArea.get(area) ?? "") + conditionElement(format, index + 1, conditionOf));
  }
  return [...byArea]
    .map(([area, rules]) => `<conditionalFormatting sqref="${area}">${rules}</conditionalFormatting>`)
    .join("");
}

function conditionElement(
  { rule: asked, look }: ConditionalFormat,
  priority: number,
  conditionOf: (look: ConditionalFormat["look"]) => number,
): string {
  if (asked.kind === "expression")
    return `<cfRule type="expression" priority="${priority}" dxfId="${conditionOf(look)}"><formula>${xmlPlain(asked.formula)}</formula></cfRule>`;
  const ends = [asked.minimum, asked.maximum].map((value) => `<cfvo type="num" val="${value}"/>`).join("");
  // The format's own bars take a tenth of the cell even for 0.
  return `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">${ends}<color rgb="FF${asked.color.toUpperCase()}"/></dataBar></cfRule>`;
}
