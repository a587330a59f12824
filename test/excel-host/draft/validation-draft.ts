import type { Area } from "../../../src/workbook/address";
import type { Validation } from "../../../src/workbook/draft";
import { copiedFormula } from "../model/formula-text";
import { withFormulas } from "../model/rules";
import type { ValidationModel } from "../model/workbook-model";
import type { Json } from "../wire/messages";

type Rule = Validation["rule"];
type Fields = Readonly<Record<string, Json>>;

/** What the .xlsx writer puts where any number will do but text won't. */
const largest = 9.99e307;

export function validationFromDraft({
  area,
  rule,
  strictness,
  title,
  message,
  errorMessage,
}: Validation): ValidationModel {
  return {
    areas: [area],
    origin: { row: area.top, column: area.left },
    rule: ruleFromDraft(rule),
    errorAlert: {
      showAlert: strictness !== "none",
      style: strictness === "warning" ? "Warning" : "Stop",
      title,
      message: errorMessage,
    },
    prompt: { showPrompt: title !== "" || message !== "", title, message },
    ignoreBlanks: !(rule.kind === "custom" && rule.evenIfBlank === true),
  };
}

function ruleFromDraft(rule: Rule): Fields {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "list-from":
      return { list: { inCellDropDown: true, source: `=${rule.reference}` } };
    case "number":
      return { decimal: between(rule.minimum, rule.maximum) };
    case "date":
      return { date: { operator: "Between", formula1: rule.from, formula2: rule.to } };
    case "text-length":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: rule.maximum } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    case "any":
      return {};
    default:
      return rule satisfies never;
  }
}

function between(minimum: number | null, maximum: number | null): Json {
  if (minimum !== null && maximum !== null) return { operator: "Between", formula1: minimum, formula2: maximum };
  if (minimum !== null) return { operator: "GreaterThanOrEqualTo", formula1: minimum };
  return { operator: "LessThanOrEqualTo", formula1: maximum ?? largest };
}

/** One for each area, in the order of the areas. Throws where a draft has no words for the rule. */
export function validationsToDraft(model: ValidationModel): readonly Validation[] {
  return model.areas.map((area) => {
    const title = oneTitle(model);
    const read = ruleToDraft(ruleAt(model, area));
    const rule: Rule = read.kind === "custom" && !model.ignoreBlanks ? { ...read, evenIfBlank: true } : read;
    return {
      area,
      rule,
      // Where anything may be typed nothing is ever refused.
      strictness: rule.kind === "any" ? "none" : strictness(model.errorAlert),
      title,
      message: text(model.prompt["message"]),
      errorMessage: text(model.errorAlert["message"]),
    };
  });
}

/** Formulas as they stand in the first cell of that area. */
function ruleAt({ rule, origin }: ValidationModel, { top, left }: Area): Fields {
  return withFormulas(rule, (formula) =>
    copiedFormula(formula, { rows: top - origin.row, columns: left - origin.column }),
  );
}

function oneTitle({ errorAlert, prompt }: ValidationModel): string {
  const titles = new Set([text(errorAlert["title"]), text(prompt["title"])].filter((title) => title !== ""));
  if (titles.size > 1) throw new Error(`a validation with two titles: ${[...titles].join(" / ")}`);
  return [...titles][0] ?? "";
}

function strictness(alert: Fields): Validation["strictness"] {
  if (alert["showAlert"] === false) return "none";
  const style = alert["style"] ?? "Stop";
  if (style === "Stop") return "stop";
  if (style === "Warning") return "warning";
  throw new Error(`a validation with the error style ${JSON.stringify(style)}`);
}

function ruleToDraft(rule: Fields): Rule {
  const [kind, other] = Object.keys(rule).filter((key) => rule[key] !== null);
  if (kind === undefined) return { kind: "any" };
  const fields = rule[kind] as Fields;
  if (other !== undefined) throw new Error(`a validation of two kinds: ${kind}, ${other}`);
  if (kind === "list") return listRule(text(fields["source"]));
  if (kind === "custom") return { kind: "custom", formula: text(fields["formula"]).replace(/^=/, "") };
  if (kind === "decimal") return numberRule(fields);
  if (kind === "date" && fields["operator"] === "Between")
    return { kind: "date", from: text(fields["formula1"]), to: text(fields["formula2"]) };
  if (kind === "textLength" && fields["operator"] === "LessThanOrEqualTo")
    return { kind: "text-length", maximum: Number(fields["formula1"]) };
  throw new Error(`no draft has this validation: ${JSON.stringify(rule)}`);
}

function listRule(source: string): Rule {
  return source.startsWith("=")
    ? { kind: "list-from", reference: source.slice(1) }
    : { kind: "list", choices: source.split(",") };
}

function numberRule({ operator, formula1, formula2 }: Fields): Rule {
  const first = Number(formula1);
  if (operator === "Between") return { kind: "number", minimum: first, maximum: Number(formula2) };
  if (operator === "GreaterThanOrEqualTo") return { kind: "number", minimum: first, maximum: null };
  if (operator === "LessThanOrEqualTo")
    return { kind: "number", minimum: null, maximum: first === largest ? null : first };
  throw new Error(`a validation with the operator ${JSON.stringify(operator)}`);
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
