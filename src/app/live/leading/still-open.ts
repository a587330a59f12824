import type { HandInCode, HandInPart } from "../../../domain/standing/owed";
import { nowhere, type Issue } from "../../../domain/issue";
import type { OpenedBoard } from "../../open-board";
import type { LiveStatus } from "../live-status";
import { handInOf } from "./hand-in";
import type { HandInCheck } from "./hand-in-checks";

/** Whether the members have reported is not in the leader's hands, and errors are told one by one. */
const notHere: ReadonlySet<HandInCode> = new Set<HandInCode>(["reports", "dates", "errors"]);

const sheets: { readonly [P in HandInPart]: string } = {
  points: "Điểm chấm",
  deputy: "Điểm chấm",
  opinions: "Ý kiến điều chỉnh",
  award: "Kết quả bình xét",
  cover: "Thông tin chung",
  report: "Báo cáo cụm",
  scale: "Thang điểm",
  document: "Sổ theo dõi nhận báo cáo",
};

/**
 * What the hand-in list of the pane has as still open in the workbook itself, each as something to confirm before
 * sending.
 */
export function stillOpen(opened: OpenedBoard, status: LiveStatus): readonly Issue[] {
  const { checks, cluster } = handInOf(opened, status) ?? { checks: [], cluster: null };
  return checks.flatMap((check): readonly Issue[] => {
    const { code, open, all, place } = check;
    if (open === 0 || notHere.has(code)) return [];
    const what = code as HandInPart;
    return [
      {
        code: "hand-in-open",
        params: { what, name: nameOf(check), open, all },
        place: {
          ...nowhere,
          cluster: cluster?.code ?? null,
          sheet: place?.sheet ?? sheets[what],
          cell: place?.cell ?? null,
        },
      },
    ];
  });
}

function nameOf(check: HandInCheck): string {
  if (check.code === "award") return check.award.name;
  return check.code === "document" ? check.document.name : "";
}
