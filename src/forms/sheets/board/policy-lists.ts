import { choice, code, date, number, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Minimum conditions and what failing them does. */
export const conditionList = listForm({
  sheet: "Điều kiện",
  aliases: [],
  title: "ĐIỀU KIỆN BÌNH XÉT VÀ HỆ QUẢ",
  help: { vi: "Điều kiện tối thiểu để được bình xét và hệ quả khi không đạt.", en: "Minimum conditions and their effect." },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 2,
  columns: [
    field(["code", "Mã", code, 9], { vi: "Mã điều kiện.", en: "Code." }, { required: true }),
    field(["name", "Điều kiện", text, 50], { vi: "Nội dung điều kiện.", en: "The condition." }),
    field(["scope", "Phạm vi", text, 26], { vi: "Mục, tiêu chí hoặc cụm/khối mà điều kiện xét đến.", en: "What it looks at." }),
    field(["threshold", "Ngưỡng", text, 14], { vi: "Mức tối thiểu, nếu có.", en: "Threshold, if any." }),
    field(["effect", "Hệ quả", text, 34], { vi: "Không đề nghị; xếp loại không quá …; trừ điểm …", en: "Effect." }),
    field(["note", "Ghi chú", text, 26], { vi: "Ghi chú.", en: "Note." }),
  ],
});

export const classList = listForm({
  sheet: "Xếp loại",
  aliases: [],
  title: "XẾP LOẠI THEO ĐIỂM",
  help: { vi: "Các loại theo điểm và tỷ lệ lớn nhất của mỗi loại.", en: "Classes by points and their largest share." },
  rowKey: ["name"],
  orientation: "portrait",
  frozenColumns: 1,
  columns: [
    field(["name", "Xếp loại", text, 26], { vi: "Tên loại.", en: "Class." }, { required: true }),
    field(["fromPercent", "Từ điểm (%)", number(2), 12], { vi: "Từ tỷ lệ này của tổng điểm.", en: "From this share of the total." }),
    field(["largestShare", "Tỷ lệ tối đa (%)", number(2), 12], { vi: "Trống = không giới hạn.", en: "Blank = none." }),
    field(["note", "Ghi chú", text, 36], { vi: "Ghi chú.", en: "Note." }),
  ],
});

export const awardList = listForm({
  sheet: "Khen thưởng",
  aliases: [],
  title: "DANH HIỆU, HÌNH THỨC KHEN THƯỞNG VÀ SỐ LƯỢNG ĐỀ NGHỊ",
  help: { vi: "Danh hiệu, hình thức, số lượng và tỷ lệ phiếu theo quy định từng thời kỳ.", en: "Awards, quotas and vote thresholds." },
  rowKey: ["name"],
  orientation: "landscape",
  frozenColumns: 1,
  columns: [
    field(["name", "Danh hiệu/hình thức khen thưởng", text, 42], { vi: "Tên đầy đủ.", en: "Award." }, { aliases: ["Danh hiệu/hình thức", "Hình thức khen thưởng"], required: true }),
    field(["type", "Loại", choice([["Theo công trạng", "merit"], ["Chuyên đề", "thematic"], ["Đột xuất", "unexpected"]]), 16], { vi: "Loại khen thưởng.", en: "Kind." }),
    field(["quota", "Số lượng được đề nghị", number(0), 12], { vi: "Số lượng mỗi cụm/khối.", en: "Number per cluster." }),
    field(["quotaBase", "Tính trên", text, 28], { vi: "Mẫu số của tỷ lệ.", en: "Denominator." }),
    field(["quotaPercent", "Tỷ lệ (%)", number(2), 9], { vi: "Tỷ lệ tối đa, làm tròn xuống.", en: "Largest share, rounded down." }),
    field(["votePercent", "Tỷ lệ phiếu tối thiểu (%)", number(2), 11], { vi: "Tỷ lệ phiếu đồng ý tối thiểu.", en: "Votes needed." }),
    field(["voteBase", "Tỷ lệ phiếu tính trên", text, 26], { vi: "Tổng số thành viên, số phiếu hợp lệ …", en: "Of what." }),
    field(["from", "Từ ngày", date, 12], { vi: "Ngày bắt đầu áp dụng.", en: "First day in force." }),
    field(["to", "Đến ngày", date, 12], { vi: "Ngày cuối áp dụng.", en: "Last day in force." }),
  ],
});

export const letterheadList = listForm({
  sheet: "Mẫu văn bản",
  aliases: [],
  title: "PHẦN ĐẦU VÀ CHỮ KÝ CỦA VĂN BẢN",
  help: { vi: "Phần đầu văn bản theo từng thể thức.", en: "Letterheads by form of body." },
  rowKey: ["formality"],
  orientation: "landscape",
  frozenColumns: 1,
  columns: [
    field(["formality", "Thể thức", text, 16], { vi: "Nhà nước, Đảng, Đoàn thể, Doanh nghiệp.", en: "Form of body." }, { required: true }),
    field(["leftFirst", "Dòng 1 trái", text, 34], { vi: "Cơ quan chủ quản.", en: "Superior body." }),
    field(["leftSecond", "Dòng 2 trái", text, 34], { vi: "Cơ quan ban hành.", en: "Issuing body." }),
    field(["rightFirst", "Dòng 1 phải", text, 40], { vi: "Quốc hiệu hoặc tiêu đề.", en: "Motto, first line." }),
    field(["rightSecond", "Dòng 2 phải", text, 34], { vi: "Tiêu ngữ.", en: "Motto, second line." }),
    field(["signature", "Chức danh ký", text, 28], { vi: "Chức danh người ký.", en: "Who signs." }),
  ],
});
