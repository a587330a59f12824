import { inputChange } from "../src/app/live/changing/change-board";
import { takeBack, undoOf } from "../src/app/live/changing/undo-change";
import type { CellEdit } from "../src/workbook/edit";
import { sheetDifferences, writtenWhole } from "./differences";
import { everyFeature } from "./every-feature";
import { allCompared, cellsAlone, type HostTest } from "./host-test";
import { testCell, testSheet } from "./test-sheet";

/** Excel tells of at most 512 areas (Range.getMergedAreasOrNullObject); `Bảng điểm` of a province has 1,395. */
const manyAreas = 600;

const merged: HostTest = {
  id: "many-merges",
  title: {
    vi: "600 vùng ô gộp, rồi ghi lại không còn ô gộp nào",
    en: "600 merged areas, then written again without any",
  },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const rows = Array.from({ length: manyAreas }, (_, index) => index + 1);
    const name = "Thử nhiều ô gộp";
    const before = testSheet(
      name,
      rows.map((row) => [`gộp ${row}`]),
      { merges: rows.map((row) => ({ top: row, left: 1, bottom: row, right: 3 })) },
    );
    await workbook.write({ sheets: [before], added: [] }, { now });
    const first = await sheetDifferences(workbook, [before]);
    // A cell that is still merged would not take the second value of its row.
    const after = testSheet(
      name,
      rows.map((row) => [`rời ${row}`, row, row / 2]),
    );
    await workbook.write({ sheets: [after], added: [] }, { now });
    return [...first, ...(await sheetDifferences(workbook, [after]))];
  },
};

const list = testSheet("Thử hoàn tác", [
  ["Mã", "Ngày", "Điểm", "Ghi chú"],
  ["C1-01", testCell({ date: "2020-06-30" }, { format: "dd/mm/yyyy" }), testCell(7.25, { format: "0.00" }), "=A2"],
  ["C1-02"],
]);

const edits: readonly CellEdit[] = [
  { row: 2, column: 2, was: { date: "2020-06-30" }, value: { date: "2020-07-02" } },
  { row: 2, column: 3, was: 7.25, value: null },
  { row: 2, column: 4, was: "=A2", value: "đã sửa" },
  { row: 3, column: 3, was: null, value: 9 },
].map((edit) => ({ ...edit, sheet: list.name, format: null }));

const undone: HostTest = {
  id: "undo-after-write",
  title: {
    vi: "Hoàn tác ngay sau khi ghi: ô có lại nội dung và định dạng cũ",
    en: "Undo right after a write: cells have their contents and formats again",
  },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    await workbook.write({ sheets: [list], added: [] }, { now });
    await workbook.write({ sheets: [], added: [], cells: edits }, { now });
    await takeBack({ workbook, now }, undoOf(inputChange({ cells: edits })));
    return sheetDifferences(workbook, [list]);
  },
};

const hiddenCharts: HostTest = {
  id: "hidden-charts",
  title: {
    vi: "Trang ẩn và ẩn hẳn có biểu đồ, quy tắc nhập, ô gộp; ghi hai lần",
    en: "Hidden and very hidden sheets with a chart, validation and merged cells; written twice",
  },
  notCompared: cellsAlone,
  run: async (workbook, kit) => {
    const sheets = (version: string) =>
      (["hidden", "very-hidden"] as const).map((state) => ({
        ...everyFeature(version, `Thử biểu đồ, ${state === "hidden" ? "ẩn" : "ẩn hẳn"}`),
        state,
      }));
    return [
      ...(await writtenWhole(workbook, kit, sheets("một"))),
      ...(await writtenWhole(workbook, kit, sheets("hai"))),
    ];
  },
};

/** Where a real Excel was reported to have limits or ways of its own. */
export const limitTests: readonly HostTest[] = [merged, undone, hiddenCharts];
