import { unitForms } from "../../src/forms/unit/unit-forms";
import type { Workbook } from "../../src/workbook/sheet";
import { fileOf, issuedTo } from "../support/small-province";
import { counter } from "../support/typed-fields";
import { run, written } from "./returns/returned-cluster";
import { choicesShown, filledUnit, lost, province, unitRows } from "./every-field-sample";

describe("what a unit typed can be read on a visible sheet", () => {
  const count = counter();
  const [two, three] = [filledUnit("C1-02", count), filledUnit("C1-03", count)];
  const files = [fileOf("C1/C1-02.xlsx", two.workbook), fileOf("C1/C1-03.xlsx", three.workbook)];

  test.each([
    ["the Board's", () => province.workbook],
    ["the leader's own", () => issuedTo(province, "_C1")],
  ])("of %s workbook", (_, open) => {
    const book = open();
    const after = written(book, run(book, files));
    expect(lost(after, [...two.typed, ...three.typed])).toEqual([]);
    expect(lost(written(after, run(after, [])), two.typed)).toEqual([]);
  });

  test("a word chosen from a list, too", () => {
    const outputs = (workbook: Workbook) =>
      written(province.workbook, run(province.workbook, [fileOf("C1/C1-02.xlsx", workbook)]));
    expect(
      choicesShown("C1-02", { open: issuedTo(province, "C1-02"), forms: unitForms, rows: unitRows, outputs }),
    ).toEqual([]);
  });
});
