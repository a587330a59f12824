import type { CriterionForm, ScaleNumber, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import {
  codeFault,
  numbersOfLine,
  type UndefinedCell,
  undefinedCells,
  usesBands,
  withReadSources,
} from "../../app/live/rules";
import type { ScaleValue } from "../../domain/scales/scale-change";
import { typedDay } from "../../app/typed-day";
import { typedNumber } from "../../app/typed-number";
import { formatDate } from "../../text/dates";
import type { Language } from "../../text/language";
import { formatNumber } from "../../text/numbers";
import { readNumber, type ScaleProblem } from "./scale-typed";

/** What a band begins with is a number, or else the words that earn it. */
export type BandTyped = { readonly from: string; readonly points: string; readonly meaning: string | null };

/** What a line says by a choice, typed as it is stated. */
type Chosen = (typeof chosen)[number];

const chosen = [
  "bandsBy",
  "mayBeNotApplicable",
  "whenNotAssigned",
  "excessBy",
  "countsToward",
  "whenLeftOut",
  "conditions",
  "partSteps",
  "needsEvidence",
  "concerns",
] as const satisfies readonly (keyof CriterionForm)[];

function chosenIn(line: Pick<CriterionForm, Chosen>): Pick<CriterionForm, Chosen> {
  return Object.fromEntries(chosen.map((key) => [key, line[key]])) as Pick<CriterionForm, Chosen>;
}

/** What a line says in a word, a number or a day, typed as letters. */
export type Written = "bonusGroup" | "roundTo" | "due" | "comparedFigure";

/** A whole line as its fields hold it. */
export type CriterionTyped = Pick<CriterionForm, "kind" | "indicator" | "document" | Chosen> & {
  readonly section: string;
  readonly code: string;
  readonly name: string;
  readonly assessor: string;
  /** "figure" = the number typed beside it. */
  readonly comparedWith: Extract<CriterionForm["comparedWith"], string> | "figure" | null;
  readonly written: Readonly<Partial<Record<Written, string>>>;
  readonly numbers: Readonly<Partial<Record<ScaleNumber["key"], string>>>;
  readonly bands: readonly BandTyped[];
};

/** What is typed in a cell, or a part of it, and has no rule beside the line's other cells. */
export type WithoutRule = UndefinedCell & { readonly value: ScaleValue };

export type CriterionProblem = ScaleProblem | "required" | "taken" | "not-a-day" | WithoutRule;
/** Field → what is wrong with it; bands by "from 0", "points 0" and so on. */
export type CriterionProblems = ReadonlyMap<string, CriterionProblem>;

const keys = ["max", "step", "perTime", "minimumPercent", "lowest", "highest"] as const;

/** Its code is proposed, its section that of the last line; both may be changed. */
export function newCriterion(code: string, section: string | null): CriterionTyped {
  const nothing = {
    indicator: null,
    document: null,
    bandsBy: "percent",
    mayBeNotApplicable: false,
    comparedWith: null,
    whenNotAssigned: null,
    excessBy: null,
    countsToward: null,
    whenLeftOut: null,
    conditions: null,
    partSteps: null,
    needsEvidence: false,
    concerns: null,
  } as const;
  const typed = { name: "", assessor: "", numbers: {}, written: {}, bands: [] };
  return { ...nothing, ...typed, kind: "direct", section: section ?? "", code };
}

export function typedOf(form: CriterionForm, lang: Language): CriterionTyped {
  const shown = (value: number | null): string => (value === null ? "" : formatNumber(value, null, lang));
  return {
    kind: form.kind,
    indicator: form.indicator,
    document: form.document,
    ...chosenIn(form),
    comparedWith: typeof form.comparedWith === "number" ? "figure" : form.comparedWith,
    written: {
      comparedFigure: typeof form.comparedWith === "number" ? shown(form.comparedWith) : "",
      bonusGroup: form.bonusGroup ?? "",
      roundTo: shown(form.roundTo),
      due: form.due === null ? "" : formatDate(form.due),
    },
    code: form.code,
    name: form.name,
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

/** What lines can name. */
export type Nameable = Pick<ScaleSheet, "indicators" | "sections" | "conditions">;

type Given = { readonly seen: CriterionForm | null; readonly taken: ReadonlySet<string>; readonly sheet: Nameable };

/** The line as typed, and what keeps it from being written. Numbers that its way doesn't need stay as they were. */
export function readCriterion(
  typed: CriterionTyped,
  { seen, taken, sheet }: Given,
): { readonly wanted: CriterionForm; readonly problems: CriterionProblems } {
  const problems = new Map<string, CriterionProblem>();
  const way = withReadSources(typed, seen);
  const [code, name] = [typed.code.trim(), typed.name.trim()];
  const fault = codeFault(code, { isNew: seen === null, taken });
  if (fault !== null) problems.set("code", fault);
  if (name === "") problems.set("name", "required");
  const stated = (key: ScaleNumber["key"]): number | null => {
    const { value, problem } = readNumber(key, typed.numbers[key] ?? "");
    if (problem !== null) problems.set(key, problem);
    return value;
  };
  const wanted: CriterionForm = {
    section: blankAsNull(typed.section),
    code,
    name,
    ...numbersOfLine({ ...way, countsToward: typed.countsToward }, stated, seen),
    ...way,
    ...chosenIn(typed),
    bandsBy: usesBands(way) || typed.bandsBy !== "rank" ? typed.bandsBy : "percent",
    ...readWritten(typed, problems),
    assessor: blankAsNull(typed.assessor),
    bands: usesBands(way) ? readBands(typed.bands, problems) : (seen?.bands ?? []),
  };
  for (const cell of undefinedCells(wanted, namedBy(wanted, sheet)))
    if (!problems.has(cell.column)) problems.set(cell.column, { ...cell, value: wanted[cell.column] });
  return { wanted, problems };
}

/** What a line names of the sheet. */
export function namedBy({ indicator }: Pick<CriterionForm, "indicator">, sheet: Nameable) {
  const { indicators, sections, conditions } = sheet;
  return { indicator: indicators.find(({ code }) => code === indicator) ?? null, sections, conditions };
}

/** Words, days and numbers beside those of the way; what can't be read is told at its field. */
function readWritten(
  { comparedWith, written: texts }: CriterionTyped,
  problems: Map<string, CriterionProblem>,
): Pick<CriterionForm, "comparedWith" | "bonusGroup" | "roundTo" | "due"> {
  const numberOf = (key: "comparedFigure" | "roundTo"): number | null => {
    const value = typedNumber(texts[key] ?? "");
    if (value === "not-a-number") problems.set(key, value);
    return value === "not-a-number" ? null : value;
  };
  const figure = comparedWith === "figure" ? numberOf("comparedFigure") : null;
  if (comparedWith === "figure" && figure === null && !problems.has("comparedFigure"))
    problems.set("comparedFigure", "required");
  const day = blankAsNull(texts.due ?? "");
  const due = day === null ? null : typedDay(day);
  if (day !== null && due === null) problems.set("due", "not-a-day");
  return {
    comparedWith: comparedWith === "figure" ? figure : comparedWith,
    bonusGroup: blankAsNull(texts.bonusGroup ?? ""),
    roundTo: numberOf("roundTo"),
    due,
  };
}

/** A row with nothing in it is left out. */
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
