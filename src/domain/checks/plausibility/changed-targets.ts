import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import type { Issue } from "../../issue";
import type { Report } from "../../figures/figures";
import type { GivenByBoard } from "../given-by-board";
import { type FigureLine, issueOf, placeIn } from "./figure-line";
import { foldWords } from "../../basics/text";
import { hasMidYear } from "../../figures/target-percent";
import type { Entry } from "../../basics/entry";

/**
 * Registered targets and six-month plans that differ from what the Board held and printed. The unit's own form allows
 * it, since a registration may be corrected; a change after the fact belongs on `Điều chỉnh`. So with an own plan for
 * six months, by which the unit would be scored.
 */
export function registeredChanged(report: Report, lines: readonly FigureLine[], given: GivenByBoard): readonly Issue[] {
  return lines.flatMap((line): readonly Issue[] => {
    const held = line.indicator === null ? undefined : given.given(report.unit.code, line.code);
    if (held === undefined) return [];
    return [...targetDiffers(report, line, held?.target ?? null), ...planDiffers(line, held?.halfYearPlan ?? null)];
  });
}

function targetDiffers(report: Report, { entries }: FigureLine, registered: number | string | null): readonly Issue[] {
  const { value, cell } = entries.target;
  if (value === null || registered === null || typeof value !== typeof registered) return [];
  if (foldWords(String(value)) === foldWords(String(registered))) return [];
  return [
    issueOf(
      "registered-changed",
      { label: headers.target, value, registered, counts: value },
      placeIn(report, sheetNames.indicators, cell),
    ),
  ];
}

/**
 * A target worse than the plan from above. Where the Board held a registration, that is what a target is measured by.
 */
export function targetBelowPlan({ unit, code, indicator, target }: FigureLine, given: GivenByBoard): readonly Issue[] {
  const held = given.given(unit, code);
  const plan = indicator === null ? undefined : held?.plan;
  if (target === null || typeof plan !== "number" || typeof held?.target === "number") return [];
  const isWorse = indicator?.evaluation === "lower" ? target.value > plan : target.value < plan;
  return isWorse
    ? [issueOf("target-below-plan", { label: target.label, value: target.value, plan }, target.place)]
    : [];
}

/**
 * Earlier forms may have the same plan on both sheets; where they differ each is reported. The Board's counts before
 * the unit's, and of two the one on `Chỉ tiêu`; where nothing is due by mid-year an own plan never counts.
 */
function planDiffers({ indicator, halfYearPlans }: FigureLine, registered: number | string | null): readonly Issue[] {
  const told = halfYearPlans.filter(
    ({ value }, index) => value !== registered && halfYearPlans.findIndex((other) => other.value === value) === index,
  );
  if (typeof registered === "number")
    return told.map(({ label, value, place }) =>
      issueOf("registered-changed", { label, value, registered, counts: registered }, place),
    );
  const counts = halfYearPlans[0]?.value;
  if (counts === undefined || indicator === null || !hasMidYear(indicator)) return [];
  return told.map(({ label, value, place }) => issueOf("own-half-year-plan", { label, value, counts }, place));
}

/**
 * Proposals of an adjustment that change nothing, or that are a power of ten away from the registered target: a slip
 * rather than a plan.
 */
export function adjustmentSlips(report: Report, lines: readonly FigureLine[]): readonly Issue[] {
  return lines.flatMap((line): readonly Issue[] => {
    const { code, entries, proposed, target } = line;
    const entry = report.submission.adjustments.find((row) => row.code === code)?.proposed;
    const registered = entries.target.value;
    if (entry === undefined || entry.value === null || registered === null) return [];
    if (foldWords(String(entry.value)) === foldWords(String(registered)))
      return [
        issueOf("adjustment-unchanged", { value: registered }, placeIn(report, sheetNames.adjustments, entry.cell)),
      ];
    if (proposed === null || target === null) return [];
    const times = powerOfTen(proposed.value, target.value);
    return times === null
      ? []
      : [issueOf("adjustment-magnitude", { value: proposed.value, registered: target.value, times }, proposed.place)];
  });
}

/** Near a thousandfold, or about a tenfold or hundredfold: a target is adjusted by a part of it. `null` = neither. */
function powerOfTen(proposed: number, registered: number): number | null {
  const times = Math.abs(proposed / registered);
  if (!Number.isFinite(times) || times === 0 || proposed * registered < 0) return null;
  const power = Math.round(Math.log10(times));
  const off = times / 10 ** power;
  const isNear = power % 3 === 0 ? off > 0.4 && off < 2.5 : off > 0.75 && off < 1.34;
  return power !== 0 && isNear ? 10 ** Math.abs(power) : null;
}

/** From so many of the Board's indicators on, and more than half of them, a column is reported as a whole. */
const leastWidely = 3;

type Column = readonly [sheet: string, label: string, key: "target" | "result"];

const columns: readonly Column[] = [
  [sheetNames.indicators, headers.target, "target"],
  [sheetNames.results, headers.result, "result"],
];

/**
 * KAD or KG where the Board gave a plan or holds a registered target: what was given must not be declared away unseen.
 */
export function declaredAway(report: Report, lines: readonly FigureLine[], given: GivenByBoard): readonly Issue[] {
  const asked = lines.filter(({ indicator }) => indicator !== null);
  return columns.flatMap((column): readonly Issue[] => {
    const declared = asked.filter((line) => isDeclared(line.entries[column[2]]));
    const [first] = declared;
    if (first === undefined) return [];
    const isWide = declared.length >= leastWidely && 2 * declared.length > asked.length;
    if (!isWide) return declared.flatMap((line) => declaredThoughGiven(report, line, { column, given }));
    return [
      issueOf(
        "declared-widely",
        { label: column[1], declared: declared.length, of: asked.length },
        placeIn(report, column[0], first.entries[column[2]].cell),
      ),
    ];
  });
}

type At = { readonly column: Column; readonly given: GivenByBoard };

function declaredThoughGiven(
  report: Report,
  { code, entries }: FigureLine,
  { column: [sheet, label, key], given }: At,
): readonly Issue[] {
  const { state, cell } = entries[key];
  const row = given.given(report.unit.code, code);
  const held = [
    [headers.target, row?.target],
    ["Kế hoạch giao", row?.plan],
  ] as const;
  const [reference, expected] = held.find(([, value]) => typeof value === "number") ?? [];
  if (reference === undefined || typeof expected !== "number") return [];
  return [
    issueOf(
      "declared-though-given",
      { label, declared: state === "not-applicable" ? "KAD" : "KG", reference, expected },
      placeIn(report, sheet, cell),
    ),
  ];
}

function isDeclared({ state }: Entry): boolean {
  return state === "not-applicable" || state === "not-assigned";
}
