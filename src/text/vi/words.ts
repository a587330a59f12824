import type { SendingStatus } from "../../domain/standing/standing";
import type { ExplainWords } from "../explain";
import type { CrossTold } from "../explain-cross";
import { formatNumber } from "../numbers";
import type { Words } from "../texts";

export const words: Words = {
  yes: "Có",
  no: "Không",
  severity: { error: "Lỗi", warning: "Cảnh báo", notice: "Lưu ý" },
  verdict: {
    accepted: "Đã tiếp nhận",
    unchanged: "Không thay đổi",
    superseded: "Đã có bản mới hơn",
    duplicate: "Trùng tệp khác",
    rejected: "Không đọc được",
    unrecognised: "Không nhận diện được",
  },
  documentState: { present: "Có", none: "Không có", missing: "Thiếu", unanswered: "Chưa trả lời" },
  reviewStatus: { "on-time": "Đúng hạn", late: "Quá hạn", "not-held": "Chưa tổ chức", unknown: "Chưa rõ" },
  structure: { ok: "Đúng mẫu", changed: "Có thay đổi so với mẫu", unreadable: "Không đọc được" },
  receivedSource: { ledger: "Sổ theo dõi", option: "Ngày nhận đã nhập", file: "Thời gian ghi trên tệp" },
  stage: {
    auto: "Máy tính",
    self: "Tự chấm",
    cross: "Chấm chéo",
    cluster: "Cụm/khối chấm",
    board: "Thẩm định",
    final: "Điểm chính thức",
  },
  role: { leader: "Trưởng", deputy: "Phó", member: "Thành viên", guest: "Tham gia, không bình xét" },
  clusterKind: { cum: "Cụm", khoi: "Khối" },
  periodKind: { h1: "6 tháng đầu năm", year: "Cả năm" },
  scoringMethod: {
    proportional: "Tỷ lệ",
    bands: "Theo bậc",
    "pass-fail": "Đạt/Không đạt",
    "stepwise-deduction": "Trừ dần theo mức thiếu",
    "excess-bonus": "Cộng điểm phần vượt",
    "deduct-from-max": "Trừ từ điểm chuẩn",
    "progressive-to-leader": "Lũy tiến theo đơn vị dẫn đầu",
    "ratio-to-best": "Tỷ lệ với đơn vị cao nhất",
    "by-rank": "Theo thứ hạng",
    "per-occurrence": "Theo số lần",
    direct: "Chấm trực tiếp",
    "bonus-penalty": "Thưởng/Trừ",
    deadline: "Thời hạn",
  },
  clusterOpinion: { agree: "Thống nhất", disagree: "Không thống nhất", none: "Chưa có ý kiến" },
  councilOpinion: { agree: "Đồng ý", partly: "Đồng ý một phần", disagree: "Không đồng ý", none: "Chưa có ý kiến" },
  provisional: "tạm tính",
};

export function sendingStatus(status: SendingStatus, daysLate: number | null): string {
  switch (status) {
    case "on-time":
      return "Đúng hạn";
    case "late":
      return daysLate === null ? "Chậm" : `Chậm ${formatNumber(daysLate, null, "vi")} ngày`;
    case "missing":
      return "Chưa gửi";
    case "not-due":
      return "Chưa đến hạn";
    case "returned":
      return "Đề nghị hoàn thiện";
    case "exempt":
      return "Miễn báo cáo";
    default:
      return status satisfies never;
  }
}

function crossSentence({ n, method, values, leftOut, explanation }: CrossTold): string {
  const said = explanation === null ? "" : ` Giải trình: "${explanation}".`;
  if (n === 0) return `Chấm chéo: ${leftOut} lượt chấm đều đề nghị không áp dụng.${said}`;
  const others = leftOut === 0 ? "" : `; ngoài ra ${leftOut} lượt chấm đề nghị không áp dụng`;
  return `Chấm chéo: ${crossMethod(method)} của ${n} lượt chấm (${values})${others}.${said}`;
}

function crossMethod(method: CrossTold["method"]): string {
  switch (method) {
    case "mean":
      return "trung bình";
    case "trimmed":
      return "trung bình, bỏ một điểm cao nhất và một điểm thấp nhất,";
    case "too-few":
      return "trung bình (dưới 5 lượt chấm nên không bỏ cao nhất, thấp nhất)";
    case "median":
      return "trung vị";
    default:
      return method satisfies never;
  }
}

export const explainWords: ExplainWords = {
  lang: "vi",
  scoringMethod: words.scoringMethod,
  entered: "Điểm được nhập",
  notApplicable: "Không áp dụng",
  cross: crossSentence,
  parts: {
    result: "kết quả",
    target: "chỉ tiêu",
    percent: "đạt",
    ratio: "đạt",
    value: "giá trị so sánh",
    minimumPercent: "mức tối thiểu để được tính điểm",
    from: "thuộc bậc từ",
    upTo: "thuộc bậc đến hạng",
    text: "thuộc bậc",
    step: "mỗi bước",
    stepsMissing: "số bước còn thiếu",
    stepsAbove: "số bước vượt",
    perTime: "điểm mỗi lần",
    best: "kết quả cao nhất của cụm/khối",
    lowest: "không thấp hơn",
    highest: "không cao hơn",
    points: "điểm",
    max: "điểm chuẩn",
    stage: "giai đoạn",
    scorer: "người chấm",
    explanation: "giải trình",
    status: "tình trạng",
    daysLate: "số ngày chậm",
    arrivedOn: "ngày nhận",
    registerNumber: "Sổ theo dõi số đến",
    registerCell: "Sổ theo dõi ô",
  },
  stage: words.stage,
  status: (status, daysLate) => sendingStatus(status, daysLate).toLowerCase(),
};
