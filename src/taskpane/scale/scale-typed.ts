import type { NumberFault } from "../../domain/scales/line-draft";
import { baseSum, numberFault, sectionMaximum, sectionTree, type TreeItem } from "../../app/live/rules";
import type { ScaleDraft, ScaleLine, ScaleNumber, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import type { ScaleState } from "../../domain/scales/scale-sum";
import { typedNumber } from "../../app/typed-number";
import type { Language } from "../../text/language";
import { formatNumber } from "../../text/numbers";

/** What was typed of one scale and not written yet. */
export type ScaleTyped = {
  /** Criterion → number → what its field holds. */
  readonly numbers: Readonly<Record<string, Readonly<Partial<Record<ScaleNumber["key"], string>>>>>;
  /** `null` = as the sheet says. */
  readonly state: ScaleState | null;
};

export const nothingTyped: ScaleTyped = { numbers: {}, state: null };

export type ScaleProblem = "not-a-number" | NumberFault;

export function textOf(
  { key, value }: ScaleNumber,
  typed: ScaleTyped["numbers"][string] | undefined,
  lang: Language,
): string {
  return typed?.[key] ?? (value === null ? "" : formatNumber(value, null, lang));
}

/** A number as typed, and why it can't be taken; `null` = it can. */
export function readNumber(
  key: ScaleNumber["key"],
  text: string,
): { readonly value: number | null; readonly problem: ScaleProblem | null } {
  const value = typedNumber(text);
  if (value === "not-a-number") return { value: null, problem: value };
  const problem = numberFault(key, value);
  return { value: problem === null ? value : null, problem };
}

export type ScaleDrafts = {
  readonly drafts: readonly ScaleDraft[];
  readonly state: ScaleState | null;
  readonly toMend: number;
};

/** What was typed and differs from the sheet. */
export function scaleDrafts({ lines, state }: Pick<ScaleSheet, "lines" | "state">, typed: ScaleTyped): ScaleDrafts {
  const drafts: ScaleDraft[] = [];
  let toMend = 0;
  for (const line of lines) {
    for (const { key, value: seen } of line.numbers) {
      const text = typed.numbers[line.code]?.[key];
      if (text === undefined) continue;
      const { value, problem } = readNumber(key, text);
      if (problem !== null) toMend += 1;
      else if (value !== seen) drafts.push({ criterion: line.code, key, value, seen });
    }
  }
  return { drafts, toMend, state: typed.state === state ? null : typed.state };
}

/**
 * Exact sum of Điểm chuẩn within the base with what was typed; what can't be taken counts as it was. 0 = no base line.
 */
export function sumOfMax(lines: readonly ScaleLine[], typed: ScaleTyped): number {
  return baseSum(lines.map(({ form, ...line }) => ({ ...form, max: typedMax(line, typed) }))) ?? 0;
}

function typedMax({ code, numbers }: Pick<ScaleLine, "code" | "numbers">, typed: ScaleTyped): number {
  const text = typed.numbers[code]?.max;
  const read = text === undefined ? null : readNumber("max", text);
  const there = numbers.find(({ key }) => key === "max")?.value;
  return (read === null || read.problem !== null ? there : read.value) ?? 0;
}

/** Lines under one heading: a section of `Mục điểm`, or those with one title. */
export type ScaleSection = {
  /** Path and name, or the title; `null` = lines without any. */
  readonly title: string | null;
  /** Mục as it is written; "" = none. */
  readonly path: string;
  /** With what was typed. */
  readonly maximum: ReturnType<typeof sectionMaximum>;
  /** Lines directly in it and its sub-sections, side by side. */
  readonly items: readonly (ScaleLine | ScaleSection)[];
};

/** The scale as it is shown: sections with all under them, titles with their lines where the first of these is. */
export function sectionsShown({ lines, sections }: Pick<ScaleSheet, "lines" | "sections">, typed: ScaleTyped) {
  const criteria = lines.map((line) => ({ ...line.form, max: typedMax(line, typed), cluster: "*", cell: "" }));
  const shown = (item: TreeItem): readonly (ScaleLine | ScaleSection)[] => {
    if (item.kind === "line") return lines.slice(item.index, item.index + 1);
    const { path, name } = item.node;
    const title = name === null ? path : `${path} – ${name}`;
    return [{ title, path, maximum: sectionMaximum(item.node), items: item.node.items.flatMap(shown) }];
  };
  const top = sectionTree(criteria, sections).items.flatMap(shown);
  const titled = (title: string | null): ScaleSection => {
    const own = top.filter((item): item is ScaleLine => "code" in item && item.section === title);
    return { title, path: title ?? "", maximum: { sum: sumOfMax(own, typed), declared: null, fits: null }, items: own };
  };
  const seen = new Set<string | null>();
  return top.flatMap((item): readonly ScaleSection[] => {
    if (!("code" in item)) return [item];
    if (seen.has(item.section)) return [];
    seen.add(item.section);
    return [titled(item.section)];
  });
}
