import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { consolidate, type Consolidated } from "../../../src/app/consolidate";
import type { Consolidation } from "../../../src/domain/consolidation";
import { readStore } from "../../../src/forms/store/store";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import { boardOf } from "../../support/small-province";
import { rowsBelow } from "./saved-rows";

/** The units of the cluster whose leader it is. */
export const members = ["K03-01", "K03-02", "K03-03", "K03-04", "K03-05", "K03-06", "K03-07", "K03-08", "K03-09"];

const cover = [
  ["Quy chế", "01/QC-K03, 09/06/2020"],
  ["Thang điểm", "02/TB-K03"],
  ["Số ký hiệu", "12/BC-K03"],
  ["Ngày ký", "8/7/2020"],
  ["Người lập biểu", "Trần Văn Thử"],
] as const;

const votes = [
  ["Số dự họp", "9"],
  ["Tổng thành viên", "9"],
  ["Phiếu phát ra", "9"],
  ["Thu về", "9"],
  ["Hợp lệ", "9"],
  ["Đồng ý", "8"],
] as const;

/** What the leader is told before the cover is filled in and the file made. */
export const listedBeforeSending: readonly string[] = [
  "Đã nhận đủ báo cáo của 9 đơn vị",
  "Không còn đề nghị điều chỉnh chờ ý kiến",
  "29/32 tiêu chí chấm tay của các đơn vị chưa chấm",
  "3/4 tiêu chí của đơn vị trưởng chờ đơn vị phó chấm",
  "Cờ thi đua của UBND tỉnh: đề nghị 1 đơn vị, được đề nghị 1",
  "(C-TD): Ban đã tiếp nhận",
  "(C-BB): chưa ghi sổ",
];

export async function fillCover(form: Locator): Promise<void> {
  await form.getByLabel("Ngày sơ kết").fill("7/7/2020");
  await form.getByLabel("Hình thức sơ kết").selectOption("Tổ chức hội nghị");
  for (const [label, text] of cover) await form.getByLabel(label).fill(text);
}

/** What stands in the row of `Kết quả bình xét` after that. */
export const votesWritten = Object.fromEntries(votes.map(([label, count]) => [label, Number(count)]));

export async function fillVotes(form: Locator): Promise<void> {
  for (const [label, count] of votes) await form.getByLabel(label).fill(count);
}

/** What the Board's workbook makes of the file that the cluster handed in, a day before the last. */
export function receivedByBoard(board: string, bytes: Uint8Array): Consolidated {
  const workbook = nodeHost.readWorkbook(new Uint8Array(readFileSync(board)));
  return consolidate(
    {
      board: { ...boardOf(workbook), scores: [] },
      stored: readStore(workbook),
      files: [{ name: "K03/_K03.xlsx", bytes, changed: "2020-07-09T08:00:00" }],
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    nodeHost,
  );
}

export function clusterPoints({ scores }: Consolidation): readonly unknown[] {
  return scores
    .filter(({ stage }) => stage === "cluster")
    .map(({ unit, criterion, points }) => [unit, criterion, points]);
}

/** Of each unit in `Danh sách`: code, contact, e-mail, telephone. */
export function contactsIn(sent: WorkbookDraft): readonly unknown[] {
  return rowsBelow(sent, "Danh sách", "Mã đơn vị").map((row) => [
    row["Mã đơn vị"],
    row["Người liên hệ"],
    row["Email"],
    row["Điện thoại"],
  ]);
}

/** Of each row in `Ý kiến điều chỉnh`: unit, indicator, the leader's opinion. */
export function opinionsIn(workbook: WorkbookDraft): readonly (readonly unknown[])[] {
  return rowsBelow(workbook, "Ý kiến điều chỉnh", "Mã đơn vị").map((row) => [
    row["Mã đơn vị"],
    row["Mã"],
    row["Ý kiến cụm/khối trưởng"],
  ]);
}
