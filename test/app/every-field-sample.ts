import { isIn } from "../../src/forms/description/of-kind";
import type { FieldForm, SheetForm } from "../../src/forms/description/sheet-form";
import { unitForms } from "../../src/forms/unit/unit-forms";
import type { Workbook } from "../../src/workbook/sheet";
import { issuedTo, smallProvince } from "../support/small-province";
import {
  counter,
  distinctValue,
  sheetsShowing,
  timesShown,
  typeEveryField,
  typeField,
  type Counter,
  type RowsToType,
  type TypedField,
} from "../support/typed-fields";

export const province = smallProvince({
  "Danh mục nội dung": `Mã | Mục | Nội dung | ĐVT | Kiểu | Bắt buộc
    N1 | I. Phong trào | Kết quả phong trào | | Văn bản | Bắt buộc
    N2 | I. Phong trào | Số mô hình | mô hình | Số |
    N3 | I. Phong trào | Ngày phát động | | Ngày |
    N4 | I. Phong trào | Có kế hoạch | | Có/Không |`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Được không áp dụng
    * | I | T1 | Thu ngân sách | 9000 | Tỷ lệ | A1 |
    * | II | T3 | Hoạt động cụm | 9000 | Chấm trực tiếp | |
    * | II | T5 | Phong trào | 9000 | Chấm trực tiếp | | Có`,
  "Mức điểm": `Mã cụm/khối | Mã tiêu chí | Từ | Điểm
    * | T1 | 90 | 10`,
  "Mục điểm": `Mã cụm/khối | Mục | Tên mục | Điểm tối đa
    * | I | Kinh tế | 9000`,
  "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Hệ quả
    DK1 | Không nợ thuế | Kết luận của cơ quan | Không xét`,
  "Xếp loại": `Xếp loại | Từ điểm (%)
    Xuất sắc | 90`,
  "Mẫu văn bản": `Thể thức | Dòng 1 trái
    Nhà nước | UBND TỈNH`,
});

export const is =
  (...keys: readonly string[]) =>
  ({ key }: FieldForm): boolean =>
    keys.includes(key);

export const isNot =
  (...keys: readonly string[]) =>
  (field: FieldForm): boolean =>
    !is(...keys)(field);

export const unitRows: Readonly<Record<string, RowsToType>> = {
  "Thông tin chung": [{ key: {} }],
  "Chỉ tiêu": [{ key: { code: "A1" } }, { key: { code: "R01" } }],
  "Kết quả": [{ key: { code: "A1" } }, { key: { code: "R01" } }],
  "Điều chỉnh": [{ key: { code: "A1" } }, { key: { code: "A2" }, fields: isNot("proposed") }],
  "Tự chấm": [
    { key: { code: "T3" }, fields: isNot("notApplicable") },
    { key: { code: "T5" }, fields: isNot("points") },
    { key: { code: "T1" }, fields: is("evidence", "explanation") },
  ],
  "Kết quả khen thưởng": [{ key: { code: "Bằng khen" } }],
  "Nội dung": [
    { key: { code: "N1" }, value: () => "Đã phát động 7 đợt." },
    { key: { code: "N2" } },
    { key: { code: "N3" }, value: () => ({ date: "2020-05-05" }) },
  ],
};

type Filled = { readonly workbook: Workbook; readonly typed: readonly TypedField[] };

/** The province's round has no column that only other kinds have. */
const ofSixMonths = ({ fields = () => true, ...row }: RowsToType[number]): RowsToType[number] => ({
  ...row,
  fields: (field) => isIn(field, "h1") && fields(field),
});

/** Every entry field of these sheets, row by row of `rows`. */
export function filled(
  workbook: Workbook,
  {
    forms,
    rows,
    count,
  }: {
    readonly forms: readonly SheetForm[];
    readonly rows: Readonly<Record<string, RowsToType>>;
    readonly count: Counter;
  },
): Filled {
  return forms.reduce<Filled>(
    (before, form) => {
      const plan = rows[form.sheet];
      if (plan === undefined) throw new Error(`${form.sheet}: which of its rows are typed into?`);
      const { workbook: next, typed } = typeEveryField(before.workbook, form, { rows: plan.map(ofSixMonths), count });
      return { workbook: next, typed: [...before.typed, ...typed] };
    },
    { workbook, typed: [] },
  );
}

const own: readonly FieldForm["key"][] = ["name", "measure"];

export function filledUnit(unit: string, count: Counter): Filled {
  const { workbook, typed } = filled(issuedTo(province, unit), { forms: unitForms, rows: unitRows, count });
  const targets = unitForms.find(({ sheet }) => sheet === "Chỉ tiêu")!;
  const fields = targets.shape === "list" ? targets.columns.filter(({ key }) => own.includes(key)) : [];
  return fields.reduce<Filled>(
    (before, field) => {
      const value = distinctValue(field, count);
      return {
        workbook: typeField(before.workbook, targets, { key: { code: "R01" }, field, value }),
        typed: [...before.typed, { sheet: "Chỉ tiêu", row: "R01", header: field.header, value }],
      };
    },
    { workbook, typed },
  );
}

/**
 * Fields that no visible sheet shows. `Nội dung cần rà soát` says what is wrong: that a value is quoted there is no
 * place for it.
 */
export function lost(book: Workbook, typed: readonly TypedField[]): readonly string[] {
  return typed
    .filter(({ value }) => sheetsShowing(book, value).every((name) => name === "Nội dung cần rà soát"))
    .map(({ sheet, row, header, value }) => `${sheet} | ${row} | ${header} | ${JSON.stringify(value)}`);
}

/**
 * Words that the outputs show less often than they were chosen: of every choice the second word of its list, which
 * nobody printed there.
 */
export function choicesShown(
  sender: string,
  {
    open,
    forms,
    rows,
    outputs,
  }: {
    readonly open: Workbook;
    readonly forms: readonly SheetForm[];
    readonly rows: Readonly<Record<string, RowsToType>>;
    readonly outputs: (workbook: Workbook) => Workbook;
  },
): readonly string[] {
  // Of Kỳ the second is what the round is already.
  const second = ({ header, type }: FieldForm): string | null =>
    type.kind === "choice" ? (type.choices[header === "Kỳ" ? 2 : 1]?.[0] ?? null) : null;
  const plan = Object.fromEntries(
    Object.entries(rows).map(([sheet, each]) => [sheet, each.map((row) => ({ ...row, value: second }))]),
  );
  const { workbook, typed } = filled(open, { forms, rows: plan, count: counter() });
  const [before, after] = [outputs(open), outputs(workbook)];
  const words = [...new Set(typed.map(({ value }) => String(value as string)))];
  return words
    .filter(
      (word) =>
        timesShown(after, word, sender) - timesShown(before, word, sender) <
        typed.filter(({ value }) => value === word).length,
    )
    .map(
      (word) =>
        `${word}: ${typed
          .filter(({ value }) => value === word)
          .map(({ sheet, header }) => `${sheet} | ${header}`)
          .join("; ")}`,
    );
}
