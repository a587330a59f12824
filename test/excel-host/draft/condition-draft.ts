import type { ConditionalFormat } from "../../../src/workbook/draft";
import { copiedFormula } from "../model/formula-text";
import { newCondition, type ConditionModel } from "../model/workbook-model";

/** The one colour that the .xlsx writer draws a conditional border in. */
const borderColour = "#C00000";
const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export function conditionFromDraft({ area, rule, look }: ConditionalFormat, id: string): ConditionModel {
  const place = { ...newCondition, id, areas: [area], origin: { row: area.top, column: area.left } };
  if (rule.kind === "data-bar") {
    return {
      ...place,
      kind: "DataBar",
      barColor: `#${rule.color.toUpperCase()}`,
      lowerBound: { type: "Number", formula: String(rule.minimum) },
      upperBound: { type: "Number", formula: String(rule.maximum) },
    };
  }
  return {
    ...place,
    formula: `=${rule.formula}`,
    fill: colour(look.fill),
    color: colour(look.color),
    bold: look.bold,
    borders: look.border ? Object.fromEntries(sides.map((side) => [side, borderColour])) : {},
  };
}

function colour(code: string | null): string | null {
  return code === null ? null : `#${code.toUpperCase()}`;
}

/** One for each area. Throws where a draft has no words for the format. */
export function conditionsToDraft(model: ConditionModel): readonly ConditionalFormat[] {
  const { fill, color, bold, italic, borders, stopIfTrue } = model;
  const drawn = sides.filter((side) => borders[side] !== undefined);
  const odd =
    italic ||
    stopIfTrue ||
    (drawn.length > 0 && (drawn.length < sides.length || drawn.some((side) => borders[side] !== borderColour)));
  if (odd) throw new Error(`no draft has this conditional format: ${JSON.stringify(model)}`);
  const look = { fill: bare(fill), color: bare(color), bold, border: drawn.length > 0 };
  return model.areas.map((area) => ({
    area,
    rule: ruleToDraft(model, { rows: area.top - model.origin.row, columns: area.left - model.origin.column }),
    look,
  }));
}

function ruleToDraft(
  model: ConditionModel,
  shift: { readonly rows: number; readonly columns: number },
): ConditionalFormat["rule"] {
  if (model.kind === "Custom")
    return { kind: "expression", formula: copiedFormula(model.formula, shift).replace(/^=/, "") };
  const bounds = [model.lowerBound, model.upperBound].map(({ type, formula }) => {
    const number = Number(String(formula).replace(/^=/, ""));
    if (type !== "Number" || !Number.isFinite(number))
      throw new Error(`a data bar whose bound is no number: ${JSON.stringify(model)}`);
    return number;
  });
  const [minimum = 0, maximum = 0] = bounds;
  return { kind: "data-bar", color: model.barColor.slice(1), minimum, maximum };
}

function bare(colourCode: string | null): string | null {
  return colourCode === null ? null : colourCode.slice(1);
}
