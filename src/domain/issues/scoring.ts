import { issue } from "./record";
import { scaleUndefined, type ScaleUndefined } from "./scale-undefined";
import type { Stage } from "../round/scale";
import type { ScoringMethod } from "../../contract/choice-words";

export type { ScaleUndefined };

export type UnsuitableWay = "lower-is-better" | "in-words";

const unsuitable: { readonly [R in UnsuitableWay]: string } = {
  "lower-is-better": "chỉ tiêu càng thấp càng tốt không so được với kết quả cao nhất",
  "in-words": "kết quả của chỉ tiêu ghi bằng chữ",
};

/** Scales and points. */
export const scoring = {
  "score-repeated": issue<{ criterion: string; stage: string }>({
    severity: "warning",
    sentence: ({ criterion, stage }, write) =>
      `Tiêu chí ${criterion} có nhiều điểm ở giai đoạn ${write.stage(stage)}, không điểm nào trong số này được tính. Đề nghị giữ lại một điểm.`,
    cause: "Cùng một đơn vị, tiêu chí và giai đoạn có từ hai dòng điểm; ở Chấm chéo là của cùng một người chấm.",
    remedy: "Giữ lại một dòng điểm cho mỗi đơn vị, tiêu chí và giai đoạn; ở Chấm chéo mỗi người chấm một dòng.",
    sample: { criterion: "TC07", stage: "Cụm/khối chấm" },
  }),
  "difference-unexplained": issue<{
    criterion: string;
    stage: Stage;
    points: number;
    before: Stage;
    pointsBefore: number;
    difference: number;
    limit: number;
  }>({
    severity: "warning",
    sentence: ({ criterion, stage, points, before, pointsBefore, difference, limit }, write) =>
      `Tiêu chí ${criterion}: ${write.stage(stage)} ${write.number(points)} điểm, ${write.stage(before)} ${write.number(pointsBefore)} điểm, chênh ${write.number(Math.abs(difference))} điểm (quá ${write.number(limit)} điểm) nhưng chưa có giải trình. Đề nghị ghi lý do ở cột Giải trình.`,
    cause:
      "Điểm của hai giai đoạn kế tiếp chênh nhau quá mức ở Chênh lệch phải giải trình (điểm), giai đoạn sau chưa có giải trình.",
    remedy: "Ghi lý do ở cột Giải trình của dòng điểm đó, hoặc xem lại điểm.",
    sample: {
      criterion: "TC07",
      stage: "board",
      points: 8,
      before: "cluster",
      pointsBefore: 6.5,
      difference: 1.5,
      limit: 1,
    },
  }),
  /**
   * Points over computed ones, or a mark that the line doesn't apply (`points` `null`); `computed` `null` = none yet.
   */
  "override-unexplained": issue<{
    criterion: string;
    stage: Stage;
    points: number | null;
    computed: number | null;
  }>({
    severity: "warning",
    sentence: ({ criterion, stage, points, computed }, write) =>
      `Tiêu chí ${criterion} do máy tính điểm (${computed === null ? "chưa có điểm tính" : `${write.number(computed)} điểm`}); ${write.stage(stage)} ghi ${points === null ? "không áp dụng" : `${write.number(points)} điểm`} nhưng chưa có giải trình. Đề nghị ghi lý do ở cột Giải trình.`,
    cause:
      "Điểm chấm tay khác điểm máy tính, hoặc ghi không áp dụng, ở tiêu chí do máy tính điểm mà chưa có giải trình.",
    remedy: "Ghi lý do ở cột Giải trình của dòng điểm đó, hoặc để trống để lấy điểm máy tính.",
    sample: { criterion: "TC07", stage: "board", points: 8, computed: 6.5 },
  }),
  "scale-field-missing": issue<{ criterion: string; kind: ScoringMethod; field: string }>({
    severity: "warning",
    sentence: ({ criterion, kind, field }, { scoringMethod }) =>
      `Tiêu chí ${criterion} chấm theo cách "${scoringMethod[kind]}" nhưng chưa ghi ${field} nên không tính được điểm. Đề nghị ghi bổ sung.`,
    cause: "Cách chấm đã chọn cần một cột của thang điểm đang để trống.",
    remedy:
      "Ghi nội dung còn thiếu ở trang Thang điểm hoặc chọn cách chấm khác; khi chưa ghi thì chấm ở trang Điểm chấm.",
    sample: { criterion: "TC07", kind: "excess-bonus", field: "Điểm tối đa" },
  }),
  "scale-step-not-positive": issue<{ criterion: string; step: number }>({
    severity: "warning",
    sentence: ({ criterion, step }, { number }) =>
      `Tiêu chí ${criterion} ghi Bước là ${number(step)} nên không tính được điểm. Đề nghị ghi số lớn hơn 0.`,
    cause: "Cột Bước ghi số 0 hoặc số âm.",
    remedy: "Ghi vào cột Bước số điểm phần trăm của mỗi bước, lớn hơn 0.",
    sample: { criterion: "TC07", step: -1.5 },
  }),
  "scale-bands-missing": issue<{ criterion: string; kind: ScoringMethod }>({
    severity: "warning",
    sentence: ({ criterion, kind }, { scoringMethod }) =>
      `Tiêu chí ${criterion} chấm theo cách "${scoringMethod[kind]}" nhưng trang Mức điểm chưa có bậc nào dùng được. Đề nghị ghi bổ sung.`,
    cause: "Trang Mức điểm chưa có bậc của tiêu chí.",
    remedy: "Thêm các bậc của tiêu chí vào trang Mức điểm.",
    sample: { criterion: "TC07", kind: "by-rank" },
  }),
  "scale-band-incomplete": issue<{ criterion: string; label: string }>({
    severity: "warning",
    sentence: ({ criterion, label }) =>
      `Mức điểm của tiêu chí ${criterion} chưa ghi ${label} nên các bậc của tiêu chí này chưa được dùng. Đề nghị ghi bổ sung.`,
    cause: "Một dòng của trang Mức điểm chưa ghi đủ, hoặc ghi không đọc được.",
    remedy: "Ghi đủ Từ hoặc Giá trị chữ, và Điểm; dòng không dùng thì xóa cả dòng.",
    sample: { criterion: "TC07", label: "Điểm" },
  }),
  "scale-code-repeated": issue<{ criterion: string }>({
    severity: "warning",
    sentence: ({ criterion }) =>
      `Thang điểm có nhiều dòng mang mã tiêu chí ${criterion}. Đề nghị đặt mã khác cho từng dòng.`,
    cause: "Hai dòng của cùng một thang điểm mang một mã tiêu chí.",
    remedy: "Đặt mã khác cho một trong hai dòng ở trang Thang điểm.",
    sample: { criterion: "TC07" },
  }),
  "scale-way-unsuitable": issue<{
    criterion: string;
    kind: ScoringMethod;
    reason: UnsuitableWay;
  }>({
    severity: "warning",
    sentence: ({ criterion, kind, reason }, { scoringMethod }) =>
      `Tiêu chí ${criterion} chấm theo cách "${scoringMethod[kind]}" nhưng ${unsuitable[reason]}. Đề nghị chọn cách chấm khác.`,
    cause: "Cách chấm không dùng được với cách đánh giá của chỉ tiêu.",
    remedy: "Chọn cách chấm khác cho tiêu chí hoặc chọn chỉ tiêu khác.",
    sample: { criterion: "TC07", kind: "ratio-to-best", reason: "lower-is-better" },
  }),
  "scale-bounds-crossed": issue<{ criterion: string; minimum: number; maximum: number }>({
    severity: "warning",
    sentence: ({ criterion, minimum, maximum }, { number }) =>
      `Tiêu chí ${criterion} có Điểm tối thiểu ${number(minimum)} lớn hơn Điểm tối đa ${number(maximum)}. Đề nghị sửa lại.`,
    cause: "Cột Điểm tối thiểu ghi số lớn hơn cột Điểm tối đa.",
    remedy: "Sửa hai cột để Điểm tối thiểu không lớn hơn Điểm tối đa.",
    sample: { criterion: "TC07", minimum: 5, maximum: 2.5 },
  }),
  "scale-decimals-lost": issue<{
    criterion: string;
    field: string;
    value: number;
    decimals: number;
  }>({
    severity: "warning",
    sentence: ({ criterion, field, value, decimals }, { number }) =>
      `Tiêu chí ${criterion} ghi ${field} là ${number(value)}, nhiều chữ số thập phân hơn số chữ số thập phân của cụm, khối (${number(decimals)}) nên điểm tính ra bị làm tròn. Đề nghị sửa thang điểm hoặc Số chữ số thập phân.`,
    cause:
      "Thang điểm ghi điểm có nhiều chữ số thập phân hơn Số chữ số thập phân của cụm, khối; điểm tính theo công thức luôn làm tròn theo số đó.",
    remedy:
      "Tăng Số chữ số thập phân ở trang Cụm, khối (hoặc Kỳ báo cáo), hoặc ghi lại điểm ở trang Thang điểm, Mức điểm.",
    sample: { criterion: "TC07", field: "Điểm mỗi lần", value: 1234.5, decimals: 3 },
  }),
  "score-decimals-kept": issue<{ criterion: string; points: number; decimals: number }>({
    severity: "notice",
    sentence: ({ criterion, points, decimals }, { number }) =>
      `Điểm của tiêu chí ${criterion} ghi ${number(points)}, nhiều chữ số thập phân hơn số chữ số thập phân của cụm, khối (${number(decimals)}). Điểm này được tính đủ như đã ghi; chỉ điểm trung bình chấm chéo và tổng điểm được làm tròn.`,
    cause: "Điểm do người chấm ghi có nhiều chữ số thập phân hơn Số chữ số thập phân của cụm, khối.",
    remedy: "Không phải sửa nếu đúng ý người chấm; nếu không, ghi lại điểm với đúng số chữ số thập phân.",
    sample: { criterion: "TC07", points: 1234.5, decimals: 3 },
  }),
  "leader-score-unsigned": issue<{ criterion: string }>({
    severity: "warning",
    sentence: ({ criterion }) =>
      `Tiêu chí ${criterion} của đơn vị trưởng đã có điểm nhưng chưa ghi Người chấm. Đơn vị trưởng do đơn vị phó chấm; đề nghị ghi Người chấm ở dòng này.`,
    cause: "Điểm cụm, khối chấm cho đơn vị trưởng chưa ghi Người chấm.",
    remedy: "Ghi Người chấm là đơn vị phó hoặc đơn vị khác của cụm, khối, không phải đơn vị trưởng.",
    sample: { criterion: "TC10" },
  }),
  "score-out-of-bounds": issue<{
    criterion: string;
    points: number;
    minimum: number;
    maximum: number;
  }>({
    severity: "warning",
    sentence: ({ criterion, points, minimum, maximum }, { number }) =>
      `Điểm của tiêu chí ${criterion} là ${number(points)}, ngoài khoảng từ ${number(minimum)} đến ${number(maximum)}. Đề nghị chấm lại.`,
    cause: "Điểm nhập thấp hơn mức tối thiểu hoặc cao hơn mức tối đa của tiêu chí.",
    remedy: "Chấm lại trong khoảng của tiêu chí.",
    sample: { criterion: "TC07", points: 1234.5, minimum: 0.5, maximum: 987.25 },
  }),
  "section-sum-differs": issue<{ section: string; sum: number; declared: number }>({
    severity: "warning",
    sentence: ({ section, sum, declared }, { number }) =>
      `Mục ${section} ghi Điểm tối đa ${number(declared)} nhưng các mục con và tiêu chí trong mục cộng lại là ${number(sum)}. Đề nghị sửa cho khớp.`,
    cause: "Điểm tối đa của một mục ở trang Mục điểm khác tổng điểm tối đa của các mục con và tiêu chí ngay trong mục.",
    remedy:
      "Sửa Điểm tối đa của mục, hoặc Điểm chuẩn của tiêu chí trong mục; cho đến khi sửa, điểm của mục không quá mức đã ghi.",
    sample: { section: "A/I", sum: 19.98, declared: 200 },
  }),
  "scale-undefined": issue<{ label: string; raw: string; reason: ScaleUndefined }>({
    severity: "error",
    sentence: ({ label, raw, reason }) =>
      `"${label}": ${scaleUndefined[reason](raw)}, nên chưa tính được. Đề nghị sửa lại ô này.`,
    cause: "Ô của trang Chỉ tiêu, Thang điểm, Mục điểm hoặc Điều kiện ghi điều không quy định.",
    remedy: "Sửa ô theo hướng dẫn của cột; trong khi chờ, dòng này không có điểm, điều kiện này không có hệ quả.",
    sample: { label: "Tử số", raw: "TL2", reason: "calculated-of-calculated" },
  }),
};
