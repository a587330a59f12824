import fc from "fast-check";
import { severityOf } from "../../src/domain/issue";
import { issueSentence } from "../../src/forms/output/issues-page";
import { vi } from "../../src/text/vi";
import { at, check, entries, issued, nominated, opinion, typed, untold, type Entered } from "./told-to-leader";

const mistakes: readonly (readonly [what: string, entered: readonly Entered[], told: readonly string[]])[] = [
  [
    "a day of the review that is none",
    [[["Thông tin chung", "Ngày sơ kết"], "31/6/2020"]],
    ["not-a-date Thông tin chung!B8"],
  ],
  ["a day of signing as text", [[["Thông tin chung", "Ngày ký"], "7/7/2020"]], ["date-as-text Thông tin chung!B13"]],
  [
    "a form of the review that isn't in the list",
    [[["Thông tin chung", "Hình thức sơ kết"], "Họp cơ quan"]],
    ["not-in-list Thông tin chung!B9"],
  ],
  ["points above the maximum", [[["Điểm chấm", "Điểm"], 11]], ["score-out-of-bounds Điểm chấm!D5"]],
  ["points in words", [[["Điểm chấm", "Điểm"], "mười"]], ["not-a-number Điểm chấm!D5"]],
  [
    "points of a unit that isn't a member",
    [
      [["Điểm chấm", "Mã đơn vị", 30], "K1-01"],
      [["Điểm chấm", "Mã tiêu chí", 30], "T3"],
      [["Điểm chấm", "Giai đoạn", 30], "Cụm/khối chấm"],
      [["Điểm chấm", "Điểm", 30], 5],
    ],
    ["unknown-code Điểm chấm!D34"],
  ],
  [
    "an opinion that isn't in the list",
    [...opinion, [["Ý kiến điều chỉnh", "Ý kiến cụm/khối trưởng"], "Được"]],
    ["not-in-list Ý kiến điều chỉnh!D5"],
  ],
  [
    "the Council's opinion",
    [
      ...opinion,
      [["Ý kiến điều chỉnh", "Ý kiến cụm/khối trưởng"], "Thống nhất"],
      [["Ý kiến điều chỉnh", "Ý kiến Hội đồng"], "Đồng ý"],
    ],
    ["not-for-cluster Ý kiến điều chỉnh!A5"],
  ],
  [
    "a nomination for an award that isn't listed",
    [...nominated, [["Kết quả bình xét", "Danh hiệu/hình thức"], "Huy chương"]],
    ["award-unlisted Kết quả bình xét!A5"],
  ],
  [
    "more votes than there are",
    [...nominated, [["Kết quả bình xét", "Đồng ý"], 12]],
    ["votes-impossible Kết quả bình xét!A5"],
  ],
  ["too few votes", [...nominated, [["Kết quả bình xét", "Đồng ý"], 5]], ["votes-below-threshold Kết quả bình xét!A5"]],
  [
    "a nomination of another cluster's unit",
    [...nominated, [["Kết quả bình xét", "Mã đơn vị"], "K1-01"]],
    ["unknown-code Kết quả bình xét!A5"],
  ],
  [
    "a receipt of nobody's",
    [[["Sổ theo dõi nhận báo cáo", "Mã đơn vị/cụm"], "XX-01"]],
    ["unknown-code Sổ theo dõi nhận báo cáo!A5"],
  ],
  [
    "a day of receipt that is none",
    [
      [["Sổ theo dõi nhận báo cáo", "Mã đơn vị/cụm"], "C1-01"],
      [["Sổ theo dõi nhận báo cáo", "Ngày đến"], "hôm qua"],
    ],
    ["receipt-without-data Sổ theo dõi nhận báo cáo!A5", "not-a-date Sổ theo dõi nhận báo cáo!F5"],
  ],
  ["a report of a dot", [[["Báo cáo cụm", "Nội dung báo cáo"], "."]], ["text-says-nothing Báo cáo cụm!D5"]],
  ["a scale that doesn't add up", [[["Thang điểm", "Điểm chuẩn"], 12]], ["scale-sum-differs Thang điểm!"]],
];

describe("a leader checks the cluster's workbook: every sheet that is filled in", () => {
  const clean = new Set(check(issued).issues.map(at));

  test.each(mistakes)("%s is told, and so it is at the Board", (_, entered, expected) => {
    const workbook = typed(entered);
    const found = check(workbook)
      .issues.filter(({ code }) => severityOf(code) !== "notice" && code !== "hand-in-open")
      .map(at);
    expect(found.filter((each) => !clean.has(each))).toEqual(expected);
    expect(untold(workbook)).toEqual([]);
  });

  test("nothing is an error in a workbook as it was issued, and what is still open is to be confirmed, each in a sentence", () => {
    const { issues } = check(issued);
    expect(issues.filter(({ code }) => severityOf(code) === "error")).toEqual([]);
    expect(
      issues
        .filter(({ code }) => code === "hand-in-open")
        .map((issue) => [issue.place.sheet, issue.place.cell, issueSentence(issue, vi)]),
    ).toEqual([
      [
        "Điểm chấm",
        null,
        "Còn 1/1 tiêu chí của đơn vị trưởng chờ đơn vị phó chấm. Đề nghị hoàn thành, hoặc xác nhận phần này gửi sau.",
      ],
      [
        "Điểm chấm",
        null,
        "Còn 2/2 tiêu chí chấm tay của các đơn vị chưa chấm. Đề nghị hoàn thành, hoặc xác nhận phần này gửi sau.",
      ],
      ["Thông tin chung", "B8", "Còn 7/7 ô chưa điền. Đề nghị hoàn thành, hoặc xác nhận phần này gửi sau."],
      ["Báo cáo cụm", "D5", "Còn 1/1 nội dung báo cáo chưa điền. Đề nghị hoàn thành, hoặc xác nhận phần này gửi sau."],
    ]);
  });

  test("what the Board finds of the file alone is told before it is sent, whatever is typed", () => {
    fc.assert(
      fc.property(entries, (entered) => expect(untold(typed(entered))).toEqual([])),
      { numRuns: 20 },
    );
  });
});
