import { columnOf, type ListForm } from "../description/sheet-form";
import { writtenDay } from "../reading/finding";
import { listSlipForm, listSlipRows } from "./list-slip";
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

function agencySignatures({ signer }: Letterhead, [title, head]: readonly [string, string]): readonly Signature[] {
  return [
    { title, hint: "(Ký, ghi rõ họ tên)", dated: false },
    { title: (signer ?? head).toUpperCase(), hint: "(Ký tên, đóng dấu)", dated: true },
  ];
}

/** A peer is not named on paper: its slip is identified by its number. */
const crossSignatures: readonly Signature[] = [
  { title: "ĐƠN VỊ CHẤM", hint: "(Không ghi tên, không ký; nhận biết theo số phiếu)", dated: true },
  { title: "NGƯỜI NHẬN PHIẾU", hint: "(Ký, ghi rõ họ tên)", dated: false },
];

/** What a slip of one purpose is drawn from. */
type SlipForm = {
  readonly form: ListForm;
  readonly rows: readonly UnitRow[];
  readonly name: string;
  readonly sendTo: string;
  readonly hint: string;
  readonly signatures: readonly Signature[];
  /** Bounds of points, where the slip asks for points. */
  readonly bounded: boolean;
};

function formOf({ slip, letterhead, period }: SlipIssue): SlipForm {
  const number = String(slip.number).padStart(2, "0");
  if (slip.purpose === "list") {
    const by = slip.due === null ? "" : `, chậm nhất ngày ${writtenDay(slip.due)}`;
    return {
      form: listSlipForm,
      rows: listSlipRows(slip),
      name: `Phiếu cung cấp thông tin số ${number}`,
      sendTo: `Gửi về: ${period.office ?? period.board}${by}`,
      hint: "Chọn Có hoặc Không ở cột Có vi phạm với từng đơn vị; nếu Có thì ghi Nội dung, Văn bản, Ngày. Không sửa phần in sẵn.",
      signatures: agencySignatures(letterhead, ["NGƯỜI LẬP PHIẾU", "Thủ trưởng cơ quan"]),
      bounded: false,
    };
  }
  const isCross = slip.purpose === "cross";
  return {
    form: slipList,
    rows: slipRows(slip),
    name: `${isCross ? "Phiếu chấm chéo số" : "Phiếu chấm số"} ${number}`,
    sendTo: "",
    hint: "Ghi điểm vào ô màu vàng, từ 0 đến điểm chuẩn của dòng (dòng thưởng, trừ: theo lời nhắc tại ô); không áp dụng thì ghi x ở cột Không áp dụng và để trống Điểm. Không sửa phần in sẵn.",
    signatures: isCross ? crossSignatures : agencySignatures(letterhead, ["NGƯỜI CHẤM", "Thủ trưởng cơ quan chấm"]),
    bounded: true,
  };
}

/** A slip as a workbook: locked except for what is asked. */
export function drawSlip(issue: SlipIssue): WorkbookDraft {
  const { form, rows, name, sendTo, hint, signatures, bounded } = formOf(issue);
  const { ruleOf, ruleOfWords } = choiceLists([form]);
  const { draft } = drawUnitList(form, {
    heading: { period: issue.period, letterhead: issue.letterhead, number: name, sendTo, hint, hintOn: "paper" },
    rows,
    signatures,
    remark: null,
    choiceRule: ruleOf,
    wordsRule: ruleOfWords,
  });
  return {
    title: name,
    sheets: [
      bounded ? withBounds(draft, rows) : draft,
      drawMarks([...slipMarks(issue), ...listMarks([{ form, rows }])]),
    ],
    names: [],
    active: 0,
  };
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
