import type {
  ScaleDraft,
  ScaleLine,
  ScaleNumber,
  ScaleSheet,
  ScaleState,
} from "../../app/live/board/scoring/scale-sheet";
import { typedNumber } from "../../app/typed-number";
import { formatNumber } from "../../text/numbers";
import type { Language } from "../../text/language";

/** What was typed of one scale and not written yet. */
export type ScaleTyped = {
  /** Criterion → number → what its field holds. */
  readonly numbers: Readonly<Record<string, Readonly<Partial<Record<ScaleNumber["key"], string>>>>>;
  /** `null` = as the sheet says. */
  readonly state: ScaleState | null;
};

export const nothingTyped: ScaleTyped = { numbers: {}, state: null };

export type ScaleProblem = "not-a-number" | "needed" | "negative" | "not-above-zero";

export function textOf(
  { key, value }: ScaleNumber,
  typed: ScaleTyped["numbers"][string] | undefined,
  lang: Language,
): string {
  return typed?.[key] ?? (value === null ? "" : formatNumber(value, null, lang));
}

/** Điểm chuẩn is never blank; it and percentages are never negative, steps never 0. Others may be either. */
export function readNumber(
  key: ScaleNumber["key"],
  text: string,
): { readonly value: number | null; readonly problem: ScaleProblem | null } {
  const value = typedNumber(text);
  if (value === "not-a-number") return { value: null, problem: value };
  if (value === null) return { value, problem: key === "max" ? "needed" : null };
  if ((key === "max" || key === "minimumPercent") && value < 0) return { value: null, problem: "negative" };
  return key === "step" && value <= 0 ? { value: null, problem: "not-above-zero" } : { value, problem: null };
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

const places = 1e8;

/** Sum of Điểm chuẩn within the base with what was typed, to 8 decimals; what can't be taken counts as it was. */
export function sumOfMax(lines: readonly ScaleLine[], typed: ScaleTyped): number {
  const points = lines
    .filter(({ outsideBase }) => !outsideBase)
    .map(({ code, numbers }) => {
      const number = numbers.find(({ key }) => key === "max");
      const text = typed.numbers[code]?.max;
      const read = text === undefined ? null : readNumber("max", text);
      return (read === null || read.problem !== null ? number?.value : read.value) ?? 0;
    });
  return Math.round(points.reduce((sum, value) => sum + value, 0) * places) / places;
}
