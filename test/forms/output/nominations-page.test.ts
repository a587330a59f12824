import { nominationsPage } from "../../../src/forms/output/nominations-page";
import { linesFrom, sheetText } from "../../support/sheet-text";
import { smallRound } from "./small-round";

test("each cluster with the awards of the Board, still without a result", () => {
  expect(linesFrom(nominationsPage(smallRound()), "C01. ", 4)).toBe(`C01. Cụm C01
1 | Cờ thi đua của Chính phủ | Theo công trạng |  |  | Chưa có kết quả bình xét
K01. Khối Nội chính
2 | Cờ thi đua của Chính phủ | Theo công trạng |  |  | Chưa có kết quả bình xét`);
});

test("no awards: a sentence", () => {
  const round = smallRound();
  expect(sheetText(nominationsPage({ ...round, board: { ...round.board, awards: [] } }))).toContain("Chưa có kết quả bình xét: trang Khen thưởng chưa ghi");
});
