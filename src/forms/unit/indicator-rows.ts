import { decimalsOf } from "../drawing/styles";
import { type Indicator, isInWords, isStated, owesTarget } from "../../domain/round/indicator";
import type { AskedWords } from "../../domain/checks/given-by-board";
import { type UnitIssue, type Fields, type UnitRow, section, ownCodes } from "./unit-forms";
import type { RowFacts, HeldFacts } from "../marks/workbook-marks";
import type { DrawnField } from "../drawing/draw-table";

/** Title of section A; "" = `Kỳ báo cáo` does not name the Council. */
function sectionA(council: string): string {
  return council === "" ? "A. CHỈ TIÊU THEO DÕI CHUNG" : `A. CHỈ TIÊU DO ${council.toUpperCase()} THEO DÕI`;
}

const sectionB = "B. CHỈ TIÊU RIÊNG CỦA ĐƠN VỊ (nếu có)";

/** Decimals of the unit's own figures, which are in no catalogue. */
const ownDecimals = 2;

/** Indicators in words have words as figures; all others a number, KAD or KG. */
export function readsOf(indicator: Pick<Indicator, "evaluation">): "number" | "words" {
  return isInWords(indicator) ? "words" : "number";
}

/** In the order of the list: first what counts as achieved. */
export function wordsToChoose({ accepted, others }: AskedWords): readonly string[] {
  return [...accepted, ...others];
}

/**
 * Section A by `Mục`, then the fifteen rows of section B. `rowOf` and `ownRow`: the fields besides number, code and
 * name.
 */
function withSections(
  issue: UnitIssue,
  rowOf: (indicator: Indicator) => Fields,
  ownRow: (code: string) => Fields,
): readonly UnitRow[] {
  const rows: UnitRow[] = [section(sectionA(issue.period.council))];
  let current: string | null = null;
  issue.indicators.forEach((indicator, index) => {
    if (indicator.section !== null && indicator.section !== current) rows.push(section(indicator.section));
    current = indicator.section;
    const { code } = indicator;
    const printed = { code: { value: code }, name: { value: indicator.name }, measure: { value: indicator.measure } };
    const fields = { order: { value: index + 1 }, ...printed, ...rowOf(indicator) };
    const asked = issue.words.get(code);
    const words = asked === undefined ? {} : { words: wordsToChoose(asked) };
    rows.push({ code, drawn: { kind: "row", fields, ...words }, facts: indicatorFacts(indicator, fields), ...words });
  });
  rows.push(section(sectionB));
  ownCodes.forEach((code, index) => {
    const fields = { order: { value: index + 1 }, code: { value: code }, ...ownRow(code) };
    rows.push({ code, drawn: { kind: "row", fields }, facts: null });
  });
  return rows;
}

function indicatorFacts(indicator: Indicator, fields: Fields): RowFacts {
  const given = Object.entries(fields)
    .filter(([key, field]) => field.entry === false && optionallyGiven.has(key))
    .map(([key]) => key);
  return {
    given,
    reads: readsOf(indicator),
    required: true,
    mayBeNotApplicable: true,
    minimum: indicator.minimum,
    maximum: indicator.maximum,
    indicator: null,
    ...judgedBy(indicator),
  };
}

/** Of figures in numbers; nothing where the Board has not stated both: the form then shows no percent. */
function judgedBy({ evaluation, nature }: Indicator): Pick<RowFacts, "judged"> {
  const inNumbers = evaluation === "higher" || evaluation === "lower";
  return inNumbers && nature !== null ? { judged: { nature, evaluation } } : {};
}

/** Decimals of an indicator on a form: its own, else as many as the figures that the Board gives, two at least. */
function decimalsOn(issue: UnitIssue, { code, decimals }: Indicator): number {
  if (decimals !== null) return decimals;
  const { previousYear, samePeriod, plan, target, halfYearPlan } = issue.assigned.get(code) ?? {};
  return decimalsOf(
    10 ** -ownDecimals,
    previousYear ?? null,
    samePeriod ?? null,
    plan ?? null,
    target ?? null,
    halfYearPlan ?? null,
  );
}

/** Fields printed and locked only where the Board holds a value. */
const optionallyGiven = new Set(["previousYear", "plan", "samePeriod"]);

function givenOrEntry(value: number | string | null | undefined, decimals: number): DrawnField {
  return value === null || value === undefined ? { entry: true, decimals } : { value, entry: false, decimals };
}

export function targetRows(issue: UnitIssue): readonly UnitRow[] {
  return withHeld(plainTargetRows(withTargets(issue)), issue, owesTarget);
}

/** Only the indicators for which a target is registered. */
function withTargets(issue: UnitIssue): UnitIssue {
  return { ...issue, indicators: issue.indicators.filter(owesTarget) };
}

function withHeld(
  rows: readonly UnitRow[],
  issue: UnitIssue,
  isHeldHere: (indicator: Indicator) => boolean,
): readonly UnitRow[] {
  return rows.map((row) => {
    const indicator = issue.indicators.find(({ code }) => code === row.code);
    return indicator === undefined || !isHeldHere(indicator) ? row : { ...row, held: heldOf(issue, indicator) };
  });
}

/** What `_TD` keeps of an indicator, once, on its first sheet. */
function heldOf(issue: UnitIssue, { code, evaluation, decimals, calculation, hasTarget }: Indicator): HeldFacts {
  const { plan, target, halfYearPlan } = issue.assigned.get(code) ?? { plan: null, target: null, halfYearPlan: null };
  return {
    evaluation,
    ...(decimals === null ? {} : { decimals }),
    ...issue.words.get(code),
    ...(calculation == null ? {} : { calculation }),
    ...(hasTarget === false ? { hasTarget } : {}),
    ...(plan === null ? {} : { plan }),
    ...(target === null ? {} : { target }),
    ...(halfYearPlan === null ? {} : { halfYearPlan }),
  };
}

/** The same for several fields. */
function each(keys: readonly string[], drawn: DrawnField): Fields {
  return Object.fromEntries(keys.map((key) => [key, drawn]));
}

function plainTargetRows(issue: UnitIssue): readonly UnitRow[] {
  return withSections(
    issue,
    (indicator) => {
      const assigned = issue.assigned.get(indicator.code);
      const decimals = decimalsOn(issue, indicator);
      const words = readsOf(indicator) === "words";
      const open = (value: number | string | null | undefined): DrawnField => ({
        value: value ?? null,
        entry: true,
        ...(words ? {} : { decimals }),
      });
      return {
        previousYear: words ? open(assigned?.previousYear) : givenOrEntry(assigned?.previousYear, decimals),
        plan: words ? open(assigned?.plan) : givenOrEntry(assigned?.plan, decimals),
        target: open(assigned?.target),
        halfYearPlan: open(assigned?.halfYearPlan),
        basis: { value: assigned?.basis ?? null },
      };
    },
    () => ({
      ...each(["name", "measure"], { entry: true }),
      ...each(["previousYear", "plan"], { entry: true, decimals: ownDecimals }),
      ...each(["target", "halfYearPlan"], { decimals: ownDecimals }),
    }),
  );
}

const resultFigures = ["previousYear", "yearTarget", "halfYearPlan", "result", "yearEstimate"] as const;

export function resultRows(issue: UnitIssue): readonly UnitRow[] {
  return withHeld(plainResultRows(issue), issue, (indicator) => !owesTarget(indicator));
}

function plainResultRows(issue: UnitIssue): readonly UnitRow[] {
  return withSections(
    issue,
    (indicator) => {
      const decimals = decimalsOn(issue, indicator);
      const words = readsOf(indicator) === "words";
      const open: DrawnField = words ? {} : { decimals };
      const samePeriod = issue.assigned.get(indicator.code)?.samePeriod;
      return {
        samePeriod: words ? { value: samePeriod ?? null, entry: true } : givenOrEntry(samePeriod, decimals),
        ...each(resultFigures, open),
        ...(isStated(indicator) ? {} : { result: { ...open, entry: false } }),
      };
    },
    (code) => ({
      name: { value: `Chỉ tiêu riêng ${code} (trang Chỉ tiêu)` },
      samePeriod: { entry: true, decimals: ownDecimals },
      ...each(resultFigures, { decimals: ownDecimals }),
    }),
  );
}

export function adjustmentRows(issue: UnitIssue): readonly UnitRow[] {
  return withSections(
    withTargets(issue),
    (indicator) => {
      const open: DrawnField = readsOf(indicator) === "words" ? {} : { decimals: decimalsOn(issue, indicator) };
      return { registered: open, proposed: open };
    },
    (code) => ({
      name: { value: `Chỉ tiêu riêng ${code} (trang Chỉ tiêu)` },
      registered: { decimals: ownDecimals },
      proposed: { decimals: ownDecimals },
    }),
  );
}
