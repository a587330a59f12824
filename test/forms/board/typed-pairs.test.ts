import { readTyped, typedPairs } from "../../../src/forms/board/typed-pairs";
import { periodSheet } from "../../../src/forms/sheets/board/period-sheet";
import { smallProvince } from "../../support/small-province";

const { workbook } = smallProvince();

test("the cover of a round as a form: values as people write them, choices in words, blanks as nothing", () => {
  const fields = new Map(typedPairs(workbook, periodSheet).map((field) => [field.label, field]));
  const shown = (label: string) => {
    const field = fields.get(label);
    return [field?.kind, field?.value, field?.required, field?.choices.length];
  };
  expect(shown("Năm")).toEqual(["number", "2020", true, 0]);
  expect(shown("Kỳ")).toEqual(["choice", "6 tháng đầu năm", true, 3]);
  expect(shown("Hạn đơn vị tổ chức sơ kết")).toEqual(["date", "30/06/2020", true, 0]);
  expect(shown("Tỉnh").slice(0, 2)).toEqual(["text", "Mẫu"]);
  expect(shown("Số văn bản")).toEqual(["text", "", false, 0]);
});

test("a workbook without the sheet shows the same form, blank", () => {
  const blank = typedPairs({ sheets: [], warnings: [] }, periodSheet);
  expect(blank.map(({ label }) => label)).toEqual(periodSheet.fields.map(({ header }) => header));
  expect(new Set(blank.map(({ value }) => value))).toEqual(new Set([""]));
});

describe("what is typed is read as the cells of the sheet are", () => {
  const keyOf = (label: string): string => periodSheet.fields.find(({ header }) => header === label)?.key ?? "";
  const read = (label: string, value: string) => {
    const key = label === "" ? "unknown" : keyOf(label);
    const { values, refused } = readTyped(periodSheet, [{ key, was: "", value }]);
    return [
      values[key],
      refused.map(({ key: refusedKey, issue }) => [refusedKey === key, issue.code, issue.place.sheet]),
    ];
  };

  test.each([
    ["Mốc 6 tháng (%)", "62,5", 62.5, []],
    ["Tỉnh", "  Mẫu ", "Mẫu", []],
    ["Kỳ", "cả năm", "year", []],
    ["Hạn đơn vị tổ chức sơ kết", "30/06/2020", { date: "2020-06-30" }, []],
    ["Tỉnh", "  ", null, []],
    ["Năm", "hai nghìn", undefined, [[true, "not-a-number", "Kỳ báo cáo"]]],
    ["Hạn đơn vị tổ chức sơ kết", "31/06/2020", undefined, [[true, "not-a-date", "Kỳ báo cáo"]]],
    ["", "gì đó", undefined, []],
  ])("%s: %p", (label, typed, value, refused) => {
    expect(read(label, typed)).toEqual([value, refused]);
  });
});
