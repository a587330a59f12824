import type { ListForm } from "../description/sheet-form";
import { assignedTargetList, indicatorList } from "../sheets/board/indicator-list";
import { clusterList } from "../sheets/board/cluster-list";
import { contentItemList } from "../sheets/board/content-item-list";
import { documentList } from "../sheets/board/document-list";
import { awardList, classList, conditionList, letterheadList } from "../sheets/board/policy-lists";
import { enteredScoreList, nominationList, opinionList, receiptList } from "../sheets/board/register-lists";
import { rosterList } from "../sheets/board/roster-list";
import { bandList, scaleList } from "../sheets/board/scale-list";

/** The lists of a Board workbook after `Kỳ báo cáo`, in the order of the path: who, what, how scored, what came. */
export const boardLists: readonly ListForm[] = [
  clusterList,
  rosterList,
  documentList,
  indicatorList,
  assignedTargetList,
  contentItemList,
  scaleList,
  bandList,
  conditionList,
  classList,
  awardList,
  letterheadList,
  receiptList,
  opinionList,
  enteredScoreList,
  nominationList,
];
