import type { Area } from "../../../src/workbook/address";
import { intersection, meets, shifted, subtract } from "./areas";
import type { ConditionModel, SheetModel, ValidationModel } from "./workbook-model";

type Rule = { readonly areas: readonly Area[] };

function without<T extends Rule>(rules: readonly T[], area: Area): readonly T[] {
  if (!rules.some((rule) => rule.areas.some((each) => meets(each, area)))) return rules;
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((each) => subtract(each, area));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

export function removeValidations(sheet: SheetModel, area: Area): void {
  sheet.validations = without(sheet.validations, area);
}

export function removeConditions(sheet: SheetModel, area: Area): void {
  sheet.conditions = without(sheet.conditions, area);
}

/** The part of each rule that lies in `from`, moved along. */
function copied<T extends Rule>(rules: readonly T[], from: Area, by: { readonly rows: number; readonly columns: number }): readonly T[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((each) => {
      const part = intersection(each, from);
      return part === null ? [] : [shifted(part, by.rows, by.columns)];
    });
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

export type Copying = { readonly from: SheetModel; readonly area: Area; readonly to: SheetModel; readonly rows: number; readonly columns: number };

export function copyValidations({ from, area, to, ...by }: Copying): void {
  to.validations = [...to.validations, ...copied<ValidationModel>(from.validations, area, by)];
}

/** Each copy is a rule of its own, with an id of its own. */
export function copyConditions({ from, area, to, ...by }: Copying, newId: () => string): void {
  to.conditions = [...to.conditions, ...copied<ConditionModel>(from.conditions, area, by).map((rule) => ({ ...rule, id: newId() }))];
}
