import type { Adjustment } from "../figures/figure";
import type { Board } from "../round/board";
import { concerns, type AssignedTarget, type Indicator } from "../round/indicator";
import type { RoundName } from "../round/period";
import { type EndedUnit, goesOn, partsOf } from "./ended-units";
import type { FormerRound } from "./former-round";
import { blankFor, type BlankReason, type Carried, formerResult, nothingKnown, sumOfParts } from "./known-figures";

/** Columns of `Chỉ tiêu giao` that a new workbook fills, or empties, by what former rounds came to. */
export const carriedKeys = ["previousYear", "samePeriod", "plan", "target", "halfYearPlan", "basis"] as const;
export type CarriedKey = (typeof carriedKeys)[number];

/** The adjustment by which a target came to what it is. */
export type AdjustedBy = { readonly unit: string; readonly version: number; readonly document: string | null };

/** What a row of `Chỉ tiêu giao` holds in the new workbook. A column that is left out stays as it is. */
export type CarriedTarget = {
  readonly unit: string;
  readonly code: string;
  readonly values: { readonly [K in Exclude<CarriedKey, "basis">]?: number | string | null };
  /** Căn cứ: `null` = it is emptied, else what is added to it; [] = it stays as it is. */
  readonly adjusted: readonly AdjustedBy[] | null;
  /** Cells left blank though a figure was to be expected. */
  readonly blanks: readonly { readonly key: CarriedKey; readonly reason: BlankReason }[];
  /** Whose figures are in it beside the unit's own. */
  readonly withUnits: readonly string[];
};

export type CarryInput = {
  readonly next: RoundName;
  /** The round that the former workbook holds. */
  readonly start: FormerRound;
  readonly earlier: readonly FormerRound[];
  /** All that have ended by the next round. */
  readonly ended: readonly EndedUnit[];
  readonly board: Pick<Board, "indicators" | "assignedTargets" | "roster">;
  readonly adjustments: readonly Adjustment[];
  /** Kế hoạch 6 tháng that units stated themselves. */
  readonly plans: readonly { readonly unit: string; readonly code: string; readonly plan: number }[];
};

/**
 * `Chỉ tiêu giao` of the next round: the rows that are there, in their order, then rows for figures that had none, by
 * unit and indicator (rounds.md, thidua next). Thực hiện năm trước and Thực hiện 6 tháng năm trước are results of last
 * year's rounds alone. Rows of units that have ended, in a new year, are left out: the caller drops them.
 */
export function carryTargets(input: CarryInput): readonly CarriedTarget[] {
  const known = new Set(input.board.assignedTargets.map(({ unit, code }) => keyOf(unit, code)));
  const rows = input.board.assignedTargets.map((row) => carriedRow(input, row));
  const added = goingOn(input).flatMap((unit) =>
    input.board.indicators
      .filter((indicator) => concerns(indicator.scope, unit) && !known.has(keyOf(unit.code, indicator.code)))
      .map(({ code }) => carriedRow(input, { ...noTarget, unit: unit.code, code }))
      .filter(({ values }) => Object.values(values).some((value) => value !== null)),
  );
  return [...rows, ...added];
}

const noTarget: Omit<AssignedTarget, "unit" | "code"> = {
  previousYear: null,
  samePeriod: null,
  plan: null,
  target: null,
  halfYearPlan: null,
  basis: null,
};

function keyOf(unit: string, code: string): string {
  return `${unit}\u0000${code}`;
}

function goingOn({ board, next }: CarryInput): readonly { code: string; type: string | null; cluster: string }[] {
  const rows = board.roster.filter((row) => goesOn(row, next));
  return [...new Map(rows.map(({ unit, type, cluster }) => [unit, { code: unit, type, cluster }])).values()];
}

type Line = {
  readonly row: AssignedTarget;
  readonly indicator: Indicator | null;
  /** The unit and all whose work it goes on with. */
  readonly parts: readonly string[];
  /** Those of them that were still by themselves in the former round. */
  readonly fresh: readonly string[];
};

function carriedRow(input: CarryInput, row: AssignedTarget): CarriedTarget {
  const { board, ended, next, start } = input;
  const joined = partsOf(row.unit, ended);
  const isFresh = (unit: string): boolean => {
    const since = ended.find((each) => each.unit === unit)?.since;
    return since === undefined || (since.year === next.year && since.kind === next.kind);
  };
  const line: Line = {
    row,
    indicator: board.indicators.find(({ code }) => code === row.code) ?? null,
    parts: joined,
    fresh: joined.filter(isFresh),
  };
  return next.year > start.year ? inNewYear(input, line) : withinYear(input, line);
}

/** Plans, targets and their basis are the former year's: blank. What was achieved then is last year's. */
function inNewYear(input: CarryInput, line: Line): CarriedTarget {
  const last = lastYears(input, line);
  return {
    unit: line.row.unit,
    code: line.row.code,
    values: {
      previousYear: last.previousYear.value,
      samePeriod: last.samePeriod.value,
      plan: null,
      target: null,
      halfYearPlan: null,
    },
    adjusted: null,
    blanks: blanksOf(last),
    withUnits: line.parts.slice(1),
  };
}

/** Results of last year's rounds, as far as they are known. */
function lastYears(input: CarryInput, line: Line): { readonly previousYear: Carried; readonly samePeriod: Carried } {
  const wanted = { parts: line.parts, code: line.row.code, indicator: line.indicator };
  const of = (kind: RoundName["kind"]): FormerRound | null =>
    [input.start, ...input.earlier].find((round) => round.kind === kind && round.year === input.next.year - 1) ?? null;
  return { previousYear: formerResult(of("year"), wanted), samePeriod: formerResult(of("h1"), wanted) };
}

/**
 * What a person typed stays. The target in force becomes the registered one; and where a unit goes on with another's
 * work since the former round, its figures are those of both.
 */
function withinYear(input: CarryInput, line: Line): CarriedTarget {
  const { row } = line;
  const last = lastYears(input, line);
  const target = targetInForce(input, line);
  const halfYearPlan = row.halfYearPlan ?? ownPlan(input, row);
  const before = {
    ...(row.previousYear === null || line.fresh.length > 1
      ? { previousYear: joinedFigure(input, line, { key: "previousYear", known: last.previousYear }) }
      : {}),
    ...(row.samePeriod === null || line.fresh.length > 1
      ? { samePeriod: joinedFigure(input, line, { key: "samePeriod", known: last.samePeriod }) }
      : {}),
    ...(target === null ? {} : { target }),
  };
  return {
    unit: row.unit,
    code: row.code,
    values: {
      ...Object.fromEntries(Object.entries(before).map(([key, { value }]) => [key, value])),
      ...(halfYearPlan === row.halfYearPlan ? {} : { halfYearPlan }),
    },
    adjusted: target === null ? [] : adjustedBy(input, line),
    blanks: blanksOf(before),
    withUnits: formerParts(input, line).filter((unit) => unit !== row.unit),
  };
}

type YearsFigure = { readonly key: "previousYear" | "samePeriod"; readonly known: Carried };

/** By the rounds that are known, else by what the Board had typed for each of them. */
function joinedFigure(input: CarryInput, line: Line, { key, known }: YearsFigure): Carried {
  const { row, indicator } = line;
  if (known !== nothingKnown) return known;
  if (line.fresh.length < 2) return { value: row[key], blank: null };
  const typed = formerParts(input, line).map((unit) => assignedOf(input, unit, row.code)?.[key] ?? null);
  if (typed.every((value) => value === null)) return nothingKnown;
  return sumOfParts(
    typed.map((value) => (value === null ? blankFor("missing") : { value, blank: null })),
    indicator,
    () => undefined,
  );
}

/** Whoever was not in the former round is no part of its figures: such as a unit that others were merged into. */
function formerParts({ start }: CarryInput, { fresh }: Line): readonly string[] {
  return fresh.filter((unit) => start.units.some((each) => each.unit === unit));
}

function assignedOf({ board }: CarryInput, unit: string, code: string): AssignedTarget | undefined {
  return board.assignedTargets.find((each) => each.unit === unit && each.code === code);
}

/** `null` = nobody reported: what the sheet holds stays. */
function targetInForce(input: CarryInput, line: Line): Carried | null {
  const { row, indicator } = line;
  const reported = (unit: string) =>
    input.start.units.find((each) => each.unit === unit)?.figures.find((figure) => figure.indicator === row.code);
  const parts = formerParts(input, line);
  if (parts.every((unit) => unit === row.unit && reported(unit) === undefined)) return null;
  const targets = parts.map((unit): Carried => {
    const figure = reported(unit);
    const value = figure === undefined ? (assignedOf(input, unit, row.code)?.target ?? null) : figure.target;
    return value === null ? blankFor("missing") : { value, blank: null };
  });
  return sumOfParts(targets, indicator, () => undefined);
}

function ownPlan({ plans }: CarryInput, { unit, code }: AssignedTarget): number | null {
  return plans.find((each) => each.unit === unit && each.code === code)?.plan ?? null;
}

/** The newest adjustment in force of each part. */
function adjustedBy({ adjustments }: CarryInput, { row, fresh }: Line): readonly AdjustedBy[] {
  return fresh.flatMap((unit) => {
    const last = adjustments.filter((each) => each.unit === unit && each.indicator === row.code && each.inForce).at(-1);
    if (last === undefined) return [];
    return [{ unit, version: last.version, document: last.opinion?.document ?? last.document }];
  });
}

function blanksOf(carried: { readonly [K in CarriedKey]?: Carried }): CarriedTarget["blanks"] {
  return Object.entries(carried).flatMap(([key, { blank }]) =>
    blank === null ? [] : [{ key: key as CarriedKey, reason: blank }],
  );
}
