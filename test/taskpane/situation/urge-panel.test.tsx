import type { UrgedUnit, Urging } from "../../../src/app/live/board/following/urging";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { chosenClusters, LetterMaker, scopeChoices } from "../../../src/taskpane/situation/urge-panel";
import { urgeLetter } from "../../../src/text/vi/letters";
import { consolidated, province, sentBy, yearless } from "../../app/live/live-province";
import { issuedTo, smallProvince } from "../../support/small-province";
import { sampleDesk } from "../acts/sample-desk";
import { wordsOf } from "../markup";

const unit = (code: string, change: Partial<UrgedUnit> = {}): UrgedUnit => ({
  code,
  name: `Đơn vị ${code}`,
  formality: "state",
  email: null,
  state: "unsent",
  lastDay: "2020-06-30",
  daysOver: 15,
  extended: false,
  blank: 0,
  errors: 0,
  documents: [],
  ...change,
});
const incomplete = unit("B2", {
  state: "incomplete",
  daysOver: 15,
  blank: 3,
  errors: 1,
  documents: ["Báo cáo sơ kết"],
});
const round: Urging = {
  asOf: "2020-07-15",
  by: "board",
  office: "Ban Thi đua - Khen thưởng (Sở Nội vụ)",
  council: "Hội đồng Thi đua - Khen thưởng tỉnh",
  round: { year: 2020, kind: "h1" },
  letter: { number: "15/HĐTĐKT-BTĐKT", date: "2020-05-20" },
  lastDay: "2020-06-30",
  clusters: [
    {
      code: "A",
      name: "Khối A",
      kind: "khoi",
      leader: "Sở Một",
      deputy: null,
      units: [
        unit("A1", { formality: "party", name: "Văn phòng Tỉnh ủy", email: "vp@example.com" }),
        unit("A2", { extended: true, lastDay: "2020-07-06", daysOver: 9 }),
      ],
    },
    { code: "B", name: "Cụm B", kind: "cum", leader: null, deputy: null, units: [incomplete] },
  ],
};
const letterOf = (urging: Urging, code: string | null, withIncomplete = true): string =>
  urgeLetter({ ...urging, clusters: chosenClusters(urging, { code, withIncomplete }) });

test("the Board's letter names its basis, each unit with its own day, and asks politely", () => {
  expect(letterOf(round, null).split("\n")).toEqual([
    "Kính gửi:",
    "- Trưởng, Phó các cụm, khối thi đua;",
    "- Các đơn vị có tên dưới đây.",
    "",
    "Thực hiện Văn bản số 15/HĐTĐKT-BTĐKT ngày 20/05/2020 của Hội đồng Thi đua - Khen thưởng tỉnh về việc sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2020, đơn vị gửi báo cáo chậm nhất ngày 30/06/2020. Tình hình tính đến ngày 15/07/2020 như sau:",
    "",
    "Chưa nhận được báo cáo của 2 đơn vị:",
    "1. Khối A (Trưởng: Sở Một)",
    "- Văn phòng Tỉnh ủy: hạn 30/06/2020, quá hạn 15 ngày;",
    "- Đơn vị A2: được gia hạn đến 06/07/2020, quá hạn 9 ngày.",
    "",
    "Các đơn vị sau đã gửi, còn nội dung cần bổ sung (1 đơn vị):",
    "1. Cụm B",
    "- Đơn vị B2: 3 ô số liệu chưa điền; 1 nội dung cần sửa; thiếu Báo cáo sơ kết.",
    "",
    "Đề nghị Trưởng, Phó cụm, khối phối hợp đôn đốc các đơn vị thành viên.",
    "Đề nghị các đơn vị hoàn thành, gửi báo cáo về Ban Thi đua - Khen thưởng (Sở Nội vụ) trong thời gian sớm nhất.",
    "Trân trọng đề nghị Văn phòng Tỉnh ủy quan tâm gửi báo cáo để Ban Thi đua - Khen thưởng (Sở Nội vụ) tổng hợp.",
    "Mọi vấn đề vướng mắc, đề nghị liên hệ với Ban Thi đua - Khen thưởng (Sở Nội vụ) để thống nhất thực hiện./.",
  ]);
});

test("nobody is ever required, and a body of the Party is only asked to care", () => {
  const toParty = letterOf(
    { ...round, clusters: [{ ...round.clusters[0]!, units: [round.clusters[0]!.units[0]!] }] },
    null,
  );
  expect(toParty).not.toContain("Đề nghị đơn vị hoàn thành");
  expect(toParty).toContain("quan tâm gửi báo cáo");
  expect(`${toParty} ${letterOf(round, null)}`).not.toMatch(/yêu cầu/iu);
});

test("a cluster's leader writes to its members, or to one of them; before the day it is in time", () => {
  const own: Urging = {
    ...round,
    by: "cluster",
    letter: null,
    clusters: [
      { ...round.clusters[0]!, units: [unit("A2", { daysOver: 0 }), unit("A3", { daysOver: 0, state: "returned" })] },
    ],
  };
  expect(letterOf(own, null)).toMatch(
    /^Kính gửi: Các đơn vị thành viên Khối A\n\nĐể tổng hợp kết quả sơ kết .*\n\nChưa nhận được báo cáo của 2 đơn vị:\n- Đơn vị A2: hạn 30\/06\/2020;\n- Đơn vị A3: đã được đề nghị hoàn thiện, chưa gửi lại; hạn 30\/06\/2020\.\n\nĐề nghị các đơn vị hoàn thành, gửi báo cáo về Sở Một đúng thời hạn\./u,
  );
  expect(letterOf(own, "A3")).toMatch(/^Kính gửi: Đơn vị A3\n/u);
});

test("letters can go to one cluster, or in a cluster's workbook to one unit; those who sent are named only when wanted", () => {
  expect(scopeChoices(round, true)).toEqual([
    { code: "A", name: "Khối A", count: 2 },
    { code: "B", name: "Cụm B", count: 1 },
  ]);
  expect(scopeChoices(round, false).map(({ code }) => code)).toEqual(["A"]);
  expect(
    scopeChoices({ ...round, by: "cluster", clusters: [round.clusters[0]!] }, false).map(({ code }) => code),
  ).toEqual(["A1", "A2"]);
  expect(letterOf(round, "A", false)).toContain("- Trưởng, Phó Khối A;");
});

test("the panel counts, offers scopes, letter and addresses", () => {
  const words = wordsOf(<LetterMaker urging={round} />);
  expect(words).toMatch(
    /^2 đơn vị chưa gửi; 1 đơn vị đã gửi, cần bổ sung Gửi đến Tất cả \(2 đơn vị\) Khối A \(2 đơn vị\) /u,
  );
  expect(words).toContain("Thư điện tử của nơi nhận (1) vp@example.com");
});

test("from a workbook: who owes what, guests and the exempt left out", async () => {
  const desk = sampleDesk(province.workbook);
  await consolidated(desk.workbook, [
    sentBy("C1-01"),
    sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", null]]),
  ]);
  const urging = (await paneActs(desk).urging()) as Urging;
  expect(
    urging.clusters.map(({ code, leader, units }) => [
      code,
      leader,
      units.map(({ code: each, state }) => `${each} ${state}`),
    ]),
  ).toEqual([
    ["C1", "UBND huyện Một", ["C1-02 incomplete", "C1-03 unsent"]],
    ["K1", "Sở Một", ["K1-01 unsent", "K1-02 unsent"]],
  ]);
  expect(urging.clusters[0]?.units[0]).toMatchObject({
    blank: 1,
    errors: 0,
    lastDay: "2020-06-30",
    daysOver: 15,
    documents: ["Báo cáo sơ kết"],
  });
  const roster = `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Vai trò | Miễn báo cáo (lý do)
    1 | C1 | C1-01 | Một | Trưởng | sáp nhập
    2 | C1 | C1-02 | Hai | Tham gia, không bình xét |
    3 | C1 | C1-03 | Ba | Phó |`;
  const small = (await paneActs(sampleDesk(smallProvince({ "Danh sách": roster }).workbook)).urging()) as Urging;
  expect(small.clusters.flatMap(({ units }) => units.map(({ code }) => code))).toEqual(["C1-03"]);
  expect(((await paneActs(sampleDesk(issuedTo(province, "_C1"))).urging()) as Urging).by).toBe("cluster");
  expect(await paneActs(sampleDesk(yearless())).urging()).toEqual({ noRound: "not-stated" });
});
