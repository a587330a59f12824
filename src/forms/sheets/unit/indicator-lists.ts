import { headers } from "../../../contract/headers";
import { type Help, field, listForm, repeated, printed } from "../../description/sheet-form";
import { number, code, text, figure, choice } from "../../description/field-type";
import { formColumns } from "../../../contract/unit-form";
import { sheetNames } from "../../../contract/sheet-names";
import { choiceWords } from "../../../contract/choice-words";

/** The running number that begins a row of a form. */
export const printedOrder = field(
  ["order", headers.order, number(0), 5.5],
  { vi: "In sẵn.", en: "Printed." },
  { aliases: ["TT"], filling: "given" },
);

/** The columns that name an indicator on every form of a unit; printed in section A. */
function indicatorColumns({
  nameWidth,
  name,
  measure,
}: {
  readonly nameWidth: number;
  readonly name: Help;
  readonly measure: Help;
}) {
  return [
    printedOrder,
    printed(["code", "Mã", code, 7.5], { aliases: ["Mã chỉ tiêu"] }),
    field(["name", formColumns.indicators.name.header, text, nameWidth], name, {
      aliases: ["Chỉ tiêu"],
      filling: "given",
    }),
    field(["measure", formColumns.indicators.measure.header, text, 10], measure, {
      aliases: ["Đơn vị tính"],
      filling: "given",
    }),
  ] as const;
}

/** Help on the forms after `Chỉ tiêu`, where the unit states its own indicators. */
const fromTargets = {
  name: { vi: "In sẵn; phần B lấy từ trang Chỉ tiêu.", en: "Printed; section B comes from the target sheet." },
  measure: { vi: "In sẵn; phần B lấy từ trang Chỉ tiêu.", en: "Printed; section B comes from the target sheet." },
} as const;

const repeatsTarget = { vi: "Công thức, lấy từ trang Chỉ tiêu.", en: "Formula, from the target sheet." } as const;
const percent = {
  vi: "Công thức; trên 100 là tốt hơn, kể cả chỉ tiêu càng thấp càng tốt.",
  en: "Formula; above 100 is better, also where less is better.",
} as const;

/** Biểu 01: what the unit promises for the year. */
export const targetList = listForm({
  sheet: sheetNames.indicators,
  aliases: ["Đăng ký chỉ tiêu", "Biểu 01"],
  title: "ĐĂNG KÝ CHỈ TIÊU THI ĐUA",
  help: { vi: "Chỉ tiêu thi đua đăng ký cả năm.", en: "Targets registered for the year." },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    ...indicatorColumns({
      nameWidth: 42,
      name: { vi: "Phần B: ghi nội dung chỉ tiêu riêng của đơn vị.", en: "Section B: the unit's own indicator." },
      measure: { vi: "Phần B: ghi đơn vị tính.", en: "Section B: unit of measure." },
    }),
    field(
      ["previousYear", "Thực hiện năm trước", figure, 12],
      { vi: "Kết quả cả năm trước.", en: "Last year's result." },
      { filling: "given-or-entry" },
    ),
    field(
      ["plan", "Kế hoạch giao", figure, 12],
      { vi: "Kế hoạch cấp trên giao; không giao ghi KG.", en: "Plan from above; KG when none." },
      { filling: "given-or-entry" },
    ),
    field(
      ["target", formColumns.indicators.target.header, figure, 12],
      {
        vi: "Chỉ tiêu đăng ký cả năm; không áp dụng ghi KAD, không giao ghi KG.",
        en: "The year's target; KAD = not applicable, KG = not assigned.",
      },
      { aliases: ["Đăng ký"], required: formColumns.indicators.target.required },
    ),
    field(
      ["halfYearPlan", headers.halfYearPlan, figure, 12],
      { vi: "Chỉ điền nếu có kế hoạch riêng cho 6 tháng.", en: "Only with an own six-month plan." },
      { kinds: ["reg", "h1"] },
    ),
    field(["basis", "Căn cứ", text, 26], { vi: "Văn bản giao chỉ tiêu.", en: "Legal basis." }),
    field(["note", headers.note, text, 18], { vi: "Ghi chú, nếu có.", en: "Note." }),
  ],
});

/** Biểu 02: what was achieved. The two percentages are for the reader only and never read back. */
export const resultList = listForm({
  sheet: sheetNames.results,
  aliases: ["Kết quả thực hiện", "Biểu 02"],
  title: "KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA",
  help: { vi: "Kết quả thực hiện trong kỳ so với chỉ tiêu đăng ký.", en: "Results against the registered targets." },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    ...indicatorColumns({ nameWidth: 36, ...fromTargets }),
    field(
      ["samePeriod", "Thực hiện 6 tháng năm trước", figure, 11],
      { vi: "Kết quả cùng kỳ năm trước.", en: "Same period last year." },
      { aliases: ["Thực hiện cùng kỳ năm trước"], filling: "given-or-entry", kinds: ["h1"] },
    ),
    field(["previousYear", "Thực hiện năm trước", figure, 11], repeatsTarget, {
      filling: "formula-or-entry",
      repeats: repeated(targetList, "previousYear"),
      mayBeAbsent: true,
      kinds: ["year"],
    }),
    field(["yearTarget", "Chỉ tiêu năm", figure, 11], repeatsTarget, {
      filling: "formula",
      repeats: repeated(targetList, "target"),
    }),
    field(["halfYearPlan", headers.halfYearPlan, figure, 11], repeatsTarget, {
      filling: "formula-or-entry",
      repeats: repeated(targetList, "halfYearPlan"),
      kinds: ["h1"],
    }),
    field(
      ["result", formColumns.results.result.header, figure, 11],
      {
        vi: "Kết quả trong kỳ; không áp dụng ghi KAD, không giao ghi KG.",
        en: "The round's result; KAD = not applicable, KG = not assigned.",
      },
      { aliases: ["Kết quả thực hiện", "Thực hiện"], required: formColumns.results.result.required },
    ),
    field(["percentOfTarget", "So với chỉ tiêu năm (%)", number(1), 9], percent, { filling: "formula" }),
    field(["percentOfSamePeriod", "So với cùng kỳ (%)", number(1), 9], percent, {
      filling: "formula",
      kinds: ["h1"],
    }),
    field(["percentOfPreviousYear", "So với năm trước (%)", number(1), 9], percent, {
      filling: "formula",
      mayBeAbsent: true,
      kinds: ["year"],
    }),
    field(
      ["yearEstimate", "Ước thực hiện cả năm", figure, 11],
      { vi: "Ước cả năm, nếu có.", en: "Estimate for the year." },
      { kinds: ["h1"] },
    ),
    field(
      ["outlook", "Khả năng hoàn thành", choice(choiceWords.outlook), 10],
      { vi: "Chọn Vượt, Đạt hoặc Khó đạt.", en: "Above, reached or at risk." },
      { kinds: ["h1"] },
    ),
    field(["evidence", headers.proof, text, 20], { vi: "Số, ký hiệu tài liệu.", en: "Evidence." }),
    field(["note", headers.note, text, 14], { vi: "Ghi chú, nếu có.", en: "Note." }),
  ],
});

/** Biểu 03: targets re-registered with the leader and the Council, if any. */
export const adjustmentList = listForm({
  sheet: sheetNames.adjustments,
  aliases: ["Điều chỉnh chỉ tiêu", "Biểu 03"],
  title: "ĐỀ NGHỊ ĐIỀU CHỈNH CHỈ TIÊU THI ĐUA",
  help: {
    vi: "Chỉ điền các chỉ tiêu đề nghị điều chỉnh; không có thì để trống.",
    en: "Only the targets to be adjusted.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    ...indicatorColumns({ nameWidth: 40, ...fromTargets }),
    field(["registered", "Đã đăng ký", figure, 12], repeatsTarget, {
      filling: "formula",
      repeats: repeated(targetList, "target"),
    }),
    field(["proposed", formColumns.adjustments.proposed.header, figure, 12], {
      vi: "Chỉ tiêu mới của cả năm.",
      en: "The new target of the year.",
    }),
    field(["reason", formColumns.adjustments.reason.header, text, 34], {
      vi: "Bắt buộc khi đề nghị điều chỉnh.",
      en: "Required with a proposal.",
    }),
    field(["document", "Văn bản", text, 22], {
      vi: "Văn bản giao lại kế hoạch (số, ngày).",
      en: "Document (number, date).",
    }),
    field(["note", headers.note, text, 16], { vi: "Ghi chú, nếu có.", en: "Note." }),
  ],
});
