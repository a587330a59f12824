import type { Effect } from "../../../domain/scoring/conditions/condition";
import { formatDate } from "../../dates";
import type { Coded } from "../../scale-told";
import type { ConditionsToldTexts, RequirementFacts } from "../../vi/scale-told/conditions";
import { number } from "../number";
import { effect as effectWords } from "../policies";
import { coded, concerning } from "./lines";

const percent = (value: number): string => `${number(value)}%`;

/** `*` = any line of the base, `A/I/*` = any under it; else one line, or a section as a whole. */
function lines(scope: string, what: Coded | null): string {
  const stated = scope.trim();
  if (stated === "*") return "every line of the scale";
  if (stated.endsWith("*")) return `every line of section ${stated.replace(/\/\s*\*$/u, "")}`;
  return what === null ? `section ${stated}` : `the line ${coded(what)}`;
}

function asked({ requirement: of, what }: RequirementFacts): string {
  const report = what === null ? "the report" : `the document ${coded(what)}`;
  switch (of.kind) {
    case "line-at-least":
      return `at least ${percent(of.percent)} of the maximum on ${lines(of.scope, what)}`;
    case "no-line-zero":
      return `no line at 0 points within: ${lines(of.scope, what)}`;
    case "total-at-least":
      return `a total of at least ${percent(of.percent)} of the scale's`;
    case "result-at-most":
      return `a result of at most ${number(of.value)} on ${what === null ? of.indicator : coded(what)}`;
    case "result-at-least":
      return `a result of at least ${number(of.value)} on ${what === null ? of.indicator : coded(what)}`;
    case "targets-reached":
    case "targets-exceeded": {
      const share = of.percent === 100 ? "every target" : `at least ${percent(of.percent)} of the targets`;
      return `${share} ${of.kind === "targets-exceeded" ? "exceeded" : "reached"}${of.scope === null ? "" : ` in: ${of.scope.join("; ")}`}`;
    }
    case "section-minimum":
      return `the minimum points of ${of.scope === null ? "every section that has one" : `section ${of.scope.join("; ")}`}`;
    case "self-scored":
      return "the unit scored itself";
    case "sent":
      return `${report} sent`;
    case "sent-in-time":
      return of.days === 0 ? `${report} sent in time` : `${report} sent at most ${number(of.days)} days late`;
    case "confirmed":
      return `as confirmed by ${of.list.agency ?? "the authority"}${of.list.due === null ? "" : `, by ${formatDate(of.list.due)}`}`;
    case "class-at-least":
      return `a class of at least "${of.class}"`;
    case "rank-at-most":
      return `a rank of at most ${number(of.rank)}`;
    default:
      return of satisfies never;
  }
}

const effectOf = (of: Effect): string =>
  of.kind === "named-lines" ? "0 points on the lines that name this condition" : effectWords(of);

export const conditionsTold: ConditionsToldTexts = {
  condition: (given) =>
    `${given.code}. ${given.name}: ${asked(given)}${given.concerns === null ? "" : concerning(given.concerns)}. Not fulfilled: ${effectOf(given.effect).replace(/^\p{Lu}/u, (first) => first.toLowerCase())}.`,
  group: ({ group, codes }) => `Group "${group}" (${codes.join(", ")}): one fulfilled condition is enough.`,
  unusable: ({ code, name, cells }) =>
    `${code}. ${name}: incomplete or not defined, so without effect${cells.length === 0 ? "" : ` (${cells.join("; ")})`}.`,
  order:
    "Conditions that lead to 0 points on lines or sections are judged first, on the points before any of them; all others once the total is there.",
  none: "No conditions.",
};
