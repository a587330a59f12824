import type { ReceivedFile } from "../../../src/app/live/board/receiving/received-files";
import { Sheets } from "../../../src/taskpane/consolidate/consolidate-view";
import { WrittenResult } from "../../../src/taskpane/consolidate/written-result";
import { FileGroups } from "../../../src/taskpane/receive/file-groups";
import { IncomingMatches } from "../../../src/taskpane/receive/paste-incoming";
import { ReceiveView } from "../../../src/taskpane/receive/receive-view";
import { WillWrite } from "../../../src/taskpane/receive/read-result";
import { markupOf, wordsOf } from "../markup";

const nothing = (): void => undefined;
const senders = {
  units: [
    { code: "K03-01", name: "Sở Nội vụ" },
    { code: "K03-02", name: "Sở Tài chính" },
  ],
  confirm: nothing,
  chosen: [],
};

function file(name: string, group: ReceivedFile["group"], more: Partial<ReceivedFile> = {}): ReceivedFile {
  return {
    name,
    sha256: name,
    group,
    sender: null,
    received: null,
    reason: null,
    identified: false,
    candidates: null,
    waits: false,
    ...more,
  };
}

test("files are grouped with counts, those that need a person first and open; a folded group draws no rows", () => {
  const files = [
    file("a.xlsx", "new"),
    file("b.pdf", "unreadable", { reason: { code: "refused", params: { reason: "not-a-workbook", detail: "" } } }),
    file("c.xlsx", "new"),
  ];
  expect(wordsOf(<FileGroups files={files} senders={senders} />)).toMatch(
    /^✖ Không đọc được 1 b\.pdf Tệp không phải là bảng tính Excel.* ✓ Nhận mới 2$/u,
  );
  expect(markupOf(<FileGroups files={files} senders={senders} />).match(/<details open=""/gu)).toHaveLength(1);
});

test("an uncertain sender is asked for, the likeliest unit first; without a likely one the search stands open", () => {
  const reason = { code: "unit-uncertain", params: { marks: null, cover: null } } as const;
  const likely = file("bc snv.xlsx", "to-review", { reason, candidates: [{ code: "K03-01", name: "Sở Nội vụ" }] });
  expect(wordsOf(<FileGroups files={[likely]} senders={senders} />)).toMatch(
    /Đây có phải báo cáo của Sở Nội vụ không\? Đúng, của Sở Nội vụ Đơn vị khác…$/u,
  );
  const unlikely = { ...likely, candidates: [] };
  expect(wordsOf(<FileGroups files={[unlikely]} senders={senders} />)).toMatch(
    /Báo cáo này của đơn vị nào\? Tìm đơn vị theo mã hoặc tên$/u,
  );
  expect(wordsOf(<FileGroups files={[likely]} senders={null} />)).not.toContain("Đây có phải");
});

test("files whose sender a person confirmed are shown before they are written, and can be taken back", () => {
  const files = [
    file("a.xlsx", "new"),
    file("b.xlsx", "new", { identified: true, sender: { code: "K03-01", name: "Sở Nội vụ" } }),
  ];
  expect(wordsOf(<FileGroups files={files} senders={senders} />)).toBe(
    "✓ Nhận mới 2 Sở Nội vụ b.xlsx Đơn vị gửi do người nhận xác nhận Bỏ xác nhận a.xlsx",
  );
  expect(wordsOf(<FileGroups files={files} senders={null} />)).not.toContain("Bỏ xác nhận");
});

test("hundreds of files are drawn in parts", () => {
  const files = Array.from({ length: 500 }, (_, index) => file(`${index}.xlsx`, "to-review"));
  const markup = markupOf(<FileGroups files={files} senders={senders} />);
  expect(markup.match(/<li/gu)).toHaveLength(30);
  expect(markup).toContain("Xem thêm 100 tệp");
});

test("what will be written stands above the button that writes it", () => {
  const files = [
    ...Array.from({ length: 12 }, (_, index) => file(`${index}`, "new")),
    file("x", "replaced"),
    file("y", "replaced", { identified: true }),
    file("z", "unchanged"),
  ];
  const received = { files, units: [], registerRows: 0, sheets: ["Tổng quan", "Xếp hạng"], moved: [] };
  expect(wordsOf(<WillWrite received={received} write={nothing} />)).toMatch(
    /^Sẽ ghi: 12 báo cáo mới, 2 thay thế; 1 tệp có đơn vị gửi do người nhận xác nhận; cập nhật 2 trang tính kết quả Ghi vào sổ .*Tổng quan Xếp hạng/u,
  );
});

test("after the write: what it cost and a way to each sheet", () => {
  const written = {
    summary: {
      issues: { error: 3, warning: 21, notice: 1 },
      added: 2,
      sheets: ["Tổng quan", "Xếp hạng"],
      moved: [],
      near: null,
    },
    files: [],
    cost: { syncs: 14, bytes: 1_873_921 },
  };
  expect(wordsOf(<WrittenResult written={written} />)).toBe(
    "Đã ghi vào sổ 3 nội dung phải sửa, 21 nội dung cần lưu ý, 1 thông tin 14 lượt ghi, 1.831 KB Mở trang kết quả Tổng quan Xếp hạng",
  );
});

test("a workbook that is nearly full says so, and what to do, as soon as it is written", () => {
  const issues = { error: 0, warning: 0, notice: 0 };
  const near = { sheet: null, what: "cells", found: 1_700_000, most: 2_000_000 } as const;
  const written = {
    summary: { issues, added: 0, sheets: [], moved: [], near },
    files: [],
    cost: { syncs: 1, bytes: 1 },
  };
  expect(wordsOf(<WrittenResult written={written} />)).toContain(
    "Sổ sắp đầy: đã dùng khoảng 85 % (số ô 1.700.000, một sổ chứa nhiều nhất 2.000.000). Khi gần hết chỗ, đề nghị tổng hợp bằng dòng lệnh consolidate với --split",
  );
});

test("files can be chosen by keyboard, as files and as a folder", () => {
  const markup = markupOf(<ReceiveView generation={0} />);
  expect(markup.match(/<input[^>]*type="file"[^>]*>/gu)).toEqual([
    expect.not.stringContaining("webkitdirectory"),
    expect.stringContaining("webkitdirectory"),
  ]);
  expect(wordsOf(<ReceiveView generation={0} />)).toMatch(
    /Chọn tệp… Chọn thư mục… Khi chọn thư mục, .* không gửi đi đâu\. Dán từ sổ văn bản đến…$/u,
  );
});

test("what a consolidation would change is told sheet by sheet", () => {
  const sheets = [
    { sheet: "Tổng quan", rows: 20, changed: 0 },
    { sheet: "Xếp hạng", rows: 1184, changed: 12 },
    { sheet: "Suy tôn", rows: 3, changed: null },
  ];
  const preview = { sheets, issues: { error: 3, warning: 21, notice: 1 }, moved: [], asOf: "2020-07-15" };
  expect(wordsOf(<Sheets preview={preview} />)).toBe(
    "Sẽ lập lại 3 trang kết quả, tính đến ngày 15/7/2020; 2 trang khác lần trước. 3 nội dung phải sửa, 21 nội dung cần lưu ý, 1 thông tin Tổng quan 20 dòng · như lần trước Xếp hạng 1.184 dòng · 12 dòng mới hoặc khác lần trước Suy tôn 3 dòng · trang mới",
  );
});

test("a person's formula that looks at another row after the write is named before it and after it", () => {
  const first = { cell: "B1", formula: "'Xếp hạng'!D7", row: 7, was: "C1 · C1-01", now: null };
  const moved = [{ sheet: "Riêng", output: "Xếp hạng", cells: "B1", ...first }];
  const issues = { error: 0, warning: 0, notice: 0 };
  const summary = { issues, added: 0, sheets: [], moved, near: null };
  const cost = { syncs: 1, bytes: 1 };
  for (const view of [
    <Sheets preview={{ sheets: [], issues, moved, asOf: "2020-07-15" }} />,
    <WillWrite received={{ files: [], units: [], registerRows: 0, sheets: [], moved }} write={nothing} />,
    <WrittenResult written={{ summary, cost }} />,
  ])
    expect(wordsOf(view)).toContain("dòng 7 đang là C1 · C1-01, sẽ không còn.");
});

test("pasted rows: those that fit are ticked, a day that stands otherwise is not, those that fit nobody stay in sight", () => {
  const paper = {
    line: 1,
    arrivalNumber: null,
    arrivedOn: "2020-06-29",
    number: "45/BC-SNV",
    signedOn: null,
    author: "Sở Nội vụ",
    subject: null,
  };
  const matches = [
    {
      paper,
      sender: { code: "K03-01", name: "Sở Nội vụ" },
      by: "number",
      row: 5,
      stated: null,
      offered: true,
      document: null,
      adds: true,
    },
    {
      paper: { ...paper, line: 2 },
      sender: { code: "K03-02", name: "Sở Tài chính" },
      by: "author",
      row: 6,
      stated: "2020-06-28",
      offered: false,
      document: null,
      adds: true,
    },
    {
      paper: { ...paper, line: 3, author: "Bộ Nội vụ" },
      sender: null,
      by: null,
      row: null,
      stated: null,
      offered: false,
      document: null,
      adds: true,
    },
  ] as const;
  const words = wordsOf(<IncomingMatches matches={matches} write={nothing} />);
  expect(words).toContain("Khớp 2/3 dòng");
  expect(words).toContain("Khớp theo tác giả. Sổ theo dõi đang ghi ngày 28/6/2020, sẽ thay bằng ngày trên");
  expect(words).toMatch(
    /Chưa khớp 1 dòng .* 45\/BC-SNV · Bộ Nội vụ · đến ngày 29\/6\/2020 Ghi ngày đến của 1 báo cáo$/u,
  );
  expect(
    markupOf(<IncomingMatches matches={matches} write={nothing} />).match(/type="checkbox"[^>]*checked=""/gu),
  ).toHaveLength(1);
});
