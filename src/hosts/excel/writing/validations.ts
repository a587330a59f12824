import { areaAddress } from "../../../workbook/address";
import type { Validation } from "../../../workbook/draft";
import { jsonBytes, size, type Step } from "./step";

/**
 * Steps for the rules on what may be typed; the meaning is the same as in a file (hosts/xlsx/write/data-validation.ts).
 */
export function validationSteps(sheet: string, validations: readonly Validation[]): readonly Step[] {
  return validations.map((validation) => {
    const rule = ruleOf(validation.rule);
    const { title, message, errorMessage, strictness } = validation;
    const errorAlert = {
      showAlert: strictness !== "none",
      style: strictness === "warning" ? "Warning" : "Stop",
      title,
      message: errorMessage,
    } as const;
    const prompt = { showPrompt: title !== "" || message !== "", title, message };
    const address = areaAddress(validation.area);
    return {
      bytes: size.range + size.navigation + 4 * size.action + address.length + jsonBytes([rule, errorAlert, prompt]),
      apply: (packet) => {
        const range = packet.sheet(sheet).getRange(address);
        const { dataValidation } = range;
        if (rule !== null) {
          dataValidation.rule = rule;
          dataValidation.ignoreBlanks = !(validation.rule.kind === "custom" && validation.rule.evenIfBlank === true);
        }
        dataValidation.errorAlert = errorAlert;
        dataValidation.prompt = prompt;
        range.untrack();
      },
    };
  });
}

/**
 * `null`: anything may be typed, and only the message is shown (on a cell without a rule: unverified in a real Excel).
 */
function ruleOf(asked: Validation["rule"]): Excel.DataValidationRule | null {
  switch (asked.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: asked.choices.join(",") } };
    case "list-from":
      return { list: { inCellDropDown: true, source: `=${asked.reference}` } };
    case "number":
      return { decimal: between(asked.minimum, asked.maximum) };
    case "date":
      // Texts of the form yyyy-mm-dd are dates in every language of Excel (Excel.DateTimeDataValidation, ISO 8601).
      return { date: { operator: "Between", formula1: asked.from, formula2: asked.to } };
    case "text-length":
      return { textLength: between(null, asked.maximum) };
    case "custom":
      return { custom: { formula: `=${asked.formula}` } };
    case "any":
      return null;
    default:
      return asked satisfies never;
  }
}

/** Both ends included; an end that is `null` is open. With both open any number will do, but text will not. */
function between(minimum: number | null, maximum: number | null): Excel.BasicDataValidation {
  if (minimum !== null && maximum !== null) return { operator: "Between", formula1: minimum, formula2: maximum };
  if (minimum !== null) return { operator: "GreaterThanOrEqualTo", formula1: minimum };
  return { operator: "LessThanOrEqualTo", formula1: maximum ?? 9.99e307 };
}
