import { memoryLiveWorkbook } from "../../../src/hosts/memory/memory-live-workbook";
import { workActionsOf } from "../../../src/taskpane/actions/work-actions-of";
import { readReview } from "../../../src/forms/review/review-sheet";
import { encodeWorkbook } from "../../../src/hosts/memory/memory-host";
import { province, sentBy } from "../../app/live/live-province";
import { host, issuedTo } from "../../support/small-province";
import { chosen, sampleDesk, sampleWatch } from "./sample-desk";

const wrong = sentBy("C1-02", [["Kết quả", "A2", "Thực hiện trong kỳ", "chưa có"]]);

/** A Board that has received the report in this session. */
async function received() {
  const desk = sampleDesk(province.workbook);
  const actions = workActionsOf(desk);
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
  expect(readReview(host.readWorkbook(copy.file.bytes))?.kept.map(({ sheet, note }) => [sheet, note.split(": ")[0]])).toContainEqual(["Kết quả", "Lỗi"]);
  expect(desk.workbook.workbook()).toBe(before);
});

test("where the file is not at hand any more it is asked for by name, and no other is marked", async () => {
  const { desk } = await received();
  // The pane was closed meanwhile: what it had read is gone.
  const later = workActionsOf(sampleDesk(desk.workbook.workbook()));
  expect(await later.markedReport("C1-02", null)).toEqual({ outcome: "file-needed", name: "C1/C1-02.xlsx" });
  expect(await later.markedReport("C1-02", chosen(sentBy("C1-01")))).toEqual({ outcome: "other-file", name: "C1/C1-02.xlsx" });
  expect(await later.markedReport("C1-02", chosen({ ...wrong, name: "ban sao.xlsx" }))).toMatchObject({ outcome: "marked", file: { name: "C1-02.xlsx" } });
  expect(await later.markedReport("C1-03", null)).toEqual({ outcome: "no-report" });
});

test("a unit saves a marked copy of its open form, where the workbook gives its bytes; a copy that came back tells the same", async () => {
  const workbook = issuedTo(province, "C1-02");
  const desk = sampleDesk(workbook);
  const actions = workActionsOf({ ...desk, workbook: { ...memoryLiveWorkbook(workbook), bytes: () => Promise.resolve(encodeWorkbook(workbook)) } });
  const copy = await actions.markedForm();
  if (copy.outcome !== "marked") throw new Error(copy.outcome);
  const { issues } = await actions.check();
  expect(copy.counts.error + copy.counts.warning + copy.counts.notice).toBe(issues.length);
  const again = await workActionsOf(sampleDesk(host.readWorkbook(copy.file.bytes))).check();
  expect(again.issues).toEqual(issues);
  expect(await workActionsOf(desk).markedForm()).toEqual({ outcome: "no-report" });
});
