import { boardForms, boardOnlyLists } from "../../src/forms/board/input-sheets";
import type { FieldForm } from "../../src/forms/description/sheet-form";
import { clusterCoverSheet, clusterReportList } from "../../src/forms/sheets/cluster/cluster-cover-sheet";
import type { Workbook } from "../../src/workbook/sheet";
import { fileOf, issuedTo } from "../support/small-province";
import { counter, distinctValue, type RowsToType } from "../support/typed-fields";
import { run, written } from "./returns/returned-cluster";
import { choicesShown, filled, filledUnit, is, isNot, lost, province } from "./every-field-sample";

const clusterForms = [
  clusterCoverSheet,
  clusterReportList,
  ...boardForms.filter(({ sheet }) => !boardOnlyLists.has(sheet)),
];

const clusterRows: Readonly<Record<string, RowsToType>> = {
  "Thông tin chung": [{ key: {} }],
  "Báo cáo cụm": [{ key: { code: "N1" } }, { key: { code: "N9" } }],
  "Kỳ báo cáo": [{ key: {} }],
  "Cụm, khối": [{ key: { code: "C1" } }],
  "Danh sách": [{ key: { unit: "C1-03" } }],
  "Danh mục hồ sơ": [{ key: { code: "BC" } }],
  "Chỉ tiêu": [{ key: { code: "A1" } }, { key: { code: "A9" } }],
  "Chỉ tiêu giao": [{ key: { unit: "C1-01", code: "A1" } }, { key: { unit: "C1-02", code: "A1" } }],
  "Danh mục nội dung": [{ key: { code: "N1" } }],
  "Thang điểm": [{ key: { cluster: "*", code: "T5" } }],
  "Mức điểm": [{ key: { cluster: "*", criterion: "T1" } }],
  "Mục điểm": [{ key: { cluster: "*", path: "I" } }],
  "Điều kiện": [{ key: { code: "DK1" } }],
  "Xếp loại": [{ key: { name: "Xuất sắc" } }],
  "Khen thưởng": [{ key: { name: "Bằng khen" } }],
  "Mẫu văn bản": [{ key: { formality: "Nhà nước" } }],
  "Sổ theo dõi nhận báo cáo": [{ key: { sender: "C1-02" } }],
  "Sổ đôn đốc": [{ key: { code: "C1-02", wave: 1 } }],
  "Ý kiến điều chỉnh": ["C1-02", "C1-03", "K1-01"].map((unit) => ({
    key: { unit, code: "A1" },
    value: (field: FieldForm) => (field.key === "version" ? 1 : distinctValue(field, clusterCount)),
  })),
  "Điểm chấm": [
    { key: { unit: "C1-02", criterion: "T3", stage: "Cụm/khối chấm" }, fields: isNot("stage", "notApplicable") },
    { key: { unit: "C1-03", criterion: "T5", stage: "Cụm/khối chấm" }, fields: isNot("stage", "points") },
    { key: { unit: "C1-02", criterion: "T5", stage: "Cụm/khối chấm" }, fields: is("explanation") },
    { key: { unit: "C1-02", criterion: "T3", stage: "Chấm chéo" }, fields: isNot("stage", "notApplicable") },
    { key: { unit: "C1-02", criterion: "T3", stage: "Thẩm định" }, fields: isNot("stage", "notApplicable") },
    { key: { unit: "K1-01", criterion: "T3", stage: "Cụm/khối chấm" }, fields: isNot("stage", "notApplicable") },
    { key: { unit: "C1-03", criterion: "T9", stage: "Cụm/khối chấm" }, fields: isNot("stage", "notApplicable") },
  ],
  "Kết quả bình xét": [
    { key: { unit: "C1-02", award: "Bằng khen" } },
    { key: { unit: "K1-01", award: "Bằng khen" } },
    { key: { unit: "C1-03", award: "Giấy khen" } },
  ],
};

const clusterCount = counter();

describe("what a cluster typed can be read on a visible sheet of the Board's", () => {
  const { workbook, typed } = filled(issuedTo(province, "_C1"), {
    forms: clusterForms,
    rows: clusterRows,
    count: clusterCount,
  });
  const unit = filledUnit("C1-02", clusterCount);
  const ran = run(province.workbook, [
    fileOf("C1/C1-02.xlsx", unit.workbook),
    fileOf("C1/_C1.xlsx", workbook, "2020-07-08T09:00:00"),
  ]);

  test("when it comes, and in every later run", () => {
    const after = written(province.workbook, ran);
    expect(lost(after, typed)).toEqual([]);
    expect(lost(written(after, run(after, [])), typed)).toEqual([]);
  });

  test("a word chosen from a list, too", () => {
    const outputs = (book: Workbook) =>
      written(
        province.workbook,
        run(province.workbook, [fileOf("C1/C1-02.xlsx", unit.workbook), fileOf("C1/_C1.xlsx", book)]),
      );
    expect(
      choicesShown("C1", { open: issuedTo(province, "_C1"), forms: clusterForms, rows: clusterRows, outputs }),
    ).toEqual([]);
  });
});
