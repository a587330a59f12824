import { ImportPanel } from "../../../src/taskpane/setup/import-panel";
import { ImportPreview } from "../../../src/taskpane/setup/import-preview";
import type { ListPreview, ListRow } from "../../../src/app/live/board/setting-up/import-list";
import { markupOf, wordsOf } from "../markup";

const row = (line: number, outcome: ListRow["outcome"], more: Partial<ListRow> = {}): ListRow => ({
  line,
  code: `K1-0${line}`,
  name: `Sở ${line}`,
  cluster: "K1",
  outcome,
  proposed: false,
  changes: [],
  refused: [],
  issues: [],
  notes: [],
  ...more,
});

const preview: ListPreview = {
  sheet: "Danh sách",
  known: [
    { header: "Đơn vị", field: "Tên đơn vị" },
    { header: "Vai trò", field: "Vai trò" },
  ],
  unknown: ["Ghi chú riêng"],
  rows: [
    row(2, "new", { proposed: true }),
    row(3, "changed", { changes: [{ label: "Người liên hệ", from: "", to: "Trần Thị Mẫu" }] }),
    row(4, "refused", { refused: [{ why: "unknown-cluster", raw: "Khối lạ" }] }),
  ],
  loose: [{ line: 9, text: "Tổng cộng: 3" }],
};

const shown = (language: "vi" | "en" = "vi", given = preview) =>
  wordsOf(<ImportPreview preview={given} writing={false} write={() => undefined} />, language);

test("says how much, which columns, each row with why, and what is left out, above the button that writes", () => {
  expect(shown()).toMatch(
    /^Kết quả xem trước: thêm 1 dòng, sửa 1 dòng, chưa ghi được 1 dòng\. Các cột được ghi: Đơn vị → Tên đơn vị; Vai trò\. Các cột chưa nhận ra nên không ghi: Ghi chú riêng\. ✖ Chưa ghi được 1 Sở 4 Dòng 4 · K1-04 Trang Cụm, khối chưa có "Khối lạ".* \+ Sẽ thêm 1 Sở 2 Dòng 2 · K1-02 · mã đề nghị ↔ Sẽ sửa 1 Sở 3 .*Người liên hệ: \(trống\) → Trần Thị Mẫu 1 dòng không phải dòng của danh sách nên không ghi Dòng 9: Tổng cộng: 3 Ghi vào trang Danh sách$/u,
  );
  expect(shown("en")).toMatch(
    /^Before writing: 1 row to add, 1 row to change, 1 row that can&#x27;t be written\. .* Write to the sheet Danh sách$/u,
  );
});

test("rows that need a person stand open, the others are folded; hundreds come in parts", () => {
  const many = { ...preview, rows: Array.from({ length: 200 }, (_, index) => row(index + 2, "new")) };
  expect(
    markupOf(<ImportPreview preview={preview} writing={false} write={() => undefined} />).match(/<details open=""/gu),
  ).toHaveLength(1);
  expect(shown("vi", many)).toContain("Xem thêm 100 dòng");
});

test("without anything to write there is no button", () => {
  expect(shown("vi", { ...preview, rows: [row(2, "same")] })).toMatch(/Không có dòng nào cần ghi\.$/u);
});

test("the panel says what a table must have; nothing can be looked at before something is given", () => {
  expect(wordsOf(<ImportPanel list="roster" />)).toMatch(
    /^Cần có cột tên đơn vị .* Xem trước khi ghi Hoặc chọn tệp bảng tính…$/u,
  );
  expect(markupOf(<ImportPanel list="roster" />)).toMatch(/<button[^>]*aria-disabled="true"[^>]*>Xem trước khi ghi/u);
});
