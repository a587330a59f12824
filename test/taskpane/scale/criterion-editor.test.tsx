import type { CriterionForm } from "../../../src/app/live/board/scoring/scale-sheet";
import type { ScoringMethod } from "../../../src/contract/choice-words";
import { CriterionEditor } from "../../../src/taskpane/scale/criterion-editor";
import { type CriterionTyped, newCriterion, readCriterion, typedOf } from "../../../src/taskpane/scale/criterion-typed";
import { indicator } from "../../domain/round-samples";
import { markupOf, wordsOf } from "../markup";

const nothing = (): void => undefined;
const numbers = { max: 10, step: null, perTime: null, minimumPercent: 70, lowest: null, highest: null };
const sheet = {
  lines: [],
  indicators: [indicator("A1", { name: "Thu ngân sách" }), indicator("W1", { evaluation: "qualitative" })],
  documents: [{ code: "BC", name: "Báo cáo" }],
  sections: [],
  decimals: 2,
  conditions: [],
};
const seen: CriterionForm = {
  section: "I",
  code: "T1",
  name: "Thu ngân sách",
  ...numbers,
  kind: "proportional",
  indicator: "A1",
  document: null,
  bandsBy: "percent",
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
const typed = typedOf(seen, "vi");
const read = (more: Partial<CriterionTyped>, form: CriterionForm | null = seen) =>
  readCriterion({ ...typed, ...more }, { seen: form, taken: new Set(["T1", "T2"]), sheet });
const problemsOf = (more: Partial<CriterionTyped>, form: CriterionForm | null = seen) =>
  Object.fromEntries(read(more, form).problems);

const editor = (kind: ScoringMethod, more: Partial<CriterionTyped> = {}) => (
  <CriterionEditor
    sheet={sheet}
    first={{ ...typed, kind, ...more }}
    seen={seen}
    busy={false}
    write={nothing}
    close={nothing}
  />
);

test("what nobody changed reads back as it stood", () => {
  expect(read({})).toEqual({ wanted: seen, problems: new Map() });
  const banded: CriterionForm = {
    ...seen,
    kind: "bands",
    bands: [
      { from: 80.5, text: null, points: 5, meaning: "Khá" },
      { from: null, text: "Tốt", points: 10, meaning: null },
    ],
  };
  expect(readCriterion(typedOf(banded, "vi"), { seen: banded, taken: new Set(["T1"]), sheet }).wanted).toEqual(banded);
});

test("another way takes its own numbers and source; the numbers that it doesn't need stay", () => {
  expect(read({ kind: "stepwise-deduction", numbers: { ...typed.numbers, step: "5", perTime: "0,5" } }).wanted).toEqual(
    { ...seen, kind: "stepwise-deduction", step: 5, perTime: 0.5 },
  );
  expect(read({ kind: "deadline", document: "BC", numbers: { max: "5", perTime: "1" } }).wanted).toMatchObject({
    indicator: null,
    document: "BC",
    max: 5,
    perTime: 1,
    minimumPercent: 70,
  });
  expect(read({ kind: "excess-bonus", numbers: { step: "5", perTime: "1", highest: "3" } }).wanted).toMatchObject({
    max: 0,
    highest: 3,
    indicator: "A1",
  });
  expect(read({ kind: "direct" }).wanted).toMatchObject({ indicator: null, max: 10 });
});

test("what keeps a line from being written", () => {
  expect(problemsOf({ name: " ", numbers: { max: "" } })).toEqual({ name: "required", max: "needed" });
  expect(problemsOf({ kind: "stepwise-deduction", numbers: { max: "x", step: "0" } })).toEqual({
    max: "not-a-number",
    step: "not-above-zero",
  });
  expect(problemsOf({ code: "T2" }, null)).toEqual({ code: "taken" });
  expect(problemsOf(newCriterion("T3", "II"), null)).toEqual({ name: "required", max: "needed" });
});

test("bands: a number or words, points always; an empty row is none", () => {
  const band = (from: string, points: string) => ({ from, points, meaning: null });
  const bands = [band("80", "7,5"), band("Tốt", "10"), band("", ""), band("", "3"), band("60", "")];
  const { wanted, problems } = read({ kind: "bands", bands });
  expect(wanted.bands.slice(0, 2)).toEqual([
    { from: 80, text: null, points: 7.5, meaning: null },
    { from: null, text: "Tốt", points: 10, meaning: null },
  ]);
  expect(Object.fromEntries(problems)).toEqual({ "from 3": "required", "points 4": "required" });
  expect(read({ kind: "bands", indicator: null, bands }).problems.size).toBe(0);
});

test.each<[ScoringMethod, readonly string[], readonly string[]]>([
  [
    "proportional",
    ["Chỉ tiêu", "Điểm chuẩn", "Mức tối thiểu để được tính điểm (%)"],
    ["Bước", "Điểm mỗi lần", "Bậc theo"],
  ],
  [
    "stepwise-deduction",
    ["Điểm chuẩn", "Bước", "Điểm mỗi lần"],
    ["Mức tối thiểu để được tính điểm (%)", "Điểm tối đa"],
  ],
  ["excess-bonus", ["Bước", "Điểm mỗi lần", "Điểm tối đa"], ["Điểm chuẩn"]],
  ["bands", ["Bậc theo", "Từ (%) hoặc lời ghi", "Thêm mức"], ["Đến hạng"]],
  ["by-rank", ["Bậc theo", "Kết quả là thứ hạng", "Đến hạng hoặc lời ghi", "Thêm mức"], ["Điểm mỗi lần"]],
  ["deadline", ["Hồ sơ", "Không chọn (chấm tay)"], ["A1 – Thu ngân sách"]],
  ["direct", ["Điểm chuẩn"], ["Không chọn (chấm tay)"]],
])("%s shows just the fields that it needs", (kind, shown, hidden) => {
  const words = wordsOf(editor(kind, { bands: [{ from: "1", points: "5", meaning: null }] }));
  expect(shown.filter((label) => !words.includes(label))).toEqual([]);
  expect(hidden.filter((label) => words.includes(label))).toEqual([]);
});

test("the code is typed only once; faults of what is typed are said at their field, blanks not before the button", () => {
  expect(wordsOf(editor("proportional"))).not.toContain("Mã tiêu chí");
  const fresh = (first: CriterionTyped) => (
    <CriterionEditor sheet={sheet} first={first} seen={null} busy={false} write={nothing} close={nothing} />
  );
  expect(wordsOf(fresh(newCriterion("T3", "II")))).toContain("Mã tiêu chí");
  expect(wordsOf(fresh(newCriterion("T3", "II")))).not.toContain("Cần ghi");
  expect(wordsOf(fresh({ ...newCriterion("T3", "II"), numbers: { max: "-1" } }))).toContain("Không dưới 0 điểm.");
  expect(markupOf(fresh({ ...newCriterion("T3", "II"), numbers: { max: "-1" } }))).toContain('aria-invalid="true"');
});

test("a new line proposes the next code and chooses its section from those there, or takes a new one", () => {
  expect(newCriterion("T3", "II")).toMatchObject({ code: "T3", section: "II" });
  const lines = [
    { section: "I", code: "T1" },
    { section: "II", code: "T2" },
    { section: null, code: "T4" },
  ] as unknown as Parameters<typeof CriterionEditor>[0]["sheet"]["lines"];
  const fresh = (section: string) =>
    wordsOf(
      <CriterionEditor
        sheet={{ ...sheet, lines }}
        first={newCriterion("T5", section)}
        seen={null}
        busy={false}
        write={nothing}
        close={nothing}
      />,
    );
  expect(fresh("II")).toMatch(/Mục.*Không có mục.*I.*II.*Mục mới…/u);
  expect([fresh("II").includes("Tên mục mới"), fresh("III. Mới").includes("Tên mục mới")]).toEqual([false, true]);
});

const rules: CriterionForm = {
  ...seen,
  kind: "pass-fail",
  comparedWith: 85.5,
  countsToward: "bonus",
  whenNotAssigned: "not-applicable",
  whenLeftOut: "zero",
  bonusGroup: "PAR",
  roundTo: 0.25,
  needsEvidence: true,
};

test("what newer columns say reads back as it stood, and shows which of them have a meaning", () => {
  expect(readCriterion(typedOf(rules, "vi"), { seen: rules, taken: new Set(["T1"]), sheet })).toEqual({
    wanted: rules,
    problems: new Map(),
  });
  const due: CriterionForm = { ...seen, kind: "deadline", indicator: null, document: "BC", due: "2026-10-25" };
  expect(typedOf(due, "vi").written.due).toBe("25/10/2026");
  expect(readCriterion(typedOf(due, "vi"), { seen: due, taken: new Set(["T1"]), sheet }).wanted).toEqual(due);
});

test.each<[ScoringMethod, readonly string[], readonly string[]]>([
  [
    "pass-fail",
    ["So với", "Bình quân toàn tỉnh", "Tính vào", "Khi không giao", "Làm tròn đến", "Yêu cầu minh chứng"],
    ["Phần vượt theo", "Bước lẻ", "Nhóm thưởng", "Hạn"],
  ],
  ["stepwise-deduction", ["Phần vượt theo", "Bước lẻ"], ["Hạn"]],
  ["deadline", ["Hạn", "Khi không áp dụng"], ["So với", "Khi không giao", "Bước lẻ"]],
  ["bonus-penalty", ["Nhóm thưởng"], ["Tính vào", "So với"]],
])("%s offers just the rules that go with it", (kind, shown, hidden) => {
  // The sentences on the way name columns, too: only labels of fields count.
  const labels = [...markupOf(editor(kind)).matchAll(/<(?:label|option)[^>]*>([^<]*)</gu)].map(([, label]) => label);
  expect(shown.filter((label) => !labels.includes(label))).toEqual([]);
  expect(hidden.filter((label) => labels.includes(label))).toEqual([]);
});

test("what a line says and has no rule for stays in sight, and is not written", () => {
  const step = { ...typed, kind: "direct", partSteps: "counted" } as const;
  expect([...read(step).problems.keys()]).toEqual(["partSteps"]);
  expect(wordsOf(editor("direct", { partSteps: "counted" }))).toContain(
    "chỉ dùng với cách chấm Trừ dần theo mức thiếu hoặc Cộng điểm phần vượt",
  );
  expect(problemsOf({ indicator: "W1", comparedWith: "highest" })).toMatchObject({
    comparedWith: { reason: "result-in-words", value: "highest" },
  });
  expect(problemsOf({ comparedWith: "figure", written: { comparedFigure: "", due: "x", roundTo: "0" } })).toMatchObject(
    {
      comparedFigure: "required",
      due: "not-a-day",
      roundTo: { reason: "not-above-zero" },
    },
  );
  expect(read({ kind: "direct", bandsBy: "rank" }).wanted.bandsBy).toBe("percent");
});

test("conditions are ticked by name; those of `Mục điểm` are sections to choose", () => {
  const more = {
    sections: [{ cluster: "*", path: "A/I", name: "Kinh tế", max: 20, lowest: null, cell: "B2" }],
    conditions: [{ code: "DK1", name: "Có biểu", kind: "sent" as const }],
  };
  const shown = (
    <CriterionEditor
      sheet={{ ...sheet, ...more }}
      first={{ ...typed, section: "A/I", conditions: "DK1; DK9" }}
      seen={seen}
      busy={false}
      write={nothing}
      close={nothing}
    />
  );
  expect(wordsOf(shown)).toMatch(/A\/I – Kinh tế/u);
  expect(wordsOf(shown)).toMatch(/DK1 Có biểu.*DK9/u);
  expect(markupOf(shown)).toMatch(/<details open/u);
  expect(markupOf(editor("proportional", { mayBeNotApplicable: false }))).toMatch(/<details(?! open)/u);
});

test("the points that the line as typed gives are shown beside its fields", () => {
  expect(wordsOf(editor("proportional", { numbers: { max: "50" } }))).toContain("Được 45 điểm.");
  expect(wordsOf(editor("direct"))).toContain("người chấm ghi 8,5");
  expect(wordsOf(editor("direct"))).not.toContain("Thử với");
});
