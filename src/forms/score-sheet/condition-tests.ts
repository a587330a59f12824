import type { Condition } from "../../domain/scoring/conditions/condition";
import type { Criterion } from "../../domain/round/scale";
import { baseLinesIn } from "../../domain/scales/scale-scope";
import { isWithin, pathKey } from "../../domain/round/section";
import type { SectionNode } from "../../domain/scoring/sections/section-tree";
import { addressOf } from "../../workbook/address";
import { operand } from "../ways/formula-text";
import { baseAreas } from "./score-places";
import type { ScorePlan } from "./score-plan";
import { availablePoints, type LineArea, waitingLines } from "./total-formulas";

/** A condition on points of lines as expressions over one column of points, each true or false. */
export type LineTest = {
  /** It is not fulfilled, as far as `waits` and `absent` are settled before. */
  readonly broken: string;
  /** Points are still missing. */
  readonly waits: string;
  /** None of the lines applies: the condition says nothing of the unit. */
  readonly absent: string;
  /** One broken line is enough, whatever is still missing. */
  readonly brokenFirst: boolean;
};

type Column = { readonly scale: readonly Criterion[]; readonly plan: ScorePlan; readonly column: number };

/** As the engine's `sectionsVerdict`, on the rows of the sections; `null` = none of those that are asked has a row. */
export function sectionTest(scope: readonly string[] | null, { plan, column }: Omit<Column, "scale">): LineTest | null {
  const asked = plan.lines.flatMap((line) =>
    line.kind === "node" && line.node.lowest !== null && isAsked(line.node, scope)
      ? [{ cell: addressOf(line.row, column), lowest: line.node.lowest }]
      : [],
  );
  if (asked.length === 0) return null;
  const cells = asked.map(({ cell }) => cell);
  return {
    broken: `${asked.map(({ cell, lowest }) => `COUNTIF(${cell},"<"&${operand(lowest)})`).join("+")}>0`,
    waits: `${waitingLines(cells)}>0`,
    absent: `COUNT(${cells.join(",")})=0`,
    brokenFirst: true,
  };
}

function isAsked({ key }: SectionNode, scope: readonly string[] | null): boolean {
  return scope === null || scope.some((name) => isWithin(key, pathKey(name)));
}

/** As the engine's `lineVerdict` and `eachLineVerdict`; `null` = not on points of lines, or there are none of them. */
export function lineTest({ requirement }: Pick<Condition, "requirement">, given: Column): LineTest | null {
  if (requirement.kind !== "line-at-least" && requirement.kind !== "no-line-zero") return null;
  const { each, lines } = baseLinesIn(given.scale, requirement.scope);
  const asked = new Set(lines);
  const areas = baseAreas(given.plan, given.column, (criterion) => asked.has(criterion));
  if (areas.length === 0) return null;
  if (requirement.kind === "no-line-zero") return eachTest(areas, zeroLines(areas));
  if (each) return eachTest(areas, shortLines(areas, requirement.percent));
  const available = availablePoints(areas);
  return {
    broken: isBelow(`SUM(${pointsOf(areas)})`, requirement.percent, available),
    waits: `${waitingLines(areas.map(({ points }) => points))}>0`,
    absent: `${available}<=0`,
    brokenFirst: false,
  };
}

function eachTest(areas: readonly LineArea[], broken: string): LineTest {
  const points = areas.map((area) => area.points);
  return {
    broken: `${broken}>0`,
    waits: `${waitingLines(points)}>0`,
    absent: `COUNT(${points.join(",")})=0`,
    brokenFirst: true,
  };
}

function zeroLines(areas: readonly LineArea[]): string {
  return areas.map(({ points }) => `COUNTIF(${points},0)`).join("+");
}

/** Lines under a share of their Điểm chuẩn. A text compares with no number. */
function shortLines(areas: readonly LineArea[], percent: number): string {
  return areas
    .map(({ points, max }) => `SUMPRODUCT(ISNUMBER(${points})*(${points}<ROUND(${max}*${operand(percent)}/100,8)))`)
    .join("+");
}

function pointsOf(areas: readonly LineArea[]): string {
  return areas.map((area) => area.points).join(",");
}

/** Compared with eight decimals, as everywhere in the sheet. */
export function isBelow(points: string, percent: number, full: string): string {
  return `ROUND(100*${points},8)<ROUND(${operand(percent)}*${full},8)`;
}

/**
 * What follows where no row of a group is fulfilled or open and one is broken, as the engine's `withGroups`;
 * `isBroken`: a row that is not among `tests` is.
 */
export function ifGroupBroken(
  tests: readonly LineTest[],
  isBroken: boolean,
  [then, otherwise]: readonly [string, string],
) {
  const [only] = tests;
  if (only !== undefined && tests.length === 1 && !isBroken) return ifBroken(only, then, otherwise);
  const absent = `AND(${tests.map((test) => test.absent).join(",")})`;
  const parts = [...tests.map(neitherMetNorOpen), ...(isBroken ? [] : [`NOT(${absent})`])];
  return `IF(AND(${parts.join(",")}),${then},${otherwise})`;
}

function neitherMetNorOpen({ broken, waits, absent, brokenFirst }: LineTest): string {
  return brokenFirst
    ? `OR(${broken},AND(NOT(${waits}),${absent}))`
    : `IF(OR(${waits},${absent}),NOT(${waits}),${broken})`;
}

/** What an unfulfilled condition does, else what stands where it is fulfilled or not told yet. */
export function ifBroken({ broken, waits, absent, brokenFirst }: LineTest, then: string, otherwise: string): string {
  const found = `IF(${broken},${then},${otherwise})`;
  return brokenFirst ? found : `IF(OR(${waits},${absent}),${otherwise},${found})`;
}
