import { headers } from "../../../contract/headers";
import { choiceWords, furtherWords, scoringMethods, waysWithin } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import { choice, choiceOrNumber, choiceWithin, code, codes, date, number, text } from "../../description/field-type";
import { field, listForm } from "../../description/sheet-form";

/** Cách chấm. */
export const methodChoice = choice(choiceWords.scoringMethod);

/** The scales by cluster; "*" is for every cluster without its own. */
export const scaleList = listForm({
  sheet: sheetNames.scale,
  aliases: ["Thang bảng chấm điểm"],
  title: "THANG BẢNG CHẤM ĐIỂM",
  help: {
    vi: "Tiêu chí chấm điểm theo cụm, khối; * dùng cho cụm, khối chưa có thang điểm riêng.",
    en: "Criteria by cluster; * serves clusters without their own.",
  },
  rowKey: ["cluster", "code"],
  codeStart: () => "TC",
  orientation: "landscape",
  frozenColumns: 4,
  columns: [
    field(
      ["cluster", headers.cluster, code, 9],
      { vi: "Mã cụm/khối hoặc *.", en: "Cluster code, or *." },
      { required: true, refersTo: sheetNames.clusters },
    ),
    field(["section", headers.section, text, 30], {
      vi: "Mục của thang điểm; đường dẫn như A/I/1 nếu trang Mục điểm có mục đó.",
      en: "Section; a path such as A/I/1 where Mục điểm has that section.",
    }),
    field(
      ["code", headers.criterion, code, 10],
      { vi: "Mã ngắn, riêng trong thang điểm.", en: "Short code, unique in the scale." },
      { required: true },
    ),
    field(["name", "Tiêu chí", text, 46], { vi: "Nội dung tiêu chí.", en: "The criterion." }, { required: true }),
    field(
      ["max", headers.maximum, number(2), 9],
      { vi: "Điểm tối đa của tiêu chí.", en: "Points of the criterion." },
      { required: true },
    ),
    field(
      ["kind", "Cách chấm", methodChoice, 20],
      {
        vi: `Một trong ${scoringMethods.length} cách chấm.`,
        en: `One of the ${scoringMethods.length} scoring methods.`,
      },
      { required: true },
    ),
    field(
      ["indicator", "Chỉ tiêu", code, 9],
      { vi: "Mã chỉ tiêu được chấm.", en: "Indicator scored." },
      { aliases: ["Mã chỉ tiêu"], refersTo: sheetNames.indicators },
    ),
    field(
      ["document", "Mã hồ sơ", code, 9],
      { vi: "Mã hồ sơ, với cách chấm Thời hạn.", en: "Document, for the deadline way." },
      { refersTo: sheetNames.documents },
    ),
    field(["bandsBy", headers.bandsBy, choice(choiceWords.bandsBy), 10], {
      vi: "Bậc theo phần trăm hoàn thành, theo giá trị hay theo thứ hạng của kết quả trong cụm, khối.",
      en: "Bands by percent, by value or by the result's rank in the cluster.",
    }),
    field(["step", headers.step, number(2), 8], {
      vi: "Số điểm phần trăm của mỗi bước.",
      en: "Percentage points a step.",
    }),
    field(["perTime", headers.perTime, number(2), 9], {
      vi: "Điểm mỗi lần, mỗi bước hoặc mỗi ngày chậm.",
      en: "Points per time, step or day late.",
    }),
    field(["minimumPercent", "Mức tối thiểu để được tính điểm (%)", number(2), 12], {
      vi: "Dưới mức này được 0 điểm.",
      en: "Below this the points are 0.",
    }),
    field(["lowest", headers.lowest, number(2), 9], {
      vi: "Giới hạn dưới của Thưởng/Trừ.",
      en: "Lower bound of bonus or penalty.",
    }),
    field(["highest", headers.highest, number(2), 9], {
      vi: "Giới hạn trên của điểm thưởng.",
      en: "Upper bound of the bonus.",
    }),
    field(["mayBeNotApplicable", "Được không áp dụng", choice(choiceWords.yesNo), 10], {
      vi: "Có: đơn vị được ghi Không áp dụng.",
      en: "Yes: a unit may mark it not applicable.",
    }),
    field(["assessor", "Cơ quan chấm", text, 18], {
      vi: "Cơ quan chấm tiêu chí, nếu không phải cụm/khối.",
      en: "Who scores it, if not the cluster.",
    }),
    field(
      ["comparedWith", headers.comparedWith, choiceOrNumber(choiceWords.comparedWith, furtherWords.comparedWith), 14],
      {
        vi: "Kết quả so với mức nào, hoặc ghi một số. Để trống: chỉ tiêu của đơn vị.",
        en: "What the result is compared with, or a number. Blank: the unit's target.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["countsToward", headers.countsToward, choice(choiceWords.countsToward), 12],
      {
        vi: "Điểm thưởng, Điểm trừ: cộng, trừ ngoài điểm chuẩn; điểm trừ ghi số dương. Để trống: theo cách chấm.",
        en: "Bonus or penalty outside the base; a penalty is written positive. Blank: by the scoring method.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["whenNotAssigned", headers.whenNotAssigned, choice(choiceWords.whenNotAssigned), 14],
      {
        vi: "Với đơn vị có chỉ tiêu ghi KG. Để trống: chờ người chấm.",
        en: "For a unit whose target is KG. Blank: the line waits.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["excessBy", headers.excessBy, choice(choiceWords.excessBy), 10],
      {
        vi: "Phần vượt, phần thiếu tính theo đơn vị đo của chỉ tiêu hay theo phần trăm. Để trống: theo cách chấm.",
        en: "Excess and shortfall in the indicator's measure or in percent. Blank: by the scoring method.",
      },
      { mayBeAbsent: true },
    ),
    field(
      [
        "whenLeftOut",
        headers.whenLeftOut,
        choiceWithin(choiceWords.whenLeftOut, { further: furtherWords.whenLeftOut, within: waysWithin }),
        15,
      ],
      {
        vi: "Với đơn vị không áp dụng tiêu chí; sau Quy đổi, Chia đều trong mục có thể ghi mục khác. Để trống: như cụm/khối.",
        en: "For a unit that the line is left out for; a section may follow the words 'within the section'. Blank: as the cluster.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["partSteps", headers.partSteps, choice(choiceWords.partSteps), 8],
      {
        vi: "Tính: bước chưa tròn được tính theo phần của nó. Bỏ hoặc để trống: theo cách chấm.",
        en: "Tính: a step that is not whole counts by its share. Bỏ or blank: by the scoring method.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["bonusGroup", headers.bonusGroup, text, 12],
      {
        vi: "Các dòng điểm thưởng ghi cùng một từ ở đây chỉ được tính mức cao nhất.",
        en: "Of the bonus lines with the same word here only the highest counts.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["due", headers.due, date, 11],
      {
        vi: "Với cách chấm Thời hạn: hạn của riêng tiêu chí này. Để trống: hạn của hồ sơ.",
        en: "For the deadline way: the last day of this line. Blank: the document's.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["needsEvidence", headers.needsEvidence, choice(choiceWords.yesNo), 10],
      {
        vi: "Có: điểm khác 0 thì đơn vị phải ghi Tài liệu kiểm chứng, nếu biểu có ô đó.",
        en: "Yes: points other than 0 need Tài liệu kiểm chứng, where the form has that cell.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["roundTo", headers.roundTo, number(4), 9],
      {
        vi: "Điểm tính được làm tròn đến bội số gần nhất của số này, thay cho số chữ số thập phân.",
        en: "Computed points are rounded to the nearest multiple of this number, instead of decimals.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["concerns", headers.concerns, codes, 14],
      {
        vi: "Đơn vị được chấm tiêu chí này: loại đơn vị, mã cụm/khối hoặc mã đơn vị; dấu - để trừ ra. Để trống: tất cả.",
        en: "Whose scale has the line: kind of unit, cluster or unit; - before one excludes. Blank: everyone's.",
      },
      { mayBeAbsent: true },
    ),
    field(
      ["conditions", headers.conditions, codes, 12],
      {
        vi: "Mã ở trang Điều kiện, cách nhau bằng dấu ;. Một điều kiện không đạt thì tiêu chí 0 điểm; chưa xét được thì chưa có điểm.",
        en: "Codes of Điều kiện, ; between. One not fulfilled: 0 points; one not told yet: the line waits.",
      },
      { mayBeAbsent: true },
    ),
  ],
});

export const bandList = listForm({
  sheet: sheetNames.bands,
  aliases: ["Bậc điểm"],
  title: "MỨC ĐIỂM CỦA CÁC TIÊU CHÍ CHẤM THEO BẬC",
  help: {
    vi: "Các bậc của tiêu chí Theo bậc và Theo thứ hạng, các mốc của Nội suy theo mốc.",
    en: "The bands of criteria scored by bands or rank, and the marks between which points are interpolated.",
  },
  rowKey: ["cluster", "criterion"],
  apart: ["from", "text"],
  once: ["cluster", "criterion", "from", "text"],
  orientation: "portrait",
  frozenColumns: 2,
  columns: [
    field(
      ["cluster", headers.cluster, code, 10],
      { vi: "Mã cụm/khối hoặc *.", en: "Cluster code, or *." },
      { required: true, refersTo: sheetNames.clusters },
    ),
    field(
      ["criterion", headers.criterion, code, 10],
      { vi: "Mã ở trang Thang điểm.", en: "Criterion code." },
      { required: true, refersTo: sheetNames.scale },
    ),
    field(["from", "Từ", number(2), 10], {
      vi: "Từ mức này trở lên (tính cả mức này).",
      en: "From this value up, included.",
    }),
    field(["text", "Giá trị chữ", text, 24], { vi: "Lời ghi được bậc này.", en: "Text that earns this band." }),
    field(["points", "Điểm", number(2), 9], { vi: "Điểm của bậc.", en: "Points of the band." }, { required: true }),
    field(["meaning", "Diễn giải", text, 38], { vi: "Lời giải thích.", en: "Meaning." }),
  ],
});
