import { choiceWords } from "../../contract/choice-words";
import { addressOf, type Area } from "../../workbook/address";
import type { Validation } from "../../workbook/draft";
import type { FieldForm } from "../description/sheet-form";

export type ChoiceRule = (type: Extract<FieldForm["type"], { readonly kind: "choice" }>) => Validation["rule"];

/** Excel shows at most these many characters in an input message and its title. */
export const longestMessage = 255;
export const longestTitle = 32;

/**
 * The rule and the message on a block of entry cells: what, in which measure, an example. Figures may be declared
 * KAD or KG, so their rule is a formula; words are free.
 */
export function entryRule(
  form: FieldForm,
  area: Area,
  options: { readonly choiceRule: ChoiceRule; readonly reads?: "number" | "words" | "date" | "yes-no" },
): Validation {
  const rule = ruleFor(form, area, options);
  return {
    area,
    rule,
    strictness: rule.kind === "any" ? "none" : "stop",
    title: form.header.slice(0, longestTitle),
    message: form.help.vi.slice(0, longestMessage),
    errorMessage: errorMessages[rule.kind] ?? "",
  };
}

const errorMessages: Partial<Record<Validation["rule"]["kind"], string>> = {
  list: "Đề nghị chọn một giá trị trong danh sách.",
  "list-from": "Đề nghị chọn một giá trị trong danh sách.",
  number: "Đề nghị nhập số.",
  date: "Đề nghị nhập ngày dạng ngày/tháng/năm, ví dụ 30/06/2020.",
  custom: "Đề nghị nhập số; không áp dụng ghi KAD, không giao chỉ tiêu ghi KG.",
};

const earliest = "2000-01-01";
const latest = "2099-12-31";

function ruleFor(
  form: FieldForm,
  area: Area,
  { choiceRule, reads = "number" }: { readonly choiceRule: ChoiceRule; readonly reads?: string },
): Validation["rule"] {
  switch (form.type.kind) {
    case "choice":
      return choiceRule(form.type);
    case "date":
      return { kind: "date", from: earliest, to: latest };
    case "number":
      return { kind: "number", minimum: null, maximum: null };
    case "figure":
      return figureRule(area, reads);
    case "text":
    case "code":
    case "codes":
    case "mark":
      return { kind: "any" };
    default:
      return form.type satisfies never;
  }
}

function figureRule(area: Area, reads: string): Validation["rule"] {
  if (reads === "date") return { kind: "date", from: earliest, to: latest };
  if (reads === "yes-no") return { kind: "list", choices: Object.values(choiceWords.yesNo) };
  if (reads === "words") return { kind: "any" };
  const first = addressOf(area.top, area.left);
  return { kind: "custom", formula: `OR(ISNUMBER(${first}),UPPER(TRIM(${first}))="KAD",UPPER(TRIM(${first}))="KG")` };
}
