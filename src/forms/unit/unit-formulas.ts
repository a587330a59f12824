import { addressOf, columnLetters, sheetReference } from "../../workbook/address";
import type { Calculation, Indicator, Term } from "../../domain/round/indicator";
import { isRank, rankMeasures } from "../../domain/figures/target-percent";
import type { DrawnField } from "../drawing/draw-table";
import { columnOf, type ListForm } from "../description/sheet-form";
import type { UnitRow } from "./unit-forms";

type Targets = {
  /** `Chỉ tiêu` as this round issues it. */
  readonly targetForm: ListForm;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly targets: readonly UnitRow[];
};

/**
 * `Chỉ tiêu năm`, `Đã đăng ký`, `Kế hoạch 6 tháng` and `Thực hiện năm trước` show the entry on `Chỉ tiêu`, in the row
 * that `rowOf` has for the code; blank stays blank, never 0. The cached value of the formula is the prefilled one.
 */
export function withRepeated(form: ListForm, rows: readonly UnitRow[], given: Targets): readonly UnitRow[] {
  return form.columns.reduce(
    (made, { key, repeats }) => (repeats === null ? made : repeating(made, { key, from: repeats.key }, given)),
    rows,
  );
}

function repeating(
  rows: readonly UnitRow[],
  { key, from }: { readonly key: string; readonly from: string },
  { targetForm, rowOf, targets }: Targets,
): readonly UnitRow[] {
  const letters = columnLetters(columnOf(targetForm, from));
  const prefilled = new Map(
    targets.flatMap((row) =>
      row.code === null || row.drawn.kind !== "row" ? [] : [[row.code, row.drawn.fields[from]?.value ?? ""] as const],
    ),
  );
  return rows.map((row) => {
    const at = row.code === null ? undefined : rowOf.get(row.code);
    if (row.code === null || at === undefined) return row;
    const cell = sheetReference(targetForm.sheet, `${letters}${at}`);
    return withField(row, key, { formula: `IF(${cell}="","",${cell})`, value: prefilled.get(row.code) ?? "" });
  });
}

/**
 * A calculated result as the domain calculates it (figures/calculated): KAD before KG, both before blank; blank while a
 * count is no number, or where Mẫu số comes to 0.
 */
export function withCalculated(
  rows: readonly UnitRow[],
  indicators: readonly Indicator[],
  { resultForm, firstRow }: Pick<Percentages, "resultForm" | "firstRow">,
): readonly UnitRow[] {
  const letters = columnLetters(columnOf(resultForm, "result"));
  const cells = new Map(
    rows.flatMap(({ code }, index) => (code === null ? [] : [[code, `${letters}${firstRow + index}`]])),
  );
  const calculations = new Map(indicators.map(({ code, calculation = null }) => [code, calculation]));
  return rows.map((row) => {
    const calculation = calculations.get(row.code ?? "") ?? null;
    const formula = calculation === null ? null : calculationFormula(calculation, cells);
    return formula === null ? row : withField(row, "result", { formula, value: "" });
  });
}

/** `null` = a count has no row on this form, or the sum is not defined: the cell stays empty. */
function calculationFormula(
  { over, under, factor, isSound }: Calculation,
  cells: ReadonlyMap<string, string>,
): string | null {
  const named = [...new Set([...over, ...under].flatMap(({ code }) => code ?? []))].map((code) => cells.get(code));
  const counts = named.filter((cell) => cell !== undefined);
  if (!isSound || counts.length < named.length) return null;
  const sum = (terms: readonly Term[]): string =>
    terms.map(({ weight, code }) => (code === null ? `(${weight})` : `(${weight})*${cells.get(code) ?? ""}`)).join("+");
  const declared = (words: string): string => `OR(${counts.map((cell) => `TRIM(${cell})="${words}"`).join(",")})`;
  const divided =
    under.length === 0 ? `${factor}*(${sum(over)})` : `IF(${sum(under)}=0,"",${factor}*(${sum(over)})/(${sum(under)}))`;
  if (counts.length === 0) return divided;
  const numbers = `IF(COUNT(${counts.join(",")})<${counts.length},"",${divided})`;
  return declarations.reduceRight((rest, words) => `IF(${declared(words)},"${words}",${rest})`, numbers);
}

/** In the order in which they count. */
const declarations = ["KAD", "KG"];

type Percent = { readonly result: string; readonly base: string };

/**
 * The same as in `Tổng hợp chỉ tiêu` and `So sánh các kỳ`, so that signed paper and the Board's sheets agree: above 100
 * is better, also where less is (contract §4, Targets), against the target as against last year.
 */
function percentFormula(isLessBetter: boolean): (percent: Percent) => string {
  return isLessBetter
    ? ({ result, base }) => `IF(${result}<0,"",IF(${result}=0,100,${oneDecimal(`100*${base}/${result}`)}))`
    : ({ result, base }) => `IF(${base}<=0,"",${oneDecimal(`100*${result}/${base}`)})`;
}

function oneDecimal(percent: string): string {
  return `ROUND(ROUND(${percent},8),1)`;
}

type Percentages = Omit<Targets, "targets"> & { readonly resultForm: ListForm; readonly firstRow: number };

/** Each percent with what the result is compared with: the target, last year's six months or its twelve. */
const comparisons = [
  ["percentOfTarget", "yearTarget"],
  ["percentOfSamePeriod", "samePeriod"],
  ["percentOfPreviousYear", "previousYear"],
] as const;

/**
 * The percentages beside a result: for the reader only, one decimal, blank where they can't be computed. Ranks and
 * words have none. For the unit's own rows the measure is on `Chỉ tiêu`, in the row that `rowOf` has for the code.
 */
export function withPercentages(
  rows: readonly UnitRow[],
  { resultForm, targetForm, firstRow, rowOf }: Percentages,
): readonly UnitRow[] {
  const measures = columnLetters(columnOf(targetForm, "measure"));
  const asked = comparisons.filter(([percent]) => columnOf(resultForm, percent) > 0);
  return rows.map((row, index) => {
    if (row.code === null || row.drawn.kind !== "row") return row;
    const { judged } = row.facts ?? {};
    const measure = row.drawn.fields["measure"]?.value;
    if (row.facts !== null && (judged === undefined || isRank(typeof measure === "string" ? measure : null)))
      return row;
    const own = row.facts === null ? sheetReference(targetForm.sheet, `${measures}${rowOf.get(row.code) ?? 0}`) : null;
    const cell = (key: string): string => addressOf(firstRow + index, columnOf(resultForm, key));
    const formula = percentFormula(judged?.evaluation === "lower");
    return asked.reduce((made, [percent, base]) => {
      const compared = { result: cell("result"), base: cell(base) };
      return withField(made, percent, { formula: whereComparable(compared, formula, own), value: "" });
    }, row);
  });
}

/** Only for two numbers, and not if the cell `measure` says that they are ranks; `null` = known to be no ranks. */
function whereComparable(percent: Percent, formula: (percent: Percent) => string, measure: string | null): string {
  const numbers = `IF(AND(ISNUMBER(${percent.result}),ISNUMBER(${percent.base})),${formula(percent)},"")`;
  return measure === null
    ? numbers
    : `IF(OR(${rankMeasures.map((words) => `TRIM(${measure})="${words}"`).join(",")}),"",${numbers})`;
}

/** Adds to a field of a row. */
function withField(row: UnitRow, key: string, change: DrawnField): UnitRow {
  if (row.drawn.kind !== "row") return row;
  const field = { ...row.drawn.fields[key], ...change };
  return { ...row, drawn: { kind: "row", fields: { ...row.drawn.fields, [key]: field } } };
}
