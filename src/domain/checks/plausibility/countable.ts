import { foldWords } from "../../basics/text";
import { isInWords, type ContentItem, type Indicator } from "../../round/indicator";
import { isMoney, isPercent } from "./figure-line";

/** Things that come in parts, though a Board may ask for whole ones. */
const divisible = new Set([
  "ha",
  "hecta",
  "m",
  "m2",
  "m²",
  "m3",
  "m³",
  "km",
  "km2",
  "km²",
  "tấn",
  "tạ",
  "yến",
  "kg",
  "g",
  "lít",
  "l",
  "giờ",
  "phút",
  "kwh",
  "mw",
  "điểm",
  "hệ số",
  "lần/người",
  "usd",
  "triệu usd",
  "nghìn usd",
]);

/** Things that are counted, as offices name them; the first words of a measure tell. */
const counted = [
  "người",
  "lượt",
  "cán bộ",
  "công chức",
  "viên chức",
  "đảng viên",
  "hội viên",
  "đoàn viên",
  "lao động",
  "học sinh",
  "sinh viên",
  "đại biểu",
  "cá nhân",
  "tập thể",
  "gương",
  "điển hình",
  "đơn vị",
  "cơ quan",
  "doanh nghiệp",
  "hợp tác xã",
  "hộ",
  "gia đình",
  "xã",
  "thôn",
  "phường",
  "khu",
  "khối",
  "cụm",
  "chi bộ",
  "tổ chức",
  "đợt",
  "cuộc",
  "buổi",
  "lớp",
  "hội nghị",
  "hội thi",
  "đoàn",
  "vụ",
  "văn bản",
  "đề án",
  "đề tài",
  "sáng kiến",
  "giải pháp",
  "mô hình",
  "công trình",
  "phần việc",
  "dự án",
  "nhiệm vụ",
  "hồ sơ",
  "tin",
  "bài",
  "kỳ",
  "số báo",
  "cái",
  "chiếc",
  "nhà",
  "trường",
  "phòng",
  "kỹ thuật",
  "mẫu",
  "phong trào",
  "danh hiệu",
  "giấy khen",
  "bằng khen",
  "lá cờ",
  "cờ",
];

/** Whether an indicator is counted in whole numbers: the Board asks for no decimals, and its measure has no parts. */
export function isCountedIndicator({
  decimals,
  measure,
  evaluation,
}: Pick<Indicator, "decimals" | "measure" | "evaluation">): boolean {
  if (decimals !== 0 || measure === null || isInWords({ evaluation })) return false;
  return !isPercent(measure) && !isMoney(measure) && !divisible.has(foldWords(measure));
}

/** A content item states no decimals: its measure tells, or the name that begins with "Số". */
export function isCounted({ type, measure, name }: Pick<ContentItem, "type" | "measure" | "name">): boolean {
  if (type !== "number") return false;
  return measure === null
    ? isCountNoun(foldWords(name).replace(/^(?:tổng )?số (?:lượng )?/u, "")) && /^(?:tổng )?số /u.test(foldWords(name))
    : isCountNoun(foldWords(measure));
}

export function isCountedMeasure(measure: string | null): boolean {
  return measure !== null && isCountNoun(foldWords(measure));
}

function isCountNoun(words: string): boolean {
  return counted.some(
    (noun) =>
      words === noun || words.startsWith(`${noun} `) || words.startsWith(`${noun},`) || words.startsWith(`${noun}/`),
  );
}
