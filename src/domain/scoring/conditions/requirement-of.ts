import { headers } from "../../../contract/headers";
import { isAmong } from "../../basics/text";
import type { StatedCondition } from "../../round/decision-rules";
import { isWithin, pathKey } from "../../round/section";
import { anyLine, isScopeAmong } from "../../scales/scale-scope";
import { classNames } from "./class-names";
import type { Requirement } from "./condition";
import { namesIn, unknownName } from "./judge-targets";
import { blank, type Known, type Part, unknown } from "./stated-parts";

/** What a row asks, or what keeps it from being asked. */
export function requirementOf(stated: StatedCondition, board: Known): Part<Requirement> {
  const { kind, scope, threshold, violators, list } = stated;
  switch (kind) {
    case null:
      return blank(headers.conditionKind);
    case "line-at-least":
      return overLines(scope, board, (named) =>
        threshold === null ? blank(headers.threshold) : { part: { kind, scope: named, percent: threshold } },
      );
    case "no-line-zero":
      return overLines(scope ?? anyLine, board, (named) => ({ part: { kind, scope: named } }));
    case "total-at-least":
      return threshold === null ? blank(headers.threshold) : { part: { kind, percent: threshold } };
    case "result-at-most":
    case "result-at-least":
      return ofResult(kind, stated, board);
    case "targets-reached":
    case "targets-exceeded":
      return ofTargets(kind, stated, board);
    case "section-minimum":
      return ofSections(stated, board);
    case "self-scored":
      return { part: { kind } };
    case "sent":
    case "sent-in-time":
      return ofDocument(kind, stated, board);
    case "confirmed": {
      const strange = unknownViolator(violators, board);
      return strange === undefined ? { part: { kind, violators, list } } : unknown(headers.violators, strange);
    }
    case "class-at-least":
      return scope === null ? blank(headers.conditionScope) : classAtLeast(scope, stated, board);
    case "rank-at-most":
      return threshold === null || threshold < 1 ? blank(headers.threshold) : { part: { kind, rank: threshold } };
    default:
      return kind satisfies never;
  }
}

function ofResult(
  kind: "result-at-most" | "result-at-least",
  { scope, threshold }: StatedCondition,
  { indicators }: Known,
): Part<Requirement> {
  if (scope === null) return blank(headers.conditionScope);
  if (!indicators.some(({ code }) => code === scope)) return unknown(headers.conditionScope, scope);
  return threshold === null ? blank(headers.threshold) : { part: { kind, indicator: scope, value: threshold } };
}

function ofTargets(
  kind: "targets-reached" | "targets-exceeded",
  { scope, threshold }: StatedCondition,
  { indicators }: Known,
): Part<Requirement> {
  const names = namesIn(scope);
  const strange = names === null ? null : unknownName(indicators, names);
  return strange === null
    ? { part: { kind, scope: names, percent: threshold ?? 100 } }
    : unknown(headers.conditionScope, strange);
}

/** A Điểm tối thiểu must be there for each that is named. */
function ofSections({ scope }: StatedCondition, { sections = [] }: Known): Part<Requirement> {
  const names = namesIn(scope);
  const withLowest = sections.flatMap(({ path, lowest }) => (lowest === null ? [] : [pathKey(path)]));
  const strange = (names ?? []).find((name) => !withLowest.some((key) => isWithin(key, pathKey(name))));
  if (strange !== undefined) return unknown(headers.conditionScope, strange);
  return withLowest.length === 0 ? blank(headers.lowest) : { part: { kind: "section-minimum", scope: names } };
}

/** Of a cluster's document only whether it came is asked. */
function ofDocument(
  kind: "sent" | "sent-in-time",
  { scope, threshold }: StatedCondition,
  { documents }: Known,
): Part<Requirement> {
  const isKnown = documents.some(({ code, level }) => code === scope && (level === "unit" || kind === "sent"));
  if (scope !== null && !isKnown) return unknown(headers.conditionScope, scope);
  return { part: kind === "sent" ? { kind, document: scope } : { kind, document: scope, days: threshold ?? 0 } };
}

/** What it names must be there; of that only lines of the base are judged. */
function overLines(
  scope: string | null,
  { criteria }: Known,
  part: (scope: string) => Part<Requirement>,
): Part<Requirement> {
  if (scope === null) return blank(headers.conditionScope);
  return isScopeAmong(criteria, scope) ? part(scope) : unknown(headers.conditionScope, scope);
}

function classAtLeast(scope: string, { clusters }: StatedCondition, board: Known): Part<Requirement> {
  const name = classNames(board, clusters).find((each) => isAmong(each, [scope]));
  return name === undefined
    ? unknown(headers.conditionScope, scope)
    : { part: { kind: "class-at-least", class: name } };
}

function unknownViolator(violators: StatedCondition["violators"], { roster }: Known): string | undefined {
  return violators?.find((code) => !roster.some(({ unit, cluster }) => unit === code || cluster === code));
}
