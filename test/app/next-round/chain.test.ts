import { nextRound, type NextRound } from "../../../src/app/next-round/next-round";
import type { Indicator } from "../../../src/domain/round/indicator";
import type { RoundName } from "../../../src/domain/round/period";
import { vi } from "../../../src/text/vi";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { deadlines, held, opened, rowsOf, sampleBefore, startRound, type Told, withPeriod } from "./year-of-rounds";

/** What a unit tells in a round, by digits of its code: no rule of the product is asked. */
function tells(round: RoundName, unit: string, { code, evaluation }: Pick<Indicator, "code" | "evaluation">): Told {
  const seed = [...`${unit}${code}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7);
  const step = { reg: 0, h1: 1, year: 2 }[round.kind];
  const inWords = evaluation === "pass-fail" || evaluation === "qualitative";
  const target = inWords ? "Đạt" : (seed % 90) + 1.5 + (round.year - 2020);
  const result = inWords ? "Đạt" : (seed % 50) + step * 10.25 + (round.year - 2020) * 100;
  if (seed % 11 === 3) return { target, result: "KAD" };
  if (seed % 11 === 5) return { target, result: "chưa rõ" };
  return { target, result, plan: round.kind === "reg" && !inWords ? (seed % 9) + 0.5 : undefined } as Told;
}

const silent = "K06-03";
const merged = { gone: "C02-05", into: "C02-01" };
const answers = (round: RoundName) => (unit: string, indicator: Indicator) =>
  unit === silent && round.kind === "year" ? null : tells(round, unit, indicator);

function next(workbook: Workbook, round: RoundName, day: string): NextRound {
  const made = nextRound({ workbook, sha256: `of ${day}`, next: round, day, confirmed: {}, texts: vi });
  if ("refused" in made) throw new Error(made.refused);
  return made;
}

const h120: RoundName = { year: 2020, kind: "h1" };
const year20: RoundName = { year: 2020, kind: "year" };
const reg21: RoundName = { year: 2021, kind: "reg" };
const h121: RoundName = { year: 2021, kind: "h1" };

/** Danh sách with the merger: C02-05 ends with 2020, C02-01 goes on with its work. */
function withMerger(workbook: Workbook): Workbook {
  const sheet = workbook.sheets.find(({ name }) => name === "Danh sách")!;
  const header = [...sheet.rows].find(([, cells]) => [...cells.values()].some(({ value }) => value === "Mã đơn vị"))!;
  const column = (text: string): number => [...header[1]].find(([, { value }]) => value === text)![0];
  const row = [...sheet.rows].find(([, cells]) => cells.get(column("Mã đơn vị"))?.value === merged.gone)![0];
  const cells = new Map(sheet.rows.get(row));
  cells.set(column("Đến ngày"), { value: { date: "2020-12-31" }, formula: null, format: "dd/mm/yyyy" });
  cells.set(column("Đơn vị kế thừa"), { value: merged.into, formula: null, format: "@" });
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      each === sheet ? { ...sheet, rows: new Map([...sheet.rows, [row, cells]]) } : each,
    ),
  };
}

const books = chain();
function chain() {
  const reg20 = held(
    withPeriod(sampleBefore(), { Kỳ: "Đăng ký đầu năm", Năm: 2020, ...deadlines(startRound) }),
    "2020-02-25",
    answers(startRound),
  );
  const toH1 = next(reg20, h120, "2020-05-20");
  const h1 = held(withPeriod(workbookOf(toH1.draft()), deadlines(h120)), "2020-07-15", answers(h120));
  const toYear = next(h1, year20, "2020-11-01");
  const year = held(
    withMerger(withPeriod(workbookOf(toYear.draft()), deadlines(year20))),
    "2020-12-20",
    answers(year20),
  );
  const toReg = next(year, reg21, "2021-01-10");
  const reg = held(withPeriod(workbookOf(toReg.draft()), deadlines(reg21)), "2021-02-25", answers(reg21));
  const toHalf = next(reg, h121, "2021-05-20");
  const half = held(withPeriod(workbookOf(toHalf.draft()), deadlines(h121)), "2021-07-15", answers(h121));
  return { reg20, toH1, h1, toYear, year, toReg, reg, toHalf, half };
}

/** A figure of a round as it may be carried: a number or accepted words, else blank. */
function known(round: RoundName, unit: string, indicator: Indicator): number | string | null {
  const told = answers(round)(unit, indicator);
  const { result } = told ?? {};
  const inWords = indicator.evaluation === "pass-fail" || indicator.evaluation === "qualitative";
  if (result === "KAD" || (result === "chưa rõ" && !inWords)) return null;
  return typeof result === "number" || typeof result === "string" ? result : null;
}

function lastYears(round: RoundName, unit: string, indicator: Indicator): number | string | null {
  const own = known(round, unit, indicator);
  if (unit !== merged.into) return own;
  const other = known(round, merged.gone, indicator);
  const adds = indicator.nature === "flow" && indicator.measure !== "%";
  return adds && typeof own === "number" && typeof other === "number" ? own + other : null;
}

const columns = ["Thực hiện năm trước", "Thực hiện 6 tháng năm trước", "Chỉ tiêu đăng ký", "Kế hoạch 6 tháng"] as const;

/** `Chỉ tiêu giao` against what the test itself works out, every unit and indicator. */
function expectTargets(
  made: NextRound,
  expected: (unit: string, indicator: Indicator) => readonly (number | string | null)[],
): number {
  const workbook = workbookOf(made.draft());
  const { indicators, roster } = opened(withPeriod(workbook, deadlines(made.next))).board;
  const rows = rowsOf(workbook, "Chỉ tiêu giao", "Mã đơn vị");
  const found = new Map(rows.map((row) => [`${String(row["Mã đơn vị"])} ${String(row["Mã"])}`, row]));
  let cells = 0;
  for (const { unit, type, cluster } of roster)
    for (const indicator of indicators) {
      const { include, exclude } = indicator.scope;
      const marks = [unit, type, cluster];
      if (marks.some((mark) => exclude.includes(mark ?? ""))) continue;
      if (include.length > 0 && !marks.some((mark) => include.includes(mark ?? ""))) continue;
      const row = found.get(`${unit} ${indicator.code}`);
      const wanted = expected(unit, indicator);
      expect([unit, indicator.code, ...columns.map((column) => row?.[column] ?? null)]).toEqual([
        unit,
        indicator.code,
        ...wanted,
      ]);
      cells += columns.length;
    }
  expect(rows.length).toBeLessThanOrEqual(cells / columns.length);
  return cells;
}

const target = (round: RoundName, unit: string, indicator: Indicator): number | string | null =>
  (answers(round)(unit, indicator)?.target ?? null) as number | string | null;
const plan = (unit: string, indicator: Indicator): number | null => tells(startRound, unit, indicator).plan ?? null;

test("registration → six months: what was registered, with its plan for six months", () => {
  expect(
    expectTargets(books.toH1, (unit, each) => [null, null, target(startRound, unit, each), plan(unit, each)]),
  ).toBeGreaterThan(500);
});

test("six months → the year: the targets in force", () => {
  expectTargets(books.toYear, (unit, each) => [null, null, target(h120, unit, each), plan(unit, each)]);
});

test("the year → next year's registration: last year's twelve and six months, nothing registered yet", () => {
  expectTargets(books.toReg, (unit, each) => [lastYears(year20, unit, each), lastYears(h120, unit, each), null, null]);
});

test("next year's registration → its six months: last year's figures stay, the new targets come", () => {
  expectTargets(books.toHalf, (unit, each) => [
    lastYears(year20, unit, each),
    lastYears(h120, unit, each),
    target(reg21, unit, each),
    tells(reg21, unit, each).plan ?? null,
  ]);
});

const comparedSheet = "So sánh các kỳ";

/** Rows of units' indicators, with the values of these two columns. */
function comparedRows(workbook: Workbook, [then, now]: readonly [string, string]) {
  return rowsOf(workbook, comparedSheet, "Mã đơn vị")
    .filter((row) => row["Mã"] !== null)
    .map((row) => ({ unit: String(row["Mã đơn vị"]), code: row["Mã"], row, values: [row[then], row[now]] }));
}

test("the first round of each kind is compared with nothing", () => {
  const has = ({ sheets }: Workbook): boolean => sheets.some(({ name }) => name === comparedSheet);
  expect([books.reg20, books.h1, books.year, books.reg, books.half].map(has)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

test("six months stand beside last year's six months, and no figure of another kind of round", () => {
  const { indicators } = opened(books.half).board;
  const rows = comparedRows(books.half, ["Kết quả 6 tháng 2020", "Kết quả 6 tháng 2021"]);
  for (const { unit, code, row, values } of rows) {
    const each = indicators.find((indicator) => indicator.code === code)!;
    const [then, now] = [lastYears(h120, unit, each), tells(h121, unit, each).result];
    expect([unit, code, ...values]).toEqual([unit, code, then, now]);
    const both = typeof then === "number" && typeof now === "number" && each.measure !== "hạng";
    const difference = row["Chênh lệch kết quả"];
    if (both) expect(difference).toBeCloseTo(now - then, 8);
    else expect(difference ?? null).toBeNull();
  }
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ unit }) => unit === merged.gone)).toEqual([]);
});

test("a registration stands beside last year's registration: targets alone", () => {
  const { indicators } = opened(books.reg).board;
  const rows = comparedRows(books.reg, ["Chỉ tiêu năm 2020", "Chỉ tiêu năm 2021"]);
  for (const { unit, code, values } of rows.filter(({ unit: own }) => own !== merged.into)) {
    const each = indicators.find((indicator) => indicator.code === code)!;
    expect([unit, code, ...values]).toEqual([unit, code, target(startRound, unit, each), target(reg21, unit, each)]);
  }
  expect(rows.length).toBeGreaterThan(100);
});
