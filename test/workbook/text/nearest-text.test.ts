import { boardLists } from "../../../src/forms/board/input-sheets";
import { unitForms } from "../../../src/forms/unit/unit-forms";
import { clusterCoverSheet, clusterReportList } from "../../../src/forms/sheets/cluster/cluster-cover-sheet";
import { periodSheet } from "../../../src/forms/sheets/board/period-sheet";
import type { SheetForm } from "../../../src/forms/description/sheet-form";
import { matchKey } from "../../../src/workbook/text/match-key";
import { nearestText } from "../../../src/workbook/text/nearest-text";

const near = (wanted: string, ...among: readonly string[]): string | null => nearestText(wanted, among, (text) => text);
const forms: readonly SheetForm[] = [...unitForms, periodSheet, ...boardLists, clusterCoverSheet, clusterReportList];
const spellingsOf = (form: SheetForm): readonly { readonly key: string; readonly text: string }[] =>
  (form.shape === "list" ? form.columns : form.fields).flatMap(({ key, header, aliases }) =>
    [header, ...aliases].map((text) => ({ key, text })),
  );

test.each([
  ["Thực hiện trong kỳ", "Thực hiện trog kỳ"],
  ["Thực hiện trong kỳ", "Thuc hien trong ky"],
  ["Thực hiện trong kỳ", "Trong kỳ thực hiện"],
  ["Thực hiện trong kỳ", "Thực hịên tronng kỳ"],
  ["Chỉ tiêu đăng ký", "CHỈ TIÊU ĐĂNG KÍ"],
  ["ĐVT", "DVT"],
  ["Mã", "Ma"],
  ["Điểm chấm", "Diểm chám"],
])("%s may be meant by %s", (wanted, typed) => expect(near(wanted, "Nội dung chỉ tiêu", typed, "Ghi chú")).toBe(typed));

test.each([
  ["Mã", "Mục"],
  ["ĐVT", "ĐT"],
  ["Từ ngày", "Đến ngày"],
  ["Thang điểm", "Bảng điểm"],
  ["Xếp loại", "Xếp hạng"],
  ["Chỉ tiêu", "Chỉ tiêu giao"],
  ["Kế hoạch giao", "Kế hoạch 6 tháng"],
  ["Mã", ""],
])("%s is not meant by %s", (wanted, typed) => expect(near(wanted, typed)).toBeNull());

test("of two that are equally near none is named, and of others the nearest", () => {
  expect(near("Thực hiện trong kỳ", "Thực hiện tron kỳ", "Thực hiện trong k")).toBeNull();
  expect(near("Thực hiện trong kỳ", "Thực hiện tron k", "Thực hiện trong ky")).toBe("Thực hiện trong ky");
});

test("no header of a form may be meant by another one of it but by two of the same words, nor a sheet's name by another sheet's but of those two", () => {
  const wrong = forms.flatMap((form) => {
    const all = spellingsOf(form);
    return all.flatMap(({ key, text }) => {
      const others = all.filter((each) => each.key !== key);
      const found = nearestText(text, others, (each) => each.text);
      return found === null || matchKey(found.text) === matchKey(text)
        ? []
        : [`${form.sheet}: ${text} – ${found.text}`];
    });
  });
  expect(wrong).toEqual([
    "Thang điểm: Mã tiêu chí – Mã chỉ tiêu",
    "Thang điểm: Tiêu chí – Chỉ tiêu",
    "Thang điểm: Chỉ tiêu – Tiêu chí",
    "Thang điểm: Mã chỉ tiêu – Mã tiêu chí",
  ]);
  const sheets = [...new Set(forms.map(({ sheet }) => sheet))];
  expect(
    sheets.filter(
      (sheet) =>
        nearestText(
          sheet,
          sheets.filter((other) => other !== sheet),
          (each) => each,
        ) !== null,
    ),
  ).toEqual(["Mức điểm", "Mục điểm"]);
});
