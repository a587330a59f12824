import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";

test.each([
  [
    { rule: "proportional", parts: { result: 1234.5, target: 2469, percent: 50, max: 10, minimumPercent: null } },
    "Tỷ lệ: kết quả 1.234,5, chỉ tiêu 2.469, đạt 50%, điểm chuẩn 10.",
    "Proportional: result 1,234.5, target 2,469, reached 50%, maximum 10.",
  ],
  [
    { rule: "bands", parts: { result: 95, target: 100, percent: 95, value: 95, from: 90, text: null, max: 20 } },
    "Theo bậc: kết quả 95, chỉ tiêu 100, đạt 95%, thuộc bậc từ 90, điểm chuẩn 20.",
    "By bands: result 95, target 100, reached 95%, in the band from 90, maximum 20.",
  ],
  [
    { rule: "bands", parts: { result: "Tốt", from: null, text: "Tốt", max: 5 } },
    'Theo bậc: kết quả "Tốt", thuộc bậc "Tốt", điểm chuẩn 5.',
    'By bands: result "Tốt", in the band "Tốt", maximum 5.',
  ],
  [
    { rule: "deadline", parts: { status: "late", daysLate: 3, perTime: 0.5, max: 5 } },
    "Thời hạn: chậm 3 ngày, điểm mỗi lần 0,5, điểm chuẩn 5.",
    "Deadline: 3 days late, points each time 0.5, maximum 5.",
  ],
  [
    { rule: "entered", parts: { explanation: "Theo biên bản", scorer: "Khối phó" } },
    'Điểm được nhập: giải trình "Theo biên bản", người chấm Khối phó.',
    'Points entered: explanation "Theo biên bản", scored by Khối phó.',
  ],
  [
    {
      rule: "stepwise-deduction",
      parts: { result: 92, target: 100, percent: 92, step: 5, stepsMissing: 2, perTime: 0.5, max: 10 },
    },
    "Trừ dần theo mức thiếu: kết quả 92, chỉ tiêu 100, đạt 92%, mỗi bước 5%, số bước còn thiếu 2, điểm mỗi lần 0,5, điểm chuẩn 10.",
    "Stepwise deduction: result 92, target 100, reached 92%, each step 5%, steps short of the target 2, points each time 0.5, maximum 10.",
  ],
  [
    {
      rule: "excess-bonus",
      parts: { result: 112, target: 100, percent: 112, step: 5, stepsAbove: 2, perTime: 1, highest: 4 },
    },
    "Cộng điểm phần vượt: kết quả 112, chỉ tiêu 100, đạt 112%, mỗi bước 5%, số bước vượt 2, điểm mỗi lần 1, không cao hơn 4.",
    "Bonus for the excess: result 112, target 100, reached 112%, each step 5%, steps above the target 2, points each time 1, not above 4.",
  ],
  [
    { rule: "progressive-to-leader", parts: { result: 120, target: 100, best: 150, max: 10 } },
    "Lũy tiến theo đơn vị dẫn đầu: kết quả 120, chỉ tiêu 100, kết quả cao nhất của cụm/khối 150, điểm chuẩn 10.",
    "Progressive to the leading unit: result 120, target 100, best result of the cluster 150, maximum 10.",
  ],
  [
    { rule: "by-rank", parts: { result: 2, upTo: 3, max: 10 } },
    "Theo thứ hạng: kết quả 2, thuộc bậc đến hạng 3, điểm chuẩn 10.",
    "By rank: result 2, in the band up to rank 3, maximum 10.",
  ],
  [{ rule: "entered", parts: { explanation: null, scorer: null } }, "Điểm được nhập.", "Points entered."],
  [
    {
      rule: "deadline",
      parts: {
        status: "late",
        daysLate: 3,
        arrivedOn: "2020-07-03",
        registerNumber: "415",
        registerCell: null,
        perTime: 0.5,
        max: 5,
      },
    },
    "Thời hạn: chậm 3 ngày, ngày nhận 03/07/2020, Sổ theo dõi số đến 415, điểm mỗi lần 0,5, điểm chuẩn 5.",
    "Deadline: 3 days late, received on 03/07/2020, register number 415, points each time 0.5, maximum 5.",
  ],
  [
    { rule: "self", parts: { explanation: "Đủ minh chứng" } },
    'Tự chấm: giải trình "Đủ minh chứng".',
    'Self-score: explanation "Đủ minh chứng".',
  ],
  [
    { rule: "not-applicable", parts: { explanation: null, scorer: "Khối phó" } },
    "Không áp dụng: người chấm Khối phó.",
    "Not applicable: scored by Khối phó.",
  ],
  [
    { rule: "entered", parts: { stage: "cluster" } },
    "Điểm được nhập: giai đoạn Cụm/khối chấm.",
    "Points entered: stage Scored by the cluster.",
  ],
])("explains %j", (explanation, vietnamese, english) => {
  expect(vi.explain(explanation)).toBe(vietnamese);
  expect(en.explain(explanation)).toBe(english);
});

test("a percentage is never rounded up to a whole that it did not reach", () => {
  const explain = (percent: number): string => vi.explain({ rule: "pass-fail", parts: { percent } });
  expect(explain(99.99999)).toBe("Đạt/Không đạt: đạt 99,99999%.");
  expect(explain(66.66666667)).toBe("Đạt/Không đạt: đạt 66,67%.");
  expect(explain(100)).toBe("Đạt/Không đạt: đạt 100%.");
  expect(explain(1000.5)).toBe("Đạt/Không đạt: đạt 1.000,5%.");
  expect(explain(1200)).toBe("Đạt/Không đạt: đạt 1.200%.");
});

test("a part that is not known here is left out, never shown by its inner name", () => {
  expect(vi.explain({ rule: "direct", parts: { toString: 1, unheard: 2, max: 10 } })).toBe(
    "Chấm trực tiếp: điểm chuẩn 10.",
  );
});
