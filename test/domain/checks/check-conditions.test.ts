import { neverMet } from "../../../src/domain/checks/check-conditions";
import type { StatedCondition } from "../../../src/domain/round/decision-rules";
import { vi } from "../../../src/text/vi";
import { issueSentence } from "../../../src/forms/output/issues-page";
import { indicator } from "../round-samples";
import { board, condition } from "../scoring/conditions/judge-conditions-sample";

const told = (changes: Partial<StatedCondition>) =>
  neverMet({
    ...board([condition(changes)]),
    indicators: [indicator("G07", { minimum: 0, maximum: 100 })],
  }).map((issue) => issueSentence(issue, vi));

test.each<[Partial<StatedCondition>, Partial<StatedCondition>, string]>([
  [{ kind: "line-at-least", scope: "TC1", threshold: 101 }, { threshold: 100 }, "Ngưỡng lớn hơn 100%"],
  [{ kind: "targets-reached", threshold: 100.5 }, { threshold: 100 }, "Ngưỡng lớn hơn 100%"],
  [{ kind: "result-at-least", scope: "G07", threshold: 120 }, { threshold: 100 }, "Ngưỡng lớn hơn Tối đa của chỉ tiêu"],
  [{ kind: "result-at-most", scope: "G07", threshold: -1 }, { threshold: 0 }, "Ngưỡng nhỏ hơn Tối thiểu của chỉ tiêu"],
])("what nobody can fulfil is told: %j", (row, mended, why) => {
  expect(told(row)).toEqual([
    `Điều kiện DK1 (Điều kiện) không đơn vị nào đạt được: ${why}. Đề nghị kiểm tra lại Ngưỡng.`,
  ]);
  expect(told({ ...row, ...mended })).toEqual([]);
});

test("a section that asks for more than it has", () => {
  const sections = (lowest: number) => [{ cluster: "*", path: "A", name: null, max: 10, lowest, cell: "B2" }];
  const asked = (lowest: number) =>
    neverMet({
      ...board([condition({ kind: "section-minimum", scope: null, threshold: null })]),
      sections: sections(lowest),
    });
  expect(asked(11).map((issue) => issueSentence(issue, vi))).toEqual([
    "Điều kiện DK1 (Điều kiện) không đơn vị nào đạt được: Điểm tối thiểu lớn hơn Điểm tối đa ở trang Mục điểm. Đề nghị kiểm tra lại hai mức điểm này.",
  ]);
  expect(asked(10)).toEqual([]);
});
