import { headers } from "../../../contract/headers";
import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, code, date, enteredPoints, figure, number, numbering, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** The register of receipts. The product appends rows and changes none that a person wrote. */
export const receiptList = listForm({
  sheet: sheetNames.receipts,
  aliases: ["Sổ nhận báo cáo", "Sổ theo dõi"],
  title: "SỔ THEO DÕI NHẬN BÁO CÁO",
  help: {
    vi: "Mỗi văn bản, tệp nhận được một dòng; dòng không có tệp vẫn hợp lệ.",
    en: "One row for each paper or file received.",
  },
  rowKey: ["sender"],
  orientation: "landscape",
  frozenColumns: 2,
  columns: [
    field(
      ["sender", "Mã đơn vị/cụm", code, 11],
      { vi: "Mã đơn vị hoặc mã cụm/khối gửi.", en: "Code of the unit or cluster." },
      { aliases: ["Mã đơn vị"], required: true },
    ),
    field(["document", "Mã hồ sơ", code, 9], { vi: "Mã ở Danh mục hồ sơ.", en: "Document code." }),
    field(["number", headers.documentNumber, text, 16], { vi: "Số, ký hiệu văn bản đến.", en: "Number of the paper." }),
    field(["signedOn", headers.signedOn, date, 12], { vi: "Ngày ký văn bản.", en: "Date signed." }),
    field(["arrivalNumber", "Số đến", numbering, 9], { vi: "Số đến của văn thư.", en: "Incoming number." }),
    field(["arrivedOn", "Ngày đến", date, 12], {
      vi: "Ngày nhận; là căn cứ xét đúng hạn.",
      en: "Date received; decides who is on time.",
    }),
    field(["way", "Hình thức nhận", text, 15], { vi: "Trực tiếp, bưu điện, thư điện tử …", en: "How it came." }),
    field(["file", "Tên tệp", text, 34], { vi: "Tên tệp dữ liệu, nếu có.", en: "File name, if any." }),
    field(["sha256", "SHA-256", code, 20], {
      vi: "Mã đối chiếu của tệp, do phần mềm ghi.",
      en: "Fingerprint of the file.",
    }),
    field(["state", "Tình trạng", choice(choiceWords.receiptState), 17], {
      vi: "Trống = Đã nhận.",
      en: "Blank = received.",
    }),
    field(
      ["completeBy", "Hạn hoàn thiện", date, 12],
      {
        vi: "Ngày phải gửi lại báo cáo đã đề nghị hoàn thiện; gửi lại đúng hạn này thì giữ ngày nhận của lần gửi đầu.",
        en: "By when a report that was sent back is due again; what comes by then keeps the day of the first sending.",
      },
      { mayBeAbsent: true },
    ),
    field(["note", headers.note, text, 34], { vi: "Ghi chú.", en: "Note." }),
  ],
});

/** Which reminders went out. A workbook without it has sent none. */
export const reminderList = listForm({
  sheet: sheetNames.reminders,
  aliases: ["Sổ theo dõi đôn đốc"],
  title: "SỔ ĐÔN ĐỐC GỬI BÁO CÁO",
  help: {
    vi: "Mỗi lần đôn đốc một đơn vị, cụm hoặc khối một dòng; lần sau tính tiếp từ đây.",
    en: "One row for each reminder of a unit or cluster; the next one is counted on from here.",
  },
  rowKey: ["code", "wave"],
  orientation: "landscape",
  frozenColumns: 2,
  columns: [
    field(
      ["code", "Mã", code, 11],
      { vi: "Mã đơn vị hoặc mã cụm/khối được đôn đốc.", en: "Code of the unit or cluster reminded." },
      { aliases: ["Mã đơn vị/cụm", "Mã đơn vị"], required: true },
    ),
    field(["wave", headers.time, number(0), 6], {
      vi: "Lần đôn đốc, từ 1; trống = lần 1.",
      en: "Which reminder, from 1.",
    }),
    field(["sentOn", headers.day, date, 12], { vi: "Ngày đôn đốc.", en: "Date of the reminder." }),
    field(["number", headers.letterNumber, text, 18], {
      vi: "Số, ký hiệu văn bản đôn đốc; ghi khi văn bản được phát hành.",
      en: "Number of the letter, once it is issued.",
    }),
    field(["content", "Nội dung", text, 50], { vi: "Nội dung đã đôn đốc.", en: "What was asked for." }),
  ],
});

export const opinionList = listForm({
  sheet: sheetNames.opinions,
  aliases: [],
  title: "Ý KIẾN VỀ ĐIỀU CHỈNH CHỈ TIÊU THI ĐUA",
  help: {
    vi: "Ý kiến của cụm/khối trưởng và của Hội đồng với từng lần đề nghị.",
    en: "Opinions on each proposed adjustment.",
  },
  rowKey: ["unit", "code"],
  orientation: "landscape",
  frozenColumns: 3,
  columns: [
    field(["unit", headers.unit, code, 11], { vi: "Mã đơn vị.", en: "Unit code." }, { required: true }),
    field(
      ["code", "Mã", code, 9],
      { vi: "Mã chỉ tiêu.", en: "Indicator code." },
      { aliases: ["Mã chỉ tiêu"], required: true },
    ),
    field(["version", headers.time, number(0), 6], {
      vi: "Lần điều chỉnh, từ 1; trống = lần 1.",
      en: "Which proposal, from 1.",
    }),
    field(["cluster", headers.leaderOpinion, choice(choiceWords.clusterOpinion), 18], {
      vi: "Ý kiến của cụm/khối trưởng.",
      en: "The leader's opinion.",
    }),
    field(["council", headers.councilOpinion, choice(choiceWords.councilOpinion), 18], {
      vi: "Ý kiến của Hội đồng.",
      en: "The Council's opinion.",
    }),
    field(["applied", headers.appliedTarget, figure, 15], { vi: "Trống = như đề nghị.", en: "Blank = as proposed." }),
    field(["document", headers.paper, text, 26], { vi: "Văn bản cho ý kiến.", en: "Document." }),
    field(["note", headers.note, text, 28], { vi: "Ghi chú.", en: "Note." }),
  ],
});

export const enteredScoreList = listForm({
  sheet: sheetNames.enteredScores,
  aliases: ["Chấm điểm"],
  title: "ĐIỂM CHẤM CÁC TIÊU CHÍ",
  help: {
    vi: "Điểm chấm tay theo giai đoạn; các giai đoạn không ghi đè nhau.",
    en: "Points entered by hand, by stage; no stage overwrites another.",
  },
  rowKey: ["unit", "criterion"],
  orientation: "landscape",
  frozenColumns: 2,
  columns: [
    field(["unit", headers.unit, code, 11], { vi: "Mã đơn vị được chấm.", en: "Unit scored." }, { required: true }),
    field(
      ["criterion", headers.criterion, code, 10],
      { vi: "Mã ở trang Thang điểm.", en: "Criterion code." },
      { required: true },
    ),
    field(
      ["stage", "Giai đoạn", choice(choiceWords.stage), 16],
      { vi: "Ai chấm.", en: "Who scores." },
      { required: true },
    ),
    field(["points", "Điểm", enteredPoints, 9], {
      vi: "Điểm chấm, không quá điểm chuẩn.",
      en: "Points, at most the criterion's.",
    }),
    field(["notApplicable", "Không áp dụng", { kind: "mark" } as const, 10], {
      vi: "Đánh dấu x nếu không áp dụng.",
      en: "Mark x if it does not apply.",
    }),
    field(["explanation", headers.explanation, text, 40], { vi: "Lý do.", en: "Why." }),
    field(["scorer", "Người chấm", text, 30], { vi: "Đơn vị hoặc người chấm.", en: "Who scored." }),
    field(["date", headers.day, date, 12], { vi: "Ngày chấm.", en: "Date." }),
  ],
});

export const nominationList = listForm({
  sheet: sheetNames.nominations,
  aliases: [],
  title: "KẾT QUẢ BÌNH XÉT, SUY TÔN",
  help: {
    vi: "Kết quả bình xét, bỏ phiếu của cụm, khối và kết luận của Hội đồng.",
    en: "Nominations, votes and the Council's decision.",
  },
  rowKey: ["unit", "award"],
  orientation: "landscape",
  frozenColumns: 2,
  columns: [
    field(["unit", headers.unit, code, 11], { vi: "Mã đơn vị.", en: "Unit code." }, { required: true }),
    field(
      ["award", headers.nominatedFor, text, 30],
      { vi: "Tên ở trang Khen thưởng.", en: "Award." },
      { aliases: ["Danh hiệu, hình thức"] },
    ),
    field(["order", "Thứ tự", number(0), 8], { vi: "Thứ tự đề nghị.", en: "Order of nomination." }),
    field(["led", headers.leadsCluster, text, 18], {
      vi: "Cụm, khối mà đơn vị dẫn đầu.",
      en: "Cluster that the unit leads.",
    }),
    field(
      ["ballot", headers.ballot, number(0), 8],
      {
        vi: "1, 2 …; mỗi lần một dòng, lần lớn nhất được tính. Trống = 1.",
        en: "1, 2 …; a row each, the greatest counts. Blank = 1.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["present", headers.present, number(0), 8],
      { vi: "Số thành viên có mặt khi bỏ phiếu.", en: "Members present at the ballot." },
      { mayBeAbsent: true },
    ),
    field(
      ["written", headers.writtenOpinions, number(0), 11],
      {
        vi: "Số thành viên vắng mặt gửi ý kiến bằng văn bản: có trong số phiếu, không tính là dự họp.",
        en: "Absent members asked in writing: among the votes, not present.",
      },
      { mayBeAbsent: true },
    ),
    field(["issued", headers.ballotsIssued, number(0), 9], { vi: "Số phiếu phát ra.", en: "Votes issued." }),
    field(["returned", headers.ballotsReturned, number(0), 9], { vi: "Số phiếu thu về.", en: "Votes returned." }),
    field(["valid", headers.ballotsValid, number(0), 9], { vi: "Số phiếu hợp lệ.", en: "Valid votes." }),
    field(["agreed", headers.ballotsAgreed, number(0), 9], { vi: "Số phiếu đồng ý.", en: "Votes for." }),
    field(["members", headers.voters, number(0), 10], {
      vi: "Tổng số thành viên có quyền bỏ phiếu.",
      en: "Members.",
    }),
    field(["eligible", "Đủ điều kiện", text, 12], { vi: "Có hoặc Không, kèm lý do.", en: "Eligible or not." }),
    field(["boardOpinion", "Ý kiến Ban", text, 22], {
      vi: "Ý kiến của cơ quan thường trực.",
      en: "The Board's opinion.",
    }),
    field(["councilDecision", "Kết luận của Hội đồng", text, 22], {
      vi: "Kết luận của Hội đồng.",
      en: "The Council's decision.",
    }),
    field(["note", headers.note, text, 26], { vi: "Ghi chú.", en: "Note." }),
  ],
});
