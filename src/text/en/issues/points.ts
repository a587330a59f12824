import type { InEnglish } from "../../../domain/issues/record";
import type { NotComputable } from "../../../domain/issues/points";
import type * as vi from "../../../domain/issues/points";

const notComputable: { readonly [R in NotComputable]: string } = {
  "target-zero": "the target is 0",
  "target-negative": "the target is negative",
  "result-negative": "the result is negative",
  "no-best": "the best result of the cluster is missing or not above 0",
  "lower-is-better": "less is better, so there is no highest result to compare with",
  "not-a-number": "the figure is in words",
  "divisor-zero": "the sum in Mẫu số is 0",
};

export const points: InEnglish<typeof vi.points> = {
  "evidence-missing": {
    sentence: ({ criterion, points }, { number }) =>
      `Criterion ${criterion} has ${number(points)} points, but Tài liệu kiểm chứng is blank. Please name the document that proves them.`,
    cause:
      "The scale asks for evidence, the line has points other than 0, and the unit left Tài liệu kiểm chứng blank.",
    remedy: "The unit names the document in Tài liệu kiểm chứng; where there is none, look at the points again.",
  },
  "paper-not-registered": {
    sentence: ({ criterion, document }) =>
      `The unit's workbook came, but the register has no row of its document ${document}, so criterion ${criterion} has 0 points as if it had not been sent. If it came, please enter it in the register.`,
    cause:
      "A document without a sheet (a paper) is known by the register alone; the register has it of other units, not of this one, and its last day has passed.",
    remedy: "If it came, add a row with Mã hồ sơ and Ngày đến to the register; if not, nothing has to be done.",
  },
  "not-computable": {
    sentence: ({ criterion, indicator = "", reason }) =>
      criterion === null
        ? `The result of indicator ${indicator} can not be computed: ${notComputable[reason]}. Please check the figures; criteria scored by it are scored by hand.`
        : `The points of criterion ${criterion} can not be computed: ${notComputable[reason]}. Please score it by hand.`,
    cause:
      "The target or the result leaves the chosen way of scoring without an answer; the divisor of a calculated indicator is 0.",
    remedy:
      "Enter the points on the sheet Điểm chấm and say why in Giải trình; where the divisor is 0, check the figures.",
  },
};
