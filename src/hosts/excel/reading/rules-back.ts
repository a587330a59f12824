import { areaAddress } from "../../../workbook/address";
import type { ConditionalFormat, Validation } from "../../../workbook/draft";
import { serialOf } from "../../../workbook/serial-date";
import { ruleInExcel } from "../writing/sheet-rules";
import { each, type Feature, hex, withoutSheet } from "./feature";

export function ruleBack(
  dataValidation: Excel.DataValidation,
  { area, rule, strictness, title, message, errorMessage }: Validation,
): () => readonly Feature[] {
  const place = areaAddress(area);
  dataValidation.load("rule,ignoreBlanks,errorAlert,prompt");
  return () => [
    { place: `${place} rule`, expected: asTold(ruleInExcel(rule)), found: withoutBlanks(dataValidation.rule) },
    { place: `${place} shown`, expected: title, found: dataValidation.prompt.title },
    { place: `${place} message`, expected: message, found: dataValidation.prompt.message },
    { place: `${place} alert`, expected: strictness !== "none", found: dataValidation.errorAlert.showAlert },
    { place: `${place} alert's words`, expected: errorMessage, found: dataValidation.errorAlert.message },
    {
      place: `${place} alert's kind`,
      expected: strictness === "warning" ? "Warning" : "Stop",
      found: dataValidation.errorAlert.style,
    },
  ];
}

/**
 * Operands come back as formulas ("=10"), however they were set (BasicDataValidation.formula1). That a day comes back
 * as its serial is unverified in a real Excel.
 */
function asTold(rule: Excel.DataValidationRule | null): unknown {
  return Object.fromEntries(
    Object.entries(rule ?? {}).map(([kind, asked]) => [
      kind,
      Object.fromEntries(
        Object.entries(asked as Readonly<Record<string, unknown>>).map(([name, value]) => [
          name,
          name === "formula1" || name === "formula2" ? operand(value) : value,
        ]),
      ),
    ]),
  );
}

function operand(value: unknown): unknown {
  if (typeof value === "number") return `=${value}`;
  const serial = typeof value === "string" && !value.startsWith("=") ? serialOf({ date: value }) : null;
  return serial === null ? value : `=${serial}`;
}

/** Excel may name the kinds of rules that are not there, with nothing in them. */
function withoutBlanks(rule: unknown): unknown {
  return Object.fromEntries(
    Object.entries((rule ?? {}) as Readonly<Record<string, unknown>>).filter(([, asked]) => asked !== null),
  );
}

export function conditionsBack(
  all: Excel.ConditionalFormatCollection,
  conditions: readonly ConditionalFormat[],
): () => readonly Feature[] {
  const asked = { count: all.getCount() };
  const read = each(conditions, (condition, index) => {
    const format = all.getItemAt(index);
    return conditionBack({ format, range: format.getRange() }, condition, index + 1);
  });
  return () => [{ place: "conditions", expected: conditions.length, found: asked.count.value }, ...read()];
}

type AskedCondition = { readonly format: Excel.ConditionalFormat; readonly range: Excel.Range };

function conditionBack({ format, range }: AskedCondition, { area, rule, look }: ConditionalFormat, number: number) {
  const place = `condition ${number}`;
  range.load("address");
  const read = rule.kind === "expression" ? expressionBack(format, look) : dataBarBack(format);
  const expected =
    rule.kind === "expression"
      ? [`=${rule.formula}`, look.fill === null ? null : hex(look.fill), look.bold]
      : [String(rule.minimum), String(rule.maximum), hex(rule.color)];
  return () => [
    { place: `${place} cells`, expected: areaAddress(area), found: withoutSheet(range.address) },
    { place, expected, found: read() },
  ];
}

function expressionBack({ custom }: Excel.ConditionalFormat, { fill }: ConditionalFormat["look"]) {
  custom.rule.load("formula");
  custom.format.font.load("bold");
  custom.format.fill.load("color");
  return () => [custom.rule.formula, fill === null ? null : custom.format.fill.color, custom.format.font.bold === true];
}

function dataBarBack({ dataBar }: Excel.ConditionalFormat) {
  dataBar.load("lowerBoundRule,upperBoundRule");
  dataBar.positiveFormat.load("fillColor");
  const plain = (formula: string | undefined): string => (formula ?? "").replace(/^=/, "");
  return () => [
    plain(dataBar.lowerBoundRule.formula),
    plain(dataBar.upperBoundRule.formula),
    dataBar.positiveFormat.fillColor,
  ];
}
