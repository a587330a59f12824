import { awardKinds, outsideForms } from "../../../domain/statistics/award-kinds";
import { headers } from "../../../contract/headers";
import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, code, codes, date, figure, number, numberOrWords, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Loại điều kiện, in the order of the list on the cell. */
const conditionKinds = choice(choiceWords.conditionKind);
const conditionEffects = choice(choiceWords.conditionEffect);

/** Minimum conditions and the effect of failing them (contract §1 leaves the columns open). */
export const conditionList = listForm({
  sheet: sheetNames.conditions,
  aliases: [],
  title: "ĐIỀU KIỆN BÌNH XÉT VÀ HỆ QUẢ",
  help: {
    vi: "Điều kiện tối thiểu để được bình xét và hệ quả khi không đạt; phần mềm xét từng đơn vị. Điều kiện ghi thiếu không có hệ quả.",
    en: "Minimum conditions and their effect, judged for each unit. A condition that lacks something has no effect.",
  },
  rowKey: ["code"],
  codeStart: () => "DK",
  orientation: "landscape",
  frozenColumns: 2,
  columns: [
    field(["code", "Mã", code, 8], { vi: "Mã điều kiện.", en: "Code." }, { required: true }),
    field(["name", "Điều kiện", text, 40], { vi: "Nội dung điều kiện.", en: "The condition." }),
    field(["clusters", headers.cluster, codes, 10], {
      vi: "Cụm, khối áp dụng, cách nhau bằng dấu ;. Trống hoặc * = tất cả.",
      en: "Clusters it concerns; blank or * = all.",
    }),
    field(
      ["kind", headers.conditionKind, conditionKinds, 22],
      { vi: "Căn cứ để xét.", en: "What is looked at." },
      { required: true },
    ),
    field(["scope", headers.conditionScope, text, 14], {
      vi: "Mục, mã tiêu chí, mã chỉ tiêu hoặc mã hồ sơ; * = từng tiêu chí của thang điểm, A/I/* = từng tiêu chí trong mục. Về gửi báo cáo, trống = cả báo cáo của đơn vị.",
      en: "Section, criterion, indicator or document; * = every line of the base, A/I/* = every one under it. For sending, blank = the whole report.",
    }),
    field(["threshold", headers.threshold, numberOrWords(2), 9], {
      vi: "Số %, giá trị, hạng, tên loại, hoặc số ngày chậm được bỏ qua (trống = 0). Bằng ngưỡng là đạt.",
      en: "Percent, value, rank, class, or days late let pass (blank = 0); inclusive.",
    }),
    field(["effect", headers.effect, conditionEffects, 20], {
      vi: "Hệ quả khi không đạt. Được để trống khi tiêu chí ghi mã này ở cột Điều kiện tính điểm.",
      en: "What failing it does. May be blank where a line of the scale names the condition.",
    }),
    field(["level", headers.effectAmount, figure, 16], {
      vi: "Tên danh hiệu/hình thức, tên loại, số điểm trừ, số điểm tối đa, mã tiêu chí hoặc mục bị 0 điểm.",
      en: "Award, class, points off, most points, or the criteria or sections that get 0.",
    }),
    field(
      ["agency", headers.agency, text, 16],
      {
        vi: "Cơ quan cung cấp danh sách: Công an tỉnh, Thuế tỉnh, Thanh tra tỉnh … Trống = cơ quan có thẩm quyền.",
        en: "Whose list it is; blank = the authority.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["due", headers.due, date, 11],
      { vi: "Ngày cuối để cơ quan gửi danh sách.", en: "By when the list is asked for." },
      { mayBeAbsent: true },
    ),
    field(["violators", headers.violators, codes, 16], {
      vi: "Mã đơn vị theo kết luận của cơ quan có thẩm quyền, cách nhau bằng dấu ;. Ghi Không = đã xác nhận không có; trống = chưa có xác nhận.",
      en: "Units as an authority confirmed; Không = none; blank = not confirmed yet.",
    }),
    field(
      ["receivedOn", headers.receivedOn, date, 11],
      { vi: "Ngày nhận danh sách; không có đơn vị nào thì ghi Không ở cột trước.", en: "Day the list came." },
      { mayBeAbsent: true },
    ),
    field(
      ["paper", headers.paper, text, 20],
      { vi: "Văn bản của cơ quan: số, ký hiệu, ngày, nội dung.", en: "The agency's paper." },
      { mayBeAbsent: true },
    ),
    field(
      ["asked", headers.asked, codes, 14],
      {
        vi: "Mã các đơn vị mà cơ quan đã trả lời trong phiếu; đơn vị khác coi như chưa có xác nhận. Trống = danh sách chung cho mọi đơn vị.",
        en: "Units the agency answered for on its slip; others are not confirmed. Blank = the list speaks of all.",
      },
      { mayBeAbsent: true },
    ),
    field(["note", headers.note, text, 24], { vi: "Ghi chú.", en: "Note." }),
    field(
      ["concerns", headers.concerns, codes, 14],
      {
        vi: "Trống = mọi đơn vị; Loại đơn vị, mã cụm/khối hoặc mã đơn vị; dấu - phía trước là loại trừ.",
        en: "Blank = every unit; a type, cluster or unit; - excludes.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["group", headers.group, text, 10],
      {
        vi: "Các dòng cùng nhóm: đạt một dòng là đủ; ghi cùng hệ quả.",
        en: "Of the rows of one group one fulfilled is enough; they state the same effect.",
      },
      { mayBeAbsent: true },
    ),
  ],
});

export const classList = listForm({
  sheet: sheetNames.classes,
  aliases: [],
  title: "XẾP LOẠI THEO ĐIỂM",
  help: { vi: "Các loại theo điểm và tỷ lệ lớn nhất của mỗi loại.", en: "Classes by points and their largest share." },
  rowKey: ["name"],
  apart: ["clusters"],
  orientation: "portrait",
  frozenColumns: 1,
  columns: [
    field(["name", headers.classOf, text, 22], { vi: "Tên loại.", en: "Class." }, { required: true }),
    field(
      ["fromPercent", headers.classFrom, number(2), 11],
      { vi: "Từ tỷ lệ này của tổng điểm, kể cả bằng.", en: "From this share of the total on, inclusive." },
      { required: true },
    ),
    field(["largestShare", "Tỷ lệ tối đa (%)", number(2), 11], {
      vi: "Tính trên số đơn vị ở cột Tính trên, làm tròn xuống. Trống = không giới hạn.",
      en: "Of the units of the column Tính trên, rounded down; blank = none.",
    }),
    field(["note", headers.note, text, 34], { vi: "Ghi chú.", en: "Note." }),
    field(["clusters", headers.cluster, codes, 12], {
      vi: "Cụm, khối áp dụng, cách nhau bằng dấu ;. Trống hoặc * = các cụm, khối không có dòng riêng.",
      en: "Clusters; blank or * = all without rows of their own.",
    }),
    field(
      ["shareOf", headers.shareOf, choice(choiceWords.shareOf), 20],
      {
        vi: "Tỷ lệ tối đa tính trên số đơn vị nào. Trống = đơn vị được bình xét của cụm, khối; Cùng Loại đơn vị và Toàn tỉnh gộp các cụm, khối.",
        en: "Of which units the share is. Blank = the cluster's judged units; the same kind of unit and the province go over all clusters.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["scope", headers.concerns, codes, 14],
      {
        vi: "Loại đơn vị, mã cụm/khối, mã đơn vị; dấu - ở trước là trừ ra. Trống = tất cả. Nhiều dòng cùng một loại thì phải đạt cả.",
        en: "Kind of unit, cluster or unit; - before it excludes. Blank = all. Of several rows of one class all hold.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["by", headers.classBy, choice(choiceWords.classBy), 12],
      {
        vi: "Từ điểm so với Tổng điểm (trống) hay Điểm cơ sở.",
        en: "Whether the total (blank) or the base points reach it.",
      },
      { mayBeAbsent: true },
    ),
  ],
});

/** Where an award counts in the statistical forms. */
const awardColumns = Object.fromEntries(
  [...awardKinds.filter(({ form }) => form !== null).map(({ name }) => name), outsideForms].map((name) => [name, name]),
);

export const awardList = listForm({
  sheet: sheetNames.awards,
  aliases: [],
  title: "DANH HIỆU, HÌNH THỨC KHEN THƯỞNG VÀ SỐ LƯỢNG ĐỀ NGHỊ",
  help: {
    vi: "Danh hiệu, hình thức, số lượng và tỷ lệ phiếu theo quy định từng thời kỳ.",
    en: "Awards, quotas and vote thresholds.",
  },
  rowKey: ["name"],
  orientation: "landscape",
  frozenColumns: 1,
  columns: [
    field(
      ["name", headers.award, text, 42],
      { vi: "Tên đầy đủ.", en: "Award." },
      { aliases: ["Danh hiệu/hình thức", "Hình thức khen thưởng"], required: true },
    ),
    field(["type", "Loại", choice(choiceWords.awardType), 16], { vi: "Loại khen thưởng.", en: "Kind." }),
    field(["quota", headers.awardQuota, number(0), 12], {
      vi: "Số lượng mỗi cụm/khối (của cả tỉnh nếu Tính trên ghi Toàn tỉnh).",
      en: "Number per cluster; of the province where the base says so.",
    }),
    field(["quotaBase", headers.shareOf, text, 28], {
      vi: "Đơn vị được bình xét trong cụm, khối; Tập thể đạt tiêu chuẩn (được đề nghị, được tặng) + tên danh hiệu; Tập thể dẫn đầu cụm, khối; Số cụm, khối; Toàn tỉnh.",
      en: "Judged units of the cluster; collectives that meet, are nominated for or are granted an award; units ranked first; clusters; the province.",
    }),
    field(["quotaPercent", "Tỷ lệ (%)", number(2), 9], {
      vi: "Tỷ lệ tối đa, làm tròn xuống.",
      en: "Largest share, rounded down.",
    }),
    field(["votePercent", headers.votePercent, number(2), 11], {
      vi: "Tỷ lệ phiếu đồng ý tối thiểu.",
      en: "Votes needed.",
    }),
    field(["voteBase", headers.voteBase, text, 26], {
      vi: "Tổng số thành viên, số phiếu hợp lệ …",
      en: "Of what.",
    }),
    field(
      ["attendancePercent", headers.attendancePercent, number(2), 11],
      {
        vi: "Số dự họp trên Tổng thành viên, tính từng lần bỏ phiếu; bằng mức là đủ. Hai phần ba: ghi 66,66. Trống = không xét.",
        en: "Members present of all members, for each ballot; inclusive. Two thirds: 66.66. Blank = not asked.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["ballotLimit", headers.ballotLimit, number(0), 9],
      {
        vi: "Được bỏ phiếu tối đa bao nhiêu lần. Trống = không giới hạn.",
        en: "How many ballots at most; blank = no limit.",
      },
      { mayBeAbsent: true },
    ),
    field(["from", "Từ ngày", date, 12], { vi: "Ngày bắt đầu áp dụng.", en: "First day in force." }),
    field(["to", "Đến ngày", date, 12], { vi: "Ngày cuối áp dụng.", en: "Last day in force." }),
    field(
      ["statistics", "Cột biểu thống kê", choice(awardColumns), 26],
      {
        vi: "Cột của biểu 0602, 0603 mà hình thức này được cộng vào. Trống = theo tên.",
        en: "Column of form 0602 or 0603 into which it counts. Blank = by its name.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["scope", headers.concerns, codes, 14],
      {
        vi: "Loại đơn vị, mã cụm/khối, mã đơn vị; dấu - ở trước là trừ ra. Trống = tất cả. Nhiều dòng cùng tên, mỗi dòng một loại đơn vị, là một hình thức.",
        en: "Kind of unit, cluster or unit; - before it excludes. Blank = all. Rows of one name for different units are one award.",
      },
      { mayBeAbsent: true },
    ),
  ],
});
