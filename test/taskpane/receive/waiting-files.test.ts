import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { receiptList } from "../../../src/forms/sheets/board/register-lists";
import { province, sentBy, cellsOf, sheetOf } from "../../app/live/live-province";
import { boardOf } from "../../support/small-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";

const strange = { name: "ghi chu.pdf", bytes: new TextEncoder().encode("%PDF-1.4"), changed: "2020-06-29T08:00:00" };
const renamed = { ...sentBy("C1-02"), name: "goi/C1-01.xlsx" };

/** A Board that took three files in: one report, and two that are nobody's. */
async function received() {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  await actions.consolidate([sentBy("C1-01"), strange, renamed].map(chosen), [], sampleWatch().watch);
  return { desk, actions };
}

const names = async (actions: ReturnType<typeof paneActs>): Promise<readonly string[]> =>
  (await actions.waitingFiles()).map(({ name, group }) => `${name} ${group}`);
const told = async (actions: ReturnType<typeof paneActs>): Promise<readonly string[]> =>
  (await actions.check()).issues.flatMap(({ issue: { place } }) => (place.file === strange.name ? [strange.name] : []));

test("files that wait for somebody are known before anything is read in this sitting", async () => {
  const { desk } = await received();
  const later = paneActs(sampleDesk(desk.workbook.workbook()));
  expect(await names(later)).toEqual(["ghi chu.pdf unreadable", "goi/C1-01.xlsx to-review"]);
  expect((await later.waitingFiles()).every(({ waits }) => waits)).toBe(true);
  expect(await paneActs(sampleDesk(province.workbook)).waitingFiles()).toEqual([]);
});

test("one that is not to be used is refused in the register with the reason, waits no more, and waits again after Undo", async () => {
  const { desk } = await received();
  const later = sampleDesk(desk.workbook.workbook());
  const actions = paneActs(later);
  const before = cellsOf(sheetOf(later.workbook.workbook(), receiptList.sheet)).filter(([, , value]) => value !== null);
  const [file] = await actions.waitingFiles();
  expect(await told(actions)).toEqual([strange.name]);
  const undo = await actions.dismissFile({
    name: file!.name,
    sha256: file!.sha256,
    reason: "Văn bản khác, không phải báo cáo",
  });
  expect(boardOf(later.workbook.workbook()).receipts.at(-1)).toMatchObject({
    sender: "*",
    file: strange.name,
    sha256: file!.sha256,
    state: "refused",
    note: "Văn bản khác, không phải báo cáo",
  });
  expect(await names(actions)).toEqual(["goi/C1-01.xlsx to-review"]);
  expect(await told(actions)).toEqual([]);
  expect(
    (await actions.check()).issues.filter(
      ({ issue }) => issue.place.sheet === receiptList.sheet && issue.code === "unknown-code",
    ),
  ).toEqual([]);
  await actions.takeBack(undo);
  expect(
    cellsOf(sheetOf(later.workbook.workbook(), receiptList.sheet)).filter(([, , value]) => value !== null),
  ).toEqual(before);
  expect(await names(actions)).toEqual(["ghi chu.pdf unreadable", "goi/C1-01.xlsx to-review"]);
});

test("one that was just read can be refused before it is written, and is not counted with it; one of a unit that can't be read is that unit's", async () => {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  const broken = { ...strange, name: "C1/C1-03.pdf", bytes: new TextEncoder().encode("%PDF-1.5") };
  const read = await actions.receive([strange, broken].map(chosen), [], sampleWatch().watch);
  if (!("files" in read)) throw new Error("no period");
  expect(Object.fromEntries(read.files.map(({ name, waits }) => [name, waits]))).toEqual({
    "C1/C1-03.pdf": false,
    "ghi chu.pdf": true,
  });
  const file = read.files.find(({ waits }) => waits)!;
  await actions.dismissFile({ name: file.name, sha256: file.sha256, reason: "Gửi nhầm" });
  await actions.consolidate([strange].map(chosen), [], sampleWatch().watch);
  expect(await actions.waitingFiles()).toEqual([]);
  expect(await told(actions)).toEqual([]);
});

test("one that was refused and is read again still waits for nobody, before it is written and after", async () => {
  const { desk, actions } = await received();
  const [file] = await actions.waitingFiles();
  await actions.dismissFile({ name: file!.name, sha256: file!.sha256, reason: "Gửi nhầm" });
  const again = paneActs(sampleDesk(desk.workbook.workbook()));
  const read = await again.receive([strange, renamed].map(chosen), [], sampleWatch().watch);
  if (!("files" in read)) throw new Error("no period");
  expect(Object.fromEntries(read.files.map(({ name, waits }) => [name, waits]))).toEqual({
    [strange.name]: false,
    [renamed.name]: true,
  });
  await again.consolidate([strange, renamed].map(chosen), [], sampleWatch().watch);
  expect(await names(again)).toEqual(["goi/C1-01.xlsx to-review"]);
  expect(await told(again)).toEqual([]);
});
