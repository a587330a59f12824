import type { Criterion } from "../../../../src/domain/round/scale";
import type { Section } from "../../../../src/domain/round/section";
import { withMadeUp } from "../../../../src/domain/scoring/sections/made-up-lines";
import { sectionTree, type SectionTree } from "../../../../src/domain/scoring/sections/section-tree";
import type { PointsInForce } from "../../../../src/domain/scoring/score";
import { lineInForce, totalUnit } from "../../../../src/domain/scoring/totals";
import { exact, over } from "../../../../src/domain/basics/exact";
import { cluster, criterion } from "../../round-samples";

/** Rows of `Mục điểm` as "path max", one a line; without a number nothing is declared. */
export function sections(table: string): readonly Section[] {
  return rowsOf(table).map(([path = "", max], index) => ({
    ...{ cluster: "C01", path, name: null, lowest: null, cell: `B${index + 4}` },
    max: max === undefined ? null : Number(max),
  }));
}

/**
 * Lines as "path code points/max rule": points "–" = left out, "?" = none yet, "a|b" = a computed fraction; path "." =
 * none; a rule may name a section behind a colon; "+", "-" behind the maximum = bonus, penalty.
 */
export function unit(lines: string, rows = "", given: Parameters<typeof cluster>[1] = {}) {
  const of = cluster("C01", given);
  const parsed = rowsOf(lines).map(([path = "", code = "", value = "", rule]) => {
    const [points = "", max = "0"] = value.split("/");
    const line = criterion(code, {
      cluster: "C01",
      section: path === "." ? null : path,
      max: Number.parseFloat(max),
      kind: "direct",
      countsToward: max.endsWith("+") ? "bonus" : max.endsWith("-") ? "penalty" : null,
      whenLeftOut: rule === undefined ? null : (rule.replace(":", " ") as Criterion["whenLeftOut"]),
    });
    return { line, ...inForce(line, points, of) };
  });
  const scale = parsed.map(({ line }) => line);
  const tree: SectionTree = sectionTree(scale, sections(rows));
  const raw = parsed.map((each) => each.inForce);
  const done = withMadeUp(
    { tree, scale, scoring: of.scoring, lines: raw },
    parsed.map((each) => each.exact),
  );
  const total = totalUnit({ unit: "U1", cluster: of, scale, lines: done, tree });
  return { tree, lines: done, total };
}

function inForce(line: Criterion, points: string, of: ReturnType<typeof cluster>) {
  const [numerator = "", denominator] = points.split("|");
  const value = denominator === undefined ? null : over(exact(Number(numerator)), exact(Number(denominator)));
  const score = {
    ...{ unit: "U1", criterion: line.code, max: line.max, explanation: null },
    stage: value === null ? ("board" as const) : ("auto" as const),
    points: points === "–" ? null : Math.round((Number(numerator) / Number(denominator ?? 1)) * 100) / 100,
    notApplicable: points === "–",
  };
  const counts: PointsInForce = lineInForce(
    { criterion: line, isTouched: false },
    points === "?" ? [] : [score],
    of.scoring,
  );
  return { inForce: counts, exact: value };
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split("\n")
    .map((line) => line.trim().split(/\s+/u))
    .filter(([first]) => first !== undefined && first !== "");
}
