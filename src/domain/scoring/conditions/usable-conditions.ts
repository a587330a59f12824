import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import type { Board } from "../../round/board";
import { type Issue, nowhere } from "../../issue";
import type { Condition, Requirement, Effect } from "./condition";
import { type StatedCondition, classRulesOf } from "../../round/decision-rules";
import { isAmong } from "../../basics/text";

type Known = Pick<
  Board,
  "clusters" | "roster" | "criteria" | "indicators" | "documents" | "conditions" | "classRules" | "awards"
>;

/** What keeps a row from being judged: a column left blank, or a code that nothing defines. */
type Trouble = { readonly header: string; readonly unknown: string | null };
type Part<T> = { readonly part: T } | { readonly trouble: Trouble };

const sheet = sheetNames.conditions;

/**
 * The rows of `Điều kiện` that can be judged, in the order of the sheet; a row that lacks something, or names what
 * nothing defines, has no effect at all and is an issue with its cell.
 */
export function usableConditions(board: Known): {
  readonly conditions: readonly Condition[];
  readonly issues: readonly Issue[];
} {
  const read = board.conditions.map((stated) => ({
    stated,
    requirement: requirementOf(stated, board),
    effect: effectOf(stated, board),
    clusters: unknownCluster(stated, board),
  }));
  return {
    conditions: read.flatMap(({ stated, requirement, effect, clusters }): readonly Condition[] => {
      if (clusters !== null || "trouble" in requirement || "trouble" in effect) return [];
      const { clusters: codes, code, name, cell } = stated;
      return [{ clusters: codes, code, name, cell, requirement: requirement.part, effect: effect.part }];
    }),
    issues: read.flatMap(({ stated, requirement, effect, clusters }) => {
      const troubles = [
        clusters,
        "trouble" in requirement ? requirement.trouble : null,
        "trouble" in effect ? effect.trouble : null,
      ];
      return troubles.flatMap((trouble) => (trouble === null ? [] : [issueOf(stated, trouble)]));
    }),
  };
}

function issueOf({ code, cell }: StatedCondition, { header, unknown }: Trouble): Issue {
  const place = { ...nowhere, sheet, cell: cell === "" ? null : cell };
  return unknown === null
    ? { code: "rule-incomplete", params: { rule: code, header }, place }
    : { code: "unknown-code", params: { label: header, raw: unknown }, place };
}

function unknownCluster({ clusters }: StatedCondition, board: Known): Trouble | null {
  const unknown = clusters.find((code) => !board.clusters.some((cluster) => cluster.code === code));
  return unknown === undefined ? null : { header: headers.cluster, unknown };
}

function blank<T>(header: string): Part<T> {
  return { trouble: { header, unknown: null } };
}

function requirementOf({ kind, scope, threshold, violators, list }: StatedCondition, board: Known): Part<Requirement> {
  const unknownScope = (isKnown: boolean): Trouble | null =>
    scope === null || isKnown ? null : { header: headers.conditionScope, unknown: scope };
  switch (kind) {
    case null:
      return blank("Loại điều kiện");
    case "line-at-least": {
      if (scope === null) return blank(headers.conditionScope);
      const trouble = unknownScope(
        board.criteria.some(({ code, section }) => isAmong(scope, section === null ? [code] : [code, section])),
      );
      if (trouble !== null) return { trouble };
      return threshold === null ? blank(headers.threshold) : { part: { kind, scope, percent: threshold } };
    }
    case "total-at-least":
      return threshold === null ? blank(headers.threshold) : { part: { kind, percent: threshold } };
    case "result-at-most":
    case "result-at-least": {
      if (scope === null) return blank(headers.conditionScope);
      const trouble = unknownScope(board.indicators.some(({ code }) => code === scope));
      if (trouble !== null) return { trouble };
      return threshold === null ? blank(headers.threshold) : { part: { kind, indicator: scope, value: threshold } };
    }
    case "sent":
    case "sent-in-time": {
      const trouble = unknownScope(
        board.documents.some(({ code, level }) => code === scope && (level === "unit" || kind === "sent")),
      );
      if (trouble !== null) return { trouble };
      return { part: kind === "sent" ? { kind, document: scope } : { kind, document: scope, days: threshold ?? 0 } };
    }
    case "confirmed": {
      const trouble = unknownViolator(violators, board);
      return trouble === null ? { part: { kind, violators, list } } : { trouble };
    }
    default:
      return kind satisfies never;
  }
}

function unknownViolator(violators: StatedCondition["violators"], board: Known): Trouble | null {
  const unknown = violators?.find(
    (code) => !board.roster.some(({ unit, cluster }) => unit === code || cluster === code),
  );
  return unknown === undefined ? null : { header: headers.violators, unknown };
}

function effectOf({ effect, level, clusters }: StatedCondition, board: Known): Part<Effect> {
  const named = (names: readonly string[]): Part<readonly string[]> => {
    if (level === null) return blank(headers.effectAmount);
    const asked = String(level)
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const unknown = asked.find((each) => !isAmong(each, names));
    return unknown === undefined
      ? { part: names.filter((name) => isAmong(name, asked)) }
      : { trouble: { header: headers.effectAmount, unknown } };
  };
  switch (effect) {
    case null:
      return blank("Hệ quả");
    case "no-award":
      return { part: { kind: effect, awards: null } };
    case "no-this-award": {
      const awards = named(board.awards.map(({ name }) => name));
      return "trouble" in awards ? awards : { part: { kind: "no-award", awards: awards.part } };
    }
    case "class-at-most": {
      const name = named(classNames(board, clusters));
      return "trouble" in name ? name : { part: { kind: effect, class: name.part[0] ?? "" } };
    }
    case "points-off":
      return typeof level === "number" && level > 0
        ? { part: { kind: effect, points: level } }
        : blank(headers.effectAmount);
    default:
      return effect satisfies never;
  }
}

/** Names that mean a class in every cluster the condition concerns; clusters without classes are skipped. */
function classNames({ classRules, clusters }: Known, codes: readonly string[]): readonly string[] {
  const concerned = clusters
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code }) => classRulesOf(classRules, code));
  return classRules
    .map(({ name }) => name)
    .filter((name) =>
      concerned.every((rules) => rules.length === 0 || rules.some((rule) => isAmong(rule.name, [name]))),
    );
}
