import { unzipSync } from "fflate";
import type { Urging } from "../../../src/app/live/board/following/urging";
import type { OwingUnit } from "../../../src/domain/standing/owed";
import { reminderList } from "../../../src/forms/sheets/board/register-lists";
import { rowsOf } from "../../../src/forms/board/input-sheets";
import { locateSheet } from "../../../src/forms/reading/find-header";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { ReminderWanted } from "../../../src/taskpane/situation/following-acts";
import { chosenClusters, LetterMaker, scopeChoices } from "../../../src/taskpane/situation/urge-panel";
import { consolidated, province, sentBy, yearless } from "../../app/live/live-province";
import { issuedTo, smallProvince } from "../../support/small-province";
import { sampleDesk, type SampleDesk } from "../acts/sample-desk";
import { wordsOf } from "../markup";
import { readMail } from "../../app/reminding/read-mail";
import { docxLines } from "../../papers/docx-text";

const unit = (code: string, change: Partial<OwingUnit> = {}): OwingUnit => ({
  code,
  cluster: code.charAt(0),
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
const incomplete = unit("B2", { state: "incomplete", daysOver: 15, blank: 3, errors: 1 });
const round: Urging = {
  by: "board",
  asOf: "2020-07-15",
  clusters: [
    {
      code: "A",
      name: "Khối A",
      units: [
        unit("A1", { formality: "party", name: "Văn phòng Tỉnh ủy", email: "vp@example.com" }),
        unit("A2", { extended: true, lastDay: "2020-07-06", daysOver: 9 }),
      ],
    },
    { code: "B", name: "Cụm B", units: [incomplete] },
  ],
};

test("letters can go to one cluster, or in a cluster's workbook to one unit; those who sent are named only when wanted", () => {
  expect(scopeChoices(round, true)).toEqual([
    { code: "A", name: "Khối A", count: 2 },
    { code: "B", name: "Cụm B", count: 1 },
  ]);
  expect(scopeChoices(round, false).map(({ code }) => code)).toEqual(["A"]);
  expect(
    scopeChoices({ ...round, by: "cluster", clusters: [round.clusters[0]!] }, false).map(({ code }) => code),
  ).toEqual(["A1", "A2"]);
  expect(chosenClusters(round, { code: "A", withIncomplete: false }).map(({ name }) => name)).toEqual(["Khối A"]);
});

test("the panel counts, offers scopes, files, the log and addresses", () => {
  const words = wordsOf(<LetterMaker urging={round} generation={0} />);
  expect(words).toMatch(
    /^2 đơn vị chưa gửi; 1 đơn vị đã gửi, cần bổ sung Gửi đến Tất cả \(2 đơn vị\) Khối A \(2 đơn vị\) /u,
  );
  expect(words).toContain("Thư điện tử của nơi nhận (1) vp@example.com");
  expect(words).toContain("Tải thư (.eml, .docx) Ghi vào Sổ đôn đốc");
});

test("from a workbook: who owes what, guests and the exempt left out", async () => {
  const desk = sampleDesk(province.workbook);
  await consolidated(desk.workbook, [
    sentBy("C1-01"),
    sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", null]]),
  ]);
  const urging = (await paneActs(desk).urging()) as Urging;
  expect(
    urging.clusters.map(({ code, units }) => [code, units.map(({ code: each, state }) => `${each} ${state}`)]),
  ).toEqual([
    ["C1", ["C1-02 incomplete", "C1-03 unsent"]],
    ["K1", ["K1-01 unsent", "K1-02 unsent"]],
  ]);
  expect(urging.clusters[0]?.units[0]).toMatchObject({
    blank: 1,
    errors: 0,
    lastDay: "2020-06-30",
    daysOver: 15,
    documents: [{ name: "Báo cáo sơ kết", lastDay: null }],
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

const all: ReminderWanted = { code: null, withIncomplete: true, newDate: null };
const textOf = async (desk: SampleDesk, wanted = all): Promise<string> => {
  const letter = await paneActs(desk).reminderText(wanted);
  return "text" in letter ? letter.text : "";
};
const logOf = async ({ workbook }: SampleDesk): Promise<readonly unknown[]> => {
  const sheet = locateSheet(workbook.workbook(), reminderList);
  return sheet === null ? [] : [...rowsOf(sheet, reminderList).values()];
};

test("the letter to all, to one cluster, and in a leader's workbook to one unit", async () => {
  const desk = sampleDesk(province.workbook);
  expect(await textOf(desk)).toMatch(
    /^Kính gửi:\n- Trưởng, Phó các cụm, khối thi đua;\n- Các đơn vị có tên dưới đây\./u,
  );
  expect(await textOf(desk, { ...all, code: "K1" })).toMatch(/^Kính gửi:\n- Trưởng, Phó Khối một;/u);
  const led = sampleDesk(issuedTo(province, "_C1"));
  expect(await textOf(led)).toMatch(/^Kính gửi: Các đơn vị thành viên Cụm một\n/u);
  expect(await textOf(led, { ...all, code: "C1-02" })).toMatch(/^Kính gửi: UBND huyện Hai\n/u);
});

test("a wave that is entered in the log is counted on, and can be taken back", async () => {
  const desk = sampleDesk(province.workbook);
  const acts = paneActs(desk);
  const { undo, rows } = await acts.logReminder({ ...all, code: "K1" });
  expect([rows, (await logOf(desk)).length]).toEqual([3, 3]);
  expect(await textOf(desk, { ...all, code: "K1" })).toContain("đã đôn đốc lần 1, ngày 15/07/2020.");
  await acts.takeBack(undo);
  expect(await logOf(desk)).toEqual([]);
  expect(await textOf(desk, { ...all, code: "K1" })).not.toContain("lần 1");
});

test("a workbook from before has no log: it is made, and emptied again", async () => {
  const { sheets } = province.workbook;
  const desk = sampleDesk({ ...province.workbook, sheets: sheets.filter(({ name }) => name !== "Sổ đôn đốc") });
  const { undo } = await paneActs(desk).logReminder(all);
  expect((await logOf(desk)).length).toBe(7);
  await paneActs(desk).takeBack(undo);
  expect(await logOf(desk)).toEqual([]);
});

test("letters and drafts of messages come as one file", async () => {
  const desk = sampleDesk(province.workbook);
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  const made = await paneActs(desk).reminderFiles({ ...all, code: "K1" }, watch);
  if (made === null || !("bytes" in made)) throw new Error("nothing was made");
  expect(made.name).toBe("Đôn đốc K1 6 tháng 2020.zip");
  expect(Object.keys(unzipSync(made.bytes)).sort()).toEqual(
    ["cụm, khối K1", "đơn vị K1-01", "đơn vị K1-02"]
      .flatMap((name) => [`K1/Đôn đốc ${name}.docx`, `K1/Đôn đốc ${name}.eml`])
      .sort(),
  );
});

test("a new due date stands in the text, in letters and drafts, and in the log; without one it is a dotted line", async () => {
  const desk = sampleDesk(province.workbook);
  const dated = { ...all, code: "K1", newDate: "2020-07-25" };
  expect(await textOf(desk, dated)).toContain("chậm nhất ngày 25/07/2020.");
  expect(await textOf(desk, { ...dated, newDate: null })).toMatch(/chậm nhất ngày [….]+/u);
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  const made = await paneActs(desk).reminderFiles(dated, watch);
  if (made === null || !("bytes" in made)) throw new Error("nothing was made");
  const files = unzipSync(made.bytes);
  expect(docxLines(files["K1/Đôn đốc đơn vị K1-01.docx"]!).join()).toContain("25/07/2020");
  const mail = readMail(files["K1/Đôn đốc đơn vị K1-01.eml"]!);
  expect(mail.parts[0]?.bytes.toString("utf8")).toContain("25/07/2020");
  await paneActs(desk).logReminder(dated);
  expect((await logOf(desk)).map((row) => (row as { readonly content: string }).content)).toEqual([
    "Đôn đốc gửi báo cáo; hạn mới 25/07/2020",
    "Đôn đốc gửi báo cáo; hạn mới 25/07/2020",
    "Đôn đốc 2 đơn vị gửi báo cáo; hạn mới 25/07/2020",
  ]);
});
