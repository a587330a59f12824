import { columnOf } from "../description/sheet-form";
import type { Letterhead } from "../../domain/round/letterhead";
import type { Signature } from "../unit/signatures";
import type { WorkbookDraft, SheetDraft, Validation } from "../../workbook/draft";
import { slipRows, slipList } from "./slip-list";
import { choiceLists } from "../drawing/entry-rules";
import { drawUnitList } from "../unit/draw-unit-list";
import { drawMarks, schemaVersion } from "../marks/workbook-marks";
import { listMarks } from "../unit/unit-marks";
import type { UnitRow } from "../unit/unit-forms";
import { formHeaderRow } from "../unit/form-heading";
import { writtenNumber } from "../../workbook/text/written-number";
import type { Slip } from "../../domain/slips/slip";
import type { Period } from "../../domain/round/period";

function agencySignatures({ signer }: Letterhead): readonly Signature[] {
  return [
    { title: "NGƯỜI CHẤM", hint: "(Ký, ghi rõ họ tên)", dated: false },
    { title: (signer ?? "Thủ trưởng cơ quan chấm").toUpperCase(), hint: "(Ký tên, đóng dấu)", dated: true },
  ];
}

/** A peer is not named on paper: its slip is identified by its number. */
const crossSignatures: readonly Signature[] = [
  { title: "ĐƠN VỊ CHẤM", hint: "(Không ghi tên, không ký; nhận biết theo số phiếu)", dated: true },
  { title: "NGƯỜI NHẬN PHIẾU", hint: "(Ký, ghi rõ họ tên)", dated: false },
];

/** A slip as a workbook: locked except for Điểm, Không áp dụng and Giải trình. */
export function drawSlip(issue: SlipIssue): WorkbookDraft {
  const { slip, period } = issue;
  const rows = slipRows(slip);
  const cross = slip.purpose === "cross";
  const { ruleOf, ruleOfWords } = choiceLists([slipList]);
  const { draft } = drawUnitList(slipList, {
    heading: {
      period,
      letterhead: issue.letterhead,
      number: slipName(slip),
      sendTo: "",
      hint: "Ghi điểm vào ô màu vàng, từ 0 đến điểm chuẩn của dòng (dòng thưởng, trừ: theo lời nhắc tại ô); không áp dụng thì ghi x ở cột Không áp dụng và để trống Điểm. Không sửa phần in sẵn.",
      hintOn: "paper",
    },
    rows,
    signatures: cross ? crossSignatures : agencySignatures(issue.letterhead),
    remark: null,
    choiceRule: ruleOf,
    wordsRule: ruleOfWords,
  });
  return {
    title: slipName(slip),
    sheets: [withBounds(draft, rows), drawMarks([...slipMarks(issue), ...listMarks([{ form: slipList, rows }])])],
    names: [],
    active: 0,
  };
}

function slipName({ purpose, number }: SlipIssue["slip"]): string {
  return `${purpose === "cross" ? "Phiếu chấm chéo số" : "Phiếu chấm số"} ${String(number).padStart(2, "0")}`;
}

/** One rule for neighbouring lines with the same bounds; other points are refused. */
function withBounds(draft: SheetDraft, rows: readonly UnitRow[]): SheetDraft {
  const column = columnOf(slipList, "points");
  const others = draft.validations.filter(({ area }) => area.left !== column);
  const bounded = rows.reduce<readonly Validation[]>((rules, { facts }, index) => {
    if (facts === null) return rules;
    const row = formHeaderRow + 1 + index;
    const last = rules.at(-1);
    const rule = { kind: "number", minimum: facts.minimum, maximum: facts.maximum } as const;
    if (last !== undefined && last.area.bottom === row - 1 && JSON.stringify(last.rule) === JSON.stringify(rule))
      return [...rules.slice(0, -1), { ...last, area: { ...last.area, bottom: row } }];
    return [
      ...rules,
      {
        area: { top: row, left: column, bottom: row, right: column },
        rule,
        strictness: "stop",
        title: "Điểm",
        message: boundsWords(facts),
        errorMessage: boundsWords(facts),
      },
    ];
  }, []);
  return { ...draft, validations: [...others, ...bounded] };
}

function boundsWords({ minimum, maximum }: NonNullable<UnitRow["facts"]>): string {
  if (minimum === null && maximum === null) return "Ghi điểm bằng số.";
  return `Ghi điểm${minimum === null ? "" : ` từ ${writtenNumber(minimum)}`}${maximum === null ? "" : ` đến ${writtenNumber(maximum)}`}.`;
}

type SlipIssue = {
  readonly slip: Slip;
  readonly period: Period;
  /** Letterhead of the body that scores: the agency, or the cluster, so that a peer is not named. */
  readonly letterhead: Letterhead;
  readonly app: string;
  /** Day of issue, ISO. */
  readonly issued: string;
};

/** What `_TD` says of a slip, without the marks of its lines. Only here is it written who scores. */
function slipMarks({ slip, period, app, issued }: SlipIssue): readonly (readonly [string, string])[] {
  return [
    ["kind", "slip"],
    ["schema", String(schemaVersion)],
    ["app", app],
    ["year", String(period.year)],
    ["period", period.kind],
    ["cluster", slip.cluster ?? ""],
    ["issued", issued],
    ["slip:purpose", slip.purpose],
    ["slip:stage", slip.stage],
    ["slip:number", String(slip.number)],
    ["slip:scorer", slip.scorer],
  ];
}
