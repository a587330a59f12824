import { headers } from "../../contract/headers";
import { issue } from "./record";

/** What caps a line: the cluster's Trần điểm thưởng or Trần điểm trừ, or Điểm tối đa of its section. */
export type CapOf = "bonus" | "penalty" | "section";

const caps: { readonly [C in CapOf]: string } = {
  bonus: "Trần điểm thưởng",
  penalty: "Trần điểm trừ",
  section: "Điểm tối đa của mục",
};

/** Why nobody has a band's points. */
export type BandNever = "above-maximum" | "no-words" | "out-of-range" | "against-order";

const bandNever: { readonly [R in BandNever]: string } = {
  "above-maximum": "nhiều hơn điểm tối đa của tiêu chí nên không đơn vị nào được đủ",
  "no-words": "ứng với lời ghi, trong khi kết quả của chỉ tiêu là số",
  "out-of-range": "không kết quả nào của chỉ tiêu đạt tới",
  "against-order": "kém hơn mức của kết quả thấp hơn",
};

/** What a scale promises and nobody can reach. */
export const reach = {
  "scale-above-cap": issue<{ criterion: string; points: number; cap: number; reason: CapOf }>({
    severity: "warning",
    sentence: ({ criterion, points, cap, reason }, { number }) =>
      `Tiêu chí ${criterion} ghi tới ${number(points)} điểm, quá ${caps[reason]} (${number(cap)}) nên phần vượt không được tính. Đề nghị sửa cho khớp.`,
    cause: "Một dòng thưởng hoặc trừ ghi nhiều điểm hơn mức trần của cụm, khối hoặc của mục.",
    remedy: "Sửa Điểm tối đa của dòng ở trang Thang điểm, hoặc mức trần ở trang Cụm, khối, Mục điểm.",
    sample: { criterion: "TC07", points: 1234.5, cap: 987.25, reason: "bonus" },
  }),
  /** `band`: its Từ or Giá trị chữ. */
  "scale-band-never": issue<{ criterion: string; band: number | string; points: number; reason: BandNever }>({
    severity: "warning",
    sentence: ({ criterion, band, points, reason }, { number, shown }) =>
      `Mức ${shown(band)} của tiêu chí ${criterion} (${number(points)} điểm) ${bandNever[reason]}. Đề nghị kiểm tra lại trang Mức điểm.`,
    cause: "Một mức ở trang Mức điểm ghi sai thứ tự, quá điểm của tiêu chí, hoặc không kết quả nào đạt tới.",
    remedy: "Sửa mức ở trang Mức điểm, Điểm chuẩn của tiêu chí, hoặc Tối thiểu, Tối đa của chỉ tiêu.",
    sample: { criterion: "TC07", band: 1234.5, points: 10.25, reason: "against-order" },
  }),
  /** `of`: code of the indicator or document. */
  "scale-nobody-scores": issue<{ criterion: string; of: string; reason: "indicator" | "document" }>({
    severity: "warning",
    sentence: ({ criterion, of, reason }) =>
      `Tiêu chí ${criterion} không tính được điểm cho đơn vị nào: ${reason === "indicator" ? `chỉ tiêu ${of} không áp dụng với đơn vị nào dùng thang điểm này` : `hồ sơ ${of} do cụm, khối gửi, không phải đơn vị`}. Đề nghị sửa lại.`,
    cause: "Tiêu chí chấm theo chỉ tiêu hoặc hồ sơ mà không đơn vị nào của thang điểm phải báo cáo.",
    remedy: "Chọn chỉ tiêu, hồ sơ khác; hoặc để trống để người chấm ghi điểm.",
    sample: { criterion: "TC07", of: "KT05", reason: "indicator" },
  }),
  /** `unit`: the first that has the line and is not asked for the document; `others`: how many more. */
  "scale-document-not-asked": issue<{ criterion: string; document: string; unit: string; others: number }>({
    severity: "warning",
    sentence: ({ criterion, document, unit, others }, { number }) =>
      `Tiêu chí ${criterion} chấm theo thời hạn của hồ sơ ${document}, nhưng Danh mục hồ sơ không yêu cầu hồ sơ này với ${unit}${others === 0 ? "" : ` và ${number(others)} đơn vị khác`}; với các đơn vị đó tiêu chí chờ người chấm. Đề nghị ghi ${headers.concerns} của tiêu chí và của hồ sơ cho khớp.`,
    cause: "Áp dụng của hồ sơ hẹp hơn Áp dụng của tiêu chí chấm theo hồ sơ đó.",
    remedy: "Ghi Áp dụng ở trang Thang điểm như ở trang Danh mục hồ sơ, hoặc thêm dòng cho các đơn vị còn lại.",
    sample: { criterion: "TC07", document: "HS02", unit: "SNV", others: 3 },
  }),
};
