import { ComputedLine } from "../../../src/taskpane/score/computed-line";
import { DroppedPointsCard } from "../../../src/taskpane/score/dropped-points-card";
import { HandLine } from "../../../src/taskpane/score/hand-line";
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
import { computed, computedLine, criterion, member, openLine, sheet } from "./sample-sheet";

const nothing = (): void => undefined;
const typed = { text: "7,5", notApplicable: false, explanation: "" };
const handLine = (more: Partial<Parameters<typeof HandLine>[0]> = {}) => (
  <HandLine
    sheet={sheet()}
    criterion={criterion}
    line={openLine}
    typed={undefined}
    disabled={false}
    change={nothing}
    entered={nothing}
    {...more}
  />
);

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

test("other points than the computed ones owe a reason; the same points, or none, owe nothing", () => {
  const said = (text: string, explanation = "") =>
    wordsOf(handLine({ line: computedLine, typed: { text, notApplicable: false, explanation } }));
  expect(said("6")).toContain("Tiêu chí này do máy tính điểm; chấm khác thì cần ghi giải trình.");
  for (const words of [said("6", "Theo biên bản thẩm định"), said("7,5"), said("")])
    expect(words).not.toContain("cần ghi giải trình");
});
