import type { AdjustmentItem, AdjustmentsOfRound } from "../../../src/app/live/board/deciding/opinions";
import { Requests } from "../../../src/taskpane/adjust/adjust-view";
import { changeOf } from "../../../src/taskpane/adjust/opinions";
import { markupOf, wordsOf } from "../markup";
import { item, round } from "./sample-requests";

const shown = (adjustments: AdjustmentsOfRound) => (
  <Requests adjustments={adjustments} reading={false} reload={() => undefined} />
);

test("a request shows both targets, the difference, reason and document; the leader's two opinions are two buttons", () => {
  const words = wordsOf(shown(round([item])));
  expect(words).toMatch(
    /^1 đề nghị của 1 đơn vị, 1 đề nghị chưa có ý kiến ○ Chưa có ý kiến 1 UBND huyện Hai Thu ngân sách 1\.000 → 900 tỷ đồng \(giảm 10%\) Lý do: Dịch bệnh Chưa nêu văn bản/u,
  );
  expect(words).toContain("Thống nhất Không thống nhất Thêm nội dung");
  expect(markupOf(shown(round([item])))).toContain('aria-label="Ý kiến về đề nghị của UBND huyện Hai: Thu ngân sách"');
});

test("a given opinion stands with its words and can be changed; a replaced request asks for none", () => {
  const given: AdjustmentItem = {
    ...item,
    clusterOpinion: "agree",
    stated: { cluster: "agree", council: "none", applied: null, document: null, note: "Đúng thực tế" },
  };
  expect(wordsOf(shown(round([given])))).toMatch(
    /đã có ý kiến đầy đủ ✓ Thống nhất 1 .*Cụm, khối trưởng: ✓ Thống nhất · Đúng thực tế Sửa ý kiến/u,
  );
  const replaced = wordsOf(
    shown(
      round([
        { ...item, newest: false },
        { ...item, version: 2, to: 850 },
      ]),
    ),
  );
  expect(replaced).toContain("2 đề nghị của 1 đơn vị, 1 đề nghị chưa có ý kiến");
  expect(replaced).toContain("Đã có đề nghị sau thay thế");
  expect(replaced).toContain("Thu ngân sách · Lần 2");
});

test("the Council has a third opinion; without requests the view says how they come", () => {
  expect(wordsOf(shown(round([item], "council")))).toContain(
    "Chỉ tiêu được áp dụng Để trống là áp dụng như đề nghị Đồng ý Đồng ý một phần Không đồng ý",
  );
  const partly: AdjustmentItem = {
    ...item,
    councilOpinion: "partly",
    stated: { cluster: "agree", council: "partly", applied: 950, document: null, note: null },
  };
  expect(wordsOf(shown(round([partly], "council")))).toContain(
    "Hội đồng: ◐ Đồng ý một phần Chỉ tiêu được áp dụng: 950 tỷ đồng Sửa ý kiến",
  );
  expect(wordsOf(shown(round([])))).toMatch(/^Chưa có đề nghị điều chỉnh /u);
  expect(wordsOf(shown(round([item])), "en")).toContain("1,000 → 900 tỷ đồng (down 10%)");
});

test("only what was said changes: the rest of the row stays, a blank note is none", () => {
  const stated = { cluster: "none", council: "agree", applied: 950, document: "12/QĐ", note: null } as const;
  expect(changeOf({ ...item, stated }, "cluster", { opinion: "disagree", note: "  ", applied: 1 })).toEqual({
    unit: "C1-02",
    indicator: "A1",
    version: 1,
    was: stated,
    becomes: { ...stated, cluster: "disagree" },
  });
  expect(changeOf(item, "council", { opinion: "partly", note: " Theo 900 ", applied: 950 }).becomes).toEqual({
    cluster: "none",
    council: "partly",
    applied: 950,
    document: null,
    note: "Theo 900",
  });
});
