import type { DataValidation, CellStyle, ConditionalRule } from "hucre";
import { areaAddress, sheetReference } from "../../../workbook/address";
import type { Validation, ConditionalFormat } from "../../../workbook/draft";
import { serialOf } from "../../../workbook/serial-date";
import { guardEscapes, storableText } from "./xml-text";

/** Excel takes a file with a longer one for damaged. */
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

type Rule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

/** One rule as hucre takes it. Throws (a bug of the form) where Excel could not hold it. */
export function dataValidation(validation: Validation, sheet: string): DataValidation {
  const range = areaAddress(validation.area);
  const place = sheetReference(sheet, range);
  const { strictness } = validation;
  return {
    ...rule(validation, place),
    range,
    allowBlank: !(validation.rule.kind === "custom" && validation.rule.evenIfBlank === true),
    ...(strictness === "none" ? {} : { showErrorMessage: true, errorStyle: strictness }),
    ...(validation.title === "" && validation.message === "" ? {} : { showInputMessage: true }),
    inputTitle: limited(validation.title, longestTitle, place),
    inputMessage: limited(validation.message, longestMessage, place),
    errorTitle: limited(validation.title, longestTitle, place),
    errorMessage: limited(validation.errorMessage, longestMessage, place),
  };
}

function rule({ rule: asked }: Validation, place: string): Rule {
  switch (asked.kind) {
    case "list":
      return { type: "list", formula1: literalList(asked.choices, place) };
    case "list-from":
      return { type: "list", formula1: asked.reference };
    case "number":
      return between("decimal", asked.minimum, asked.maximum);
    case "date":
      return between("date", serial(asked.from, place), serial(asked.to, place));
    case "text-length":
      return between("textLength", null, asked.maximum);
    case "custom":
      return { type: "custom", formula1: asked.formula };
    case "any":
      // hucre's type leaves out "none", the format's name for "any value" (ECMA-376 part 1, 18.18.21); it writes what
      // it is given.
      return { type: "none" as unknown as DataValidation["type"] };
    default:
      return asked satisfies never;
  }
}

/** Both ends included; an end that is `null` is open. With both open any number will do, but text will not. */
function between(type: DataValidation["type"], minimum: number | null, maximum: number | null): Rule {
  if (minimum !== null && maximum !== null) {
    return { type, operator: "between", formula1: String(minimum), formula2: String(maximum) };
  }
  if (minimum !== null) return { type, operator: "greaterThanOrEqual", formula1: String(minimum) };
  return { type, operator: "lessThanOrEqual", formula1: maximum === null ? "9.99E+307" : String(maximum) };
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
  return guardEscapes(storableText(text));
}

/** Conditional formats as hucre takes them; earlier ones win over later ones. */
export function conditionalRules(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.map(({ area, rule, look }, index): ConditionalRule => {
    const place = { range: areaAddress(area), priority: index + 1 };
    if (rule.kind === "expression")
      return { ...place, type: "expression", formula: rule.formula, style: changes(look) };
    return {
      ...place,
      type: "dataBar",
      dataBar: {
        cfvo: [
          { type: "num", value: String(rule.minimum) },
          { type: "num", value: String(rule.maximum) },
        ],
        // Here hucre writes the colour as given, and the format wants its opacity first.
        color: `FF${rule.color.toUpperCase()}`,
      },
    };
  });
}

/** In a conditional look a solid fill's colour is the background colour, the other way round than in a cell's. */
function changes({ fill, color, bold, border }: ConditionalFormat["look"]): CellStyle {
  const edge = { style: "thin", color: { rgb: "C00000" } } as const;
  return {
    ...(bold || color !== null
      ? { font: { ...(bold ? { bold } : {}), ...(color === null ? {} : { color: { rgb: color.toUpperCase() } }) } }
      : {}),
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill.toUpperCase() } } }),
    ...(border ? { border: { top: edge, right: edge, bottom: edge, left: edge } } : {}),
  };
}
