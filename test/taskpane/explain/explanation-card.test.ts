import { explainCell } from "../../../src/app/live/explaining/explain-cell";
import type { Explained } from "../../../src/app/live/explaining/explained";
import type { Consolidation } from "../../../src/domain/consolidation";
import { explanationCard } from "../../../src/taskpane/explain/explanation-card";
import { memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import { en } from "../../../src/text/en";
import { pane as enPane } from "../../../src/text/en/pane";
import { vi } from "../../../src/text/vi";
import { pane as viPane } from "../../../src/text/vi/pane";
import { issuedTo, smallProvince } from "../../support/small-province";
import { consolidated, province, sentBy, sheetOf } from "../../app/live/live-province";

const words = { pane: viPane, texts: vi };
const english = { pane: enPane, texts: en };
const adjusted = [
  ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
  ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", "900,0"],
  ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
] as const;

let live: MemoryLiveWorkbook;
let consolidation: Consolidation;

beforeAll(async () => {
  const scored = smallProvince({
    "Điểm chấm": "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\nC1-02 | T3 | Thẩm định | 8.5",
    "Kết quả bình xét": "Mã đơn vị | Danh hiệu/hình thức | Thứ tự | Hợp lệ | Đồng ý\nC1-01 | Bằng khen | 1 | 9 | 8",
  });
  live = memoryLiveWorkbook(scored.workbook);
  const files = [
    sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", "375"], ...adjusted]),
    sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"]]),
  ];
  ({ consolidation } = (await consolidated(live, files)).consolidated);
});

/** Every cell of a sheet that the engine explains, blank ones too. */
async function everyCell(sheet: string): Promise<readonly Explained[]> {
  const found: Explained[] = [];
  const { rows } = sheetOf(live.workbook(), sheet);
  const widest = Math.max(...[...rows.values()].flatMap((cells) => [...cells.keys()]));
  for (const row of rows.keys()) {
    for (let column = 1; column <= widest; column += 1) {
      const { explained } = await explainCell({
        workbook: live,
        selected: { sheet, row, column },
        consolidation,
        texts: vi,
        sheetTexts: vi,
      });
      if (explained !== null) found.push(explained);
    }
  }
  return found;
}

async function cardWhere(sheet: string, isIt: (explained: Explained) => boolean) {
  const explained = (await everyCell(sheet)).find(isIt);
  if (explained === undefined) throw new Error(`nothing like that in ${sheet}`);
  const { title, figure, lines } = explanationCard(explained, words);
  return { title, figure, lines: Object.fromEntries(lines.map(({ label, value }) => [label, value])) };
}

test("a figure: the result large, then target, version, benchmark, percentage and what was typed", async () => {
  const card = await cardWhere(
    "Tổng hợp chỉ tiêu",
    ({ column, unit, indicator }) =>
      column === "Thực hiện trong kỳ" && unit?.code === "C1-01" && indicator?.code === "A1",
  );
  expect(card).toMatchObject({ title: "Thu ngân sách", figure: "375 tỷ đồng" });
  expect(card.lines).toMatchObject({
    "Đơn vị": "UBND huyện Một",
    "Cụm, khối": "Cụm một",
    "Đăng ký": "1.000",
    "Được áp dụng": "1.000 (như đăng ký)",
    "Mức so sánh": "500",
    "Thực hiện": "375 tỷ đồng",
    "So với chỉ tiêu năm": "37,5%",
    "Ghi tại ô": '"375"',
    "Đề nghị điều chỉnh": "900",
    "Nhận ngày": "28/6/2020 (Thời gian ghi trên tệp, tạm tính)",
  });
});

test("a figure that can't be read is none, and its words are shown", async () => {
  const card = await cardWhere(
    "Tổng hợp chỉ tiêu",
    ({ column, unit, indicator }) =>
      column === "Thực hiện trong kỳ" && unit?.code === "C1-02" && indicator?.code === "A1",
  );
  expect(card).toMatchObject({ figure: "Không đọc được", lines: { "Ghi tại ô": '"chưa có"' } });
});

test("points: out of how many, by which rule, and what each stage gave", async () => {
  const computed = await cardWhere(
    "Bảng điểm",
    ({ unit, criterion }) => unit?.code === "C1-01" && criterion?.code === "T1",
  );
  expect(computed).toMatchObject({
    title: "Thu ngân sách",
    figure: "7,50/10",
    lines: { "Cách chấm": "Tỷ lệ: kết quả 375, chỉ tiêu 500, đạt 75%, điểm chuẩn 10.", "Máy tính": "7,50" },
  });
  const entered = await cardWhere(
    "Bảng điểm",
    ({ unit, criterion }) => unit?.code === "C1-02" && criterion?.code === "T3",
  );
  expect(entered).toMatchObject({
    figure: "8,50/10",
    lines: { "Tự chấm": "9,00", "Thẩm định": "8,50", "Ghi tại ô": '"8.5"' },
  });
  expect(
    (await cardWhere("Bảng điểm", ({ unit, criterion }) => unit?.code === "C1-03" && criterion?.code === "T1")).figure,
  ).toBe("Chưa có");
});

test("a sum that waits says so; an adjustment shows from what to what", async () => {
  const rank = await cardWhere("Xếp hạng", ({ unit }) => unit?.code === "C1-03");
  expect(rank).toMatchObject({ title: "Xếp hạng", figure: "Chưa tính", lines: { "Tổng điểm": "Chưa tính" } });
  const adjustment = await cardWhere("Điều chỉnh chỉ tiêu", ({ unit }) => unit?.code === "C1-01");
  expect(adjustment).toMatchObject({
    figure: "1.000 → 900",
    lines: { Lần: "Điều chỉnh lần 1", "Có hiệu lực": "Không", "Lý do": "Dịch bệnh", "Ý kiến HĐ": "Chưa có ý kiến" },
  });
});

test("a nomination tells its votes and conditions; a rank its class", async () => {
  expect(await cardWhere("Suy tôn", ({ about }) => about.kind === "award")).toMatchObject({
    title: "Bằng khen",
    lines: { "Tỷ lệ phiếu": "8/9 số phiếu hợp lệ, bằng 88,89%", "Điều kiện": "– Không có điều kiện nào" },
  });
});

test("a unit's four facts stay apart", async () => {
  const sent = await cardWhere("Tình hình gửi báo cáo", ({ unit }) => unit?.code === "C1-01");
  expect(sent).toMatchObject({
    title: "UBND huyện Một",
    figure: "Đúng hạn (tạm tính)",
    lines: {
      "Nhận ngày": "28/6/2020 (Thời gian ghi trên tệp)",
      "Cấu trúc": "Đúng mẫu",
      "Ô bắt buộc": expect.stringMatching(/^Đã điền \d+\/\d+$/),
    },
  });
  const missing = await cardWhere("Tình hình gửi báo cáo", ({ unit }) => unit?.code === "C1-03");
  expect(missing).toMatchObject({ figure: "Chưa gửi", lines: { "Nhận ngày": "Chưa có", "Đầy đủ": "Không" } });
  expect(missing.lines["Cấu trúc"]).toBeUndefined();
});

test("a cluster, a file, an issue and a unit's own form", async () => {
  expect(
    await cardWhere("Tình hình cụm, khối", ({ about }) => about.kind === "cluster" && about.standing.code === "C1"),
  ).toMatchObject({ title: "Cụm một", figure: "2/3", lines: { "Đúng hạn": "2", "Chưa gửi": "1" } });
  expect(await cardWhere("Tệp đã đọc", ({ unit }) => unit?.code === "C1-01")).toMatchObject({
    title: "C1/C1-01.xlsx",
    lines: { "Kết quả đọc": "Tiếp nhận", "Nhận ngày": "28/6/2020" },
  });
  expect(
    (await cardWhere("Nội dung cần rà soát", ({ about }) => about.kind === "issue" && about.code === "not-a-number"))
      .title,
  ).toContain('"chưa có"');
  const form = memoryLiveWorkbook(issuedTo(province, "C1-01"));
  const { explained } = await explainCell({
    workbook: form,
    selected: { sheet: "Kết quả", row: 14, column: 8 },
    consolidation: null,
    texts: vi,
    sheetTexts: vi,
  });
  expect(explained === null ? null : explanationCard(explained, words)).toMatchObject({
    title: "Thực hiện trong kỳ",
    lines: expect.arrayContaining([{ label: "Người ghi", value: "Đơn vị điền" }]),
  });
});

test("every cell of every output sheet has a card in both languages without holes", async () => {
  const sheets = live
    .workbook()
    .sheets.filter(({ state }) => state === "visible")
    .map(({ name }) => name);
  const all = (await Promise.all(sheets.map(everyCell))).flat();
  expect(new Set(all.map(({ about }) => about.kind))).toEqual(
    new Set([
      "figure",
      "figure-sum",
      "adjustment",
      "score",
      "total",
      "ranking",
      "standing",
      "cluster",
      "content",
      "issue",
      "file",
      "award",
    ]),
  );
  for (const explained of all) {
    for (const card of [explanationCard(explained, words), explanationCard(explained, english)]) {
      expect(card.title).not.toBe("");
      expect(new Set(card.lines.map(({ label }) => label)).size).toBe(card.lines.length);
      expect(JSON.stringify(card)).not.toMatch(/undefined|null|NaN|\[object/u);
    }
  }
});
