import type { WorkbookDraft } from "../../workbook/draft";
import type { ListForm } from "../description/sheet-form";
import { choiceLists, type ChoiceLists } from "../drawing/entry-rules";
import { drawMarks } from "../marks/workbook-marks";
import { adjustmentList, resultList, targetList } from "../sheets/unit/indicator-lists";
import { commendationList, contentList, selfScoreList } from "../sheets/unit/report-lists";
import { issuedIn } from "../description/of-kind";
import { unitForms, unitListsIn, type UnitIssue, type UnitRow } from "./unit-forms";
import { selfScoreRows, commendationRows, contentRows } from "./report-rows";
import { adjustmentRows, resultRows, targetRows, wordsToChoose } from "./indicator-rows";
import { drawCover } from "./draw-cover";
import { drawUnitList } from "./draw-unit-list";
import { entryHint, formHeaderRow } from "./form-heading";
import { requiredNames } from "./required-when";
import type { DrawnForms } from "./self-check/checked-sheet";
import { withSelfCheck } from "./self-check/draw-self-check";
import { sendTo, unitMarks } from "./unit-marks";
import { preparedAndHead, threeOpinions, type Signature } from "./signatures";
import { withCalculated, withPercentages, withRepeated } from "./unit-formulas";

type Page = {
  readonly form: ListForm;
  readonly rows: readonly UnitRow[];
  readonly signatures: readonly Signature[];
  readonly hint: string;
  readonly remark?: string;
  readonly sendTo?: string;
};

/** On paper, too: whoever signs 125 % of last year's accidents has to see that there were fewer. */
const percentRemark = "Cột %: trên 100 là tốt hơn, kể cả chỉ tiêu càng thấp càng tốt.";

/**
 * One unit's workbook: it works without the add-in, is locked except for its entries, and shows beside them what is
 * missing.
 */
export function drawUnitWorkbook(issue: UnitIssue): WorkbookDraft {
  const choices = choicesOf(issue);
  const { sheet } = choices;
  const drawn = drawUnitForms(issue, choices);
  return {
    title: `${issue.unit.code} - ${issue.unit.name}`,
    sheets: [...withSelfCheck(drawn), ...(sheet === null ? [] : [sheet]), drawMarks(unitMarks(issue, drawn.lists))],
    names: requiredNames(drawn.cover.form),
    active: 0,
  };
}

/** The choices of the forms and of the unit's indicators in words. */
function choicesOf({ words }: UnitIssue): ChoiceLists {
  return choiceLists(unitForms, [...words.values()].map(wordsToChoose));
}

/** The cover and the forms without their self-check. */
export function drawUnitForms(issue: UnitIssue, { ruleOf, ruleOfWords } = choicesOf(issue)): DrawnForms {
  const lists = unitPages(issue).map((page, index) => {
    const heading = {
      period: issue.period,
      letterhead: issue.letterhead,
      number: `Biểu số 0${index + 1}`,
      sendTo: page.sendTo ?? sendTo(issue),
      hint: page.hint,
      hintOn: "screen",
    } as const;
    return {
      form: page.form,
      rows: page.rows,
      ...drawUnitList(page.form, {
        heading,
        rows: page.rows,
        signatures: page.signatures,
        remark: page.remark ?? null,
        choiceRule: ruleOf,
        wordsRule: ruleOfWords,
      }),
    };
  });
  return { issue, cover: drawCover(issue, ruleOf), lists };
}

/**
 * The forms in the order of their tabs, those that this kind of round asks for; the self-score only where the scale is
 * agreed and asked for.
 */
function unitPages(issue: UnitIssue): readonly Page[] {
  const { kind } = issue.period;
  const asked = new Set(unitListsIn(kind).map(({ sheet }) => sheet));
  const pages = [...indicatorPages(issue), ...reportPages(issue)];
  return pages.filter(({ form, rows }) => rows.length > 0 && asked.has(form.sheet));
}

/** The forms of the indicators: promised, achieved, adjusted. */
function indicatorPages(issue: UnitIssue): readonly Page[] {
  const { kind } = issue.period;
  const [targetForm, resultForm, adjustmentForm] = [targetList, resultList, adjustmentList].map((form) =>
    issuedIn<ListForm>(form, kind),
  ) as [ListForm, ListForm, ListForm];
  const targets = targetRows(issue);
  const rowOf = new Map(
    targets.flatMap((row, index) => (row.code === null ? [] : [[row.code, formHeaderRow + 1 + index] as const])),
  );
  const given = { targetForm, rowOf, targets };
  const firstRow = formHeaderRow + 1;
  const stated = withRepeated(resultForm, resultRows(issue), given);
  const results = withPercentages(withCalculated(stated, issue.indicators, { resultForm, firstRow }), {
    resultForm,
    firstRow,
    ...given,
  });
  const signatures = preparedAndHead({ signer: issue.letterhead.signer });
  const opinions = threeOpinions({
    signer: issue.letterhead.signer,
    cluster: issue.cluster.kind,
    council: issue.period.council,
  });
  return [
    { form: targetForm, rows: targets, signatures, hint: entryHint },
    { form: resultForm, rows: results, signatures, hint: entryHint, remark: percentRemark },
    {
      form: adjustmentForm,
      rows: withRepeated(adjustmentForm, adjustmentRows(issue), given),
      signatures: opinions,
      sendTo: sendTo({ ...issue, leader: issue.cluster }),
      hint: "Chỉ điền dòng của chỉ tiêu đề nghị điều chỉnh; đã chọn Không ở Thông tin chung thì để trống.",
    },
  ];
}

/** What is told beside the indicators: own points, commendations, words. */
function reportPages(issue: UnitIssue): readonly Page[] {
  const signatures = preparedAndHead({ signer: issue.letterhead.signer });
  return [
    {
      form: selfScoreList,
      rows: selfScoreRows(issue),
      signatures,
      hint: "Tự chấm các tiêu chí có ô viền đỏ; tiêu chí tính tự động hoặc theo hồ sơ có thể để trống.",
    },
    {
      form: issuedIn<ListForm>(commendationList, issue.period.kind),
      rows: commendationRows(issue),
      signatures,
      hint: "Không có thì để trống.",
    },
    { form: contentList, rows: contentRows(issue), signatures, hint: "Ô viền đỏ là nội dung bắt buộc còn trống." },
  ];
}
