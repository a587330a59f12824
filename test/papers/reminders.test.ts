import { makePapers, papersOf } from "../../src/papers/papers";
import { textsOf } from "./paper-text";
import { letterTo, roundTold, sent } from "./reminders-sample";

const cells = (count: number): readonly (readonly [string, string])[] =>
  Array.from({ length: count }, (_, index) => [index % 2 === 0 ? "Kết quả" : "Chỉ tiêu", `H${String(index + 8)}`]);

const polite = "Trân trọng đề nghị Đơn vị Một quan tâm gửi";

test.each([
  ["not yet due", { asOf: "2020-07-01" }, "chưa nhận được báo cáo của Đơn vị Một; còn 4 ngày."],
  ["due today", { asOf: "2020-07-05" }, "của Đơn vị Một; thời hạn hết trong ngày."],
  ["overdue", { asOf: "2020-07-15" }, "của Đơn vị Một; đã quá hạn 10 ngày."],
  ["in time: the day that was set", { asOf: "2020-07-01" }, "về Ban Thi đua tỉnh Mẫu đúng thời hạn nêu trên."],
  ["overdue: a new day", { asOf: "2020-07-15" }, "về Ban Thi đua tỉnh Mẫu chậm nhất ngày ……."],
  ["Party, in time", { formality: "Đảng", asOf: "2020-07-01" }, `${polite} báo cáo đúng thời hạn nêu trên để`],
  ["Party, overdue", { formality: "Đảng", asOf: "2020-07-15" }, `${polite} báo cáo trước ngày …… để`],
  ["an enterprise", { formality: "Doanh nghiệp", asOf: "2020-07-15" }, "Đề nghị Đơn vị Một hoàn thành, gửi báo cáo về"],
  ["a registration", { kind: "Đăng ký đầu năm" }, "chưa nhận được bản đăng ký của Đơn vị Một"],
  [
    "extended",
    { standing: { extendedTo: "2020-07-10" } },
    "được gia hạn gửi báo cáo về Ban Thi đua tỉnh Mẫu đến ngày 10/07/2020.",
  ],
  ["documents", {}, "Hồ sơ còn thiếu gồm:\n- Báo cáo sơ kết;\n- Biểu chỉ tiêu và kết quả."],
  [
    "returned",
    { standing: { status: "returned" } as const },
    "đã đề nghị hoàn thiện báo cáo của Đơn vị Một; đến ngày 05/07/2020 chưa nhận lại.",
  ],
  [
    "one cell",
    { standing: sent, blank: cells(1) },
    "- Số ô số liệu chưa điền: 1.\nCụ thể:\n- Biểu Kết quả, ô H8: Chưa điền",
  ],
  ["late", { standing: sent, blank: cells(1) }, "đã nhận báo cáo của Đơn vị Một ngày 07/07/2020, chậm 2 ngày."],
  ["late, not confirmed", { standing: { ...sent, confirmed: false }, blank: cells(1) }, ", chậm 2 ngày (tạm tính)."],
  ["to be sent again", { standing: sent, blank: cells(1) }, "bổ sung, hoàn thiện và gửi lại báo cáo về"],
  ["nothing to name", { standing: sent }, "- Báo cáo cần được rà soát lại."],
  ["40 cells", { standing: sent, blank: cells(40) }, "- Biểu Kết quả: 20 nội dung, ở các ô H8, H10, H12, …."],
])("a letter says what is so: %s", (_, told, said) => {
  expect(letterTo(told).text).toContain(said);
});

test("many cells are counted in the letter and all named in its annex; few need no annex", () => {
  const { text, annexes } = letterTo({ standing: sent, blank: cells(40) });
  const [letter = "", annex = ""] = text.split("\nPhụ lục\n");
  expect(letter.length).toBeLessThan(1600);
  expect(annex.split("\n").filter((line) => /^\d+\. /u.test(line))).toHaveLength(40);
  expect(annexes).toBe(1);
  expect(letterTo({ standing: sent, blank: cells(5) }).annexes).toBe(0);
});

test("the next letter says which it is, and when the one before went out", () => {
  const reminder = { wave: 1, sentOn: "2020-07-06", number: null, content: null, cell: "A5" };
  const paper = (code: string) => {
    const round = roundTold({ asOf: "2020-07-15", reminders: [{ code, ...reminder }] });
    return makePapers(round, papersOf(round))
      .filter(({ path }) => path.join("/").includes("Đôn đốc"))
      .map(({ fill }) => fill().paper);
  };
  const [toUnit, toCluster] = paper("C1-01");
  expect(toUnit?.head.about).toBe("V/v đôn đốc gửi báo cáo sơ kết 6 tháng đầu năm 2020 (lần 2)");
  expect(textsOf(toUnit!)).toContain("Ban Thi đua tỉnh Mẫu đã đôn đốc lần 1, ngày 06/07/2020.");
  expect(toCluster?.head.about).not.toContain("lần");
  expect(paper("C1")[1]?.head.about).toContain("(lần 2)");
});

test("nobody is ever required, whatever is owed", () => {
  for (const formality of ["Nhà nước", "Đảng", "Đoàn thể", "Doanh nghiệp"])
    for (const standing of [{}, sent, { status: "returned" } as const])
      expect(letterTo({ formality, standing, blank: cells(7) }).text).not.toMatch(/yêu cầu/iu);
});

test("a leader reminds the members of its own workbook, and not itself", () => {
  const round = roundTold();
  const led = { ...round, board: { ...round.board, kind: "cluster" } } as const;
  const paths = makePapers(led, papersOf(led)).map(({ path }) => path.join("/"));
  expect(paths.filter((path) => path.includes("Đôn đốc"))).toEqual([
    "C1/Đôn đốc đơn vị thành viên C1-01",
    "C1/Đôn đốc các đơn vị thành viên C1",
  ]);
});
