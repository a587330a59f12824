import type { ShownPlace } from "../../../src/app/live/board/forgetting/forget-live";
import { ForgetForm, Preview } from "../../../src/taskpane/personal/forget-form";
import { Found, Ledger, PersonalData } from "../../../src/taskpane/personal/personal-panel";
import { markupOf, wordsOf } from "../markup";

const place = (cell: string, change: Partial<ShownPlace> = {}): ShownPlace => ({
  sheet: "Danh sách",
  cell,
  kind: "name",
  text: "Lê Văn Mẫu",
  hidden: false,
  ...change,
});
const many = Array.from({ length: 130 }, (_, index) => place(`B${index + 2}`, { sheet: "_TD_Tệp", hidden: true }));
const found = {
  places: [place("H5"), place("J5", { kind: "phone", text: "0912 345 678" }), ...many],
  forgotten: [{ number: 1, day: "2020-07-15", taken: { name: 3, phone: 2, email: 0 }, sealed: 4 }],
};

test("nothing is looked for before somebody asks", () => {
  expect(wordsOf(<PersonalData />)).toBe("Dữ liệu cá nhân trong sổ");
  expect(wordsOf(<PersonalData />, "en")).toBe("Personal data in the workbook");
});

test("sheet by sheet, where what stands; of a long sheet the first places, and how many more", () => {
  const words = wordsOf(<Found found={found} />);
  expect(words).toContain("Dữ liệu cá nhân trong sổ: họ tên 131 ô, điện thoại 1 ô, thư điện tử 0 ô.");
  expect(words).toContain("Danh sách: 2 ô H5, họ tên: Lê Văn Mẫu J5, điện thoại: 0912 345 678");
  expect(words).toContain("_TD_Tệp (trang ẩn): 130 ô");
  expect(words).toContain("Còn 30 ô; ghi thêm vào ô tìm để thu hẹp.");
  expect(wordsOf(<Found found={{ ...found, places: [] }} />)).toBe(
    "Trong sổ không có họ tên, điện thoại, thư điện tử nào.",
  );
});

test("visible cells are ways there, hidden ones are words alone", () => {
  const markup = markupOf(<Found found={found} />);
  expect(markup.match(/<button[^>]*>[^<]*Lê Văn Mẫu/gu)).toHaveLength(1);
});

test("the ledger says when and how much, never whom", () => {
  expect(wordsOf(<Ledger found={found} />)).toBe(
    "Các lần đã xóa Lần 1, ngày 15/07/2020: đã xóa họ tên 3 ô, điện thoại 2 ô, thư điện tử 0 ô, 4 chỗ trong bản chốt.",
  );
  expect(wordsOf(<Ledger found={found} />, "en")).toContain("4 places in the seal");
});

const shown = {
  changes: [
    { sheet: "Danh sách", cell: "H5", was: "Lê Văn Mẫu", becomes: "" },
    { sheet: "Điểm chấm", cell: "F7", was: "Lê Văn Mẫu", becomes: "Đã xóa 1" },
  ],
  taken: { name: 2, phone: 0, email: 0 },
  left: [place("C9", { sheet: "_TD_Nội dung", text: "Ông Lê Văn Mẫu phụ trách", hidden: true })],
  sealed: 2,
};
const nothing = () => undefined;
const preview = (change: Partial<typeof shown> = {}, places: readonly string[] = []) =>
  wordsOf(
    <Preview name="Lê Văn Mẫu" shown={{ ...shown, ...change }} places={places} choose={nothing} forget={nothing} />,
  );

test("a preview tells each cell before and after, what is left to read, and the seal", () => {
  expect(preview()).toBe(
    "Sẽ sửa 2 ô: Danh sách, H5: “Lê Văn Mẫu” → để trống Điểm chấm, F7: “Lê Văn Mẫu” → “Đã xóa 1” " +
      "Còn trong đoạn văn bản dài hơn. Đọc từng chỗ; đánh dấu chỗ cần xóa tên: " +
      "_TD_Nội dung!C9: Ông Lê Văn Mẫu phụ trách " +
      "Bản chốt số liệu được sửa theo ở 2 chỗ; số liệu đã chốt giữ nguyên. Xóa “Lê Văn Mẫu” khỏi sổ",
  );
});

test("nobody there: a sentence and no button; only longer texts: they are shown to be ticked", () => {
  expect(preview({ changes: [], left: [], sealed: 0 })).toBe("Không thấy “Lê Văn Mẫu” trong sổ.");
  const only = preview({ changes: [], sealed: 0 });
  expect(only).toContain("_TD_Nội dung!C9");
  expect(only).not.toContain("Không thấy");
  expect(only).not.toContain("khỏi sổ");
});

test("without a name nothing can be previewed", () => {
  expect(markupOf(<ForgetForm written={() => Promise.resolve()} />)).toMatch(/aria-disabled="true"[^>]*>Xem trước/u);
});
