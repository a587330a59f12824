import { DroppedPointsCard } from "../../../src/taskpane/score/dropped-points-card";
import { MemberList, MemberSumsLine } from "../../../src/taskpane/score/member-list";
import { MemberPage } from "../../../src/taskpane/score/member-page";
import { EnteredMessage } from "../../../src/taskpane/entering/use-entering";
import { WriteBar } from "../../../src/taskpane/entering/write-bar";
import { pane as viPane } from "../../../src/text/vi/pane";
import { ScoreView } from "../../../src/taskpane/score/score-view";
import { SlipsPanel } from "../../../src/taskpane/score/slips-panel";
import { StageChoice } from "../../../src/taskpane/score/scoring";
import { firstScoreState } from "../../../src/taskpane/score/score-state";
import { markupOf, wordsOf } from "../markup";
import { member, openLine, sheet } from "./sample-sheet";
import { handLine, nothing } from "./score-views-sample";

test("while it is read there is its shape, and nothing is asked for while drawing", () => {
  expect(markupOf(<ScoreView generation={0} />)).toContain("Đang đọc");
});

test("the list opens with what is open and the way on; each unit by total, rank and sign", () => {
  const ranked = { ...member("C1-02").sums, total: 17.5, rank: 2, tied: true, open: 0 };
  const words = wordsOf(
    <MemberList
      sheet={sheet({ members: [member("C1-01", { role: "leader" }), member("C1-02", { sums: ranked })] })}
      chosen={null}
      unwritten={new Map([["C1-01", 3]])}
      open={nothing}
    />,
  );
  expect(words).toMatch(/^Còn 1 tiêu chí chưa chấm của 1 đơn vị\. Chấm tiếp/u);
  expect(words).toContain("Đơn vị C1-01 · Trưởng Tạm cộng 7,50 điểm ○ Còn 1 tiêu chí 3 điểm chưa ghi");
  expect(words).toContain("Đơn vị C1-02 17,50/20 điểm Hạng 2 (bằng điểm) ✓ Đã đủ điểm");
  expect(
    wordsOf(<MemberList sheet={sheet({ members: [] })} chosen={null} unwritten={new Map()} open={nothing} />),
  ).toContain("Chưa có đơn vị nào");
});

test("what peers gave is told as how many marks and what they come to, never by whom", () => {
  const cross = {
    unit: "C1-01",
    criterion: "T3",
    stage: "cross",
    points: 7.75,
    max: 10,
    notApplicable: false,
    explanation: { rule: "cross", parts: { n: 2, method: "mean", values: "6.5;9", leftOut: 0, explanation: "Chậm" } },
  } as const;
  expect(wordsOf(handLine({ line: { ...openLine, stages: [cross] } }))).toContain(
    'Chấm chéo 7,75 · Chấm chéo: trung bình của 2 lượt chấm (6,5; 9). Giải trình: "Chậm".',
  );
});

test("where points of several stages are entered one is chosen, as long as nothing waits to be written", () => {
  const choice = (settled: boolean) => (
    <StageChoice sheet={sheet({ stage: "board", stages: ["board", "final"] })} settled={settled} choose={nothing} />
  );
  expect(wordsOf(choice(true))).toContain("Giai đoạn chấm Thẩm định Điểm chính thức");
  expect(markupOf(choice(true))).not.toContain("disabled");
  expect(wordsOf(choice(false))).toContain("Ghi điểm hoặc bỏ thay đổi");
});

test("slips: whose, how many, made and taken back", () => {
  const words = wordsOf(
    <SlipsPanel
      sheet={sheet({
        clusters: [
          { code: "C1", name: "Cụm một" },
          { code: "K1", name: "Khối một" },
        ],
      })}
      written={() => Promise.resolve()}
    />,
  );
  expect(words).toContain("Tất cả cụm, khối Cụm một Khối một");
  expect(words).toMatch(/Xuất phiếu.*Nhận phiếu/u);
  expect(wordsOf(<SlipsPanel sheet={sheet()} written={() => Promise.resolve()} />)).not.toContain("Tất cả cụm, khối");
});

test("the leader's unit names the deputy as who scores; without a deputy its fields are closed", () => {
  const [leader = member("C1-01")] = sheet().members;
  const page = (given = sheet()) => (
    <MemberPage
      sheet={given}
      member={leader}
      sums={leader.sums}
      state={firstScoreState}
      busy={false}
      dispatch={nothing}
      entered={nothing}
    />
  );
  expect(wordsOf(page())).toContain("Người chấm Đơn vị C1-02 Đơn vị trưởng do đơn vị phó chấm.");
  const alone = page(sheet({ scorers: [{ unit: "C1-01", name: "Đơn vị C1-01", role: "leader" }] }));
  expect(wordsOf(alone)).toContain("chưa có đơn vị phó");
  expect(markupOf(alone)).toMatch(
    /<input[^>]*data-points=""[^>]*disabled=""|<input[^>]*disabled=""[^>]*data-points=""/u,
  );
});

test("the bar tells the sums, what is not written and what keeps it from being written", () => {
  const sums = <MemberSumsLine sheet={sheet()} sums={{ ...member("C1-03").sums, total: 16, rank: 1, open: 0 }} />;
  const bar = (more: Partial<Parameters<typeof WriteBar>[0]> = {}) => (
    <WriteBar
      sums={sums}
      words={viPane.score}
      unwritten="2 điểm chưa ghi"
      toMend={0}
      busy={false}
      message={null}
      write={nothing}
      drop={nothing}
      buttons={null}
      {...more}
    />
  );
  expect(wordsOf(bar())).toBe("16,00/20 điểm · Hạng 1 ✓ Đã đủ điểm Ghi điểm Bỏ thay đổi 2 điểm chưa ghi");
  expect(wordsOf(bar({ toMend: 1 }))).toContain("▲ 1 ô cần sửa trước khi ghi");
  expect(markupOf(bar({ unwritten: null }))).not.toContain("<button");
  expect(wordsOf(bar(), "en")).toContain("16.00/20 points · Rank 1");
});

test("after a write it can be taken back, once", () => {
  const entered = { sentence: viPane.score.written({ count: 2 }), undo: [], undone: false };
  expect(
    wordsOf(
      <EnteredMessage entered={entered} takeBack={nothing} next={{ words: "Chấm tiếp: Sở Một", open: nothing }} />,
    ),
  ).toMatch(/^✓ Đã ghi 2 điểm .* Hoàn tác Chấm tiếp: Sở Một$/u);
  expect(
    wordsOf(
      <EnteredMessage
        entered={{ ...entered, sentence: viPane.score.undone, undone: true }}
        takeBack={nothing}
        next={null}
      />,
    ),
  ).toBe(`↩ ${viPane.score.undone}`);
});

test("where lines were left out the original sum stands beside what it was raised to", () => {
  const sums = { ...member("C1-03").sums, total: 16.67, base: 12.5, rescaled: 16.67, open: 0 };
  expect(wordsOf(<MemberSumsLine sheet={sheet()} sums={sums} />)).toContain("điểm · 12,50 điểm quy đổi thành 16,67");
});

test("points that a later return lacks: what either answer does stands before the buttons, each named with its line", () => {
  const record = {
    cluster: "C1",
    sheet: "Điểm chấm",
    what: "C1-02 · T3 · Cụm/khối chấm",
    column: "Điểm",
    stands: "8",
    other: "7",
    cell: "D6",
    file: "C1/_C1.xlsx",
    otherCell: "D6",
  };
  const dropped = [
    {
      kind: "points",
      record,
      unit: "C1-02",
      name: "UBND huyện Hai",
      criterion: "T3",
      criterionName: "Hoạt động cụm",
      stage: "cluster",
      points: 7,
      notApplicable: false,
      explanation: null,
      scorer: null,
      date: null,
      cell: "D6",
      file: { name: "C1/_C1.xlsx", sha256: "00" },
      now: 8,
    },
  ] as const;
  const card = <DroppedPointsCard sheet={sheet({ dropped })} reload={() => Promise.resolve()} choose={nothing} />;
  expect(wordsOf(card)).toMatch(
    /1 điểm ở bản kia mà bản được tính không có hoặc ghi khác Các điểm này hiện không được tính\. Giữ điểm: .* Bỏ điểm: .* UBND huyện Hai: T3 Hoạt động cụm Cụm, khối chấm 7, tệp C1\/_C1\.xlsx, ô D6; đang tính: Cụm, khối chấm 8 Giữ điểm Bỏ điểm$/u,
  );
  expect(markupOf(card)).toContain('aria-label="Bỏ điểm: UBND huyện Hai: T3 Hoạt động cụm"');
  expect(
    wordsOf(
      <DroppedPointsCard
        sheet={sheet({ droppedElsewhere: [{ code: "K1", name: "Khối một" }] })}
        reload={() => Promise.resolve()}
        choose={nothing}
      />,
    ),
  ).toBe("1 cụm, khối khác cũng có hai bản ghi điểm khác nhau: Khối một");
  expect(wordsOf(<DroppedPointsCard sheet={sheet()} reload={() => Promise.resolve()} choose={nothing} />)).toBe("");
});
