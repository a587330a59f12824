import { readPairs } from "../../../src/forms/reading/read-pairs";
import { clusterCoverSheet } from "../../../src/forms/sheets/cluster/cluster-cover-sheet";
import { type WaitingRow } from "../../../src/app/live/board/deciding/waiting-rows";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { parseAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/sheet";
import { sampleDesk } from "../../taskpane/acts/sample-desk";
import { fileOf, issuedTo, setCell, smallProvince } from "../../support/small-province";
import { run, typeRow, written } from "./returned-cluster";

export const province = smallProvince();

export const issued = issuedTo(province, "_C1");

const cover = (book: Workbook, key: string, value: CellValue): Workbook =>
  setCell(book, "Thông tin chung", {
    ...parseAddress(
      readPairs(book.sheets.find(({ name }) => name === "Thông tin chung")!, clusterCoverSheet).cells.get(key)!,
    )!,
    value,
  });

const score = (book: Workbook, unit: string, values: Readonly<Record<string, CellValue>>): Workbook =>
  typeRow(book, "Điểm chấm", { "Mã đơn vị": unit, "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" }, values);

const nominated = (book: Workbook, unit: string, values: Readonly<Record<string, CellValue>>): Workbook =>
  typeRow(book, "Kết quả bình xét", { "Mã đơn vị": unit, "Danh hiệu/hình thức": "Bằng khen" }, values);

/** The deputy's file: a part of everything that a cluster sends, each with a word of its own. */
const deputy = [
  (book: Workbook) => cover(cover(book, "documentNumber", "77/BC-PHO"), "signedOn", { date: "2020-07-03" }),
  (book: Workbook) => setCell(book, "Báo cáo cụm", { row: 5, column: 4, value: "Lời của phó về phong trào" }),
  (book: Workbook) =>
    typeRow(
      book,
      "Ý kiến điều chỉnh",
      { "Mã đơn vị": "C1-03", Mã: "A1" },
      { "Ý kiến cụm/khối trưởng": "Thống nhất", "Ghi chú": "Phó ghi ý kiến này" },
    ),
  (book: Workbook) =>
    nominated(book, "C1-02", {
      "Thứ tự": 1,
      "Phiếu phát ra": 9,
      "Thu về": 8,
      "Hợp lệ": 8,
      "Đồng ý": 7,
      "Ghi chú": "Phó đề nghị",
    }),
  (book: Workbook) =>
    typeRow(
      book,
      "Sổ theo dõi nhận báo cáo",
      { "Mã đơn vị/cụm": "C1-02" },
      { "Mã hồ sơ": "BC", "Số đến": "171", "Ngày đến": { date: "2020-06-29" }, "Ghi chú": "Phó nhận bản giấy" },
    ),
  (book: Workbook) =>
    score(
      score(score(book, "C1-02", { Điểm: 6.5, "Giải trình": "Phó giải trình điểm" }), "C1-01", {
        Điểm: 9,
        "Giải trình": "Phó chấm đơn vị trưởng",
      }),
      "C1-03",
      { Điểm: 5, "Giải trình": "Lời khác của phó" },
    ),
].reduce((book, type) => type(book), issued);

/**
 * The leader's, which came last and counts: another text in one section, other votes, the same points with another
 * reason.
 */
export const leader = [
  (book: Workbook) => cover(book, "rules", "01/QC"),
  (book: Workbook) =>
    nominated(book, "C1-02", { "Thứ tự": 2, "Phiếu phát ra": 9, "Thu về": 9, "Hợp lệ": 9, "Đồng ý": 6 }),
  (book: Workbook) => score(book, "C1-03", { Điểm: 5, "Giải trình": "Lời của trưởng" }),
].reduce((book, type) => type(book), issued);

export const files = [
  fileOf("C1/_C1 phó.xlsx", deputy, "2020-07-06T09:00:00"),
  fileOf("C1/_C1.xlsx", leader, "2020-07-09T09:00:00"),
];

export const consolidated = written(province.workbook, run(province.workbook, files));

export function open(workbook = consolidated) {
  const desk = sampleDesk(workbook);
  const acts = paneActs(desk);
  const waiting = async (): Promise<readonly WaitingRow[]> => (await acts.clusterPage("C1"))!.waiting;
  const settle = async (keep: boolean, isIt: (row: WaitingRow) => boolean = () => true) =>
    acts.settleRows({ cluster: "C1", keep, seen: (await waiting()).filter(isIt) });
  return { acts, waiting, settle, now: () => desk.workbook.workbook() };
}

export const on =
  (sheet: string) =>
  ({ record }: WaitingRow): boolean =>
    record.sheet === sheet;
