import type { ScoringMethod } from "../../contract/choice-words";
import type { WayCell } from "../../domain/ways/example";
import type { TextsOf } from "../language";
import { number } from "./number";

/** Each way of scoring (Cách chấm) as it is explained where it is chosen, and in the docs. */
export const ways = {
  meaning: {
    proportional:
      "Điểm theo tỷ lệ kết quả so với chỉ tiêu, nhiều nhất là điểm chuẩn. Dưới mức tối thiểu thì được 0 điểm.",
    bands:
      "Điểm theo bậc cao nhất đạt được ở trang Mức điểm, tính theo phần trăm so với chỉ tiêu, theo giá trị hoặc theo lời ghi; theo thứ hạng trong cụm, khối thì như Theo thứ hạng.",
    "pass-fail": "Đạt chỉ tiêu thì được đủ điểm chuẩn, chưa đạt thì được 0 điểm.",
    "stepwise-deduction": "Đạt thì được đủ điểm; mỗi bước phần trăm còn thiếu, kể cả chưa tròn bước, bị trừ một lần.",
    "excess-bonus":
      "Điểm thưởng cho phần vượt chỉ tiêu: mỗi bước phần trăm vượt trọn được cộng một lần, đến mức tối đa.",
    "deduct-from-max": "Lấy điểm chuẩn trừ đi số lần nhân điểm mỗi lần, thấp nhất là 0.",
    "progressive-to-leader":
      "Đạt đúng chỉ tiêu được nửa điểm chuẩn, chưa đạt thì theo tỷ lệ của nửa đó; phần vượt được cộng dần, đơn vị cao nhất cụm, khối được đủ điểm.",
    "ratio-to-best": "Điểm theo tỷ lệ kết quả so với kết quả cao nhất trong cụm, khối.",
    "by-rank":
      "Kết quả là thứ hạng, hạng 1 cao nhất, hoặc được xếp hạng trong cụm, khối theo kết quả; điểm theo bậc nhỏ nhất không thấp hơn hạng đó ở trang Mức điểm.",
    "per-occurrence": "Số lần nhân điểm mỗi lần, nhiều nhất là điểm chuẩn.",
    direct: "Người chấm ghi điểm, từ 0 đến điểm chuẩn; phần mềm không tính thay.",
    "bonus-penalty":
      "Số lần nhân điểm mỗi lần, trong khoảng điểm tối thiểu đến tối đa; số dương là thưởng, số âm là trừ, nằm ngoài điểm chuẩn.",
    deadline:
      "Hồ sơ gửi đúng hạn hoặc được miễn thì đủ điểm; mỗi ngày chậm bị trừ một lần; chưa gửi thì 0 điểm; ngày nhận chưa xác nhận thì chưa tính.",
    interpolated:
      "Kết quả tốt nhất cụm, khối được đủ điểm chuẩn, kém nhất được 0 điểm, ở giữa thì theo vị trí trong khoảng đó; mọi kết quả bằng nhau thì đều đủ điểm.",
    "interpolated-bands":
      "Mỗi dòng ở trang Mức điểm là một mốc; giữa hai mốc điểm tăng giảm đều theo đường thẳng, dưới mốc đầu và trên mốc cuối giữ nguyên điểm của mốc đó.",
  } satisfies { readonly [M in ScoringMethod]: string },
  /** Headers of `Thang điểm`, and the sheet of bands. */
  cell: {
    max: "Điểm chuẩn",
    step: "Bước",
    perTime: "Điểm mỗi lần",
    minimumPercent: "Mức tối thiểu để được tính điểm (%)",
    lowest: "Điểm tối thiểu",
    highest: "Điểm tối đa",
    indicator: "Chỉ tiêu",
    document: "Mã hồ sơ",
    bandsBy: "Bậc theo",
    bands: "các bậc ở trang Mức điểm",
  } satisfies { readonly [C in WayCell]: string },
  /** `cells` joined by commas. */
  needs: ({ cells }: { cells: string }) => `Các ô phải có: ${cells}.`,
  may: ({ cells }: { cells: string }) => `Có thể ghi thêm: ${cells}.`,
  /** `cell`: what the way reads. A line without it is scored by hand, whatever its way. */
  without: ({ cell }: { cell: string }) => `Để trống ${cell} thì người chấm ghi điểm.`,
  band: ({ from, points }: { from: number; points: number }) => `từ ${number(from)}: ${number(points)} điểm`,
  markBand: ({ from, points }: { from: number; points: number }) => `tại mốc ${number(from)}: ${number(points)} điểm`,
  rankBand: ({ from, points }: { from: number; points: number }) => `đến hạng ${number(from)}: ${number(points)} điểm`,
  /** `explanation`: a sentence with its full stop; `bands` joined by semicolons, "" = none. */
  example: ({ explanation, bands, points }: { explanation: string; bands: string; points: number }) =>
    `Ví dụ${bands === "" ? "" : ` với các bậc ${bands}`}. ${explanation} Được ${number(points)} điểm.`,
  byHand: "Ví dụ: điểm chuẩn 10, người chấm ghi 8,5 thì được 8,5 điểm.",
};
export type WayTexts = TextsOf<typeof ways>;
