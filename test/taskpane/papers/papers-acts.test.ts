import { unzipSync } from "fflate";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { consolidated, province, sentBy, yearless } from "../../app/live/live-province";
import { docxLines } from "../../papers/docx-text";
import { issuedTo } from "../../support/small-province";
import { chosen, sampleDesk, sampleWatch, type SampleDesk } from "../acts/sample-desk";

async function consolidatedDesk(): Promise<SampleDesk> {
  const desk = sampleDesk(province.workbook);
  await consolidated(desk.workbook, [sentBy("C1-01"), sentBy("C1-02")]);
  return desk;
}

const reports = ["Báo cáo Chủ tịch", "Báo cáo Trung ương", "Báo cáo cụm, khối"];
const reminders = ["Đôn đốc đơn vị", "Đôn đốc cụm, khối"];

const filesOf = (made: object): Record<string, Uint8Array> => {
  if (!("bytes" in made)) throw new Error(JSON.stringify(made));
  return unzipSync(made.bytes as Uint8Array);
};

test("a Board's papers wait for a consolidation; then there is one to each", async () => {
  expect(await paneActs(sampleDesk(province.workbook)).papers()).toEqual({
    papers: [...reports, ...reminders].map((name) => ({ name, count: 0, waits: true, dated: false })),
    today: "2020-07-15",
  });
  expect(await paneActs(await consolidatedDesk()).papers()).toEqual({
    papers: [
      { name: "Báo cáo Chủ tịch", count: 1, waits: false, dated: false },
      { name: "Báo cáo Trung ương", count: 1, waits: false, dated: false },
      { name: "Báo cáo cụm, khối", count: 2, waits: false, dated: false },
      { name: "Đôn đốc đơn vị", count: 3, waits: false, dated: true },
      { name: "Đôn đốc cụm, khối", count: 2, waits: false, dated: true },
    ],
    today: "2020-07-15",
  });
  expect(await paneActs(sampleDesk(yearless())).papers()).toEqual({ noRound: "not-stated" });
});

test("a leader can invite to the meeting before anything is consolidated", async () => {
  const found = await paneActs(sampleDesk(issuedTo(province, "_C1"))).papers();
  const ready = "papers" in found ? found.papers.filter(({ waits }) => !waits) : [];
  expect(ready.map(({ name }) => name)).toEqual(["Giấy mời", "Chương trình"]);
});

test("the preview says what the paper says, and which marks nobody has filled", async () => {
  const acts = paneActs(await consolidatedDesk());
  const found = await acts.paperPreview({ name: "Báo cáo Chủ tịch", newDate: null });
  const preview = "preview" in found ? found.preview : null;
  expect(preview?.text).toContain("Đã nhận báo cáo của 2 đơn vị, đạt");
  expect(preview?.text).not.toContain("{");
  expect(preview?.blanks).toContain("Ngày nhận");
  expect(await acts.paperPreview({ name: "Công văn", newDate: null })).toEqual({ preview: null });
});

test("the chosen papers come as one file, those of clusters in their folders; so do their templates", async () => {
  const acts = paneActs(await consolidatedDesk());
  const names = ["Báo cáo Trung ương", "Báo cáo cụm, khối"];
  const { watch, steps } = sampleWatch();
  const made = await acts.paperFiles({ names, as: "papers", newDate: null }, watch);
  expect("name" in made && made.name).toBe("Các văn bản 6 tháng 2020.zip");
  expect(Object.keys(filesOf(made)).sort()).toEqual([
    "Báo cáo Trung ương.docx",
    "C1/Báo cáo C1.docx",
    "K1/Báo cáo K1.docx",
  ]);
  expect(steps.map(({ done, all }) => [done, all])).toEqual([0, 1, 2].map((done) => [done, 3]));
  const templates = filesOf(await acts.paperFiles({ names, as: "templates", newDate: null }, watch));
  expect(Object.keys(templates).sort()).toEqual(["Báo cáo Trung ương.docx", "Báo cáo cụm, khối.docx"]);
  expect(docxLines(templates["Báo cáo Trung ương.docx"]!).join()).toContain("{Số đơn vị đã gửi}");
});

test("a person's own template is filled for each cluster, or refused with the mark that is wrong", async () => {
  const acts = paneActs(await consolidatedDesk());
  const { watch } = sampleWatch();
  const name = "Báo cáo cụm, khối";
  const templates = filesOf(await acts.paperFiles({ names: [name], as: "templates", newDate: null }, watch));
  const file = (bytes: Uint8Array) => chosen({ name: "mau.docx", changed: null, bytes });
  const filled = filesOf(
    await acts.ownTemplate({ name, chosen: file(templates[`${name}.docx`]!), newDate: null }, watch),
  );
  expect(Object.keys(filled).sort()).toEqual(["C1/Báo cáo C1.docx", "K1/Báo cáo K1.docx"]);
  expect(docxLines(filled["C1/Báo cáo C1.docx"]!).join()).toContain("Kính gửi: Trưởng, Phó Cụm một");
  const wrong = await acts.ownTemplate(
    { name: "Báo cáo Trung ương", chosen: file(templates[`${name}.docx`]!), newDate: null },
    watch,
  );
  expect(wrong).toMatchObject({ refused: "marks" });
  expect(await acts.ownTemplate({ name, chosen: file(new Uint8Array([1, 2])), newDate: null }, watch)).toEqual({
    refused: "not-word",
  });
});

test("a new due date stands in the letters that remind, and in no other paper", async () => {
  const acts = paneActs(await consolidatedDesk());
  const newDate = "2020-07-25";
  const found = await acts.paperPreview({ name: "Đôn đốc đơn vị", newDate });
  const preview = "preview" in found ? found.preview : null;
  expect(preview?.text).toContain("ngày 25/07/2020");
  expect(preview?.blanks).not.toContain("Hạn mới");
  const names = ["Báo cáo Trung ương", "Đôn đốc cụm, khối"];
  const files = filesOf(await acts.paperFiles({ names, as: "papers", newDate }, sampleWatch().watch));
  const dated = Object.keys(files).filter((name) => docxLines(files[name]!).join().includes("25/07/2020"));
  expect(dated.sort()).toEqual(["C1/Đôn đốc cụm, khối C1.docx", "K1/Đôn đốc cụm, khối K1.docx"]);
});
