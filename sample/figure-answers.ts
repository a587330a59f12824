import { sheetNames } from "../src/contract/sheet-names";
import { isPeriodKind, kindRules } from "../src/domain/round/period";
import { isRank } from "../src/domain/figures/target-percent";
import type { RowFacts } from "../src/forms/marks/workbook-marks";
import { ownCodes } from "../src/forms/unit/unit-forms";
import type { Answers } from "./answers";
import { foundResult, promisedTarget, toDecimals, type Measured } from "./plausible-figure";
import type { Random } from "./random";
import type { SampleBook } from "./sample-book";
import type { SampleUnit } from "./sample-unit";

const targetSheet = sheetNames.indicators;
const resultSheet = sheetNames.results;

/** Targets that the Board holds none of, and every result; a few of the columns that nobody has to fill. */
export function answerFigures(unit: SampleUnit, answers: Answers): void {
  const { book } = unit;
  for (const code of book.codesOf(targetSheet).filter((each) => !ownCodes.includes(each))) {
    const random = unit.randomFor("figure", code);
    const facts = book.marks.facts.get(`${targetSheet}:${code}`);
    if (facts === undefined) continue;
    if (facts.reads === "words") answerInWords(unit, answers, { code, random });
    else answerInNumbers(unit, answers, { code, random, facts });
    if (random.chance(0.12)) answers.row(resultSheet, code, { evidence: `Báo cáo số ${random.whole(10, 280)}/BC` });
  }
  answerOwnRows(unit, answers);
}

type Line = { readonly code: string; readonly random: Random };

function answerInWords({ book }: SampleUnit, answers: Answers, { code, random }: Line): void {
  const words = book.marks.held.get(`${targetSheet}:${code}`);
  const [best = "Đạt", second = best] = words?.evaluation === "pass-fail" ? [] : (words?.accepted ?? []);
  if (book.valueOf(targetSheet, code, "target") === null) answers.row(targetSheet, code, { target: best });
  // The best of the answers that count less; where the form names none, what is accepted.
  const [short = second] = words?.others ?? [];
  answers.row(resultSheet, code, { result: random.chance(0.92) ? random.pick([best, second]) : short });
}

function answerInNumbers(
  unit: SampleUnit,
  answers: Answers,
  { code, random, facts }: Line & { readonly facts: RowFacts },
): void {
  const { book } = unit;
  const number = (key: string): number | null => {
    const value = book.valueOf(targetSheet, code, key);
    return typeof value === "number" ? value : null;
  };
  const registered = number("target");
  const measured = measuredBy(unit, code, facts);
  const target =
    registered ?? promisedTarget(measured, { plan: number("plan"), previousYear: number("previousYear") }, random);
  if (registered === null) answers.row(targetSheet, code, { target });
  answers.row(resultSheet, code, { result: foundResult(measured, target, random) });
  if (isMidYear(book) && random.chance(0.15)) {
    const outlook = random.pick(["Đạt", "Vượt", "Khó đạt"]);
    const ahead = { Đạt: 0, Vượt: 0.02, "Khó đạt": -0.07 }[outlook] ?? 0;
    const estimate = measured.lowerIsBetter ? 1 - ahead : 1 + ahead;
    answers.row(resultSheet, code, { yearEstimate: toDecimals(measured, target * estimate), outlook });
  }
}

/** Without a catalogue the share of the year by which results are judged is the usual one. */
function measuredBy({ book, catalogue }: SampleUnit, code: string, { minimum, maximum, judged }: RowFacts): Measured {
  const indicator = catalogue.indicators.get(code);
  const measure = book.valueOf(targetSheet, code, "measure");
  const midYear = isMidYear(book) ? (indicator?.benchmarkPercent ?? catalogue.period?.benchmarkPercent ?? 50) : 100;
  return {
    lowerIsBetter: judged?.evaluation === "lower",
    addsUp: (judged?.nature ?? "flow") === "flow",
    isRank: isRank(typeof measure === "string" ? measure : null),
    midYearShare: midYear / 100,
    decimals: book.marks.held.get(`${targetSheet}:${code}`)?.decimals ?? 0,
    minimum,
    maximum,
  };
}

/** Whether a part of the year is over; without a mark of the round the workbook is the first sample's. */
function isMidYear({ marks: { period } }: SampleBook): boolean {
  return !isPeriodKind(period) || kindRules[period].midYear;
}

const ownIndicators = [
  { name: "Số hội nghị chuyên đề, trao đổi kinh nghiệm được tổ chức", measure: "hội nghị" },
  { name: "Số phần việc, công trình chào mừng các ngày lễ lớn", measure: "công trình" },
  { name: "Số lượt cán bộ, người lao động được tập huấn nghiệp vụ", measure: "lượt" },
  { name: "Số buổi kiểm tra việc thực hiện nội quy, quy chế", measure: "buổi" },
  { name: "Số tin, bài tuyên truyền gương người tốt, việc tốt", measure: "tin, bài" },
] as const;

/** A quarter of the units register one or two indicators of their own. */
function answerOwnRows({ book, randomFor }: SampleUnit, answers: Answers): void {
  const random = randomFor("own");
  if (!random.chance(0.25)) return;
  const first = random.whole(0, ownIndicators.length - 1);
  ownCodes.slice(0, random.whole(1, 2)).forEach((code, index) => {
    const own = ownIndicators[(first + index) % ownIndicators.length] ?? ownIndicators[0];
    const target = random.whole(6, 60);
    answers.row(targetSheet, code, { name: own.name, measure: own.measure, target });
    answers.row(resultSheet, code, {
      result: Math.round(target * (isMidYear(book) ? 1 : 2) * random.between(0.35, 0.65)),
    });
  });
}
