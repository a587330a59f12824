import { kindWords } from "../../contract/kind-words";
import { formatDate } from "../dates";
import type { PeriodKind } from "../../domain/round/period";

// Letters go from office to office: always in Vietnamese, whatever the language of the pane.
type Round = { readonly kind: PeriodKind; readonly year: number };

/** What the round is called within a sentence. */
export const reviewOf = ({ kind, year }: Round): string => kindWords[kind].subject(year);

export type HandInMessage = {
  readonly office: string;
  readonly cluster: string;
  readonly leader: string | null;
  readonly round: Round;
  readonly fileName: string;
  readonly documentNumber: string | null;
  /** ISO. */
  readonly signedOn: string | null;
  readonly received: number;
  readonly expected: number;
  /** Names of members that have not reported yet. */
  readonly unsent: readonly string[];
};

/** The message that goes with a cluster's file to the Board. What is not known is left out, never invented. */
export function handInMessage({
  office,
  cluster,
  leader,
  round,
  fileName,
  documentNumber,
  signedOn,
  received,
  expected,
  unsent,
}: HandInMessage): string {
  const paper =
    documentNumber === null
      ? ""
      : `Báo cáo số ${documentNumber}${signedOn === null ? "" : ` ngày ${formatDate(signedOn)}`}. `;
  const reports =
    unsent.length === 0
      ? `Đã nhận đủ báo cáo của ${expected} đơn vị thành viên.`
      : `Đã nhận báo cáo của ${received}/${expected} đơn vị thành viên; chưa nhận được báo cáo của: ${unsent.join("; ")}.`;
  return [
    `Kính gửi: ${office}`,
    "",
    `${cluster} gửi kết quả ${reviewOf(round)}. ${paper}Tệp kèm theo: ${fileName}, gồm thông tin chung, báo cáo của cụm, khối, thang điểm, điểm chấm, ý kiến về điều chỉnh chỉ tiêu và kết quả bình xét.`,
    reports,
    "Đề nghị xem xét, tổng hợp./.",
    ...(leader === null ? [] : ["", leader]),
  ].join("\n");
}
