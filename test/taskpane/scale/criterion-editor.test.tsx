import type { CriterionForm } from "../../../src/app/live/board/scoring/scale-sheet";
import type { ScoringMethod } from "../../../src/contract/choice-words";
import { CriterionEditor } from "../../../src/taskpane/scale/criterion-editor";
import { type CriterionTyped, newCriterion, readCriterion, typedOf } from "../../../src/taskpane/scale/criterion-typed";
import { markupOf, wordsOf } from "../markup";

const nothing = (): void => undefined;
const numbers = { max: 10, step: null, perTime: null, minimumPercent: 70, lowest: null, highest: null };
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
  readCriterion({ ...typed, ...more }, { seen: form, taken: new Set(["T1", "T2"]) });
const problemsOf = (more: Partial<CriterionTyped>, form: CriterionForm | null = seen) =>
  Object.fromEntries(read(more, form).problems);

const sheet = {
  lines: [],
  indicators: [{ code: "A1", name: "Thu ngân sách" }],
  documents: [{ code: "BC", name: "Báo cáo" }],
};
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
  expect(readCriterion(typedOf(banded, "vi"), { seen: banded, taken: new Set(["T1"]) }).wanted).toEqual(banded);
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
