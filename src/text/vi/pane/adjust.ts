import { choiceWords } from "../../../contract/choice-words";
import { formatShort } from "../../numbers";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { Adjustment } from "../../../domain/figures/figure";

/** What the view of adjusted targets says. */
export const adjust = {
  title: "Điều chỉnh chỉ tiêu",
  /** Units that ask, and how many requests there are. */
  counts: ({ requests, units, open }: { requests: number; units: number; open: number }) =>
    `${number(requests)} đề nghị của ${number(units)} đơn vị, ${open === 0 ? "đã có ý kiến đầy đủ" : `${number(open)} đề nghị chưa có ý kiến`}`,
  empty: {
    title: "Chưa có đề nghị điều chỉnh",
    body: "Đơn vị đề nghị ở trang Điều chỉnh của biểu báo cáo. Nhận báo cáo có đề nghị thì từng chỉ tiêu hiện ở đây để cho ý kiến.",
  },
  filterLabel: "Lọc theo ý kiến",
  noneFits: "Không có đề nghị nào như vậy.",
  /** Short forms of the opinions, for the chips. */
  cluster: {
    none: choiceWords.clusterOpinion.none,
    agree: choiceWords.clusterOpinion.agree,
    disagree: choiceWords.clusterOpinion.disagree,
  } satisfies {
    readonly [O in Adjustment["clusterOpinion"]]: string;
  },
  council: {
    none: choiceWords.councilOpinion.none,
    agree: choiceWords.councilOpinion.agree,
    partly: choiceWords.councilOpinion.partly,
    disagree: choiceWords.councilOpinion.disagree,
  } satisfies {
    readonly [O in Adjustment["councilOpinion"]]: string;
  },
  openSheet: "Mở trang Ý kiến điều chỉnh",
  /**
   * From one target to another, numbers already written out; `change` in percent of the first, `null` = not to be said.
   */
  fromTo: ({ from, to }: { from: string; to: string }) => `${from} → ${to}`,
  change: ({ percent }: { percent: number }) =>
    `${percent < 0 ? "giảm" : "tăng"} ${formatShort(Math.abs(percent), 1, "vi")}%`,
  notRegistered: "chưa đăng ký",
  version: ({ version }: { version: number }) => `Lần ${number(version)}`,
  superseded: "Đã có đề nghị sau thay thế",
  inForce: "Đang được áp dụng",
  reason: "Lý do",
  noReason: "Chưa nêu lý do",
  document: "Văn bản",
  noDocument: "Chưa nêu văn bản",
  clusterOpinion: "Cụm, khối trưởng",
  councilOpinion: "Hội đồng",
  opinionLabel: ({ unit, indicator }: { unit: string; indicator: string }) =>
    `Ý kiến về đề nghị của ${unit}: ${indicator}`,
  note: "Nội dung ý kiến",
  addNote: "Thêm nội dung",
  changeOpinion: "Sửa ý kiến",
  withdraw: "Rút ý kiến",
  cancel: "Đóng",
  written: ({ opinion }: { opinion: string }) => `Đã ghi: ${opinion}`,
  withdrawn: "Đã rút ý kiến",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, trang ý kiến trở lại như trước",
  applied: "Chỉ tiêu được áp dụng",
  appliedHint: "Để trống là áp dụng như đề nghị",
  notATarget: "Ghi số, không chấm giữa các nhóm nghìn, ví dụ 1234,5",
};
export type AdjustTexts = TextsOf<typeof adjust>;
