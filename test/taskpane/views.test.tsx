import { LiveWorkbookError } from "../../src/app/live-workbook";
import { Header } from "../../src/taskpane/frame/header";
import { HelpView } from "../../src/taskpane/help/help-view";
import { SelfTestResult } from "../../src/taskpane/help/self-test-card";
import { boardNextStep } from "../../src/taskpane/next-step/next-step";
import { NextStepCard } from "../../src/taskpane/next-step/next-step-card";
import { UnfinishedCard } from "../../src/taskpane/next-step/unfinished-card";
import { ClusterRows } from "../../src/taskpane/situation/cluster-rows";
import { StatusLegend } from "../../src/taskpane/situation/status-legend";
import { NotExcel } from "../../src/taskpane/start/not-excel";
import { StartView } from "../../src/taskpane/start/start-view";
import { TroubleMessage } from "../../src/taskpane/states/trouble-message";
import { troubleOf } from "../../src/taskpane/states/use-act";
import { WorkProgress } from "../../src/taskpane/states/waiting";
import { pane as enPane } from "../../src/text/en/pane";
import { pane as viPane } from "../../src/text/vi/pane";
import { markupOf, wordsOf } from "./markup";
import { cluster, situation, unit } from "./sample-situation";

const nothing = (): void => undefined;
const following = { withErrors: new Set<string>(), followed: null } as const;
const sent = { status: "on-time", received: "2020-06-29", confirmed: true, version: 1, complete: true } as const;

test("the header names the round and the workbook, and offers the other language by name", () => {
  const workbook = {
    kind: "cluster",
    name: "Khối nội chính",
    round: { kind: "h1", year: 2020 },
    unfinished: null,
  } as const;
  const help = { open: false, toggle: nothing };
  expect(wordsOf(<Header workbook={workbook} help={help} setLanguage={nothing} />)).toBe(
    "Sơ kết 6 tháng 2020 EN Sổ của cụm, khối · Khối nội chính",
  );
  expect(markupOf(<Header workbook={workbook} help={help} setLanguage={nothing} />, "en")).toContain(
    'aria-label="VI · Language: Tiếng Việt"',
  );
  expect(wordsOf(<Header workbook={{ ...workbook, round: null }} help={help} setLanguage={nothing} />)).toContain(
    "Chưa ghi kỳ báo cáo",
  );
});

test("the card of the next thing has one button, or none where there is nothing to press", () => {
  const urge = boardNextStep(
    situation({
      next: { code: "after-deadline", params: { lastDay: "2020-06-30", daysOver: 15, units: 1, clusters: 1 } },
    }),
  );
  expect(markupOf(<NextStepCard step={urge} act={nothing} />).match(/<button/gu)).toHaveLength(1);
  expect(wordsOf(<NextStepCard step={urge} act={nothing} />)).toMatch(
    /^1 đơn vị chưa gửi, quá hạn 15 ngày .* Soạn văn bản đôn đốc$/u,
  );
  const waiting = { lastDay: "2020-07-10", daysLeft: 3, clusters: 2 };
  const none = boardNextStep(situation({ next: { code: "wait-for-clusters", params: waiting } }));
  expect(markupOf(<NextStepCard step={none} act={nothing} />)).not.toContain("<button");
});

test("a round that is over leads to the workbook of the next one, and nowhere else", () => {
  const done = boardNextStep(situation({ next: { code: "all-done", params: {} } }));
  const markup = markupOf(<NextStepCard step={done} act={nothing} />);
  expect(markup).toContain(viPane.nextRound.open);
  expect(markup.split("<button").length - 1).toBe(1);
});

test("statuses are told by sign and word, counted; those that nobody has are left out", () => {
  const units = [unit("K1-01", sent), unit("K1-02", { ...sent, complete: false }), unit("K1-03")];
  expect(wordsOf(<StatusLegend units={units} withErrors={new Set()} filter={null} choose={nothing} />)).toBe(
    "✓ Đúng hạn 2 ○ Chưa gửi 1 Trong số đã gửi ◔ Chưa đủ số liệu 1",
  );
});

test("clusters keep the roster's order whatever is missing; a filter leaves those that have such units", () => {
  const clusters = [cluster("K2", { received: 0, expected: 1 }), cluster("K1", { received: 1, expected: 1 })];
  const units = [
    unit("K1-01", sent),
    unit("K2-01", { cluster: "K2", status: "late", daysLate: 3, received: "2020-07-03", confirmed: false }),
  ];
  expect(wordsOf(<ClusterRows clusters={clusters} units={units} filter={null} {...following} />)).toBe(
    "Khối K2 0/1 ◷ Gửi chậm 1 Khối K1 1/1",
  );
  expect(wordsOf(<ClusterRows clusters={clusters} units={units} filter={"late"} {...following} />)).toBe(
    "Khối K2 0/1 ◷ Gửi chậm 1 Đơn vị K2-01 ◷ Chậm 3 ngày (tạm tính)",
  );
  expect(wordsOf(<ClusterRows clusters={clusters} units={units} filter={"on-time"} {...following} />)).not.toContain(
    "Khối K2",
  );
  expect(wordsOf(<ClusterRows clusters={clusters} units={units} filter={"missing"} {...following} />)).toBe(
    "Không có đơn vị nào ở tình trạng này.",
  );
  expect(wordsOf(<ClusterRows clusters={[]} units={[]} filter={null} {...following} />)).toContain(
    "Chưa có cụm, khối nào",
  );
});

test("a failure says what, how the workbook was left, what to do; the technical part is folded", () => {
  const trouble = troubleOf(
    new LiveWorkbookError({ reason: "cell-edit", detail: "InvalidOperationInCellEditMode", left: "as-it-was" }),
  );
  expect(wordsOf(<TroubleMessage trouble={trouble} retry={nothing} />)).toBe(
    "Chưa thực hiện được Một ô trong sổ tính đang được sửa nên Excel chưa nhận lệnh. Nhấn Enter để hoàn tất việc sửa ô, rồi bấm Thử lại. Sổ tính vẫn như cũ, chưa có gì thay đổi. Chi tiết kỹ thuật cell-edit: InvalidOperationInCellEditMode Thử lại",
  );
  expect(markupOf(<TroubleMessage trouble={trouble} retry={nothing} />)).not.toContain("<details open");
});

test("progress can be read by a machine, and stopped where stopping is right", () => {
  const step = { stage: "reading", done: 137, all: 184, name: "K03/SNV.xlsx" } as const;
  const bar = <WorkProgress label="Đang đọc tệp" step={step} words={viPane.receive.reading} stop={nothing} />;
  expect(wordsOf(bar)).toBe("Đang đọc tệp 137/184 · K03/SNV.xlsx Dừng");
  expect(markupOf(bar)).toMatch(
    /role="progressbar"[^>]*aria-valuenow="137"|aria-valuenow="137"[^>]*role="progressbar"/u,
  );
  expect(wordsOf(<WorkProgress label="Đang ghi" step={null} words={viPane.receive.writing} stop={null} />)).toBe(
    "Đang ghi",
  );
});

test("an unfinished write, a workbook that is not ours, a page outside Excel", () => {
  expect(
    wordsOf(<UnfinishedCard unfinished={{ began: "2020-07-15T08:05:00", takingOver: true }} finished={nothing} />),
  ).toMatch(/^Lần ghi trước chưa hoàn tất .*8:05 ngày 15\/7\/2020.* Hoàn tất$/u);
  expect(wordsOf(<StartView readAgain={nothing} />)).toContain("Sổ tính này không phải sổ thi đua");
  const outside = wordsOf(<NotExcel languages={{ vi: viPane.notExcel, en: enPane.notExcel }} />);
  expect([viPane.notExcel.title, enPane.notExcel.title].every((title) => outside.includes(title))).toBe(true);
});

test("help explains the self-test before it can be started; its result lists differences and doesn't lay out the long file", () => {
  const words = wordsOf(<HelpView kind="other" from={null} active />);
  expect(words.indexOf("Cần một sổ tính mới, trống")).toBeLessThan(words.indexOf("Bắt đầu tự kiểm tra"));
  const steps = [
    { title: { vi: "Ghi số", en: "Numbers" }, passed: true, differences: [] },
    { title: { vi: "Ghi ngày", en: "Dates" }, passed: false, differences: ["C5: 1 ≠ 2"] },
  ];
  const result = (
    <SelfTestResult
      report={{ steps, packed: { bytes: Uint8Array.of(), base64: "schema" }, fileName: "a.json.gz", look: null }}
    />
  );
  expect(wordsOf(result)).toMatch(
    /^Đạt 1\/2 phép thử Chưa đạt \(1\) Ghi ngày Khác biệt: C5: 1 ≠ 2 Đạt \(1\) Ghi số Lưu tệp kết quả Sao chép nội dung /u,
  );
  expect(wordsOf(result)).not.toContain("schema");
  expect(wordsOf(result, "en")).toContain("Dates");
});
