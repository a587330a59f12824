import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { memoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import { province } from "../../app/live/live-province";
import { issuedTo, typeInto, wellFilled, type Typed } from "../../support/small-province";
import { sampleDesk } from "../acts/sample-desk";

const issued = issuedTo(province, "C1-02");
const filled = (more: readonly Typed[] = []) => typeInto(issued, [...wellFilled("C1-02"), ...more]);

async function formOf(workbook: typeof issued) {
  const { form } = await paneActs(sampleDesk(workbook)).readyToSend();
  if (form === null) throw new Error("no form");
  return form;
}

test("a form filled well can be sent under the unit's code; after the day it says so", async () => {
  const form = await formOf(filled());
  expect(form).toMatchObject({
    name: "UBND huyện Hai",
    fileName: "C1-02.xlsx",
    complete: true,
    found: { error: 0 },
    deadline: { lastDay: "2020-06-30", daysLeft: -15 },
  });
  expect(form.filled).toBe(form.required);
});

test("as it was issued nothing is filled: blank cells are counted apart from what is wrong", async () => {
  expect(await formOf(issued)).toMatchObject({ complete: false, filled: 0, found: { error: 0 } });
  expect(await formOf(filled([["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"]]))).toMatchObject({
    complete: false,
    found: { error: 1 },
  });
});

test("the mail names the round, the file and who prepared it, in Vietnamese; what the cover doesn't say is left out", async () => {
  const { mail } = await formOf(
    filled([
      ["Thông tin chung", "Số ký hiệu", "", "12/BC-UBND"],
      ["Thông tin chung", "Ngày ký", "", { date: "2020-06-26" }],
    ]),
  );
  expect(mail.subject).toBe("C1-02 - UBND huyện Hai: biểu số liệu sơ kết 6 tháng đầu năm 2020");
  expect(mail.body.split("\n")).toEqual([
    "Kính gửi: Cơ quan nhận báo cáo",
    "",
    "UBND huyện Hai xin gửi biểu số liệu sơ kết 6 tháng đầu năm 2020, kèm theo báo cáo số 12/BC-UBND ngày 26/6/2020.",
    "Tệp gửi kèm: C1-02.xlsx.",
    "Số liệu tính đến ngày 20/6/2020.",
    "Người lập biểu: Nguyễn Thị Mẫu.",
    "",
    "Trân trọng./.",
  ]);
  expect((await formOf(filled())).mail.body).not.toContain("kèm theo báo cáo");
});

test("a copy can be made where the workbook gives its bytes, and nowhere else", async () => {
  const desk = sampleDesk(filled());
  const bytes = Uint8Array.of(1, 2, 3);
  const actions = paneActs({
    ...desk,
    workbook: { ...memoryLiveWorkbook(filled()), bytes: () => Promise.resolve(bytes) },
  });
  expect((await actions.readyToSend()).canCopy).toBe(true);
  expect(await actions.copyToSend()).toEqual({ name: "C1-02.xlsx", bytes });
  expect((await paneActs(desk).readyToSend()).canCopy).toBe(false);
  await expect(paneActs(desk).copyToSend()).rejects.toThrow("no form to copy");
});

test("a Board's workbook is nothing to send", async () => {
  expect(await paneActs(sampleDesk(province.workbook)).readyToSend()).toEqual({ form: null, canCopy: false });
});
