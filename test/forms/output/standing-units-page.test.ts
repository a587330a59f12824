import { standingUnitsPage } from "../../../src/forms/output/standing/standing-units-page";
import { vi } from "../../../src/text/vi";
import { period } from "../../domain/round-samples";
import { linesFrom, sheetText } from "../../support/sheet-text";
import { smallRound } from "./small-round";

const draft = standingUnitsPage(smallRound(), vi);

/** What stands on the cover, as it was written, and the file. */
const cover = (unit: string): string =>
  ` |  |  | 2020-06-30 | official | conference | 2020-06-26 | no | Nguyễn Văn A |  | ${unit}.xlsx`;

test("every unit of the round stands once under its cluster, in roster order", () => {
  expect(linesFrom(draft, "C01. ", 7)).toBe(
    `C01. Cụm C01
1 | C01 | C01-01 | Huyện Lục Ngạn | Trưởng | 2020-07-03 | Sổ theo dõi | ✔ Đúng hạn | 0 | 0 |  | Đúng mẫu | 8 | 8 | 100 | Có | Có | Có | Có | 2020-06-26 | Đúng hạn | 0 | 0 | 1${cover("C01-01")}
2 | C01 | C01-02 | Huyện Yên Thế | Phó | 2020-07-09 | Thời gian ghi trên tệp (tạm tính) | ▲ Chậm 3 ngày (tạm tính) | 3 | 3 | 2020-07-06 | Đúng mẫu | 8 | 7 | 87.5 | Thiếu | Có | Không có | Chưa | 2020-06-26 | Đúng hạn | 1 | 0 | 1${cover("C01-02")}
3 | C01 | C01-03 | Huyện Sơn Động | Thành viên |  |  | ✖ Chưa gửi |  |  |  |  | 8 | 0 | 0 | Thiếu | Thiếu | Chưa trả lời | Chưa |  | Chưa rõ | 0 | 0
K01. Khối Nội chính
4 | K01 | K01-01 | Sở Nội vụ | Trưởng |  |  | – Miễn báo cáo |  |  |  |  |  |  |  | – | – | – | – |  | – | 0 | 0
5 | K01 | K01-02 | Chi cục Thuế | Tham gia, không bình xét | 2020-07-04 | Sổ theo dõi | ✔ Đúng hạn | 0 | 0 |  | Đúng mẫu | 8 | 8 | 100 | Thiếu | Thiếu | Chưa trả lời | Có | 2020-06-26 | Đúng hạn | 0 | 0 | 1 |  |  |  |  |  |  |  |  |  | K01-02.xlsx`,
  );
});

test("a column for each document that units send, none for those of clusters", () => {
  const header = linesFrom(draft, "STT", 1).split(" | ");
  expect(header.slice(15, 19)).toEqual(["BC", "BIEU", "DC", "Đầy đủ"]);
});

test("the last days on time stand under the table, one day earlier where the deadline's own day is late", () => {
  const strict = smallRound();
  const exclusive = { ...strict, board: { ...strict.board, period: { ...period, inclusive: false } } };
  expect(linesFrom(draft, "Ngày cuối", 1)).toContain(
    "đơn vị tổ chức sơ kết 30/06/2020, gửi báo cáo 05/07/2020; cụm, khối tổ chức sơ kết 05/07/2020, gửi báo cáo 10/07/2020",
  );
  expect(linesFrom(standingUnitsPage(exclusive, vi), "Ngày cuối", 1)).toContain(
    "đơn vị tổ chức sơ kết 29/06/2020, gửi báo cáo 04/07/2020",
  );
});

test("what tạm tính means is said only where some day is", () => {
  const round = smallRound();
  const confirmed = { ...round, units: round.units.map((unit) => ({ ...unit, confirmed: true })) };
  expect(sheetText(draft)).toContain("Tạm tính:");
  expect(sheetText(standingUnitsPage(confirmed, vi))).not.toMatch(/tạm tính/iu);
});

test("working days left blank are told under the table, only where some are", () => {
  const round = smallRound();
  const uncounted = {
    ...round,
    units: round.units.map((unit) => ({
      ...unit,
      workingDaysLate: unit.status === "late" ? null : unit.workingDaysLate,
    })),
  };
  expect(linesFrom(standingUnitsPage(uncounted, vi), "Ngày làm việc chậm để trống", 1)).toContain(
    "chưa biết lịch nghỉ lễ, làm bù",
  );
  expect(sheetText(draft)).not.toContain("Ngày làm việc chậm để trống");
});

test("header and names stay in sight and on every page; filters reach from header to last unit", () => {
  const last = [...draft.rows.keys()].find((row) => draft.rows.get(row)?.get(3)?.value === "K01-02");
  expect(draft.freeze).toEqual({ rows: 7, columns: 4 });
  expect(draft.print.titleRows).toEqual({ from: 7, to: 7 });
  expect(draft.filter).toEqual({ top: 7, left: 1, bottom: last, right: 35 });
  expect(draft.protection?.filter).toBe(true);
});

test("no units: a sentence instead of a table, and nothing to filter", () => {
  const empty = standingUnitsPage(smallRound({ roster: [], units: [] }), vi);
  expect(sheetText(empty)).toContain("Danh sách chưa có đơn vị nào trong kỳ này.");
  expect(empty.filter).toBeNull();
});
