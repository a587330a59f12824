import { choiceWords } from "../../contract/choice-words";
import { headers } from "../../contract/headers";
import type { SendingStatus, DocumentState, UnitStanding } from "../../domain/standing/standing";
import { formatNumber } from "../numbers";
import type { TextsOf } from "../language";
import type { FileVerdict } from "../../domain/submissions/file-record";
import type { Severity } from "../../domain/issue";
import type { Adjustment } from "../../domain/figures/figure";
import type { PeriodKind } from "../../domain/round/period";
import type { ClusterKind, Role } from "../../domain/round/roster";
import type { Stage } from "../../domain/round/scale";
import { type ScaleWords, scaleValueWords } from "../scale-words";

/** Short words for the domain's literals: labels, not sentences. */
export const words = {
  yes: "Có",
  no: "Không",
  severity: { error: "Lỗi", warning: "Cảnh báo", notice: "Lưu ý" } satisfies { readonly [S in Severity]: string },
  verdict: {
    accepted: "Đã tiếp nhận",
    unchanged: "Không thay đổi",
    superseded: "Đã có bản mới hơn",
    duplicate: "Trùng tệp khác",
    rejected: "Không đọc được",
    unrecognised: "Không nhận diện được",
  } satisfies { readonly [V in FileVerdict]: string },
  documentState: { present: "Có", none: "Không có", missing: "Thiếu", unanswered: "Chưa trả lời" } satisfies {
    readonly [S in DocumentState]: string;
  },
  reviewStatus: { "on-time": "Đúng hạn", late: "Quá hạn", "not-held": "Chưa tổ chức", unknown: "Chưa rõ" } satisfies {
    readonly [S in UnitStanding["reviewStatus"]]: string;
  },
  structure: { ok: "Đúng mẫu", changed: "Có thay đổi so với mẫu", unreadable: "Không đọc được" } satisfies {
    readonly [S in NonNullable<UnitStanding["structure"]>]: string;
  },
  receivedSource: { ledger: "Sổ theo dõi", option: "Ngày nhận đã nhập", file: "Thời gian ghi trên tệp" } satisfies {
    readonly [S in NonNullable<UnitStanding["receivedSource"]>]: string;
  },
  stage: {
    auto: "Máy tính",
    self: "Tự chấm",
    cross: choiceWords.stage.cross,
    cluster: choiceWords.stage.cluster,
    board: choiceWords.stage.board,
    final: choiceWords.stage.final,
  } satisfies { readonly [S in Stage]: string },
  role: choiceWords.role satisfies {
    readonly [R in Role]: string;
  },
  clusterKind: choiceWords.clusterKind satisfies { readonly [K in ClusterKind]: string },
  periodKind: choiceWords.periodKind satisfies { readonly [K in PeriodKind]: string },
  scoringMethod: choiceWords.scoringMethod,
  clusterOpinion: choiceWords.clusterOpinion satisfies {
    readonly [O in Adjustment["clusterOpinion"]]: string;
  },
  councilOpinion: choiceWords.councilOpinion satisfies { readonly [O in Adjustment["councilOpinion"]]: string },
  /** Added to a status that rests on a file's own time. */
  provisional: "tạm tính",
};
export type Words = TextsOf<typeof words>;

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

export const scaleWords: ScaleWords = {
  field: {
    line: "Cả tiêu chí",
    scaleState: "Trạng thái thang điểm",
    section: "Mục",
    name: "Tiêu chí",
    max: "Điểm chuẩn",
    kind: "Cách chấm",
    indicator: "Chỉ tiêu",
    document: "Mã hồ sơ",
    bandsBy: "Bậc theo",
    step: "Bước",
    perTime: "Điểm mỗi lần",
    minimumPercent: "Mức tối thiểu để được tính điểm (%)",
    lowest: "Điểm tối thiểu",
    highest: "Điểm tối đa",
    mayBeNotApplicable: "Được không áp dụng",
    comparedWith: headers.comparedWith,
    whenNotAssigned: headers.whenNotAssigned,
    excessBy: headers.excessBy,
    whenLeftOut: headers.whenLeftOut,
    partSteps: headers.partSteps,
    bonusGroup: headers.bonusGroup,
    due: headers.due,
    needsEvidence: headers.needsEvidence,
    roundTo: headers.roundTo,
    concerns: headers.concerns,
    countsToward: headers.countsToward,
    conditions: headers.conditions,
    assessor: "Cơ quan chấm",
    bands: "Mức điểm",
    declaredTotal: "Tổng điểm",
    bonusCap: "Trần điểm thưởng",
    penaltyCap: "Trần điểm trừ",
    totalCap: "Tổng điểm tối đa",
    totalFloor: headers.totalFloor,
    decimals: "Số chữ số thập phân",
    whenNotApplicable: "Khi không áp dụng",
    whenMissing: "Khi thiếu số liệu",
    tieBreaks: headers.tieBreaks,
    rankedBy: headers.rankedBy,
  },
  value: scaleValueWords({
    lang: "vi",
    words,
    blank: "(trống)",
    choices: {
      bandsBy: choiceWords.bandsBy,
      comparedWith: choiceWords.comparedWith,
      whenNotAssigned: choiceWords.whenNotAssigned,
      excessBy: choiceWords.excessBy,
      whenLeftOut: choiceWords.whenLeftOut,
      partSteps: choiceWords.partSteps,
      countsToward: choiceWords.countsToward,
      scaleState: choiceWords.scaleState,
      whenNotApplicable: choiceWords.whenNotApplicable,
      whenMissing: choiceWords.whenMissing,
    },
    from: (step) => `từ ${step}`,
  }),
};
