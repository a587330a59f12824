import type { Indicator } from "../../../src/domain/round/indicator";
import type { Entry } from "../../../src/domain/basics/entry";
import { boardOf, entry, indicator, mark, period } from "../round-samples";
import { resultRow, targetRow } from "../row-samples";
import { found, percent, report, type Row } from "./plausibility-sample";

const codes = ["KT01", "KT02", "KT03", "KT04", "KT05", "KT06"] as const;

describe("pasted into the wrong rows", () => {
  // Rows of very different size, each with last year's number, half a year's and this year's beside it.
  const years = [12_000, 35, 900, 4, 250_000, 130];
  const results = years.map((year) => Math.round(year * 0.52));

  /** What is told of a column of results that stands so in the rows. */
  function pasted(column: readonly (number | null)[], kind: "h1" | "year" = "h1") {
    const board = boardOf({ period: { ...period, kind }, indicators: codes.map((code) => indicator(code)) });
    const submitted = report(
      "C01-01",
      {},
      {
        targets: codes.map((code, index) =>
          targetRow(code, {
            previousYear: entry(years[index] ?? null, `E${index}`),
            target: entry(years[index] ?? null, `G${index}`),
          }),
        ),
        results: codes.map((code, index) =>
          resultRow(code, {
            samePeriod: entry((years[index] ?? 0) / 2, `F${index}`),
            result: entry(column[index] ?? null, `H${index}`),
          }),
        ),
      },
    );
    return found(board, [submitted]);
  }

  test("in its own rows nothing is told", () => {
    expect(pasted(results)).toEqual([]);
  });

  test("one row down it is told once, with the first and the last figure, and no doubt beside it", () => {
    expect(pasted([null, ...results.slice(0, 5)])).toEqual([
      { code: "rows-shifted", label: "Thực hiện trong kỳ", from: "KT02", to: "KT06", rows: 5, by: 1, at: "Kết quả!H1" },
    ]);
  });

  test("figures below 1 slide, too: 0.9 is far from 0.02", () => {
    const shares = [0.9, 0.02, 0.5, 0.006, 0.3, 0.01];
    const board = boardOf({
      period: { ...period, kind: "year" },
      indicators: codes.map((code) => indicator(code, { measure: "tỷ đồng" })),
    });
    const told = (column: readonly (number | null)[]) => {
      const targets = codes.map((code, at) => targetRow(code, { target: entry((shares[at] ?? 0) * 2, `G${at}`) }));
      const rows = codes.map((code, at) => resultRow(code, { result: entry(column[at] ?? null, `H${at}`) }));
      return found(board, [report("C01-01", {}, { targets, results: rows })]).map(({ code }) => code);
    };
    expect(told(shares)).toEqual([]);
    expect(told([null, ...shares.slice(0, 5)])).toContain("rows-shifted");
  });

  test("one row up, and two rows down", () => {
    expect(pasted([...results.slice(1), null])).toMatchObject([{ from: "KT01", to: "KT05", rows: 5, by: -1 }]);
    expect(pasted([null, null, ...results.slice(0, 4)])).toMatchObject([{ from: "KT03", to: "KT06", rows: 4, by: 2 }]);
  });

  test("three rows are enough, two may be chance: there each figure is told for itself", () => {
    const [one = 0, two = 0, three = 0, four = 0, five = 0, six = 0] = results;
    expect(pasted([one, two, null, three, four, five]).map(({ code }) => code)).toEqual(["rows-shifted"]);
    expect(pasted([one, two, four, three, five, six]).map(({ code }) => code)).not.toContain("rows-shifted");
  });

  test("two rows that gain as much as three would are still two, and a row that gains nothing is none of them", () => {
    const [one = 0, two = 0, , four = 0, five = 0, six = 0] = years.map((year) => year / 2);
    const column = [100, one, two, four, five, six];
    expect(pasted(column).map(({ code }) => code)).not.toContain("rows-shifted");
    // The third row has no target, so that any figure fits it.
    const board = boardOf({ indicators: codes.map((code) => indicator(code)) });
    const targets = codes.map((code, at) => targetRow(code, { target: entry(at === 2 ? null : (years[at] ?? 0)) }));
    const rows = column.map((result, at) => resultRow(codes[at] ?? "", { result: entry(result, `H${at}`) }));
    expect(found(board, [report("C01-01", {}, { targets, results: rows })]).map(({ code }) => code)).not.toContain(
      "rows-shifted",
    );
  });

  test("slid figures fit their rows almost everywhere: by half more, not by more than twice", () => {
    const grown = (by: number) => pasted([null, ...results.slice(0, 5).map((result) => result * by)]);
    const codesOf = (by: number) => grown(by).map(({ code }) => code);
    expect(codesOf(1.6)).toContain("rows-shifted");
    expect(codesOf(0.45)).not.toContain("rows-shifted");
  });

  test("0 is near to 1: three zeros over three ones, where all rows had one, have not slid", () => {
    const board = boardOf({ indicators: codes.map((code) => indicator(code)) });
    const ones = codes.map((code, index) =>
      resultRow(code, { samePeriod: entry(1, "F9"), result: entry(index < 3 ? 0 : 1, "H9") }),
    );
    expect(found(board, [report("C01-01", {}, { results: ones })])).toEqual([]);
  });

  test("without last year's figure half of the target tells how large a result may be", () => {
    const board = boardOf({ indicators: codes.map((code) => indicator(code)) });
    const targets = codes.map((code, index) => targetRow(code, { target: entry(years[index] ?? null, `G${index}`) }));
    const slid = [null, ...years.slice(0, 5)].map((year) => (year === null ? null : year * 0.75));
    const rows = slid.map((result, index) => resultRow(codes[index] ?? "", { result: entry(result, `H${index}`) }));
    expect(found(board, [report("C01-01", {}, { targets, results: rows })])).toMatchObject([{ code: "rows-shifted" }]);
  });

  test("words among numbers tell where the column belongs, and what can't be read is no number either", () => {
    const inWords = (column: readonly Entry[]) => {
      const board = boardOf({
        indicators: codes.map((code) => indicator(code, code === "KT04" ? { evaluation: "pass-fail" } : {})),
      });
      const results = column.map((result, index) => resultRow(codes[index] ?? "", { result }));
      return found(board, [report("C01-01", {}, { results })]).filter(({ code }) => code === "rows-shifted");
    };
    const [number, done, unread] = [entry(7, "H9"), entry("Đạt", "H9"), mark("invalid", "H9")];
    expect(inWords([number, number, number, done, number, number])).toEqual([]);
    expect(inWords([number, number, number, unread, number, number])).toEqual([]);
    const slid = [entry<number>(null), number, number, number, done, number];
    expect(inWords(slid)).toMatchObject([{ from: "KT02", to: "KT06", rows: 5, by: 1 }]);
  });

  test("of a whole year the results are held against years, not halves", () => {
    expect(pasted([null, ...years.slice(0, 5)], "year")).toMatchObject([{ code: "rows-shifted", rows: 5, by: 1 }]);
  });
});

describe("another column of the form", () => {
  const copied = (rows: readonly Row[]) =>
    found(boardOf({ indicators: rows.map((_, index) => indicator(`KT0${index}`)) }), [
      report("C01-01", Object.fromEntries(rows.map((row, index) => [`KT0${index}`, row]))),
    ]).filter(({ code }) => code === "column-copied");
  const same = (count: number, others: number, column: keyof Row = "samePeriod"): readonly Row[] =>
    Array.from({ length: count + others }, (_, index) => ({
      [column]: 20 + index,
      result: index < count ? 20 + index : 21.5 + index,
    }));

  test("four figures, and half of all that can be compared", () => {
    expect(copied(same(4, 0))).toMatchObject([{ reference: "Thực hiện 6 tháng năm trước", equal: 4, of: 4 }]);
    expect(copied(same(3, 0))).toEqual([]);
    expect(copied(same(4, 2))).toMatchObject([{ equal: 4, of: 6 }]);
    expect(copied(same(4, 4))).toMatchObject([{ equal: 4, of: 8 }]);
    expect(copied(same(4, 5))).toEqual([]);
    expect(copied(same(4, 0, "target"))).toMatchObject([{ reference: "Chỉ tiêu đăng ký" }]);
    expect(copied(same(4, 0, "previousYear"))).toMatchObject([{ reference: "Thực hiện năm trước" }]);
  });

  test("what is often the same tells nothing: small counts, and 100", () => {
    const rows = [9, 9, 9, 100, 100].map((value) => ({ samePeriod: value, result: value }));
    expect(copied(rows)).toEqual([]);
    expect(copied([10, 10, 10, 9.5].map((value) => ({ samePeriod: value, result: value })))).toHaveLength(1);
  });

  test("of two columns the one with more equal figures is named", () => {
    const rows = same(5, 0).map((row, index) => ({ ...row, target: index < 4 ? (row.result ?? 0) : 300 }));
    expect(copied(rows)).toMatchObject([{ reference: "Thực hiện 6 tháng năm trước", equal: 5 }]);
  });
});

describe("other units of the cluster", () => {
  const apart = (is: Partial<Indicator>, peers: readonly Row[], row: Row) =>
    found(boardOf({ indicators: [indicator("KT01", is)] }), [
      ...peers.map((peer, index) => report(`C01-1${index}`, { KT01: peer })),
      report("C01-01", { KT01: row }),
    ]).map((issue) => ("score" in issue ? [issue.at, issue.score] : issue.code));
  const five = (row: Row) => Array.from({ length: 5 }, () => row);

  // Nobody deviates, so 5 % of the median does: 8 × 2.5 / 0.6745 = 29.65 away from 50.
  test.each([
    [79, []],
    [80, [["Kết quả!H9", 8.1]]],
    [21, []],
    [20, [["Kết quả!H9", -8.1]]],
  ])("%p %% where all others have 50", (result, issues) => {
    expect(apart(percent, five({ result: 50 }), { result })).toEqual(issues);
  });

  test("less than ten of the smallest steps away is no distance", () => {
    const count = { measure: "mô hình", decimals: 0, nature: "level" } as const;
    expect(apart(count, five({ target: 20, result: 10 }), { target: 20, result: 16 })).toEqual([]);
    expect(apart(count, five({ target: 40, result: 20 }), { target: 40, result: 32 })).toHaveLength(1);
    expect(
      apart({ ...count, measure: "ha" }, five({ target: 20, result: 10 }), { target: 20, result: 16.5 }),
    ).toHaveLength(1);
  });

  test("of percentages the smallest steps are those of the result itself", () => {
    const small = (result: number) => apart(percent, five({ result: 0.1 }), { result });
    expect([small(0.9), small(1.2)]).toEqual([[], [expect.anything()]]);
  });

  test("ranks are not compared, nor amounts without a target", () => {
    expect(
      apart({ measure: "hạng", nature: "level" }, five({ target: 20, result: 10 }), { target: 20, result: 60 }),
    ).toEqual([]);
    expect(apart({ nature: "level" }, five({ result: 10 }), { result: 60 })).toEqual([]);
  });
});
