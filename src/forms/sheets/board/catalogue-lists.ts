import { headers } from "../../../contract/headers";
import { listForm, field } from "../../description/sheet-form";
import { sheetNames } from "../../../contract/sheet-names";
import { code, text, choice, number, codes, figure } from "../../description/field-type";
import { choiceWords } from "../../../contract/choice-words";
import { roundsAsked } from "./document-list";

/** The Board's catalogue of indicators: section A of the units' sheets. */
export const indicatorList = listForm({
  sheet: sheetNames.indicators,
  aliases: ["Danh mục chỉ tiêu"],
  title: "DANH MỤC CHỈ TIÊU THI ĐUA",
  help: {
    vi: "Chỉ tiêu do Hội đồng giao và cách đánh giá từng chỉ tiêu.",
    en: "The Board's indicators and how each is judged.",
  },
  rowKey: ["code"],
  once: ["code"],
  codeStart: () => "CT",
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(
      ["code", "Mã", code, 9],
      { vi: "Mã ngắn, không đổi trong năm.", en: "Short code." },
      { aliases: ["Mã chỉ tiêu"], required: true },
    ),
    field(["section", headers.section, text, 26], { vi: "Nhóm chỉ tiêu.", en: "Section." }),
    field(
      ["name", headers.indicatorName, text, 46],
      { vi: "Nội dung đầy đủ.", en: "What is measured." },
      { aliases: ["Chỉ tiêu", "Tên chỉ tiêu"], required: true },
    ),
    field(
      ["measure", headers.measure, text, 12],
      { vi: "Đơn vị tính, ví dụ: %, tỷ đồng, hạng.", en: "Unit of measure." },
      { aliases: ["Đơn vị tính"] },
    ),
    field(
      ["evaluation", "Cách đánh giá", choice(choiceWords.evaluation), 17],
      { vi: "Chiều đánh giá của chỉ tiêu.", en: "Which way is better." },
      { required: true },
    ),
    field(["nature", "Tính chất", choice(choiceWords.nature), 11], {
      vi: "Cộng dồn qua các tháng, hay mức đạt tại một thời điểm.",
      en: "Adds up over the year, or a level reached.",
    }),
    field(["benchmarkPercent", "Mốc 6 tháng (%)", number(2), 9], {
      vi: "Trống = như Kỳ báo cáo.",
      en: "Blank = the round's.",
    }),
    field(["scope", headers.concerns, codes, 24], {
      vi: "Trống = tất cả; Loại đơn vị, mã cụm/khối hoặc mã đơn vị; dấu - phía trước là loại trừ.",
      en: "Blank = all; a type, cluster or unit; - excludes.",
    }),
    field(["decimals", "Số chữ số thập phân", number(0), 9], {
      vi: "Số chữ số thập phân khi trình bày.",
      en: "Decimals shown.",
    }),
    field(["minimum", "Tối thiểu", number(2), 10], {
      vi: "Giá trị nhỏ nhất hợp lý; chỉ cảnh báo.",
      en: "Smallest plausible value.",
    }),
    field(["maximum", "Tối đa", number(2), 10], {
      vi: "Giá trị lớn nhất hợp lý; chỉ cảnh báo.",
      en: "Largest plausible value.",
    }),
    field(["acceptedTexts", "Văn bản chấp nhận", codes, 28], {
      vi: "Lời ghi được coi là đạt, cách nhau bằng dấu ;.",
      en: "Texts that count as achieved, separated by ;.",
    }),
    field(
      ["over", "Tử số", codes, 20],
      {
        vi: "Chỉ tiêu được tính: mã các số cộng lại, cách nhau bằng dấu ;, có thể ghi -MÃ hoặc 0,75*MÃ. Đơn vị không phải ghi kết quả.",
        en: "Calculated: codes to add, separated by ;, also -CODE or 0.75*CODE. Units don't state its result.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["under", "Mẫu số", codes, 20],
      { vi: "Như Tử số; trống = chỉ lấy tổng của Tử số.", en: "As Tử số; blank = the sum alone." },
      { mayBeAbsent: true },
    ),
    field(
      ["factor", "Nhân với", number(8), 9],
      { vi: "Trống = 1; 100 nếu đơn vị tính là %.", en: "Blank = 1; 100 where the measure is %." },
      { mayBeAbsent: true },
    ),
    field(
      ["hasTarget", "Có chỉ tiêu", choice(choiceWords.yesNo), 9],
      {
        vi: "Không: chỉ báo cáo kết quả, không đăng ký chỉ tiêu. Trống = Có; số chỉ dùng ở Tử số, Mẫu số: Không.",
        en: "Không: only a result, no target. Blank = Có; of counts that only sums name: Không.",
      },
      { mayBeAbsent: true },
    ),
  ],
});

/** What the Board already knows of units; it prefills their forms and may be empty. */
export const assignedTargetList = listForm({
  sheet: sheetNames.assignedTargets,
  aliases: ["Giao chỉ tiêu"],
  title: "CHỈ TIÊU GIAO VÀ SỐ LIỆU ĐÃ CÓ CỦA ĐƠN VỊ",
  help: { vi: "Số liệu in sẵn vào biểu của đơn vị; có thể để trống.", en: "Prefills the units' sheets; may be empty." },
  rowKey: ["unit", "code"],
  once: ["unit", "code"],
  orientation: "landscape",
  frozenColumns: 2,
  columns: [
    field(
      ["unit", headers.unit, code, 11],
      { vi: "Mã ở trang Danh sách.", en: "Unit code." },
      { required: true, refersTo: sheetNames.roster },
    ),
    field(
      ["code", "Mã", code, 9],
      { vi: "Mã chỉ tiêu.", en: "Indicator code." },
      { aliases: ["Mã chỉ tiêu"], required: true, refersTo: sheetNames.indicators },
    ),
    field(["previousYear", "Thực hiện năm trước", figure, 14], {
      vi: "Kết quả cả năm trước.",
      en: "Last year's result.",
    }),
    field(["samePeriod", "Thực hiện 6 tháng năm trước", figure, 14], {
      vi: "Kết quả cùng kỳ năm trước.",
      en: "Result of the same period last year.",
    }),
    field(["plan", "Kế hoạch giao", figure, 14], { vi: "Kế hoạch cấp trên giao.", en: "Plan assigned from above." }),
    field(["target", headers.target, figure, 14], {
      vi: "Chỉ tiêu đơn vị đã đăng ký đầu năm.",
      en: "Target registered at the start of the year.",
    }),
    field(["halfYearPlan", headers.halfYearPlan, figure, 14], {
      vi: "Kế hoạch riêng cho 6 tháng, nếu có.",
      en: "Own plan for six months, if any.",
    }),
    field(["basis", "Căn cứ", text, 38], { vi: "Văn bản giao chỉ tiêu.", en: "Legal basis." }),
  ],
});

/** What units report in words, numbers or dates besides the indicators. */
export const contentItemList = listForm({
  sheet: sheetNames.contentItems,
  aliases: ["Nội dung báo cáo"],
  title: "DANH MỤC NỘI DUNG BÁO CÁO",
  help: { vi: "Các nội dung đơn vị phải báo cáo ngoài chỉ tiêu.", en: "What units tell beside the indicators." },
  rowKey: ["code"],
  once: ["code", "rounds", "scope"],
  codeStart: () => "ND",
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(["code", "Mã", code, 9], { vi: "Mã ngắn.", en: "Short code." }, { required: true }),
    field(["section", headers.section, text, 30], { vi: "Nhóm nội dung.", en: "Section." }),
    field(["name", "Nội dung", text, 62], { vi: "Nội dung cần báo cáo.", en: "What is asked." }, { required: true }),
    field(
      ["measure", headers.measure, text, 11],
      { vi: "Đơn vị tính, nếu là số.", en: "Unit of measure, for numbers." },
      { aliases: ["Đơn vị tính"] },
    ),
    field(
      ["type", "Kiểu", choice(choiceWords.contentType), 11],
      { vi: "Kiểu trả lời.", en: "Kind of answer." },
      { required: true },
    ),
    field(["required", "Bắt buộc", choice(choiceWords.required), 11], {
      vi: "Bắt buộc hoặc Nếu có.",
      en: "Required or optional.",
    }),
    field(["scope", headers.concerns, codes, 24], { vi: "Trống = tất cả.", en: "Blank = all." }),
    field(
      ["indicator", "Chỉ tiêu", code, 11],
      {
        vi: "Mã chỉ tiêu cùng nghĩa, nếu có: hai số phải bằng nhau. Trống = không so.",
        en: "Code of the indicator that counts the same, if any: both numbers must agree. Blank = not compared.",
      },
      { mayBeAbsent: true, refersTo: sheetNames.indicators },
    ),
    roundsAsked,
    field(
      ["statistics", headers.statistics, code, 12],
      {
        vi: "Dòng của biểu 0601 mà số này được cộng vào, ví dụ 0601/05. Trống = không vào biểu.",
        en: "Line of form 0601 into which the number counts, such as 0601/05. Blank = none.",
      },
      { mayBeAbsent: true },
    ),
  ],
});
