import { areaAddress } from "../../../workbook/address";
import type { Validation, ConditionalFormat } from "../../../workbook/draft";
import { jsonBytes, onRange, size, type Step } from "./step";

/**
 * Steps for the rules on what may be typed; the meaning is the same as in a file (hosts/xlsx/write/sheet-rules.ts).
 */
export function validationSteps(sheet: string, validations: readonly Validation[]): readonly Step[] {
  return validations.map((validation) => {
    const rule = ruleInExcel(validation.rule);
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
      apply: (packet) =>
        onRange(packet.sheet(sheet).getRange(address), ({ dataValidation }) => {
          if (rule !== null) {
            dataValidation.rule = rule;
            dataValidation.ignoreBlanks = !(validation.rule.kind === "custom" && validation.rule.evenIfBlank === true);
          }
          dataValidation.errorAlert = errorAlert;
          dataValidation.prompt = prompt;
        }),
    };
  });
}

/**
 * `null`: anything may be typed, and only the message is shown (on a cell without a rule: unverified in a real Excel).
 */
export function ruleInExcel(asked: Validation["rule"]): Excel.DataValidationRule | null {
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

const edges = ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft"] as const;

/** The border of a cell in question, as in a file. */
const markingLine = "#C00000";

/**
 * All conditional formats of a sheet in one step that begins by clearing, so that sending it again is harmless. Excel
 * puts each new one before those that are there (ConditionalFormatCollection.add: "at the first/top priority"), and
 * earlier ones shall win: so the last comes first.
 */
export function conditionSteps(sheet: string, conditions: readonly ConditionalFormat[]): readonly Step[] {
  if (conditions.length === 0) return [];
  return [
    {
      bytes:
        size.range + size.navigation + size.action + conditions.reduce((sum, condition) => sum + bytesOf(condition), 0),
      apply: (packet) => {
        onRange(packet.sheet(sheet).getRange(), (all) => all.conditionalFormats.clearAll());
        for (const condition of [...conditions].reverse()) add(packet.sheet(sheet), condition);
      },
    },
  ];
}

/** A rule with its range, and as much of its look as there is. */
function bytesOf(condition: ConditionalFormat): number {
  const { fill, color, bold, border } = condition.look;
  const parts = [fill, color].filter((part) => part !== null).length + (bold ? 1 : 0) + (border ? 2 * edges.length : 0);
  return (
    size.range +
    4 * size.navigation +
    4 * size.action +
    parts * (size.navigation + size.action) +
    jsonBytes(condition.rule)
  );
}

function add(sheet: Excel.Worksheet, { area, rule, look }: ConditionalFormat): void {
  const range = sheet.getRange(areaAddress(area));
  if (rule.kind === "expression") {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = `=${rule.formula}`;
    dress(custom.format, look);
  } else {
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: String(rule.minimum) };
    dataBar.upperBoundRule = { type: "Number", formula: String(rule.maximum) };
    dataBar.positiveFormat.fillColor = `#${rule.color.toUpperCase()}`;
  }
  range.untrack();
}

function dress(format: Excel.ConditionalRangeFormat, { fill, color, bold, border }: ConditionalFormat["look"]): void {
  if (fill !== null) format.fill.color = `#${fill.toUpperCase()}`;
  if (color !== null) format.font.color = `#${color.toUpperCase()}`;
  if (bold) format.font.bold = true;
  if (!border) return;
  for (const edge of edges) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = markingLine;
  }
}
