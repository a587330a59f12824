import { canvas } from "../drawing/canvas";
import { drawPairs } from "../drawing/draw-pairs";
import type { ChoiceRule } from "../drawing/entry-rules";
import { palette } from "../drawing/styles";
import { coverSheet } from "../sheets/unit/cover-sheet";
import type { DrawnCover } from "./self-check/checked-sheet";
import { drawFormHeading, formHeaderRow, screenRow } from "./form-heading";
import { sendTo } from "./send-to";
import { drawSignatures, preparedAndHead } from "./signatures";
import type { UnitIssue } from "./unit-issue";

/** Narrower than other sheets of pairs: the list of what is still to fill stands beside them. */
const widths = [30, 40, 46] as const;

/** The cover of a unit's workbook. */
export function drawCover(issue: UnitIssue, choiceRule: ChoiceRule): DrawnCover {
  const drawn = canvas(coverSheet.sheet);
  drawFormHeading(drawn, {
    period: issue.period,
    letterhead: issue.letterhead,
    number: "",
    sendTo: sendTo(issue),
    title: coverSheet.title,
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
  const table = drawPairs(drawn, coverSheet, { top: formHeaderRow, values, choiceRule, widths });
  coverSheet.fields.forEach((field, index) => {
    if (!field.required) return;
    const row = table.firstRow + index;
    drawn.condition({
      area: { top: row, left: table.valueColumn, bottom: row, right: table.valueColumn },
      rule: { kind: "expression", formula: `LEN(TRIM(B${row}))=0` },
      look: { fill: "FCE4D6", color: null, bold: false, border: true },
    });
  });
  const end = drawSignatures(drawn, table.lastRow + 2, { blocks: preparedAndHead({ signer: issue.letterhead.signer }), widths });
  const draft = drawn.finish({
    tab: palette.inputTab,
    freeze: { rows: formHeaderRow, columns: 0 },
    protection: { filter: false, formatColumns: true, insertRows: false },
    print: { orientation: "landscape", area: { top: screenRow + 1, left: 1, bottom: end, right: 3 }, titleRows: { from: formHeaderRow, to: formHeaderRow } },
  });
  return { form: coverSheet, draft, firstRow: table.firstRow, valueColumn: table.valueColumn };
}
