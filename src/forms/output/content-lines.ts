import type { Consolidation } from "../../domain/consolidation";
import type { Entry } from "../../domain/entry";
import type { ContentItem } from "../../domain/indicator";
import type { Source } from "../../domain/source";
import type { Texts } from "../../text/texts";
import { numberFormat, styled } from "../drawing/styles";
import { dateCell, decimalsOf, textCell, type OutputCell } from "./output-cells";

/** One row of `Tổng hợp nội dung`. */
export type ContentLine = {
  readonly item: ContentItem;
  /** How many units answered, on the first row of an item only. */
  readonly answered: number | null;
  readonly unit: string | null;
  /** What the content is: a sum, the earliest day, the unit's own words. */
  readonly meaning: string | null;
  readonly content: OutputCell;
  readonly source: Source | null;
};

export type Answer = { readonly unit: string; readonly value: number | string; readonly source: Source };

/** What the accepted submissions say on an item, in roster order. Blank, KAD, KG and unreadable entries are no answers. */
export function answersTo({ roster, accepted }: Pick<Consolidation, "roster" | "accepted">, item: Pick<ContentItem, "code" | "type">): readonly Answer[] {
  return roster.flatMap((unit): readonly Answer[] => {
    const submission = accepted.get(unit.code);
    const content: Entry | undefined = submission?.contents.find((row) => row.code === item.code)?.content;
    if (submission === undefined || content === undefined || content.value === null || !isAnswer(item.type, content)) return [];
    const sheet = submission.sheets["Nội dung"] ?? "Nội dung";
    return [{ unit: unit.code, value: content.value, source: { file: submission.file.name, sheet, cell: content.cell } }];
  });
}

/** Only a number can be added and only a day compared; words in their place stand among the issues. */
function isAnswer(type: ContentItem["type"], { state, value }: Entry): boolean {
  if (type === "number") return state === "value" && typeof value === "number";
  if (type === "date") return state === "value" && typeof value === "string";
  return state === "value" || state === "text";
}

/** The rows of an item; one without answers has one row with 0 of them. */
export function contentLines(item: ContentItem, answers: readonly Answer[], texts: Texts): readonly ContentLine[] {
  const [first = emptyLine, ...rest] = linesOf(item, answers, texts);
  return [{ ...first, item, answered: answers.length }, ...rest.map((line) => ({ ...line, item }))];
}

type Line = Omit<ContentLine, "item">;

const emptyLine: Line = { answered: null, unit: null, meaning: null, content: textCell(null), source: null };

function linesOf(item: ContentItem, answers: readonly Answer[], texts: Texts): readonly Line[] {
  if (answers.length === 0) return [];
  switch (item.type) {
    case "number":
      return [{ ...emptyLine, meaning: "Tổng số", content: sumOf(answers) }];
    case "date":
      return dateLines(answers);
    case "yes-no":
      return [texts.words.yes, texts.words.no].map((word) => ({ ...emptyLine, meaning: word, content: middle(answers.filter((answer) => answer.value === word).length) }));
    case "text":
      return answers.map((answer) => ({ ...ownLine(answer), content: textCell(String(answer.value)) }));
    default:
      return item.type satisfies never;
  }
}

function ownLine({ unit, source }: Answer): Line {
  return { ...emptyLine, unit, source };
}

/** Rounded to 8 decimals, which takes the noise of adding binary fractions away. */
function sumOf(answers: readonly Answer[]): OutputCell {
  const sum = answers.reduce((all, { value }) => all + (typeof value === "number" ? value : 0), 0);
  const rounded = Number(sum.toFixed(8));
  return middle(rounded);
}

/** In a column as wide as people's words, a number on the right would stand far from what it counts. */
function middle(value: number): OutputCell {
  return { value, style: styled("centered", { format: numberFormat(decimalsOf(value)) }) };
}

/** The units that were first and last; of several on one day the first in roster order. */
function dateLines(answers: readonly Answer[]): readonly Line[] {
  const days = [...answers].sort((one, other) => (one.value === other.value ? 0 : one.value < other.value ? -1 : 1));
  const [earliest] = days;
  const latest = days.find((answer) => answer.value === days.at(-1)?.value);
  if (earliest === undefined || latest === undefined) return [];
  return [
    { ...ownLine(earliest), meaning: "Sớm nhất", content: dateCell(String(earliest.value)) },
    { ...ownLine(latest), meaning: "Muộn nhất", content: dateCell(String(latest.value)) },
  ];
}
