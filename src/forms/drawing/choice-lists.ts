import { choicesSheet } from "../../contract/sheet-names";
import type { SheetDraft, Validation } from "../../workbook/draft";
import { columnLetters, sheetReference } from "../../workbook/address";
import type { FieldType } from "../description/field-type";
import type { SheetForm } from "../description/sheet-form";
import { canvas } from "./canvas";
import { looks } from "./styles";

const longestLiteral = 255;

type Choice = Extract<FieldType, { readonly kind: "choice" }>;

function needsSheet(words: readonly string[]): boolean {
  return words.some((each) => each.includes(",")) || words.join(",").length > longestLiteral;
}

function choiceTypes(forms: readonly SheetForm[]): readonly Choice[] {
  const fields = forms.flatMap((form) => (form.shape === "list" ? form.columns : form.fields));
  return [...new Set(fields.map((field) => field.type).filter((type): type is Choice => type.kind === "choice"))];
}

export type ChoiceLists = {
  readonly ruleOf: (type: Choice) => Validation["rule"];
  readonly ruleOfWords: (words: readonly string[]) => Validation["rule"];
  /** The hidden sheet that some rules need; `null` when none does. */
  readonly sheet: SheetDraft | null;
};

/** Rules for the choices of these forms, and for lists of words that rows ask for. */
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
