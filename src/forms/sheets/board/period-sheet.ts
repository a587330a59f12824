import { choiceWords } from "../../../contract/choice-words";
import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, date, number, text, yesNo } from "../../description/field-type";
import { kindRules, type PeriodKind } from "../../../domain/round/period";
import { type FieldForm, field, pairsForm } from "../../description/sheet-form";

/** Settings of what is reviewed and scored. */
const withReview: readonly PeriodKind[] = ["h1", "year"];

/** The round and its settings: every rule that no law fixes. */
export const periodSheet = pairsForm({
  sheet: sheetNames.period,
  aliases: ["Kỳ xét", "Đợt báo cáo"],
  title: "KỲ BÁO CÁO VÀ CÁC QUY ĐỊNH CỦA KỲ",
  help: {
    vi: "Năm, kỳ, các thời hạn và cách tính chung của cả kỳ.",
    en: "Year, period, deadlines and the settings of the whole round.",
  },
  fields: [
    field(
      ["province", headers.province, text, 40],
      { vi: "Tên tỉnh, thành phố, ví dụ: Bắc Giang.", en: "Name of the province." },
      { required: true },
    ),
    field(["council", headers.council, text, 40], {
      vi: "Tên đầy đủ của Hội đồng Thi đua - Khen thưởng.",
      en: "Full name of the Council.",
    }),
    field(["board", "Ban", text, 40], {
      vi: "Tên Ban Thi đua - Khen thưởng nhận báo cáo.",
      en: "Name of the Board that receives reports.",
    }),
    field(
      ["office", headers.office, text, 40],
      {
        vi: "Cơ quan thường trực đứng tên trên các trang tổng hợp. Trống = tên ghi ở nhãn Ban.",
        en: "The standing office that issues the Board's sheets; blank = the Board.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["headTitle", headers.headTitle, text, 40],
      {
        vi: "Chức danh người ký thay mặt cơ quan thường trực, ví dụ: Trưởng phòng. Trống = để chấm trên giấy.",
        en: "Title of who signs for the standing office; blank = a dotted line.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["year", "Năm", number(0), 40],
      { vi: "Năm thi đua, ví dụ: 2020.", en: "Year of emulation." },
      { required: true },
    ),
    field(
      ["kind", "Kỳ", choice(choiceWords.periodKind), 40],
      {
        vi: "Đăng ký đầu năm, sơ kết 6 tháng đầu năm hoặc tổng kết cả năm.",
        en: "Registration of targets, mid-year review or the whole year.",
      },
      { required: true },
    ),
    field(["letterNumber", headers.letterNumber, text, 40], {
      vi: "Số, ký hiệu văn bản đề nghị báo cáo.",
      en: "Number of the letter that asks for reports.",
    }),
    field(["letterDate", headers.letterDate, date, 40], {
      vi: "Ngày ký văn bản, dạng ngày/tháng/năm.",
      en: "Date of the letter.",
    }),
    field(
      ["unitHoldBy", "Hạn đơn vị tổ chức sơ kết", date, 40],
      {
        vi: "Thời hạn đơn vị tổ chức hội nghị; để trống ở kỳ đăng ký.",
        en: "Deadline for units to hold their review; blank where targets are registered.",
      },
      { required: true, aliases: ["Hạn đơn vị tổ chức tổng kết"], kinds: withReview },
    ),
    field(
      ["clusterHoldBy", "Hạn cụm/khối tổ chức sơ kết", date, 40],
      {
        vi: "Thời hạn cụm, khối tổ chức hội nghị; để trống ở kỳ đăng ký.",
        en: "Deadline for clusters to hold their review; blank where targets are registered.",
      },
      { required: true, aliases: ["Hạn cụm/khối tổ chức tổng kết"], kinds: withReview },
    ),
    field(["unitSendBy", "Hạn đơn vị gửi báo cáo", date, 40], {
      vi: "Để trống nếu trùng hạn tổ chức hội nghị; bắt buộc ở kỳ đăng ký.",
      en: "Blank = the holding date; required where targets are registered.",
    }),
    field(["clusterSendBy", "Hạn cụm/khối gửi báo cáo", date, 40], {
      vi: "Để trống nếu trùng hạn tổ chức hội nghị; bắt buộc ở kỳ đăng ký.",
      en: "Blank = the holding date; required where targets are registered.",
    }),
    field(
      ["inclusive", "Tính cả ngày cuối của thời hạn", yesNo, 40],
      { vi: "Có: gửi đúng ngày cuối vẫn là đúng hạn.", en: "Yes: the last day itself is still on time." },
      { required: true },
    ),
    field(
      ["benchmarkPercent", "Mốc 6 tháng (%)", number(2), 40],
      {
        vi: "Phần của chỉ tiêu năm phải đạt sau 6 tháng, ví dụ: 50.",
        en: "Share of the year's target expected by mid-year, in percent.",
      },
      { kinds: ["h1"] },
    ),
    field(
      ["scoreByBenchmark", "Chấm theo mốc 6 tháng", yesNo, 40],
      {
        vi: "Có: kết quả 6 tháng được chấm so với mốc 6 tháng.",
        en: "Yes: mid-year results are scored against the benchmark.",
      },
      { kinds: ["h1"] },
    ),
    field(
      ["selfScoring", "Yêu cầu tự chấm", yesNo, 40],
      {
        vi: "Có: biểu Tự chấm được phát cho đơn vị.",
        en: "Yes: units get the self-score sheet.",
      },
      { kinds: withReview },
    ),
    field(
      ["ranked", "Xếp hạng trong kỳ", yesNo, 40],
      {
        vi: "Có: xếp hạng trong từng cụm, khối ở kỳ này.",
        en: "Yes: units are ranked in this round.",
      },
      { kinds: withReview },
    ),
    field(
      ["decimals", "Số chữ số thập phân", number(0), 40],
      {
        vi: "Số chữ số thập phân của điểm, từ 0 đến 4.",
        en: "Decimals of points, 0 to 4.",
      },
      { kinds: withReview },
    ),
    field(
      ["whenNotApplicable", headers.whenLeftOut, choice(choiceWords.whenNotApplicable), 40],
      {
        vi: "Cách tính khi một tiêu chí không áp dụng với đơn vị.",
        en: "What a criterion that does not apply counts.",
      },
      { kinds: withReview },
    ),
    field(
      ["whenMissing", "Khi thiếu số liệu", choice(choiceWords.whenMissing), 40],
      {
        vi: "Cách tính khi một tiêu chí chưa có điểm.",
        en: "What a criterion without points counts.",
      },
      { kinds: withReview },
    ),
    field(
      ["adjustmentInForce", "Điều chỉnh có hiệu lực", choice(choiceWords.adjustmentInForce), 40],
      {
        vi: "Chỉ tiêu điều chỉnh được áp dụng khi Hội đồng đồng ý hay ngay khi gửi.",
        en: "When an adjusted target comes into force.",
      },
      { kinds: withReview },
    ),
    field(
      ["explainDifference", "Chênh lệch phải giải trình (điểm)", number(2), 40],
      {
        vi: "Điểm của hai giai đoạn kế tiếp chênh quá mức này thì giai đoạn sau phải giải trình.",
        en: "A difference above this between two stages that follow each other needs an explanation.",
      },
      { kinds: withReview },
    ),
    field(
      ["returnBasis", "Khi đề nghị hoàn thiện, thời hạn tính theo", choice(choiceWords.returnBasis), 40],
      {
        vi: "Ngày nhận của báo cáo đã bị trả lại: lần gửi đầu (nếu gửi lại đúng Hạn hoàn thiện) hay lần gửi được tiếp nhận. Trống = Lần gửi đầu.",
        en: "The day of a report that was sent back: of the first sending, if the next came by its Hạn hoàn thiện, or of the accepted one. Blank = the first.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["crossMethod", "Cách tính điểm chấm chéo", choice(choiceWords.crossMethod), 40],
      {
        vi: "Nhiều đơn vị chấm chéo một tiêu chí thì lấy; bỏ cao nhất, thấp nhất khi có từ 5 điểm chấm. Trống = Trung bình.",
        en: "How several cross marks on one line become one; highest and lowest are left out from five marks up. Blank = the mean.",
      },
      { mayBeAbsent: true, kinds: withReview },
    ),
  ],
});

const holdingDays: ReadonlySet<string> = new Set(["unitHoldBy", "clusterHoldBy"]);
const sendingDays: ReadonlySet<string> = new Set(["unitSendBy", "clusterSendBy"]);

/** Whether a round of this kind needs the value; `null` = the kind is not stated. */
export function isPeriodFieldRequired(
  { key, required }: Pick<FieldForm, "key" | "required">,
  kind: PeriodKind | null,
): boolean {
  if (kind === null || kindRules[kind].review) return required;
  return (required && !holdingDays.has(key)) || sendingDays.has(key);
}
