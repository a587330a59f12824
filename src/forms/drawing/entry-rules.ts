import type { FieldForm, SheetForm } from "../description/sheet-form";
import type { Validation, SheetDraft } from "../../workbook/draft";
import { type Area, addressOf, columnLetters, sheetReference } from "../../workbook/address";
import { choiceWords } from "../../contract/choice-words";
import type { FieldType } from "../description/field-type";
import { choicesSheet } from "../../contract/sheet-names";
import { canvas } from "./canvas";
import { looks } from "./styles";

export type ChoiceRule = (type: Extract<FieldForm["type"], { readonly kind: "choice" }>) => Validation["rule"];

/** Excel shows at most this many characters in an input message and its title. */
export const longestMessage = 255;
export const longestTitle = 32;

/**
 * The rule and the message of a block of entry cells: what to enter, in which measure, an example. The rule of figures
 * is a formula, since they may be declared KAD or KG; words have no rule.
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
      // A list would refuse the number, or the section behind the words.
      return form.type.orNumber === true || form.type.within !== undefined ? { kind: "any" } : choiceRule(form.type);
    case "date":
      return { kind: "date", from: earliest, to: latest };
    case "number":
      return form.type.orWords === true ? { kind: "any" } : { kind: "number", minimum: null, maximum: null };
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

const longestLiteral = 255;

type Choice = Extract<FieldType, { readonly kind: "choice" }>;

function needsSheet(words: readonly string[]): boolean {
  return words.some((each) => each.includes(",")) || words.join(",").length > longestLiteral;
}

function choiceTypes(forms: readonly SheetForm[]): readonly Choice[] {
  const fields = forms.flatMap((form) => (form.shape === "list" ? form.columns : form.fields));
  return [
    ...new Set(
      fields
        .map((field) => field.type)
        .filter(
          (type): type is Choice => type.kind === "choice" && type.orNumber !== true && type.within === undefined,
        ),
    ),
  ];
}

export type ChoiceLists = {
  readonly ruleOf: (type: Choice) => Validation["rule"];
  readonly ruleOfWords: (words: readonly string[]) => Validation["rule"];
  /** The hidden sheet that some rules need; `null` when none does. */
  readonly sheet: SheetDraft | null;
};

/** Rules for the choices of these forms, and for other lists of words. */
export function choiceLists(forms: readonly SheetForm[], wordLists: readonly (readonly string[])[] = []): ChoiceLists {
  const all = [...choiceTypes(forms).map(wordsOfChoice), ...wordLists];
  const listed = [...new Map(all.filter(needsSheet).map((words) => [keyOf(words), words])).values()];
  const ruleOfWords = (words: readonly string[]): Validation["rule"] => {
    const index = listed.findIndex((each) => keyOf(each) === keyOf(words));
    if (index < 0) return { kind: "list", choices: words };
    const letters = columnLetters(index + 1);
    return { kind: "list-from", reference: sheetReference(choicesSheet, `$${letters}$1:$${letters}$${words.length}`) };
  };
  return {
    ruleOf: (type) => ruleOfWords(wordsOfChoice(type)),
    ruleOfWords,
    sheet: listed.length === 0 ? null : drawLists(listed),
  };
}

function wordsOfChoice(type: Choice): readonly string[] {
  return type.choices.map(([words]) => words);
}

function keyOf(words: readonly string[]): string {
  return JSON.stringify(words);
}

function drawLists(lists: readonly (readonly string[])[]): SheetDraft {
  const drawn = canvas(choicesSheet);
  lists.forEach((words, index) => {
    words.forEach((word, row) => drawn.put(row + 1, index + 1, { value: word, style: looks.plain }));
  });
  return drawn.finish({ state: "hidden" });
}
