import type { Consolidation } from "../../domain/consolidation";
import type { Texts } from "../../text/texts";
import type { SheetDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { adjustmentsPage } from "./adjustments-page";
import { contentsPage } from "./contents-page";
import { enteredPlaces } from "./entered-places";
import { figuresPage } from "./figures-page";
import { filesPage } from "./files-page";
import { issuesPage } from "./issues-page";
import { nominationsPage } from "./nominations-page";
import { overviewPage } from "./overview-page";
import { rankingPage } from "./ranking-page";
import { scorePage } from "./score-page";
import { standingClustersPage } from "./standing-clusters-page";
import { standingUnitsPage } from "./standing-units-page";

/** Names of the output sheets in the order of their tabs (contract §1); nobody types there and nothing reads them back. */
export const outputSheets: readonly string[] = [
  "Tổng quan",
  "Tình hình gửi báo cáo",
  "Tình hình cụm, khối",
  "Tổng hợp chỉ tiêu",
  "Điều chỉnh chỉ tiêu",
  "Bảng điểm",
  "Xếp hạng",
  "Suy tôn",
  "Tổng hợp nội dung",
  "Nội dung cần rà soát",
  "Tệp đã đọc",
];

/** All output sheets of one consolidation. `workbook`: the Board's, whose `Điểm chấm` the score formulas look into. */
export function outputPages(consolidation: Consolidation, { texts, workbook }: { readonly texts: Texts; readonly workbook: Workbook }): readonly SheetDraft[] {
  const figures = figuresPage(consolidation);
  const scores = scorePage(consolidation, { figures: figures.places, entered: enteredPlaces(workbook) });
  return [
    overviewPage(consolidation, texts),
    standingUnitsPage(consolidation, texts),
    standingClustersPage(consolidation, texts),
    figures.draft,
    adjustmentsPage(consolidation, texts),
    scores.draft,
    rankingPage(consolidation, scores.places),
    nominationsPage(consolidation),
    contentsPage(consolidation, texts),
    issuesPage(consolidation, texts),
    filesPage(consolidation, texts),
  ];
}
