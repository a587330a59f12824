import type { SheetDraft, Validation } from "../../workbook/draft";
import { columnLetters, sheetReference } from "../../workbook/address";
import type { FieldType } from "../description/field-type";
import type { SheetForm } from "../description/sheet-form";
import { canvas } from "./canvas";
import { looks } from "./styles";

/** Lists of choices that can't stand inside a rule: a comma there would split the words (Excel's own limit). */
export const choicesSheet = "_TD_Danh mục chọn";

const longestLiteral = 255;

type Choice = Extract<FieldType, { readonly kind: "choice" }>;

function needsSheet(type: Choice): boolean {
  const words = type.choices.map(([each]) => each);
  return words.some((each) => each.includes(",")) || words.join(",").length > longestLiteral;
}

function choiceTypes(forms: readonly SheetForm[]): readonly Choice[] {
  const fields = forms.flatMap((form) => (form.shape === "list" ? form.columns : form.fields));
  const types = fields.map((field) => field.type).filter((type): type is Choice => type.kind === "choice");
  return [...new Set(types)].filter(needsSheet);
}

export type ChoiceLists = {
  readonly ruleOf: (type: Choice) => Validation["rule"];
  /** The hidden sheet that some rules need; `null` when none does. */
  readonly sheet: SheetDraft | null;
};

/** Rules for the choices of these forms. */
export function choiceLists(forms: readonly SheetForm[]): ChoiceLists {
  const types = choiceTypes(forms);
  const ruleOf = (type: Choice): Validation["rule"] => {
    const index = types.indexOf(type);
    if (index < 0) return { kind: "list", choices: type.choices.map(([words]) => words) };
    const letters = columnLetters(index + 1);
    return { kind: "list-from", reference: sheetReference(choicesSheet, `$${letters}$1:$${letters}$${type.choices.length}`) };
  };
  if (types.length === 0) return { ruleOf, sheet: null };
  const drawn = canvas(choicesSheet);
  types.forEach((type, index) => {
    type.choices.forEach(([words], row) => drawn.put(row + 1, index + 1, { value: words, style: looks.plain }));
  });
  return { ruleOf, sheet: drawn.finish({ state: "hidden" }) };
}
