import type { Area, Position } from "../../../src/workbook/address";
import { intersection, meets, shifted, subtract } from "./areas";
import { copiedFormula } from "./formula-text";
import type { ConditionModel, SheetModel, ValidationModel } from "./workbook-model";

type Rule = { readonly areas: readonly Area[]; readonly origin: Position };

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

/** The part of each rule that lies in `area`, moved along; relative references in its formulas move too. */
function copied<T extends Rule>(rules: readonly T[], { area, rows, columns }: Copying): readonly T[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((each) => {
      const part = intersection(each, area);
      return part === null ? [] : [shifted(part, rows, columns)];
    });
    if (areas.length === 0) return [];
    const origin = { row: rule.origin.row + rows, column: rule.origin.column + columns };
    return [{ ...withFormulas(rule, (formula) => copiedFormula(formula, { rows, columns })), areas, origin }];
  });
}

/** Rule → whether no text in it names a sheet; a rule is replaced, never changed inside. */
const sheetless = new WeakMap<object, boolean>();

export function namesNoSheet(rule: object): boolean {
  const known = sheetless.get(rule) ?? !JSON.stringify(rule).includes("!");
  sheetless.set(rule, known);
  return known;
}

/** Rules hold formulas as texts that begin with "=", at any depth. */
export function withFormulas<T>(rule: T, change: (formula: string) => string): T {
  return JSON.parse(JSON.stringify(rule), (_, value: unknown) =>
    typeof value === "string" && value.startsWith("=") ? change(value) : value,
  ) as T;
}

export type Copying = {
  readonly from: SheetModel;
  readonly area: Area;
  readonly to: SheetModel;
  readonly rows: number;
  readonly columns: number;
};

export function copyValidations(copying: Copying): void {
  const { from, to } = copying;
  to.validations = [...to.validations, ...copied<ValidationModel>(from.validations, copying)];
}

/** Each copy is a rule of its own, with an id of its own. */
export function copyConditions(copying: Copying, newId: () => string): void {
  const { from, to } = copying;
  to.conditions = [
    ...to.conditions,
    ...copied<ConditionModel>(from.conditions, copying).map((rule) => ({ ...rule, id: newId() })),
  ];
}
