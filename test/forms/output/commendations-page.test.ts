import { commendationsPage } from "../../../src/forms/output/commendations-page";
import type { CommendationRow } from "../../../src/domain/submissions/submission";
import { commendation } from "../../domain/commendation-samples";
import { entry, mark, submission } from "../../domain/round-samples";
import { linesFrom, sheetText } from "../../support/sheet-text";
import { smallRound } from "./small-round";

const roundOf = (rows: Readonly<Record<string, readonly CommendationRow[]>>) =>
  smallRound({
    accepted: new Map(Object.entries(rows).map(([unit, commendations]) => [unit, submission(unit, { commendations })])),
  });

test("each unit's rows with their cells, then what they come to by cluster and province: blank is not 0, and how many units gave each count is told", () => {
  const round = roundOf({
    "C01-01": [
      commendation("Bằng khen", { collectives: entry(2, "B6"), individuals: entry(5, "C6") }),
      commendation("Giấy khen"),
    ],
    "C01-02": [commendation("Bằng khen", { collectives: entry(3, "B6"), thematic: mark("not-applicable", "G6") })],
    "K01-02": [commendation("Bằng khen", { collectives: entry(100, "B6") })],
  });
  expect(linesFrom(commendationsPage(round).draft, "C01. ")).toBe(`C01. Cụm C01
C01 | C01-01 | Huyện Lục Ngạn | Bằng khen | 2 | 5 |  |  |  |  |  |  | C01-01.xlsx | Kết quả khen thưởng | B6
C01 | C01-02 | Huyện Yên Thế | Bằng khen | 3 |  |  |  |  | KAD |  |  | C01-02.xlsx | Kết quả khen thưởng | B6
C01 |  | Tổng cụm, khối | Bằng khen | 5 | 5 |  |  |  |  |  | 2/3 đơn vị⏎Cá nhân: 1/3
K01. Khối Nội chính
K01 | K01-02 | Chi cục Thuế | Bằng khen | 100 |  |  |  |  |  |  |  | K01-02.xlsx | Kết quả khen thưởng | B6
TOÀN TỈNH
 |  | Tổng toàn tỉnh | Bằng khen | 5 | 5 |  |  |  |  |  | 2/3 đơn vị⏎Cá nhân: 1/3
Tổng chỉ cộng các ô có số; ô trống không tính là 0. Đơn vị tham gia, không bình xét và đơn vị được miễn báo cáo đứng ngoài tổng.`);
});

test("nobody wrote anything: a sentence", () =>
  expect(sheetText(commendationsPage(roundOf({})).draft)).toContain("Chưa đơn vị nào ghi kết quả khen thưởng."));

test("what only the yearly statistics ask for has a column where somebody counted it", () => {
  const round = roundOf({
    "C01-01": [commendation("Bằng khen", { individuals: entry(5, "C6"), women: entry(2, "J6") })],
    "C01-02": [commendation("Bằng khen", { tenure: entry(0, "Q6") })],
  });
  const shown = linesFrom(commendationsPage(round).draft, "Mã cụm/khối").split("\n");
  expect(shown[0]).toContain("Chuyên đề | Đột xuất | Trong đó nữ | Niên hạn | Số đơn vị có số liệu");
  expect(shown.at(-2)).toBe(
    " |  | Tổng toàn tỉnh | Bằng khen |  | 5 |  |  |  |  |  | 2 | 0 | 2/3 đơn vị⏎Cá nhân: 1/3⏎Trong đó nữ: 1/3⏎Niên hạn: 1/3",
  );
});
