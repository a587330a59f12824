import { addressOf, type Area } from "../../workbook/address";
import type { ConditionalFormat } from "../../workbook/draft";
import { canvas } from "../drawing/canvas";
import { drawPairs } from "../drawing/draw-pairs";
import type { ChoiceRule } from "../drawing/entry-rules";
import { issuedIn } from "../description/of-kind";
import type { PairsForm } from "../description/sheet-form";
import type { UnitIssue } from "./unit-forms";
import { palette } from "../drawing/styles";
import { coverSheet, reviewForms } from "../sheets/unit/cover-sheet";
import type { DrawnCover } from "./self-check/checked-sheet";
import { drawFormHeading, formHeaderRow, screenRow } from "./form-heading";
import { missingIn } from "./required-when";
import { sendTo } from "./unit-marks";
import { drawSignatures, preparedAndHead } from "./signatures";

/** Narrower than other sheets of pairs: the list of what is missing is beside them. */
const widths = [30, 40, 46] as const;

/** The forms of a review that have a day (contract §1, Ngày sơ kết). */
const meetings = reviewForms.choices.flatMap(([words, literal]) =>
  literal === "conference" || literal === "combined" ? [words] : [],
);

/** Highlights required values that are blank, and the date of the review where its form needs one. */
function missingValues({
  form: { fields },
  firstRow,
  valueColumn,
}: Omit<DrawnCover, "draft">): readonly ConditionalFormat[] {
  const indexOf = (key: string): number => fields.findIndex((field) => field.key === key);
  const valueOf = (key: string): Area => {
    const row = firstRow + indexOf(key);
    return { top: row, left: valueColumn, bottom: row, right: valueColumn };
  };
  const held = addressOf(firstRow + indexOf("reviewForm"), valueColumn);
  const isMeeting = `OR(${meetings.map((words) => `TRIM(${held})="${words}"`).join(",")})`;
  return [
    ...fields.filter(({ required }) => required).map(({ key }) => missingIn(valueOf(key))),
    ...(indexOf("reviewDate") === -1 ? [] : [missingIn(valueOf("reviewDate"), isMeeting)]),
  ];
}

/** The cover of a unit's workbook. */
export function drawCover(issue: UnitIssue, choiceRule: ChoiceRule): DrawnCover {
  const form = issuedIn<PairsForm>(coverSheet, issue.period.kind);
  const drawn = canvas(form.sheet);
  drawFormHeading(drawn, {
    period: issue.period,
    letterhead: issue.letterhead,
    number: "",
    sendTo: sendTo(issue),
    title: form.title,
    hint: "Đề nghị điền trang này trước, rồi lần lượt các trang tiếp theo. Không đổi tên trang, không thêm bớt cột.",
    hintOn: "screen",
    widths,
  });
  const values = {
    unit: issue.unit.code,
    name: issue.unit.name,
    cluster: `${issue.cluster.code} - ${issue.cluster.name}`,
    year: issue.period.year,
    period: issue.period.kind,
  };
  const table = drawPairs(drawn, form, { top: formHeaderRow, values, choiceRule, widths });
  for (const condition of missingValues({ form, ...table })) drawn.condition(condition);
  const end = drawSignatures(drawn, table.lastRow + 2, {
    blocks: preparedAndHead({ signer: issue.letterhead.signer }),
    widths,
  });
  const draft = drawn.finish({
    tab: palette.inputTab,
    freeze: { rows: formHeaderRow, columns: 0 },
    protection: { filter: false, formatColumns: true, formatRows: true, insertRows: false },
    print: {
      orientation: "landscape",
      pagesHigh: 1,
      area: { top: screenRow + 1, left: 1, bottom: end, right: 3 },
      titleRows: { from: formHeaderRow, to: formHeaderRow },
    },
  });
  return { form, draft, firstRow: table.firstRow, valueColumn: table.valueColumn };
}
