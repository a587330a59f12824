import { consolidateStored } from "../../src/app/consolidate";
import type { Consolidation } from "../../src/domain/consolidation";
import { paperText } from "../../src/papers/paper-text";
import { makePapers, papersOf } from "../../src/papers/papers";
import { smallProvince } from "../support/small-province";

const award = "Cờ thi đua";

/** A cluster's round whose meeting proposed two units; `votes` are rows of `Kết quả bình xét`. */
function roundWith(votes: string): Consolidation {
  const { board } = smallProvince({
    "Kỳ báo cáo": `Tỉnh | Mẫu
      Hội đồng | Hội đồng Thi đua tỉnh Mẫu
      Ban | Ban Thi đua tỉnh Mẫu
      Năm | 2020
      Kỳ | 6 tháng đầu năm
      Hạn đơn vị tổ chức sơ kết | 30/06/2020
      Hạn cụm/khối tổ chức sơ kết | 10/07/2020
      Tính cả ngày cuối của thời hạn | Có`,
    "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối
      C1 | Cụm | Cụm một`,
    "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Vai trò | Thể thức
      1 | C1 | C1-01 | Đơn vị Một | Thành viên | Nhà nước
      2 | C1 | C1-02 | Đơn vị Hai | Trưởng | Nhà nước`,
    "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Loại | Số lượng được đề nghị | Tính trên | Tỷ lệ phiếu tối thiểu (%) | Tỷ lệ phiếu tính trên | Tỷ lệ dự họp tối thiểu (%)
      ${award} | Theo công trạng | 2 | Đơn vị được bình xét trong cụm, khối | 80 | Tổng số thành viên | 66`,
    "Kết quả bình xét": `Mã đơn vị | Danh hiệu/hình thức | Thứ tự | Lần bỏ phiếu | Số dự họp | Lấy ý kiến bằng văn bản | Phiếu phát ra | Thu về | Hợp lệ | Đồng ý | Tổng thành viên
      ${votes}`,
  });
  const stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
  const { consolidation } = consolidateStored({ board, stored, asOf: "2020-07-12" });
  return { ...consolidation, board: { ...consolidation.board, kind: "cluster" } };
}

function textOf(name: string, votes: string): string {
  const round = roundWith(votes);
  const made = makePapers(round, papersOf(round)).find(({ kind }) => kind.name === name);
  if (made === undefined) throw new Error(`no ${name}`);
  return paperText(made.fill().paper);
}

const twice = `C1-01 | ${award} | 1 | 1 | 12 | 2 | 14 | 14 | 14 | 10 | 15
      C1-02 | ${award} | 2 | 1 | 12 | 2 | 14 | 14 | 13 | 13 | 15
      C1-01 | ${award} | 1 | 2 | 13 |  | 13 | 13 | 13 | 12 | 15`;
const minutes = ["Biên bản kiểm phiếu", "Biên bản hội nghị"];

describe.each(minutes)("%s", (name) => {
  test("says every ballot: who was there, who was asked in writing, and the votes on each unit", () => {
    const text = textOf(name, twice);
    expect(text).toContain("Bỏ phiếu lần 1: 12/15 thành viên dự họp, đạt 80%.");
    expect(text).toContain("Bảo đảm số dự họp tối thiểu theo quy định (66%).");
    expect(text).toContain("Lấy ý kiến bằng văn bản của 2 thành viên vắng mặt.");
    expect(text).toContain(
      "1. Đơn vị Một; Phát ra: 14; Thu về: 14; Hợp lệ: 14; Đồng ý: 10; Tỷ lệ (%): 66,67; Kết quả: Không đủ tỷ lệ",
    );
    expect(text).toContain(
      "2. Đơn vị Hai; Phát ra: 14; Thu về: 14; Hợp lệ: 13; Đồng ý: 13; Tỷ lệ (%): 86,67; Kết quả: Đủ tỷ lệ",
    );
    expect(text).toContain("Bỏ phiếu lần 2: 13/15 thành viên dự họp, đạt 86,67%.");
    expect(text).toContain(
      "1. Đơn vị Một; Phát ra: 13; Thu về: 13; Hợp lệ: 13; Đồng ý: 12; Tỷ lệ (%): 80; Kết quả: Đủ tỷ lệ",
    );
    expect(text.split("Lấy ý kiến bằng văn bản")).toHaveLength(2);
    expect(text).toContain("Tỷ lệ phiếu đồng ý tính trên tổng số thành viên; tối thiểu 80%.");
  });

  test("says that a ballot without enough members decides nothing", () => {
    const text = textOf(name, `C1-01 | ${award} | 1 | 1 | 8 | 4 | 12 | 12 | 12 | 12 | 15`);
    expect(text).toContain(
      "Không đủ số dự họp tối thiểu theo quy định (66%); lần bỏ phiếu này không có giá trị quyết định.",
    );
    expect(text).toContain("Kết quả: Không đủ số dự họp");
  });

  test("where nothing was counted, leaves dotted lines and claims no vote", () => {
    for (const number of ["", "1"]) {
      const text = textOf(name, `C1-01 | ${award} | 1 | ${number} |  |  |  |  |  |  | `);
      expect(text).toContain("Phát ra: ……; Thu về: ……; Hợp lệ: ……; Đồng ý: ……; Tỷ lệ (%): ……; Kết quả: ……");
      expect(text).not.toMatch(/bỏ phiếu lần \d|dự họp, đạt|quyết định|đủ tỷ lệ/iu);
    }
  });
});

test("a proposal names minutes of votes among its papers only where there were votes", () => {
  expect(textOf("Tờ trình", twice)).toContain("biên bản kiểm phiếu");
  expect(textOf("Tờ trình", `C1-01 | ${award} | 1 |  |  |  |  |  |  |  | `)).not.toContain("kiểm phiếu");
});
