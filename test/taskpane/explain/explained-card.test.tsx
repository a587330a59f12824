import type { Explained } from "../../../src/app/live/explaining/explained";
import { ExplainedCard } from "../../../src/taskpane/explain/explain-view";
import { wordsOf } from "../markup";

const explained: Explained = {
  sheet: "Tổng hợp nội dung",
  column: "Nội dung",
  unit: { code: "K1-01", name: "Sở Một" },
  cluster: null,
  indicator: null,
  criterion: null,
  source: null,
  raw: "Đã phát động",
  receipt: null,
  about: { kind: "content" },
};

test("what is a unit's leads to the unit's page; a sum of many units leads nowhere", () => {
  expect(wordsOf(<ExplainedCard explained={explained} />)).toMatch(/Mở đơn vị$/u);
  expect(wordsOf(<ExplainedCard explained={{ ...explained, unit: null }} />)).not.toContain("Mở đơn vị");
});
