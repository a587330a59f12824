import { nominationsPage } from "../../../src/forms/output/nominations/nominations-page";
import { vi } from "../../../src/text/vi";
import { sheetText } from "../../support/sheet-text";
import { smallRound } from "./small-round";

test("no nominations: a sentence", () => {
  expect(sheetText(nominationsPage(smallRound(), vi))).toContain("Chưa cụm, khối nào có kết quả bình xét.");
});

test("no awards: a sentence", () => {
  const round = smallRound();
  expect(sheetText(nominationsPage({ ...round, board: { ...round.board, awards: [] } }, vi))).toContain(
    "Chưa có kết quả bình xét: trang Khen thưởng chưa ghi",
  );
});
