import { fillForms } from "../../../src/domain/statistics/fill-forms";
import { statisticalForms } from "../../../src/domain/statistics/statistical-forms";
import type { StatisticsFigure } from "../../../src/domain/round/stated-statistics";
import { boardOf } from "../round-samples";

/** Form 0601, line by line: its total over who launched the movement, and what units launched themselves. */
function movements(typed: Readonly<Record<string, number>>) {
  const figures = Object.entries(typed).map(([place, value]): StatisticsFigure => {
    const [line = "", column = ""] = place.split("/");
    return { form: "0601", line, column, value, cell: "E5" };
  });
  const board = boardOf({ statistics: { forms: [], figures } });
  const form = fillForms({ board, roster: [], units: [], accepted: new Map() }).forms[0]!;
  const at = (line: string, column: string) => {
    const of = <T extends { readonly key: string }>(all: readonly T[], key: string) =>
      all.find((each) => each.key === key)!;
    return form.value(of(form.form.lines, line), of(form.form.columns, column));
  };
  return at;
}

test("the lines of a form are numbered as they are printed; 0602 begins its awards at 6", () => {
  const numbered = statisticalForms.map(({ code, lines }) => {
    const numbers = lines.flatMap(({ number }) => (number === null ? [] : [Number(number)]));
    const runs = numbers.filter((number, index) => number !== (numbers[index - 1] ?? NaN) + 1);
    return [code, ...runs, numbers.at(-1)];
  });
  expect(numbered).toEqual([
    ["0601", 1, 12],
    ["0602", 1, 6, 21],
    ["0603", 1, 17],
    ["0604", 1, 5],
    ["0605", 1, 12],
  ]);
});

test("what nobody reported is blank in its cell and in every sum over it, never 0", () => {
  const at = movements({});
  for (const line of ["01", "02", "06"]) for (const column of ["1", "2", "4"]) expect(at(line, column)).toBeNull();
});

test("sums run over lines and over columns, and over what is stated alone; a stated 0 is 0", () => {
  const at = movements({ "02/2": 3, "03/3": 4, "05/3": 5, "06/4": 0 });
  expect([at("01", "2"), at("01", "3"), at("01", "4")]).toEqual([3, 9, null]);
  expect([at("02", "1"), at("05", "1"), at("01", "1")]).toEqual([3, 5, 12]);
  expect([at("06", "4"), at("06", "1"), at("07", "1")]).toEqual([0, 0, null]);
});
