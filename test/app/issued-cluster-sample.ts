import { consolidate } from "../../src/app/consolidate";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { readStore } from "../../src/forms/store/store";
import { vi } from "../../src/text/vi";
import { workbookOf, type SheetDraft, type WorkbookDraft } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { boardOf, host, smallProvince } from "../support/small-province";

/** A cluster of three and a guest on a scale that only people score, still a draft. */
export const province = smallProvince({
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm
    C1 | Cụm | Cụm một | Dự thảo | 17.5`,
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò
    1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng
    2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó
    3 | C1 | C1-03 | UBND huyện Ba | Huyện | Thành viên
    4 | C1 | C1-04 | Trường Bốn | Trường | Tham gia, không bình xét`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Bậc theo | Bước | Điểm mỗi lần | Mức tối thiểu để được tính điểm (%) | Điểm tối thiểu | Điểm tối đa | Được không áp dụng | Cơ quan chấm
    C1 | I | T3 | Phong trào thi đua | 10 | Chấm trực tiếp | | | | | | | | | Có |
    C1 | I | T4 | Học tập và làm theo Bác | 7.5 | Chấm trực tiếp | | | | | | | | | Không |
    C1 | II | T5 | Thưởng, trừ | 0 | Thưởng/Trừ | | | | | 1 | | -2.5 | 5 | Không |`,
});

function issued(cluster: string): WorkbookDraft {
  const books = issueWorkbooks({
    board: boardOf(province.workbook),
    inputs: inputSheets(province.workbook),
    cluster,
    unit: null,
    texts: vi,
    issued: "2020-06-10",
  });
  return books.find(({ path }) => path.endsWith(`_${cluster}.xlsx`))!.draft();
}

export const draft = issued("C1");

export const book = workbookOf(draft);

export const sheetNamed = (name: string, from = draft): SheetDraft => from.sheets.find((sheet) => sheet.name === name)!;

export function consolidated(workbook: Workbook) {
  return consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files: [],
      asOf: "2020-06-10",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
}
