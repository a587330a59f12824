import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { makeSlips } from "../../../src/app/slips/make-slips";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { readMarks } from "../../../src/forms/marks/read-marks";
import { workbookOf, type SheetDraft, type WorkbookDraft } from "../../../src/workbook/draft";
import { vi } from "../../../src/text/vi";
import { smallProvince, type Province } from "../../support/small-province";

const roster = `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò | Thể thức | Được gia hạn đến
  1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng | Nhà nước |
  2 | C1 | C1-02 | Huyện ủy Hai | Huyện | Phó | Đảng | 03/07/2020
  3 | C1 | C1-03 | Hội Nông dân | Huyện | Thành viên | Đoàn thể |
  1 | K1 | K1-01 | Công ty Một | Sở | Trưởng | Doanh nghiệp |`;

const letterheads = `Thể thức | Dòng 1 trái | Dòng 2 trái | Dòng 1 phải | Dòng 2 phải | Chức danh ký
  Nhà nước | UBND tỉnh Mẫu | [TÊN ĐƠN VỊ] | | | Chủ tịch
  Đảng | Tỉnh ủy Mẫu | [tên đơn vị] | ĐẢNG CỘNG SẢN VIỆT NAM | | Bí thư
  Đoàn thể | [TÊN ĐƠN VỊ] | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | TM. Ban Thường vụ`;

const round = (more = ""): string => `Tỉnh | Mẫu
  Hội đồng | Hội đồng Thi đua tỉnh Mẫu
  ${more}
  Năm | 2020
  Kỳ | 6 tháng đầu năm
  Số văn bản | 15/HĐ
  Ngày văn bản | 20/05/2020
  Hạn đơn vị tổ chức sơ kết | 30/06/2020
  Hạn cụm/khối tổ chức sơ kết | 10/07/2020
  Yêu cầu tự chấm | Có
  Tính cả ngày cuối của thời hạn | Có`;

const stated = smallProvince({
  "Danh sách": roster,
  "Mẫu văn bản": letterheads,
  "Kỳ báo cáo": round("Ban | Phòng Thi đua, Sở Một"),
});

function formsOf(province: Province, unit: string): WorkbookDraft {
  return issueWorkbooks({
    board: province.board,
    inputs: inputSheets(province.workbook),
    cluster: null,
    unit,
    texts: vi,
    issued: "2020-05-20",
  })[0]!.draft();
}

const textsOf = ({ rows }: SheetDraft): readonly string[] =>
  [...rows.values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
const forms = (draft: WorkbookDraft): readonly SheetDraft[] => draft.sheets.filter(({ state }) => state === "visible");

const state = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];

describe("the head of every form, and who signs it", () => {
  test.each([
    ["C1-01", ["UBND TỈNH MẪU", "UBND HUYỆN MỘT", ...state, "CHỦ TỊCH"]],
    ["C1-02", ["TỈNH ỦY MẪU", "HUYỆN ỦY HAI", "ĐẢNG CỘNG SẢN VIỆT NAM", "BÍ THƯ"]],
    ["C1-03", ["HỘI NÔNG DÂN", ...state, "TM. BAN THƯỜNG VỤ"]],
    // No row for enterprises: as it always was.
    ["K1-01", ["CÔNG TY MỘT", ...state, "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"]],
  ])("%s: as Mẫu văn bản has it for its Thể thức", (unit, expected) => {
    for (const sheet of forms(formsOf(stated, unit))) {
      const texts = textsOf(sheet);
      const signer = expected.at(-1) ?? "";
      for (const line of expected.slice(0, -1))
        expect([sheet.name, texts]).toEqual([sheet.name, expect.arrayContaining([line])]);
      expect([sheet.name, texts.some((text) => text.endsWith(signer))]).toEqual([
        sheet.name,
        sheet.name !== "Điều chỉnh" || unit !== "K1-01",
      ]);
      if (!expected.includes(state[0]!)) expect(texts).not.toContain(state[0]);
    }
  });

  test("a Party body's name is never under the State's motto, also without a row of its own", () => {
    const [cover] = formsOf(smallProvince({ "Danh sách": roster }), "C1-02").sheets;
    expect(textsOf(cover!)).toEqual(expect.arrayContaining(["HUYỆN ỦY HAI", "ĐẢNG CỘNG SẢN VIỆT NAM"]));
    expect(textsOf(cover!)).not.toContain(state[1]);
  });

  test("a Thể thức that nobody knows is told at its cell and stands for nobody", () => {
    const { board } = smallProvince({ "Mẫu văn bản": "Thể thức | Dòng 1 trái\n    Nhà nước khác | UBND tỉnh Mẫu" });
    expect(board.letterheads).toEqual([]);
    expect(board.issues.map(({ code, place }) => [code, place.sheet])).toEqual([["not-in-list", "Mẫu văn bản"]]);
  });

  test("slips bear the head of the agency's kind, and of the cluster under the Council", () => {
    const scale = `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần | Cơ quan chấm
      * | II | T3 | Hoạt động | 10 | Chấm trực tiếp | | | |
      * | II | T5 | Nộp thuế | 5 | Chấm trực tiếp | | | | Huyện ủy Hai`;
    const { board } = smallProvince({
      "Danh sách": roster.replace("Phó", "Thành viên"),
      "Mẫu văn bản": letterheads,
      "Kỳ báo cáo": round(),
      "Thang điểm": scale,
    });
    const slips = makeSlips({ board, cluster: "C1", each: null, nominated: new Set(), issued: "2020-06-01" }).books.map(
      ({ draft }) => textsOf(draft().sheets[0]!),
    );
    expect(slips[0]).toEqual(
      expect.arrayContaining(["TỈNH ỦY MẪU", "HUYỆN ỦY HAI", "ĐẢNG CỘNG SẢN VIỆT NAM", "BÍ THƯ"]),
    );
    expect(slips.at(-1)).toEqual(expect.arrayContaining(["HỘI ĐỒNG THI ĐUA TỈNH MẪU", "CỤM MỘT", ...state]));
  });
});

describe("to whom a form goes and by when", () => {
  const roundLine = (province: Province, unit: string, sheet: string): string =>
    textsOf(formsOf(province, unit).sheets.find(({ name }) => name === sheet)!).find((text) =>
      text.includes("6 tháng đầu năm 2020 ("),
    ) ?? "";

  test("stands on every form; an extension of the unit counts; adjustments go to the leader as well", () => {
    for (const { name } of forms(formsOf(stated, "C1-01")))
      expect([name, roundLine(stated, "C1-01", name)]).toEqual([
        name,
        expect.stringMatching(/Gửi về: Phòng Thi đua, Sở Một(, đồng gửi cụm trưởng)?, chậm nhất ngày 30\/06\/2020$/u),
      ]);
    expect(roundLine(stated, "C1-01", "Kết quả")).toBe(
      "Biểu số 02 – 6 tháng đầu năm 2020 (kèm theo Văn bản số 15/HĐ ngày 20/05/2020). Gửi về: Phòng Thi đua, Sở Một, chậm nhất ngày 30/06/2020",
    );
    expect(roundLine(stated, "C1-01", "Điều chỉnh")).toContain("đồng gửi cụm trưởng");
    expect(roundLine(stated, "C1-02", "Thông tin chung")).toMatch(/chậm nhất ngày 03\/07\/2020$/u);
    expect(readMarks(workbookOf(formsOf(stated, "C1-01"))).receiver).toBe("Phòng Thi đua, Sở Một");
  });

  test("where the last day no longer counts it says so; without a Ban by the standing office, without both by no name", () => {
    const before = round("Cơ quan thường trực | Sở Một").replace("thời hạn | Có", "thời hạn | Không");
    expect(roundLine(smallProvince({ "Kỳ báo cáo": before }), "C1-01", "Kết quả")).toMatch(
      /Gửi về: Sở Một, trước ngày 30\/06\/2020$/u,
    );
    expect(roundLine(smallProvince({ "Kỳ báo cáo": round() }), "C1-01", "Kết quả")).toMatch(
      /\. Hạn gửi: chậm nhất ngày 30\/06\/2020$/u,
    );
  });
});

test("no form names another office than those of Kỳ báo cáo", () => {
  const texts = forms(formsOf(stated, "C1-01")).flatMap(textsOf);
  expect(texts).toEqual(
    expect.arrayContaining([
      "A. CHỈ TIÊU DO HỘI ĐỒNG THI ĐUA TỈNH MẪU THEO DÕI",
      "Ý KIẾN CỦA HỘI ĐỒNG THI ĐUA TỈNH MẪU",
      "Ý KIẾN CỦA CỤM TRƯỞNG",
    ]),
  );
  expect(texts.filter((text) => /TĐKT|Ban Thi đua|Sở Nội vụ|khen thưởng tỉnh/iu.test(text))).toEqual([]);
  expect(textsOf(formsOf(smallProvince(), "C1-01").sheets[3]!)).toEqual(
    expect.arrayContaining(["A. CHỈ TIÊU THEO DÕI CHUNG", "Ý KIẾN CỦA HỘI ĐỒNG"]),
  );
});
