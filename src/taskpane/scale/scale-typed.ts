import type {
  CriterionForm,
  ScaleDraft,
  ScaleLine,
  ScaleNumber,
  ScaleSheet,
  ScaleState,
} from "../../app/live/board/scoring/scale-sheet";
import { numbersOf, sourceOf, usesBands } from "../../app/live/while-typing";
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

/** What a band begins with is a number, or else the words that earn it. */
export type BandTyped = { readonly from: string; readonly points: string; readonly meaning: string | null };

/** A whole line as its fields hold it. */
export type CriterionTyped = Pick<
  CriterionForm,
  "kind" | "indicator" | "document" | "bandsBy" | "mayBeNotApplicable"
> & {
  readonly section: string;
  readonly code: string;
  readonly name: string;
  readonly assessor: string;
  readonly numbers: Readonly<Partial<Record<ScaleNumber["key"], string>>>;
  readonly bands: readonly BandTyped[];
};

export type CriterionProblem = ScaleProblem | "required" | "taken";
/** Field → what is wrong with it; bands by "from 0", "points 0" and so on. */
export type CriterionProblems = ReadonlyMap<string, CriterionProblem>;

const keys = ["max", "step", "perTime", "minimumPercent", "lowest", "highest"] as const;

/** Its code is proposed, its section that of the last line; both may be changed. */
export function newCriterion(code: string, section: string | null): CriterionTyped {
  const nothing = { indicator: null, document: null, bandsBy: "percent", mayBeNotApplicable: false } as const;
  return { ...nothing, kind: "direct", section: section ?? "", code, name: "", assessor: "", numbers: {}, bands: [] };
}

export function typedOf(form: CriterionForm, lang: Language): CriterionTyped {
  const shown = (value: number | null): string => (value === null ? "" : formatNumber(value, null, lang));
  const { kind, indicator, document, bandsBy, mayBeNotApplicable, code, name } = form;
  return {
    kind,
    indicator,
    document,
    bandsBy,
    mayBeNotApplicable,
    code,
    name,
    section: form.section ?? "",
    assessor: form.assessor ?? "",
    numbers: Object.fromEntries(keys.map((key) => [key, shown(form[key])])),
    bands: form.bands.map(({ from, text, points, meaning }) => ({
      from: from === null ? (text ?? "") : shown(from),
      points: shown(points),
      meaning,
    })),
  };
}

/** Source and way as they count: a source that the way doesn't read is left out, unless the line stood like that. */
export function wayOf(
  typed: CriterionTyped,
  seen: CriterionForm | null,
): Pick<CriterionForm, "kind" | "indicator" | "document"> {
  const { kind, indicator, document } = typed;
  const stays = seen?.kind === kind;
  const source = sourceOf(kind);
  return {
    kind,
    indicator: source === "indicator" || stays ? indicator : null,
    document: source === "document" || stays ? document : null,
  };
}

type Given = { readonly seen: CriterionForm | null; readonly taken: ReadonlySet<string> };

/** The line as typed, and what keeps it from being written. Numbers that its way doesn't need stay as they were. */
export function readCriterion(
  typed: CriterionTyped,
  { seen, taken }: Given,
): { readonly wanted: CriterionForm; readonly problems: CriterionProblems } {
  const problems = new Map<string, CriterionProblem>();
  const way = wayOf(typed, seen);
  const [code, name] = [typed.code.trim(), typed.name.trim()];
  if (code === "") problems.set("code", "required");
  else if (seen === null && taken.has(code)) problems.set("code", "taken");
  if (name === "") problems.set("name", "required");
  const numbers = readNumbers(typed, { seen, way }, problems);
  const bands = usesBands(way) ? readBands(typed.bands, problems) : (seen?.bands ?? []);
  const section = blankAsNull(typed.section);
  const { bandsBy, mayBeNotApplicable } = typed;
  return {
    wanted: {
      section,
      code,
      name,
      ...numbers,
      ...way,
      bandsBy,
      mayBeNotApplicable,
      assessor: blankAsNull(typed.assessor),
      bands,
    },
    problems,
  };
}

type Numbers = Pick<CriterionForm, (typeof keys)[number]>;
type OfWay = Pick<Given, "seen"> & { readonly way: Pick<CriterionForm, "kind" | "indicator" | "document"> };

function readNumbers(typed: CriterionTyped, { seen, way }: OfWay, problems: Map<string, CriterionProblem>): Numbers {
  const asked = new Set(numbersOf(way));
  const read = (key: (typeof keys)[number]): number | null => {
    if (!asked.has(key)) return seen?.[key] ?? null;
    const { value, problem } = readNumber(key, typed.numbers[key] ?? "");
    if (problem !== null) problems.set(key, problem);
    return value;
  };
  const [max, step, perTime, minimumPercent, lowest, highest] = [
    read("max"),
    read("step"),
    read("perTime"),
    read("minimumPercent"),
    read("lowest"),
    read("highest"),
  ];
  // Lines outside the base have no Điểm chuẩn; one that comes from inside it leaves its own behind.
  const staysOutside = asked.has("max") || seen?.kind === way.kind;
  return { max: staysOutside ? (max ?? 0) : 0, step, perTime, minimumPercent, lowest, highest };
}

/** A row without anything in it is none. */
function readBands(rows: readonly BandTyped[], problems: Map<string, CriterionProblem>): CriterionForm["bands"] {
  return rows.flatMap(({ from, points, meaning }, index) => {
    if (from.trim() === "" && points.trim() === "") return [];
    const [start, value] = [typedNumber(from), typedNumber(points)];
    if (start === null) problems.set(`from ${index}`, "required");
    if (value === null) problems.set(`points ${index}`, "required");
    if (value === "not-a-number") problems.set(`points ${index}`, value);
    const isText = start === "not-a-number";
    return [
      {
        from: isText ? null : start,
        text: isText ? from.trim() : null,
        points: typeof value === "number" ? value : 0,
        meaning,
      },
    ];
  });
}

function blankAsNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
