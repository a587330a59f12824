import type { WorkbookDraft } from "../../workbook/draft";
import type { ListForm } from "../description/sheet-form";
import { choiceLists } from "../drawing/choice-lists";
import { drawMarks } from "../drawing/draw-marks";
import { adjustmentList } from "../sheets/unit/adjustment-list";
import { commendationList } from "../sheets/unit/commendation-list";
import { contentList } from "../sheets/unit/content-list";
import { resultList } from "../sheets/unit/result-list";
import { selfScoreList } from "../sheets/unit/self-score-list";
import { targetList } from "../sheets/unit/target-list";
import { drawCover } from "./draw-cover";
import { drawUnitList, type DrawnUnitList } from "./draw-unit-list";
import { entryHint, formHeaderRow } from "./form-heading";
import { preparedAndHead, threeOpinions, type Signature } from "./signatures";
import { unitForms } from "./unit-forms";
import { withCachedTargets, withPercentages, withRegisteredTarget } from "./unit-formulas";
import type { UnitIssue } from "./unit-issue";
import { unitMarks, type IssuedList } from "./unit-marks";
import { adjustmentRows, commendationRows, contentRows, resultRows, selfScoreRows, targetRows, type UnitRow } from "./unit-rows";

type Page = { readonly form: ListForm; readonly rows: readonly UnitRow[]; readonly signatures: readonly Signature[]; readonly hint: string };

/** One unit's workbook: complete without the add-in, locked but for its entries. */
export function drawUnitWorkbook(issue: UnitIssue): WorkbookDraft {
  const pages = unitPages(issue);
  const { ruleOf, ruleOfWords, sheet } = choiceLists(unitForms, pages.flatMap(({ rows }) => rows.flatMap(({ words }) => (words === undefined ? [] : [words]))));
  const draw = (page: Page, index: number): DrawnUnitList =>
    drawUnitList(page.form, {
      heading: { period: issue.period, unit: issue.unit, number: `Biểu số 0${index + 1}`, hint: page.hint, hintOn: "screen" },
      rows: page.rows,
      signatures: page.signatures,
      choiceRule: ruleOf,
      wordsRule: ruleOfWords,
    });
  const lists: readonly IssuedList[] = pages.map(({ form, rows }) => ({ form, rows }));
  return {
    title: `${issue.unit.code} - ${issue.unit.name}`,
    sheets: [
      drawCover(issue, ruleOf),
      ...pages.map((page, index) => draw(page, index).draft),
      ...(sheet === null ? [] : [sheet]),
      drawMarks(unitMarks(issue, lists)),
    ],
    names: [],
    active: 0,
  };
}

/** The forms in the order of their tabs; the self-score only where the scale is agreed and asked for. */
function unitPages(issue: UnitIssue): readonly Page[] {
  const targets = targetRows(issue);
  const rowOf = new Map(targets.flatMap((row, index) => (row.code === null ? [] : [[row.code, formHeaderRow + 1 + index] as const])));
  const linked = (rows: readonly UnitRow[], key: string): readonly UnitRow[] => withCachedTargets(withRegisteredTarget(rows, key, rowOf), key, targets);
  const results = withPercentages(linked(resultRows(issue), "yearTarget"), formHeaderRow + 1);
  const pages: readonly Page[] = [
    { form: targetList, rows: targets, signatures: preparedAndHead, hint: entryHint },
    { form: resultList, rows: results, signatures: preparedAndHead, hint: entryHint },
    { form: adjustmentList, rows: linked(adjustmentRows(issue), "registered"), signatures: threeOpinions, hint: "Chỉ điền dòng của chỉ tiêu đề nghị điều chỉnh; đã chọn Không ở trang Thông tin chung thì để trống cả trang." },
    { form: selfScoreList, rows: selfScoreRows(issue), signatures: preparedAndHead, hint: "Tự chấm các tiêu chí có ô viền đỏ; tiêu chí tính tự động hoặc theo hồ sơ có thể để trống." },
    { form: commendationList, rows: commendationRows(issue), signatures: preparedAndHead, hint: "Không có thì để trống." },
    { form: contentList, rows: contentRows(issue), signatures: preparedAndHead, hint: "Ô viền đỏ là nội dung bắt buộc còn trống." },
  ];
  return pages.filter((page) => page.rows.length > 0);
}
