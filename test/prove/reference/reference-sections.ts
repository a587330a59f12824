import type { Criterion } from "../../../src/domain/round/scale";
import type { Cluster } from "../../../src/domain/round/roster";
import type { Section } from "../../../src/domain/round/section";
import {
  add,
  divide,
  isEqual,
  isLess,
  largest,
  multiply,
  nought,
  numberOf,
  type Rational,
  rational,
  rounded,
  smallest,
  subtract,
  sum,
} from "./rational";
import { referenceRounded } from "./reference-rounding";
import { isBase, referencePart } from "./reference-part";

/** A line of a scale for one unit: what counts, and how exactly it is known. */
export type SummedLine = {
  readonly criterion: Criterion;
  /** `null` = pending, or left out. */
  readonly points: number | null;
  readonly isOut: boolean;
  /** Computed points that count, before rounding; `null` = entered. */
  readonly exact: Rational | null;
};

type Scale = {
  /** All lines of the cluster's scale, those that don't concern the unit among them: they say what a section holds. */
  readonly scale: readonly Criterion[];
  readonly lines: readonly SummedLine[];
  readonly sections: readonly Section[];
  readonly scoring: Cluster["scoring"];
};

export type ReferenceSections = {
  /** Points in force after a maximum was raised, in the order of the lines. */
  readonly points: readonly (number | null)[];
  readonly base: Rational;
  /** What stands in its place; `null` = nothing, "impossible": there is nothing to rescale from. */
  readonly rescaled: Rational | "impossible" | null;
  /** What is outside the base, each part as one figure; penalties negative. */
  readonly extra: readonly Rational[];
  /** Path → points, of every section that has a row or a line; `null` = pending, or none applies. */
  readonly sections: ReadonlyMap<string, Rational | null>;
};

const isUnder = (path: string | null, outer: string): boolean => path !== null && `${path}/`.startsWith(`${outer}/`);

/** Contract §5, Khi không áp dụng and Mục điểm, with reading R8, for one unit. `full`: Tổng điểm. */
export function referenceSections({ scale, lines, sections, scoring }: Scale, full: Rational): ReferenceSections {
  const ROUND = (value: Rational): Rational => rounded(rounded(value, 8), scoring.decimals);
  const base = lines.filter(({ criterion }) => isBase(criterion));
  const declaredOf = (path: string) => sections.find((section) => section.path === path)?.max ?? null;
  const takersOf = (path: string) =>
    base.filter(({ criterion, isOut }) => !isOut && criterion.max > 0 && isUnder(criterion.section, path));

  const [given, restored] = [new Map<SummedLine, string>(), new Set<string>()];
  let isWhole = false;
  for (const line of base.filter(({ isOut }) => isOut)) {
    const [way, named] = (line.criterion.whenLeftOut ?? scoring.whenNotApplicable).split(" ");
    const path = named ?? line.criterion.section ?? "";
    const hasTakers = way?.endsWith("-within") === true && takersOf(path).length > 0;
    if (!hasTakers) isWhole = true;
    else if (way === "share-within") given.set(line, path);
    else restored.add(path);
  }
  const shareOf = (line: SummedLine): Rational =>
    sum(
      [...given].flatMap(([{ criterion: giver }, path]) =>
        takersOf(path).includes(line) ? [divide(rational(giver.max), rational(takersOf(path).length))] : [],
      ),
    );
  const points = lines.map((line): number | null => {
    const share = isBase(line.criterion) ? shareOf(line) : nought;
    if (line.points === null || isEqual(share, nought)) return line.points;
    const max = rational(line.criterion.max);
    const most = add(max, share);
    const raised = divide(multiply(line.exact ?? rational(line.points), most), max);
    return referenceRounded({ ...line.criterion, max: numberOf(rounded(most, 8)) }, raised, scoring.decimals);
  });
  const pointsOf = (line: SummedLine) => rational(points[lines.indexOf(line)] ?? 0);

  const treePaths = new Set([
    ...sections.map(({ path }) => path),
    ...scale.flatMap(({ section }) => prefixesOf(sections.length === 0 ? null : section)),
  ]);
  const isBaseSection = (path: string) => kindOf(scale, path) === "base";
  const childrenOf = (path: string | null) =>
    [...treePaths].filter((each) =>
      path === null ? !each.includes("/") : each.slice(0, each.lastIndexOf("/")) === path,
    );
  const directly = (path: string | null) =>
    base.filter(({ criterion: { section } }) => (sections.length === 0 ? path === null : section === path));
  const limitOf = (path: string): Rational | null => {
    const declared = declaredOf(path);
    if (declared === null) return null;
    const under = base.filter(({ criterion }) => isUnder(criterion.section, path));
    const gets = sum(under.map(shareOf));
    const gives = sum(under.flatMap((line) => (given.has(line) ? [rational(line.criterion.max)] : [])));
    return largest(nought, subtract(add(rational(declared), gets), gives));
  };

  type Sums = { readonly points: Rational; readonly available: Rational };
  const sumsIn = (path: string | null, restoring: boolean): Sums => {
    const own = directly(path).filter(({ isOut }) => !isOut);
    const inner = childrenOf(path)
      .filter(isBaseSection)
      .map((child) => sumsOf(child, restoring));
    return {
      points: sum([...own.map(pointsOf), ...inner.map((each) => each.points)]),
      available: sum([
        ...own.map((line) => add(rational(line.criterion.max), shareOf(line))),
        ...inner.map((each) => each.available),
      ]),
    };
  };
  const sumsOf = (path: string, restoring: boolean): Sums => {
    const inside = sumsIn(path, restoring);
    const limit = limitOf(path);
    if (restoring && restored.has(path) && limit !== null)
      return { points: ROUND(divide(multiply(limit, inside.points), inside.available)), available: limit };
    return { ...inside, points: limit === null ? inside.points : smallest(limit, inside.points) };
  };
  const extraOf = (path: string): Rational => {
    const own = lines.filter(({ criterion }) => criterion.section === path).map(pointsOf);
    const all = sum([...own, ...childrenOf(path).map(extraOf)]);
    const declared = declaredOf(path);
    return declared === null ? all : smallest(rational(declared), all);
  };
  const extraIn = (path: string | null): readonly Rational[] => [
    ...lines
      .filter(
        ({ criterion }) => !isBase(criterion) && (sections.length === 0 ? path === null : criterion.section === path),
      )
      .map((line) => (referencePart(line.criterion) === "penalty" ? subtract(nought, pointsOf(line)) : pointsOf(line))),
    ...childrenOf(path).flatMap((child) => {
      const kind = kindOf(scale, child);
      if (kind === "base") return extraIn(child);
      return [kind === "penalty" ? subtract(nought, extraOf(child)) : extraOf(child)];
    }),
  ];

  const settled = sumsIn(null, true);
  return {
    points,
    base: sumsIn(null, false).points,
    rescaled: isWhole
      ? isEqual(settled.available, nought)
        ? "impossible"
        : ROUND(divide(multiply(full, settled.points), settled.available))
      : restored.size > 0
        ? ROUND(settled.points)
        : null,
    extra: extraIn(null).filter((each) => isLess(each, nought) || isLess(nought, each)),
    sections: new Map(
      [...treePaths].map((path) => {
        const under = lines.filter(({ criterion }) => isUnder(criterion.section, path));
        const isOpen = under.some((line) => line.points === null && !line.isOut);
        const isEmpty = under.every((line) => line.points === null && line.isOut);
        if (isOpen || isEmpty) return [path, null];
        return [path, isBaseSection(path) ? sumsOf(path, true).points : extraOf(path)];
      }),
    ),
  };
}

function prefixesOf(path: string | null): readonly string[] {
  const parts = path?.split("/") ?? [];
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** "a section only of bonus or only of penalty lines": all others are of the base. */
function kindOf(scale: readonly Criterion[], path: string): "base" | "bonus" | "penalty" {
  const parts = new Set(scale.filter(({ section }) => isUnder(section, path)).map(referencePart));
  const [only] = parts;
  return parts.size === 1 && (only === "bonus" || only === "penalty") ? only : "base";
}
