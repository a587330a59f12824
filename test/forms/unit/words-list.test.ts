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
