import { ImportPanel } from "../../../src/taskpane/setup/import-panel";
import { ImportPreview } from "../../../src/taskpane/setup/import-preview";
import { type ListPreview, type ListRow, nothingChosen } from "../../../src/app/live/board/setting-up/plan-list";
import type { SetupList } from "../../../src/app/live/board/setting-up/setup-lists";
import { sampleSetupState } from "./sample-setup-state";
import { markupOf, wordsOf } from "../markup";

const row = (line: number, outcome: ListRow["outcome"], more: Partial<ListRow> = {}): ListRow => ({
  line,
  code: `K1-0${line}`,
  name: `Sở ${line}`,
  under: "",
  outcome,
  proposed: false,
  changes: [],
  lacks: [],
  refused: [],
  issues: [],
  notes: [],
  ...more,
});

const preview: ListPreview = {
  sheet: "Danh sách",
  columns: [
    { column: 1, header: "Đơn vị", field: "name", label: "Tên đơn vị", sample: "Sở 2" },
    { column: 2, header: "Ghi chú riêng", field: null, label: null, sample: "mới" },
  ],
  fields: [
    { key: "name", label: "Tên đơn vị" },
    { key: "role", label: "Vai trò" },
  ],
  rows: [
    row(2, "new", { proposed: true }),
    row(3, "changed", { changes: [{ label: "Người liên hệ", from: "", to: "Trần Thị Mẫu" }] }),
    row(4, "refused", { refused: [{ why: "unknown", raw: "Khối lạ", sheet: "Cụm, khối" }] }),
  ],
  loose: [{ line: 9, text: "Tổng cộng: 3", isHeading: false }],
  clusters: [],
  knownClusters: [{ code: "K1", name: "Khối một" }],
  fillable: [{ key: "role", label: "Vai trò", required: true, options: [["Trưởng", "Trưởng"]] }],
  unplaced: [],
};

const saying = {
  choices: nothingChosen,
  busy: false,
  writing: false,
  say: () => undefined,
  write: () => undefined,
};

const shown = (language: "vi" | "en" = "vi", given = preview) =>
  wordsOf(<ImportPreview {...saying} preview={given} />, language);

test("says how much, which columns, each row with why, and what is left out, above the button that writes", () => {
  expect(shown()).toMatch(
    /^Kết quả xem trước: thêm 1 dòng, 1 dòng khác với sổ, chưa ghi được 1 dòng\. Các cột của bảng · 1 cột chưa nhận ra, không ghi Đơn vị \(ví dụ: Sở 2\) .*Ghi chú riêng \(ví dụ: mới\) \(không ghi\) .*Ghi chung cho các dòng mới còn trống Vai trò \(để trống\) Trưởng ✖ Chưa ghi được 1 Sở 4 Dòng 4 · K1-04 Trang Cụm, khối chưa có "Khối lạ".* \+ Sẽ thêm 1 Sở 2 Dòng 2 · K1-02 · mã đề nghị Mã đề nghị cho Sở 2 ↔ Đang ghi khác 1 Sở 3 .*Người liên hệ: \(trống\) → Trần Thị Mẫu 1 dòng không phải dòng của danh sách nên không ghi Dòng 9: Tổng cộng: 3 Sửa cả 1 dòng đang ghi khác theo bảng này Ghi vào trang Danh sách$/u,
  );
  expect(shown("en")).toMatch(
    /^Before writing: 1 row to add, 1 row that differs, 1 row that can&#x27;t be written\. .* Write to the sheet Danh sách$/u,
  );
});

test("rows that need a person stand open, the others are folded; hundreds come in parts", () => {
  const many = { ...preview, rows: Array.from({ length: 200 }, (_, index) => row(index + 2, "new")) };
  const unasked = { ...preview, fillable: [] };
  expect(markupOf(<ImportPreview {...saying} preview={unasked} />).match(/<details open=""/gu)).toHaveLength(1);
  expect(shown("vi", many)).toContain("Xem thêm 100 dòng");
});

test("clusters that aren't there are a group of their own, each with its code to be changed and what becomes of it", () => {
  const cluster = { name: "Cụm số 3", code: "C03", kind: "cum", units: 10, near: null, as: "new" } as const;
  const unsure = {
    name: "Khôi một",
    code: "",
    kind: null,
    units: 1,
    near: { code: "K1", name: "Khối một" },
    as: "left",
  } as const;
  const words = shown("vi", { ...preview, clusters: [cluster, unsure] });
  expect(words).toMatch(
    /2 cụm, khối chưa có ở trang Cụm, khối Cụm số 3 10 đơn vị Xử lý Cụm số 3 Thêm vào trang Cụm, khối Chưa ghi các đơn vị này Chính là K1 – Khối một Mã đề nghị cho Cụm số 3 Khôi một 1 đơn vị Xử lý Khôi một/u,
  );
  expect(words).toMatch(/Ghi vào trang Danh sách, thêm 1 cụm, khối$/u);
});

test("without anything to write there is no button; what differs is not written unasked", () => {
  expect(shown("vi", { ...preview, rows: [row(2, "same")] })).toMatch(/Không có dòng nào cần ghi\.$/u);
  const differing = { ...preview, rows: [row(2, "changed")] };
  expect(shown("vi", differing)).toMatch(/Sửa cả 1 dòng .* Không có dòng nào cần ghi\.$/u);
  const asked = { ...saying, choices: { ...nothingChosen, overwrite: true } };
  expect(wordsOf(<ImportPreview {...asked} preview={differing} />)).toMatch(/Ghi vào trang Danh sách$/u);
});

const [, roster] = sampleSetupState.lists as readonly [SetupList, SetupList];

test("the panel says what a table must have; nothing can be looked at before something is given", () => {
  expect(wordsOf(<ImportPanel list={roster} />)).toMatch(
    /^Bảng cần có: Mã cụm\/khối, Tên đơn vị, Vai trò\. .* Xem trước khi ghi Hoặc chọn tệp bảng tính…$/u,
  );
  expect(markupOf(<ImportPanel list={roster} />)).toMatch(/<button[^>]*aria-disabled="true"[^>]*>Xem trước khi ghi/u);
});
