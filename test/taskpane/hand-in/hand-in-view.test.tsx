import { handInCodes } from "../../../src/domain/basics/hand-in-code";
import type { HandInCheck } from "../../../src/app/live/cluster/hand-in";
import type { HandInSubject } from "../../../src/domain/checks/hand-in";
import { CoverForm, ReportForm } from "../../../src/taskpane/hand-in/fill-forms";
import { BeforeHandingIn } from "../../../src/taskpane/hand-in/hand-in-view";
import { pane as en } from "../../../src/text/en/pane";
import { handInMessage } from "../../../src/text/vi/letters";
import { pane as vi } from "../../../src/text/vi/pane";
import { markupOf, wordsOf } from "../markup";
import { handIn, subjects } from "./sample-hand-in";

test("with nothing open it says so; the file's name and the message are ready", () => {
  const words = wordsOf(<BeforeHandingIn handIn={handIn()} />);
  expect(words).toMatch(
    /^Sẵn sàng gửi Hạn gửi của cụm, khối: 10\/7\/2020 .*✓ Đã xong: Đã nhận đủ báo cáo của 4 đơn vị/u,
  );
  expect(words).toContain("Lập tệp _K03.xlsx");
  expect(words).toContain("Kính gửi: Ban Thi đua - Khen thưởng (Sở Nội vụ)");
  expect(words).not.toContain("Chấm tiếp");
});

test("each open thing is named with whom it concerns and has its own way", () => {
  const points: HandInCheck = {
    code: "points",
    open: 4,
    all: 8,
    names: ["Sở Một", "Sở Hai", "Sở Ba", "Sở Bốn", "Sở Năm", "Sở Sáu"],
    place: null,
  };
  const cover: HandInCheck = {
    code: "cover",
    open: 2,
    all: 7,
    names: ["Ngày ký", "Người lập biểu"],
    place: { sheet: "Thông tin chung", cell: "B9" },
  };
  const words = wordsOf(<BeforeHandingIn handIn={handIn(points, cover)} />);
  expect(words).toMatch(/^Còn 2 việc trước khi gửi/u);
  expect(words).toContain(
    "○ Chưa xong: 4/8 tiêu chí chấm tay của các đơn vị chưa chấm Sở Một; Sở Hai; Sở Ba; Sở Bốn; Sở Năm; và 1 mục khác Chấm tiếp",
  );
  expect(words).toContain(
    "Trang Thông tin chung còn 2/7 ô chưa điền Ngày ký; Người lập biểu Chuyển đến ô đầu tiên Điền tại đây",
  );
  expect(markupOf(<BeforeHandingIn handIn={handIn(points, cover)} />, "en")).toContain(
    "2 things to do before handing in",
  );
});

test("the message says what is known and invents nothing", () => {
  const known = {
    office: "Ban TĐKT",
    cluster: "Khối một",
    leader: "Sở Một",
    round: { year: 2020, kind: "h1" },
    fileName: "_K1.xlsx",
    documentNumber: "12/BC",
    signedOn: "2020-07-08",
    received: 2,
    expected: 2,
    unsent: [],
  } as const;
  expect(handInMessage(known).split("\n")).toEqual([
    "Kính gửi: Ban TĐKT",
    "",
    "Khối một gửi kết quả sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2020. Báo cáo số 12/BC ngày 08/07/2020. Tệp kèm theo: _K1.xlsx, gồm thông tin chung, báo cáo của cụm, khối, thang điểm, điểm chấm, ý kiến về điều chỉnh chỉ tiêu và kết quả bình xét.",
    "Đã nhận đủ báo cáo của 2 đơn vị thành viên.",
    "Đề nghị xem xét, tổng hợp./.",
    "",
    "Sở Một",
  ]);
  const less = handInMessage({ ...known, leader: null, documentNumber: null, received: 1, unsent: ["Sở Hai"] });
  expect(less).not.toContain("Báo cáo số");
  expect(less).toContain("Đã nhận báo cáo của 1/2 đơn vị thành viên; chưa nhận được báo cáo của: Sở Hai.");
  expect(less.endsWith("Đề nghị xem xét, tổng hợp./.")).toBe(true);
});

test.each(handInCodes)("%s is told open and done, in both languages", (code) => {
  for (const words of [vi.handIn, en.handIn]) {
    const [open = "", closed = ""] = [2, 0].map(
      (count) =>
        subjects(count > 0).flatMap((subject) =>
          subject.code === code ? words.check({ ...subject, open: count, all: 5 }) : [],
        )[0],
    );
    expect(open).not.toBe(closed);
    expect(`${open} ${closed}`).not.toMatch(/undefined|NaN| {2}/u);
  }
});

test("cover and report are filled in place: days as people write them, choices by their words", () => {
  const nothing = (): void => undefined;
  const { coverFields, reportItems } = handIn();
  const cover = markupOf(<CoverForm fields={coverFields} busy={false} write={nothing} close={nothing} />);
  expect(cover).toContain('value="7/7/2020"');
  expect(cover).toContain('<option value="conference">Tổ chức hội nghị</option>');
  expect(wordsOf(<ReportForm items={reportItems} busy={false} write={nothing} close={nothing} />)).toBe(
    "Kết quả phong trào Ghi vào sổ Đóng",
  );
});

test("each mandatory document has its line with its state, each award its nominations", () => {
  const document = { code: "C-BB", name: "Biên bản", sheet: null };
  const said = (subject: HandInSubject, open = 1): string => vi.handIn.check({ ...subject, open, all: 1 });
  expect(said({ code: "document", document })).toBe(
    "Biên bản (C-BB): chưa ghi sổ; gửi văn bản kèm theo, cơ quan thường trực xác định khi nhận",
  );
  expect(said({ code: "document", document: { ...document, sheet: "Quy chế" } }, 0)).toBe(
    "Biên bản (C-BB): đã có trong sổ này",
  );
  expect(said({ code: "scale", scale: "agreed", document: { ...document, code: "C-TD", name: "Thang điểm" } }, 0)).toBe(
    "Thang điểm (C-TD): cụm, khối đã thống nhất, chờ cơ quan thường trực tiếp nhận",
  );
  expect(said({ code: "report" })).toBe("Trang Báo cáo cụm còn 1/1 nội dung chưa điền");
  expect(said({ code: "award", award: { name: "Bằng khen", nominated: 3, limit: 2, withoutVotes: 1 } })).toBe(
    "Bằng khen: đề nghị 3 đơn vị, nhiều hơn số lượng 2, 1 đơn vị chưa đủ kết quả phiếu",
  );
  expect(said({ code: "award", award: { name: "Giấy khen", nominated: 0, limit: 2, withoutVotes: 0 } }, 0)).toBe(
    "Giấy khen: chưa đề nghị đơn vị nào, được đề nghị 2",
  );
});
