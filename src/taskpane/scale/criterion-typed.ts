import { readNumber } from "./scale-typed";
import type { CriterionForm, ScaleNumber } from "../../app/live/board/scoring/scale-sheet";
import type { ScaleProblem } from "./scale-typed";
import type { Language } from "../../text/language";
import { formatNumber } from "../../text/numbers";
import { codeFault, numbersOfLine, usesBands, withReadSources } from "../../app/live/rules";
import { typedNumber } from "../../app/typed-number";

/** What a band begins with is a number, or else the words that earn it. */
export type BandTyped = { readonly from: string; readonly points: string; readonly meaning: string | null };

/** What a line says by a choice, typed as it is stated. */
type Chosen = (typeof chosen)[number];

const chosen = [
  "bandsBy",
  "mayBeNotApplicable",
  "comparedWith",
  "whenNotAssigned",
  "excessBy",
  "countsToward",
  "whenLeftOut",
  "conditions",
  "partSteps",
  "bonusGroup",
  "due",
  "needsEvidence",
  "roundTo",
  "concerns",
] as const satisfies readonly (keyof CriterionForm)[];

function chosenIn(line: Pick<CriterionForm, Chosen>): Pick<CriterionForm, Chosen> {
  return Object.fromEntries(chosen.map((key) => [key, line[key]])) as Pick<CriterionForm, Chosen>;
}

/** A whole line as its fields hold it. */
export type CriterionTyped = Pick<CriterionForm, "kind" | "indicator" | "document" | Chosen> & {
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
    bonusGroup: null,
    due: null,
    needsEvidence: false,
    roundTo: null,
    concerns: null,
  } as const;
  return { ...nothing, kind: "direct", section: section ?? "", code, name: "", assessor: "", numbers: {}, bands: [] };
}

export function typedOf(form: CriterionForm, lang: Language): CriterionTyped {
  const shown = (value: number | null): string => (value === null ? "" : formatNumber(value, null, lang));
  return {
    kind: form.kind,
    indicator: form.indicator,
    document: form.document,
    ...chosenIn(form),
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

type Given = { readonly seen: CriterionForm | null; readonly taken: ReadonlySet<string> };

/** The line as typed, and what keeps it from being written. Numbers that its way doesn't need stay as they were. */
export function readCriterion(
  typed: CriterionTyped,
  { seen, taken }: Given,
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
  const numbers = numbersOfLine({ ...way, countsToward: typed.countsToward }, stated, seen);
  const bands = usesBands(way) ? readBands(typed.bands, problems) : (seen?.bands ?? []);
  const section = blankAsNull(typed.section);
  return {
    wanted: {
      section,
      code,
      name,
      ...numbers,
      ...way,
      ...chosenIn(typed),
      assessor: blankAsNull(typed.assessor),
      bands,
    },
    problems,
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
