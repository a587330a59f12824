import { ComputedLine } from "../../../src/taskpane/score/computed-line";
import { markupOf, wordsOf } from "../markup";
import { computed, computedLine, openLine, sheet } from "./sample-sheet";
import { handLine, nothing, typed } from "./score-views-sample";

test("computed points are explained and not typed but by who asks for it", () => {
  const line = (
    <ComputedLine
      criterion={computed}
      line={computedLine}
      points={7.5}
      decimals={2}
      disabled={false}
      override={nothing}
    />
  );
  expect(wordsOf(line)).toBe(
    "T1 Thu ngân sách 7,50/10 Tỷ lệ: kết quả 375, chỉ tiêu 500, đạt 75%, điểm chuẩn 10. Chấm khác điểm máy tính",
  );
  expect(markupOf(line)).not.toContain("<input");
  expect(
    wordsOf(
      <ComputedLine
        criterion={computed}
        line={{ ...computedLine, need: "figures", stages: [] }}
        points={null}
        decimals={2}
        disabled={false}
        override={nothing}
      />,
    ),
  ).toContain("–/10 Chưa đủ số liệu");
  expect(
    wordsOf(
      <ComputedLine
        criterion={computed}
        line={{ ...computedLine, need: "figures", stages: [], waits: { reason: "unconfirmed", day: "2020-07-08" } }}
        points={null}
        decimals={2}
        disabled={false}
        override={nothing}
      />,
    ),
  ).toContain("ngày nhận 08/07/2020 còn tạm tính");
});

test("a field has its bounds, the unit's own points beside it with difference and reason, and asks for a remark above the stated difference", () => {
  const words = wordsOf(handLine({ typed }));
  expect(words).toContain("Từ 0 đến 10");
  expect(words).toContain("Tự chấm 9 ≠ chênh −1,5 · Giải trình: Đủ minh chứng");
  expect(words).toContain("Chênh lệch quá 1 điểm, cần có nhận xét.");
  expect(wordsOf(handLine({ typed: { ...typed, text: "8" } }))).not.toContain("cần có nhận xét");
  expect(wordsOf(handLine({ typed: { ...typed, explanation: "Thiếu minh chứng" } }))).not.toContain("cần có nhận xét");
  expect(wordsOf(handLine({ typed, sheet: sheet({ explainDifference: null }) }))).not.toContain("cần có nhận xét");
});

test("where the rule has no answer the line says why", () => {
  const place = { unit: "C1-01", cluster: "C1", file: null, sheet: "Kết quả", cell: "H5" };
  const line = {
    ...openLine,
    obstacle: { code: "not-computable", params: { criterion: "T3", reason: "target-zero" }, place },
  } as const;
  expect(wordsOf(handLine({ line }))).toContain("Không tính được điểm tiêu chí T3: chỉ tiêu bằng 0.");
  const unfinished = { code: "scale-bands-missing", params: { criterion: "T1", kind: "bands" }, place } as const;
  const open = { ...computedLine, need: "figures", stages: [], obstacle: unfinished } as const;
  expect(
    wordsOf(
      <ComputedLine criterion={computed} line={open} points={null} decimals={2} disabled={false} override={nothing} />,
    ),
  ).toContain("trang Mức điểm chưa có bậc nào dùng được");
});

test("what can't be taken is said at the field", () => {
  const high = handLine({ typed: { ...typed, text: "10,5" } });
  expect(wordsOf(high)).toContain("Không quá 10 điểm.");
  expect(markupOf(high)).toMatch(/<input[^>]*aria-invalid="true"/u);
  expect(wordsOf(handLine({ typed: { ...typed, text: "tám" } }))).toContain("Ô này cần một số");
});

test("points that a formula gives or that don't count are told, the former closed", () => {
  const entered = {
    points: 7,
    notApplicable: false,
    explanation: null,
    scorer: null,
    cell: "D5",
    closed: "formula",
    counts: true,
  } as const;
  const closed = handLine({ line: { ...openLine, entered } });
  expect(wordsOf(closed)).toContain("Điểm này do công thức ở trang Điểm chấm, ô D5");
  expect(markupOf(closed)).toMatch(/<input[^>]*disabled=""[^>]*value="7"|<input[^>]*value="7"[^>]*disabled=""/u);
  expect(wordsOf(handLine({ line: { ...openLine, entered: { ...entered, closed: null, counts: false } } }))).toContain(
    "không được tính",
  );
});

test("what a typed value would replace stands beside it", () => {
  const entered = {
    points: 7,
    notApplicable: false,
    explanation: null,
    scorer: null,
    cell: "D5",
    closed: null,
    counts: true,
  };
  expect(wordsOf(handLine({ line: { ...openLine, entered }, typed }))).toContain("Trang Điểm chấm đang ghi 7");
  expect(wordsOf(handLine({ line: { ...openLine, entered } }))).not.toContain("đang ghi 7");
});

test("other points than the computed ones owe a reason; the same points, or none, owe nothing", () => {
  const said = (text: string, explanation = "") =>
    wordsOf(handLine({ line: computedLine, typed: { text, notApplicable: false, explanation } }));
  expect(said("6")).toContain("Tiêu chí này do máy tính điểm; chấm khác thì cần ghi giải trình.");
  for (const words of [said("6", "Theo biên bản thẩm định"), said("7,5"), said("")])
    expect(words).not.toContain("cần ghi giải trình");
});
