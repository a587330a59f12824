import { memoryLiveWorkbook, encodeWorkbook } from "../../../src/hosts/memory/memory-host";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { readReview } from "../../../src/forms/review/read-review";
import { province, sentBy } from "../../app/live/live-province";
import { fileOf, host, issuedTo, setCell } from "../../support/small-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";

const wrong = sentBy("C1-02", [["Kết quả", "A2", "Thực hiện trong kỳ", "chưa có"]]);

/** A Board that has received the report in this session. */
async function received() {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  await actions.consolidate([wrong, sentBy("C1-01")].map(chosen), [], sampleWatch().watch);
  return { desk, actions };
}

test("the Board returns the report that it has just read, marked, under its own name; its workbook stays as it is", async () => {
  const { desk, actions } = await received();
  const before = desk.workbook.workbook();
  const copy = await actions.markedReport("C1-02", null);
  if (copy.outcome !== "marked") throw new Error(copy.outcome);
  expect(copy).toMatchObject({ file: { name: "C1-02.xlsx" }, counts: { error: 1 }, wasSigned: false });
  const [list] = host.readWorkbook(copy.file.bytes).sheets;
  expect(list?.name).toBe("Cần xem lại");
  expect(
    readReview(host.readWorkbook(copy.file.bytes))?.kept.map(({ sheet, note }) => [sheet, note.split(": ")[0]]),
  ).toContainEqual(["Kết quả", "Lỗi"]);
  expect(desk.workbook.workbook()).toBe(before);
});

test("where the file is not at hand any more it is asked for by name, and no other is marked", async () => {
  const { desk } = await received();
  // The pane was closed meanwhile: what it had read is gone.
  const later = paneActs(sampleDesk(desk.workbook.workbook()));
  expect(await later.markedReport("C1-02", null)).toEqual({ outcome: "file-needed", name: "C1/C1-02.xlsx" });
  expect(await later.markedReport("C1-02", chosen(sentBy("C1-01")))).toEqual({
    outcome: "other-file",
    name: "C1/C1-02.xlsx",
  });
  expect(await later.markedReport("C1-02", chosen({ ...wrong, name: "ban sao.xlsx" }))).toMatchObject({
    outcome: "marked",
    file: { name: "C1-02.xlsx" },
  });
  expect(await later.markedReport("C1-03", null)).toEqual({ outcome: "no-report" });
});

test("a unit saves a marked copy of its open form, where the workbook gives its bytes; a copy that came back tells the same", async () => {
  const workbook = issuedTo(province, "C1-02");
  const desk = sampleDesk(workbook);
  const actions = paneActs({
    ...desk,
    workbook: { ...memoryLiveWorkbook(workbook), bytes: () => Promise.resolve(encodeWorkbook(workbook)) },
  });
  const copy = await actions.markedForm();
  if (copy.outcome !== "marked") throw new Error(copy.outcome);
  const { issues } = await actions.check();
  expect(copy.counts.error + copy.counts.warning + copy.counts.notice).toBe(issues.length);
  const again = await paneActs(sampleDesk(host.readWorkbook(copy.file.bytes))).check();
  expect(again.issues).toEqual(issues);
  expect(await paneActs(desk).markedForm()).toEqual({ outcome: "no-report" });
});

describe("a cluster's workbook", () => {
  // Points above the maximum, and a unit's own points: the leader settles both.
  const book = [
    [5, 4, 11],
    [6, 4, 8],
    [6, 7, "UBND huyện Hai"],
  ].reduce(
    (each, [row, column, value]) =>
      setCell(each, "Điểm chấm", { row: Number(row), column: Number(column), value: value ?? null }),
    issuedTo(province, "_C1"),
  );
  const file = fileOf("C1/_C1.xlsx", book, "2020-07-08T09:00:00");
  const marked = (bytes: Uint8Array): readonly string[] =>
    (readReview(host.readWorkbook(bytes))?.kept ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`);

  test("the Board returns it marked, from the cluster's page", async () => {
    const desk = sampleDesk(province.workbook);
    const actions = paneActs(desk);
    expect(await actions.markedReport("C1", null)).toEqual({ outcome: "no-report" });
    await actions.consolidate([file].map(chosen), [], sampleWatch().watch);
    expect((await actions.clusterPage("C1"))?.sent?.toMark).toBe(true);
    const copy = await actions.markedReport("C1", null);
    if (copy.outcome !== "marked") throw new Error(copy.outcome);
    expect(copy.file.name).toBe("_C1.xlsx");
    expect(copy.counts.error).toBeGreaterThanOrEqual(1);
    expect(marked(copy.file.bytes)).toEqual(expect.arrayContaining(["Điểm chấm!D5", "Điểm chấm!D6"]));
    const later = paneActs(sampleDesk(desk.workbook.workbook()));
    expect(await later.markedReport("C1", null)).toEqual({ outcome: "file-needed", name: "C1/_C1.xlsx" });
    expect(await later.markedReport("C1", chosen(file))).toMatchObject({
      outcome: "marked",
      file: { name: "_C1.xlsx" },
    });
  });

  test("its leader saves a marked copy of the open one, which tells what the check tells", async () => {
    const desk = sampleDesk(book);
    const actions = paneActs({
      ...desk,
      workbook: { ...memoryLiveWorkbook(book), bytes: () => Promise.resolve(encodeWorkbook(book)) },
    });
    const copy = await actions.markedForm();
    if (copy.outcome !== "marked") throw new Error(copy.outcome);
    expect(copy.file.name).toBe("_C1.xlsx");
    const { own, issues } = await actions.check();
    expect([copy.counts.error, copy.counts.warning]).toEqual([own?.errors, own?.warnings]);
    expect(marked(copy.file.bytes)).toEqual(
      expect.arrayContaining(["Điểm chấm!D5", "Điểm chấm!D6", "Thông tin chung!B8", "Báo cáo cụm!D5"]),
    );
    const again = await paneActs(sampleDesk(host.readWorkbook(copy.file.bytes))).check();
    expect(again.issues).toEqual(issues);
  });
});
