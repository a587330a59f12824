import type { Consolidation } from "../../src/domain/consolidation";
import { byUnit } from "../../src/domain/basics/group-by";
import { isEnough } from "../../src/domain/decisions/votes";
import { eligibilityFor } from "../../src/domain/scoring/conditions/effects";
import type { PointsInForce, Total } from "../../src/domain/scoring/score";
import { rowsOf } from "./regulation-round";

/** A row of `expected.tsv` and what the round says; `found` `null` = the round says nothing of the kind. */
export type Answer = {
  readonly what: string;
  readonly row: string;
  readonly expected: string;
  readonly found: string | null;
};

type Asked = { readonly unit: string; readonly code: string; readonly expected: string };

/** The rows that are asked of the round, in the order of the file. */
export function answersOf(regulation: string, round: Consolidation): readonly Answer[] {
  return rowsOf(regulation, "expected").flatMap(({ unit = "", what = "", code = "", expected = "" }) => {
    const answer = answers[what];
    const found = answer?.(round, { unit, code, expected }) ?? null;
    return answer === undefined ? [] : [{ what, row: `${unit} ${what} ${code}`.trim(), expected, found }];
  });
}

/** What rows may ask: all that the product has words for today. */
const answers: Readonly<Record<string, (round: Consolidation, asked: Asked) => string | null>> = {
  criterion: ({ totals }, { unit, code }) => {
    const line = totalOf(totals, unit)?.lines.find(({ criterion }) => criterion === code);
    return line === undefined ? null : pointsIn(line);
  },
  base: sumOf("base"),
  rescaled: sumOf("rescaled"),
  bonus: sumOf("bonus"),
  penalty: sumOf("penalty"),
  total: sumOf("total"),
  rank: ({ ranking }, { unit }) => numberText(ranking.find((each) => each.unit === unit)?.rank ?? null),
  tied: ({ ranking }, { unit }) => (ranking.find((each) => each.unit === unit)?.tied === true ? "yes" : "no"),
  result: ({ figuresByUnit }, { unit, code }) => {
    const figure = figuresByUnit.get(unit)?.find(({ indicator }) => indicator === code);
    if (figure === undefined) return null;
    return figure.resultState === "value" ? numberText(Number(figure.result)) : figure.resultState;
  },
  condition: ({ findings }, { unit, code }) =>
    findings.find((each) => each.unit === unit && each.condition.code === code)?.met ?? "None",
  award: ({ findings }, { unit, code }) => eligibilityFor(code, byUnit(findings).get(unit) ?? []).may,
  section: ({ totals }, { unit, code }) =>
    numberText(totalOf(totals, unit)?.sections?.find(({ section }) => section === code)?.points ?? null),
  issue: (round, asked) => (isTold(round, asked) ? asked.expected : null),
  "no-issue": (round, asked) => (isTold(round, asked) ? null : asked.expected),
  class: ({ classes }, { unit }) => classes.find((each) => each.unit === unit)?.class ?? "null",
  votes: (round, asked) => wordOf(votesSuffice(nominationOf(round, asked))),
  attendance: (round, asked) => wordOf(nominationOf(round, asked)?.quorum?.reached ?? null),
  quota: ({ nominations }, { unit, code }) =>
    numberText(
      nominations.clusters.find(({ cluster, award }) => cluster === unit && award.name === code)?.limit ?? null,
    ),
  status: ({ arrivals }, { unit, code }) => {
    const facts = arrivals.get(unit)?.documents[code];
    if (facts === undefined) return null;
    return facts.daysLate === null ? facts.status : `${facts.status} ${facts.daysLate}`;
  },
};

function isTold({ issues }: Consolidation, { unit, code, expected }: Asked): boolean {
  return issues.some(
    (issue) =>
      issue.code === expected &&
      (issue.place.unit === unit || issue.place.cluster === unit || issue.place.unit === null) &&
      isSaid(Object.values(issue.params), code),
  );
}

/** One of what the issue says, or of a section all of it: path, sum, declared maximum. */
function isSaid(said: readonly unknown[], code: string): boolean {
  return said.includes(code) || said.join(" ") === code;
}

function nominationOf({ nominations }: Consolidation, { unit, code }: Asked) {
  return nominations.clusters
    .flatMap((review) =>
      review.award.name === code ? review.nominations.map((each) => ({ ...each, award: review.award })) : [],
    )
    .find(({ row }) => row.unit === unit);
}

/** Votes alone; whether enough members were present is asked by itself. */
function votesSuffice(nomination: ReturnType<typeof nominationOf>): boolean | null {
  const ballot = nomination?.ballots.at(-1);
  return nomination === undefined || ballot === undefined ? null : isEnough(ballot.counts, nomination.award);
}

function wordOf(verdict: boolean | null): string {
  return verdict === null ? "unknown" : verdict ? "yes" : "no";
}

function totalOf(totals: readonly Total[], unit: string): Total | undefined {
  return totals.find((each) => each.unit === unit);
}

function sumOf(key: "base" | "rescaled" | "bonus" | "penalty" | "total") {
  return ({ totals }: Consolidation, { unit }: Asked): string => numberText(totalOf(totals, unit)?.[key] ?? null);
}

function pointsIn({ points, notApplicable }: PointsInForce): string {
  if (points !== null) return numberText(points);
  return notApplicable ? "KAD" : "pending";
}

function numberText(value: number | null): string {
  return value === null ? "null" : String(Math.round(value * 1e8) / 1e8);
}
