import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import type { Place, Issue, IssueCode, IssueParams } from "../../issue";
import { type Entry, absentEntry } from "../../basics/entry";
import type { Indicator } from "../../round/indicator";
import type { Figure } from "../../figures/figure";
import type { Report } from "../../figures/figures";
import { foldWords } from "../../basics/text";

/** One number in a cell of a report. */
export type Stated = { readonly label: string; readonly value: number; readonly place: Place };

/** Everything a report says of one indicator, as numbers; `null` where a cell holds no number. */
export type FigureLine = {
  readonly unit: string;
  readonly cluster: string;
  readonly code: string;
  /** `null` for the unit's own rows: nothing is known of their nature. */
  readonly indicator: Indicator | null;
  readonly measure: string | null;
  readonly previousYear: Stated | null;
  readonly plan: Stated | null;
  readonly target: Stated | null;
  readonly samePeriod: Stated | null;
  readonly result: Stated | null;
  readonly yearEstimate: Stated | null;
  /** Kế hoạch 6 tháng on `Chỉ tiêu` and on `Kết quả`. */
  readonly halfYearPlans: readonly Stated[];
  readonly proposed: Stated | null;
  /** What the cells hold, also where it is not a number. */
  readonly entries: { readonly target: Entry; readonly result: Entry };
  /** The year's target in force. */
  readonly inForce: number | null;
};

/** The lines of one report, in the order of its figures. */
export function figureLines(
  { unit, submission }: Report,
  figures: readonly Figure[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly FigureLine[] {
  const at = (sheet: string, cell: string): Place => placeIn({ unit, submission }, sheet, cell);
  const stated = (sheet: string, label: string, entry: Entry = absentEntry): Stated | null =>
    typeof entry.value === "number" ? { label, value: entry.value, place: at(sheet, entry.cell) } : null;
  return figures.map((figure): FigureLine => {
    const target = submission.targets.find(({ code }) => code === figure.indicator);
    const result = submission.results.find(({ code }) => code === figure.indicator);
    const adjusted = submission.adjustments.find(({ code }) => code === figure.indicator);
    const plans = [
      stated(sheetNames.indicators, headers.halfYearPlan, target?.halfYearPlan),
      stated(sheetNames.results, headers.halfYearPlan, result?.halfYearPlan),
    ];
    return {
      unit: unit.code,
      cluster: unit.cluster,
      code: figure.indicator,
      indicator: indicators.get(figure.indicator) ?? null,
      measure: figure.measure,
      previousYear: stated(sheetNames.indicators, "Thực hiện năm trước", target?.previousYear),
      plan: stated(sheetNames.indicators, "Kế hoạch giao", target?.plan),
      target: stated(sheetNames.indicators, headers.target, target?.target),
      samePeriod: stated(sheetNames.results, "Thực hiện 6 tháng năm trước", result?.samePeriod),
      result: stated(sheetNames.results, headers.result, result?.result),
      yearEstimate: stated(sheetNames.results, "Ước thực hiện cả năm", result?.yearEstimate),
      halfYearPlans: plans.filter((plan) => plan !== null),
      proposed: stated(sheetNames.adjustments, headers.proposedTarget, adjusted?.proposed),
      entries: { target: target?.target ?? absentEntry, result: result?.result ?? absentEntry },
      inForce: typeof figure.inForce === "number" ? figure.inForce : null,
    };
  });
}

/** A cell of a report under the sheet's name in its file. */
export function placeIn({ unit, submission }: Pick<Report, "unit" | "submission">, sheet: string, cell: string): Place {
  return {
    unit: unit.code,
    cluster: unit.cluster,
    file: submission.file.name,
    sheet: submission.sheets[sheet] ?? sheet,
    cell: cell === "" ? null : cell,
  };
}

export function issueOf<C extends IssueCode>(code: C, params: IssueParams[C], place: Place): Issue {
  return { code, params, place } as unknown as Issue;
}

const money: readonly (readonly [power: number, name: string, spellings: readonly string[]])[] = [
  [0, "đồng", ["đồng", "đ", "vnđ", "vnd"]],
  [3, "nghìn đồng", ["nghìn đồng", "ngàn đồng", "1000 đồng", "1.000 đồng", "1000đ", "1.000đ", "nghìn", "ngàn"]],
  [6, "triệu đồng", ["triệu đồng", "triệu", "tr.đ", "trđ", "tr. đồng"]],
  [9, "tỷ đồng", ["tỷ đồng", "tỉ đồng", "tỷ", "tỉ"]],
];

/** Whether numbers of this measure are percent. */
export function isPercent(measure: string | null): boolean {
  return measure !== null && /^(?:%|phần trăm)(?:\s|$)/u.test(foldWords(measure));
}

export function isMoney(measure: string | null): boolean {
  return measure !== null && money.some(([, , spellings]) => spellings.includes(foldWords(measure)));
}

/**
 * The measure of money in which a figure is written that is `powers` powers of ten too large; `null` where there is
 * none.
 */
export function measureOff(measure: string | null, powers: number): string | null {
  const words = measure === null ? null : foldWords(measure);
  const [own] = money.find(([, , spellings]) => words !== null && spellings.includes(words)) ?? [];
  return own === undefined ? null : (money.find(([power]) => power === own - powers)?.[1] ?? null);
}
