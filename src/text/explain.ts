import type { Stage } from "../domain/round/scale";
import type { ScoringMethod } from "../contract/choice-words";
import type { Explanation } from "../domain/scoring/score";
import type { SendingStatus } from "../domain/standing/standing";
import type { OwnDay } from "../domain/ways/way";
import type { CrossDone } from "../domain/scoring/cross-marks";
import { formatDate } from "./dates";
import { formatNumber, formatShort } from "./numbers";
import type { Language } from "./language";

/** How several marks became one. `values` in order of size; `leftOut`: how many say the line doesn't apply. */
export type CrossTold = {
  readonly n: number;
  readonly method: CrossDone;
  readonly values: string;
  readonly leftOut: number;
  readonly explanation: string | null;
};

/** Parts that a rule may give, in any order; what each is called before its value. */
export type PartName =
  | "result"
  | "target"
  | "percent"
  | "ratio"
  | "value"
  | "minimumPercent"
  | "from"
  | "upTo"
  | "rank"
  | "markBelow"
  | "pointsBelow"
  | "markAbove"
  | "pointsAbove"
  | "text"
  | "step"
  | "stepsMissing"
  | "stepsAbove"
  | "limit"
  | "excess"
  | "greatestExcess"
  | "bestUnassigned"
  | "comparedWith"
  | "benchmark"
  | "benchmarkOf"
  | "countsToward"
  | "perTime"
  | "least"
  | "best"
  | "lowest"
  | "highest"
  | "points"
  | "max"
  | "stage"
  | "scorer"
  | "explanation"
  | "status"
  | "daysLate"
  | "arrivedOn"
  | "registerNumber"
  | "registerCell"
  | "lastDay"
  | "lastDayOf";

export type ExplainWords = {
  readonly lang: Language;
  readonly scoringMethod: { readonly [K in ScoringMethod]: string };
  readonly entered: string;
  readonly notApplicable: string;
  /** The whole sentence on several units' marks, its full stop included. */
  readonly cross: (told: CrossTold) => string;
  readonly parts: { readonly [P in PartName]: string };
  readonly stage: { readonly [S in Stage]: string };
  readonly status: (status: SendingStatus, daysLate: number | null) => string;
  /** After the day: what gives it. */
  readonly lastDayOf: { readonly [O in OwnDay["of"]]: string };
};

type Value = number | string;

const inPercent: ReadonlySet<string> = new Set<PartName>(["percent", "ratio", "minimumPercent", "step"]);

/** Names and places, not words that somebody wrote. */
const unquoted: ReadonlySet<string> = new Set<PartName>(["scorer", "registerNumber", "registerCell"]);

/** One sentence: the rule's name, then its parts in the rule's order, each with its label. */
export function explainWith(words: ExplainWords): (explanation: Explanation) => string {
  return (explanation) => {
    const { rule, parts } = explanation;
    if (rule === "cross") return words.cross(crossTold(explanation, words.lang));
    const named = Object.entries(parts).flatMap(([name, value]) => {
      if (value === null || value === "" || !isPart(words, name) || repeats(name, parts)) return [];
      return [phrase(words, name, parts)];
    });
    const title = ruleName(words, rule);
    return `${[title, named.join(", ")].filter((piece) => piece !== "").join(": ")}.`;
  };
}

function ruleName(words: ExplainWords, rule: string): string {
  if (rule in words.scoringMethod) return words.scoringMethod[rule as ScoringMethod];
  if (rule === "not-applicable") return words.notApplicable;
  return rule === "self" ? words.stage.self : words.entered;
}

function isPart(words: ExplainWords, name: string): name is PartName {
  return Object.hasOwn(words.parts, name);
}

/** What bands compare is the percentage or the result again; the status says the days late, the day what gives it. */
function repeats(name: PartName, parts: Explanation["parts"]): boolean {
  if (name === "value") return parts["value"] === parts["percent"] || parts["value"] === parts["result"];
  if (name === "lastDayOf") return (parts["lastDay"] ?? null) !== null;
  return name === "daysLate" && (parts["status"] ?? null) !== null;
}

function phrase(words: ExplainWords, name: PartName, parts: Explanation["parts"]): string {
  const value = parts[name] ?? "";
  if (name === "status") return words.status(value as SendingStatus, numberOrNull(parts["daysLate"]));
  if (name === "lastDay")
    return `${words.parts.lastDay} ${formatDate(String(value))} ${words.lastDayOf[parts["lastDayOf"] as OwnDay["of"]]}`;
  const shown = name === "stage" ? (words.stage[value as Stage] ?? String(value)) : show(words.lang, name, value);
  return `${words.parts[name]} ${shown}`;
}

function show(lang: Language, name: PartName, value: Value): string {
  if (typeof value === "string")
    return name === "arrivedOn" ? formatDate(value) : unquoted.has(name) ? value : `"${value}"`;
  return inPercent.has(name) ? `${percent(value, lang)}%` : formatNumber(value, null, lang);
}

/** Two decimals are enough for a person, unless they would turn 99,996% into 100% and hide why the points are 0. */
function percent(value: number, lang: Language): string {
  const short = formatShort(value, 2, lang);
  const looksWhole = !/[.,]\d{1,2}$/u.test(short);
  return looksWhole && !Number.isInteger(value) ? formatNumber(value, null, lang) : short;
}

function numberOrNull(value: Value | null | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** What a sentence on Chấm chéo is made of; it names no scorer. */
export function crossTold({ parts }: Explanation, lang: Language): CrossTold {
  const values = String(parts["values"] ?? "")
    .split(";")
    .filter((value) => value !== "");
  const explanation = parts["explanation"];
  return {
    n: values.length,
    method: (parts["method"] ?? "mean") as CrossDone,
    values: values.map((value) => formatNumber(Number(value), null, lang)).join("; "),
    leftOut: Number(parts["leftOut"] ?? 0),
    explanation: explanation === null || explanation === undefined ? null : String(explanation),
  };
}
