import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { vi } from "../../../src/text/vi";
import { parseAddress } from "../../../src/workbook/address";
import { smallProvince } from "../../support/small-province";
import { entryPlaces } from "./entry-places";
import { sampleWorkbooks } from "./sample-workbooks";

const { draftOf } = sampleWorkbooks();

test("words that are asked for are a list on the cell, which asks about other words and lets them in", () => {
  const draft = draftOf("C01/C01-01.xlsx");
  const lists = ["Chỉ tiêu", "Kết quả", "Điều chỉnh"].map((name) => {
    const sheet = draft.sheets.find((each) => each.name === name);
    return (sheet?.validations ?? [])
      .filter(({ rule, strictness }) => strictness === "warning" && rule.kind !== "custom")
      .map(({ rule, message }) => [rule.kind === "list" ? rule.choices.join("; ") : rule.kind, message]);
  });
  const choices = [
    "Đạt; Hoàn thành; Hoàn thành vượt mức; Chưa đạt",
    "Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ; Hoàn thành nhiệm vụ; Không hoàn thành nhiệm vụ",
  ];
  const each = choices.map((words) => [words, `Chọn trong danh sách: ${words}.`]);
  expect(lists).toEqual([each, [...each, ...each], each]);
});

test("what the Board knows of last year in words stands on the form, of its six months as of its twelve", () => {
  const { board, workbook } = smallProvince({
    "Chỉ tiêu giao": `Mã đơn vị | Mã | Thực hiện năm trước | Thực hiện 6 tháng năm trước
      C1-01 | A4 | Đạt | Hoàn thành`,
  });
  const request = { board, inputs: inputSheets(workbook), cluster: null, unit: "C1-01", texts: vi };
  const draft = issueWorkbooks({ ...request, issued: "2020-05-20" })[0]!.draft();
  const shown = ["Thực hiện năm trước", "Thực hiện 6 tháng năm trước"].map((header) => {
    const place = entryPlaces(draft).find(({ code, field }) => code === "A4" && field.header === header)!;
    const { row, column } = parseAddress(place.cell)!;
    return draft.sheets
      .find(({ name }) => name === place.sheet)
      ?.rows.get(row)
      ?.get(column)?.value;
  });
  expect(shown).toEqual(["Đạt", "Hoàn thành"]);
});
