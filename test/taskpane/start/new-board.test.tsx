import { NewBoardForm } from "../../../src/taskpane/setup/new-board-form";
import { StartView } from "../../../src/taskpane/start/start-view";
import { vi } from "../../../src/text/vi";
import { pane } from "../../../src/text/vi/pane";
import { markupOf, wordsOf } from "../markup";

const form = (
  <NewBoardForm pane={pane} texts={vi} make={() => Promise.reject(new Error("not asked"))} made={() => undefined} />
);

test("a workbook that is not ours offers to make one", () => {
  expect(wordsOf(<StartView readAgain={() => undefined} />)).toContain("Tạo sổ cấp tỉnh mới… Có thể làm tiếp như sau");
});

test("the form begins with this year's mid-year review and names each value as the sheet does", () => {
  const words = wordsOf(form);
  expect(words).toMatch(
    /^Loại sổ Sổ trống, ghi kỳ báo cáo Sổ mẫu tỉnh Bắc Giang, 6 tháng năm 2020 .*Tỉnh .*Năm ?\* .*Kỳ ?\* .*Hạn đơn vị tổ chức sơ kết .*Hạn cụm\/khối tổ chức sơ kết .*Tạo sổ$/u,
  );
  expect(markupOf(form)).toMatch(/value="20\d\d"/u);
  expect(markupOf(form)).toContain('<option value="6 tháng đầu năm" selected="">');
});
