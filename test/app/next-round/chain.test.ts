import { nextRound, type NextRound } from "../../../src/app/next-round/next-round";
import type { Indicator } from "../../../src/domain/round/indicator";
import type { RoundName } from "../../../src/domain/round/period";
import { vi } from "../../../src/text/vi";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { expectTargets, type Expected, toldFigures } from "./told-figures";
import { deadlines, held, opened, rowsOf, sampleBefore, withPeriod } from "./year-of-rounds";

/** A sample with two of its clusters: one unit of the second sends no year's report, one of the first is merged. */
const samples = [
  {
    folder: "sample",
    first: 2020,
    clusters: ["C02", "K06"],
    silent: "K06-03",
    merged: { gone: "C02-05", into: "C02-01" },
  },
  {
    folder: "sample-xa",
    first: 2026,
    clusters: ["X03", "X05"],
    silent: "X05-03",
    merged: { gone: "X03-05", into: "X03-01" },
  },
] as const;

describe.each(samples)("the rounds of $folder", ({ folder, first, clusters, silent, merged }) => {
  const startRound: RoundName = { year: first, kind: "reg" };
  const figures = toldFigures({ silent, merged });
  const { target, later } = figures;
  const answers = (round: RoundName) => (unit: string, indicator: Indicator) => figures.told(round, unit, indicator);

  function next(workbook: Workbook, round: RoundName, day: string): NextRound {
    const made = nextRound({ workbook, sha256: `of ${day}`, next: round, day, confirmed: {}, texts: vi, hung: null });
    if ("refused" in made) throw new Error(made.refused);
    return made;
  }

  const halfYear: RoundName = { year: first, kind: "h1" };
  const wholeYear: RoundName = { year: first, kind: "year" };
  const nextStart: RoundName = { year: first + 1, kind: "reg" };
  const nextHalf: RoundName = { year: first + 1, kind: "h1" };

  /** Danh sách with the merger: one unit ends with the year, another goes on with its work. */
  function withMerger(workbook: Workbook): Workbook {
    const sheet = workbook.sheets.find(({ name }) => name === "Danh sách")!;
    const header = [...sheet.rows].find(([, cells]) => [...cells.values()].some(({ value }) => value === "Mã đơn vị"))!;
    const column = (text: string): number => [...header[1]].find(([, { value }]) => value === text)![0];
    const row = [...sheet.rows].find(([, cells]) => cells.get(column("Mã đơn vị"))?.value === merged.gone)![0];
    const cells = new Map(sheet.rows.get(row));
    cells.set(column("Đến ngày"), { value: { date: `${first}-12-31` }, formula: null, format: "dd/mm/yyyy" });
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
      withPeriod(sampleBefore({ folder, clusters }), { Kỳ: "Đăng ký đầu năm", Năm: first, ...deadlines(startRound) }),
      `${first}-02-25`,
      answers(startRound),
    );
    const toH1 = next(reg20, halfYear, `${first}-05-20`);
    const h1 = held(withPeriod(workbookOf(toH1.draft()), deadlines(halfYear)), `${first}-07-15`, answers(halfYear));
    const toYear = next(h1, wholeYear, `${first}-11-01`);
    const year = held(
      withMerger(withPeriod(workbookOf(toYear.draft()), deadlines(wholeYear))),
      `${first}-12-20`,
      answers(wholeYear),
    );
    const toReg = next(year, nextStart, `${first + 1}-01-10`);
    const reg = held(
      withPeriod(workbookOf(toReg.draft()), deadlines(nextStart)),
      `${first + 1}-02-25`,
      answers(nextStart),
    );
    const toHalf = next(reg, nextHalf, `${first + 1}-05-20`);
    const half = held(
      withPeriod(workbookOf(toHalf.draft()), deadlines(nextHalf)),
      `${first + 1}-07-15`,
      answers(nextHalf),
    );
    return { reg20, toH1, h1, toYear, year, toReg, reg, toHalf, half };
  }

  /** `Chỉ tiêu giao` of a next round against what the units told. */
  function expectNext({ draft, next: round }: NextRound, expected: Expected): number {
    const workbook = workbookOf(draft());
    return expectTargets(workbook, opened(withPeriod(workbook, deadlines(round))).board, expected);
  }

  const plan = (unit: string, indicator: Indicator) => figures.plan(first, unit, indicator);

  test("registration → six months: what was registered, with its plan for six months", () => {
    expect(
      expectNext(books.toH1, (unit, each) => [null, null, target(startRound, unit, each), plan(unit, each)]),
    ).toBeGreaterThan(500);
  });

  test("six months → the year: the targets in force", () => {
    expectNext(books.toYear, (unit, each) => [null, null, target(halfYear, unit, each), plan(unit, each)]);
  });

  test("the year → next year's registration: last year's twelve and six months, nothing registered yet", () => {
    expectNext(books.toReg, (unit, each) => [later(wholeYear, unit, each), later(halfYear, unit, each), null, null]);
  });

  test("next year's registration → its six months: last year's figures stay, the new targets come", () => {
    expectNext(books.toHalf, (unit, each) => [
      later(wholeYear, unit, each),
      later(halfYear, unit, each),
      target(nextStart, unit, each),
      figures.plan(first + 1, unit, each),
    ]);
  });

  const comparedSheet = "So sánh các kỳ";

  /** Rows of units' indicators, with the values of these two columns. */
  function comparedRows(workbook: Workbook, [then, now]: readonly [string, string]) {
    const { indicators } = opened(workbook).board;
    const rows = rowsOf(workbook, comparedSheet, "Mã đơn vị").filter((row) => row["Mã"] !== null);
    expect(rows.length).toBeGreaterThan(50);
    return rows.map((row) => ({
      unit: String(row["Mã đơn vị"]),
      indicator: indicators.find(({ code }) => code === row["Mã"])!,
      row,
      values: [row[then], row[now]],
    }));
  }

  test("the first round of each kind is compared with nothing", () => {
    const { reg20, h1, year, reg, half } = books;
    expect([reg20, h1, year, reg, half].map(({ sheets }) => sheets.some(({ name }) => name === comparedSheet))).toEqual(
      [false, false, false, true, true],
    );
  });

  test("six months stand beside last year's six months, and no figure of another kind of round", () => {
    const rows = comparedRows(books.half, [`Kết quả 6 tháng ${first}`, `Kết quả 6 tháng ${first + 1}`]);
    for (const { unit, indicator, row, values } of rows) {
      const [then, now] = [later(halfYear, unit, indicator), figures.told(nextHalf, unit, indicator)?.result];
      expect([unit, indicator.code, ...values]).toEqual([unit, indicator.code, then, now]);
      const both = typeof then === "number" && typeof now === "number" && indicator.measure !== "hạng";
      const difference = row["Chênh lệch kết quả"] ?? null;
      if (both) expect(difference).toBeCloseTo(now - then, 8);
      else expect(difference).toBeNull();
    }
    expect(rows.filter(({ unit }) => unit === merged.gone)).toEqual([]);
  });

  test("a registration stands beside last year's registration: targets alone", () => {
    const rows = comparedRows(books.reg, [`Chỉ tiêu năm ${first}`, `Chỉ tiêu năm ${first + 1}`]);
    for (const { unit, indicator, values } of rows.filter(({ unit: own }) => own !== merged.into))
      expect([unit, indicator.code, ...values]).toEqual([
        unit,
        indicator.code,
        target(startRound, unit, indicator),
        target(nextStart, unit, indicator),
      ]);
  });
});
