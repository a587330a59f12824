import type { CriterionForm, ScaleLine, ScaleSheet } from "../../../src/app/live/board/scoring/scale-sheet";
import { ScaleEditor } from "../../../src/taskpane/scale/scale-editor";
import {
  nothingTyped,
  readNumber,
  scaleDrafts,
  type ScaleTyped,
  sumOfMax,
} from "../../../src/taskpane/scale/scale-typed";
import { SentScaleCard } from "../../../src/taskpane/scale/sent-scale";
import { ScaleView, WaitingScales } from "../../../src/taskpane/scale/scale-view";
import { indicator } from "../../domain/round-samples";
import { markupOf, wordsOf } from "../markup";

const nothing = (): void => undefined;

const form: CriterionForm = {
  section: "I",
  code: "T1",
  name: "Thu ngân sách",
  max: 60,
  kind: "proportional",
  indicator: "A1",
  document: null,
  bandsBy: "percent",
  step: null,
  perTime: null,
  minimumPercent: 70,
  lowest: null,
  highest: null,
  mayBeNotApplicable: true,
  comparedWith: null,
  whenNotAssigned: null,
  conditions: null,
  excessBy: null,
  whenLeftOut: null,
  partSteps: null,
  bonusGroup: null,
  due: null,
  needsEvidence: false,
  roundTo: null,
  concerns: null,
  countsToward: null,
  assessor: null,
  bands: [],
};
const line: ScaleLine = {
  section: "I",
  code: "T1",
  name: "Thu ngân sách",
  kind: "proportional",
  assessor: null,
  mayBeNotApplicable: true,
  countsToward: null,
  bandsBy: "percent",
  indicator: "Thu ngân sách",
  document: null,
  outsideBase: false,
  numbers: [
    { key: "max", value: 60, closed: false },
    { key: "minimumPercent", value: 70, closed: false },
  ],
  bands: [],
  faults: [],
  form,
  place: { sheet: "Thang điểm", cell: "C5" },
};
const banded: ScaleLine = {
  ...line,
  code: "T2",
  section: "II",
  kind: "bands",
  form: { ...form, code: "T2", section: "II", kind: "bands", max: 40 },
  numbers: [{ key: "max", value: 40, closed: false }],
  bands: [
    { from: 80, text: null, points: 35.5 },
    { from: null, text: "Đạt", points: 40 },
  ],
};
const bonus: ScaleLine = {
  ...line,
  code: "T3",
  section: "II",
  kind: "bonus-penalty",
  form: { ...form, code: "T3", section: "II", kind: "bonus-penalty", max: 0, highest: 3 },
  indicator: null,
  outsideBase: true,
  mayBeNotApplicable: false,
  numbers: [{ key: "highest", value: 3, closed: false }],
};

const scale = (more: Partial<ScaleSheet> = {}): ScaleSheet => ({
  clusters: [{ code: "K1", name: "Khối một" }],
  cluster: "K1",
  common: false,
  state: "draft",
  states: ["draft", "agreed"],
  closed: false,
  declared: 100,
  lines: [line, banded, bonus],
  nextCode: "T4",
  indicators: [indicator("A1", { name: "Thu ngân sách" })],
  sections: [],
  decimals: 2,
  conditions: [],
  documents: [{ code: "BC", name: "Báo cáo" }],
  entered: 0,
  waiting: [],
  sent: null,
  place: { sheet: "Thang điểm", cell: "A4" },
  ...more,
});

const editor = (sheet = scale(), typed: ScaleTyped = nothingTyped) => (
  <ScaleEditor sheet={sheet} typed={typed} type={nothing} reload={() => Promise.resolve()} />
);
const typedMax = (text: string): ScaleTyped => ({ numbers: { T1: { max: text } }, state: null });

test("while it is read there is its shape", () => {
  expect(markupOf(<ScaleView generation={0} />)).toContain("Đang đọc");
});

test("criteria by section, with the way of scoring and its numbers in words", () => {
  const words = wordsOf(editor());
  expect(words).toContain("✓ Tổng điểm chuẩn 100, khớp với tổng điểm đã công bố.");
  expect(words).toContain(
    "I 60 điểm T1 Thu ngân sách 60 Tỷ lệ · Mức tối thiểu để được tính điểm (%): 70 Chỉ tiêu: Thu ngân sách Đơn vị được ghi không áp dụng",
  );
  expect(words).toContain(
    'Theo bậc Chỉ tiêu: Thu ngân sách Đơn vị được ghi không áp dụng Các mức điểm Từ 80%: 35,5 điểm "Đạt": 40 điểm',
  );
  expect(words).toContain("Chấm tay · Điểm tối đa: 3 Thưởng, trừ ngoài điểm chuẩn");
});

test("bands of ranks go up to a rank; a line that can't give points says what it lacks", () => {
  const place = { unit: null, cluster: "K1", file: null, sheet: "Thang điểm", cell: "A6" };
  const ranked: ScaleLine = { ...banded, kind: "by-rank", bands: [{ from: 3, text: null, points: 6 }] };
  const lacking: ScaleLine = {
    ...line,
    kind: "per-occurrence",
    faults: [
      {
        code: "scale-field-missing",
        params: { criterion: "T1", kind: "per-occurrence", field: "Điểm mỗi lần" },
        place,
      },
    ],
  };
  const words = wordsOf(editor(scale({ lines: [lacking, ranked] })));
  expect(words).toContain("Đến hạng 3: 6 điểm");
  expect(words).toContain(
    '▲ Tiêu chí T1 chấm theo cách "Theo số lần" nhưng chưa ghi Điểm mỗi lần nên không tính được điểm.',
  );
});

test("the sum follows what is typed, and says by how much it differs", () => {
  expect(wordsOf(editor(scale(), typedMax("58,5")))).toContain(
    "▲ Tổng điểm chuẩn 98,5, tổng điểm đã công bố 100: còn thiếu 1,5 điểm.",
  );
  expect(wordsOf(editor(scale(), typedMax("70")))).toContain("vượt 10 điểm");
  expect(wordsOf(editor(scale({ declared: null })))).toContain("Chưa ghi Tổng điểm");
  expect(sumOfMax([line, banded, bonus], typedMax("0,1"))).toBe(40.1);
  expect(wordsOf(editor(scale(), typedMax("58,5")))).toContain("Ghi thang điểm Bỏ thay đổi 1 thay đổi chưa ghi");
});

test("who has scored already is warned; what the Board accepted is closed", () => {
  expect(wordsOf(editor(scale({ entered: 12 })))).toContain(
    "Đã có 12 điểm chấm theo thang điểm này Thay đổi thang điểm sẽ làm thay đổi tổng điểm",
  );
  const closed = editor(scale({ entered: 12, closed: true, state: "accepted" }));
  expect(markupOf(closed)).not.toContain("Sửa tiêu chí");
  expect(wordsOf(editor(scale({ common: true })))).toContain("dùng thang điểm chung");
});

test("numbers that can't be taken: blank points, a negative, a step of nothing", () => {
  expect(
    [readNumber("max", ""), readNumber("max", "-1"), readNumber("step", "0"), readNumber("perTime", "một")].map(
      ({ problem }) => problem,
    ),
  ).toEqual(["needed", "negative", "not-above-zero", "not-a-number"]);
  expect([readNumber("perTime", "-2"), readNumber("lowest", ""), readNumber("max", "0")]).toEqual(
    [-2, null, 0].map((value) => ({ value, problem: null })),
  );
});

test("drafts are what differs from the sheet", () => {
  expect(
    scaleDrafts(scale(), { numbers: { T1: { max: "60,0", minimumPercent: "" }, T2: { max: "x" } }, state: "draft" }),
  ).toEqual({ drafts: [{ criterion: "T1", key: "minimumPercent", value: null, seen: 70 }], toMend: 1, state: null });
  expect(scaleDrafts(scale(), { numbers: {}, state: "agreed" }).state).toBe("agreed");
});

test("a scale that the cluster sent: what it would change, line by line, and the button that accepts it", () => {
  const sent: ScaleSheet["sent"] = {
    file: { name: "K1/_K1.xlsx", sha256: "00" },
    changes: [
      { criterion: null, field: "bonusCap", old: null, new: 5 },
      { criterion: "T1", field: "max", old: 60, new: 62.5 },
      { criterion: "T1", field: "kind", old: "proportional", new: "bands" },
      { criterion: "T9", field: "line", old: null, new: "Cách làm mới" },
    ],
    names: { T1: "Thu ngân sách", T9: "Cách làm mới" },
    added: [
      { criterion: "T9", field: "max", value: 2.5 },
      { criterion: "T9", field: "kind", value: "direct" },
    ],
  };
  const card = (more: Partial<ScaleSheet>) =>
    wordsOf(<SentScaleCard sheet={scale({ sent, ...more })} reload={() => Promise.resolve()} />);
  expect(card({})).toContain("Cụm, khối đề nghị 4 thay đổi Theo tệp K1/_K1.xlsx.");
  expect(card({})).toContain(
    "Quy định chung của thang điểm Trần điểm thưởng: (trống) → 5 T1 Thu ngân sách Điểm chuẩn: 60 → 62,5 Cách chấm: Tỷ lệ → Theo bậc T9 Cách làm mới Thêm tiêu chí Điểm chuẩn: 2,5 Cách chấm: Chấm trực tiếp Tiếp nhận thang điểm",
  );
  expect(card({ state: "accepted" })).toContain("khác thang điểm cơ quan thường trực đã tiếp nhận");
  expect(card({ sent: null })).toBe("");
});

test("other clusters whose scales wait can be opened; the one that is shown is not among them", () => {
  const waiting = [
    { code: "K1", name: "Khối một" },
    { code: "K2", name: "Khối hai" },
  ];
  expect(wordsOf(<WaitingScales sheet={scale({ waiting })} choose={nothing} />)).toBe(
    "1 cụm, khối khác gửi thang điểm chờ cơ quan thường trực tiếp nhận: Khối hai",
  );
  expect(wordsOf(<WaitingScales sheet={scale({ waiting: waiting.slice(0, 1) })} choose={nothing} />)).toBe("");
});
