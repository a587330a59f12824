import type { CellStyle, ConditionalRule } from "hucre";
import { areaAddress } from "../../../workbook/address";
import type { ConditionalFormat } from "../../../workbook/draft";

/** Earlier ones win over later ones. */
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
