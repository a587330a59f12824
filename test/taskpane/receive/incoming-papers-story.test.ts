import type { Written } from "../../../src/taskpane/consolidate/acts";
import type { Incoming } from "../../../src/taskpane/receive/acts";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { readReceipts } from "../../../src/forms/board/read-registers";
import { boardReader } from "../../../src/forms/board/board-reader";
import { smallProvince } from "../../support/small-province";
import { province, sentBy } from "../../app/live/live-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";

/** Papers (Biểu blank) from the office's own register of incoming documents, as pane and page paste them. */
const header = "Số đến\tNgày đến\tTác giả\tSố ký hiệu\tNgày ký\tTrích yếu";
const numbered = sentBy("C1-01", [["Thông tin chung", "Số ký hiệu", "", "45/BC-UBND"]]);

async function opened(workbook = province.workbook, files = [numbered]) {
  const desk = sampleDesk(workbook);
  const actions = paneActs(desk);
  if (files.length > 0)
    expect(((await actions.consolidate(files.map(chosen), [], sampleWatch().watch)) as Written).files).toHaveLength(1);
  const match = async (...rows: readonly string[]) =>
    ((await actions.matchIncoming([header, ...rows].join("\n"))) as Incoming).matches;
  const confirm = async (...rows: readonly string[]) => {
    const matches = (await match(...rows)).filter(({ offered }) => offered);
    return actions.confirmIncoming(
      matches.map(({ sender, row, document, paper }) => ({ sender: sender?.code ?? "", row, document, paper })),
    );
  };
  const documentOf = async (code: string) => {
    const situation = await actions.situation();
    return "units" in situation ? situation.units.find((unit) => unit.code === code)?.documents["BC"] : null;
  };
  const register = () =>
    readReceipts(boardReader(desk.workbook.workbook())).map(({ sender, document, number, arrivedOn, file }) =>
      [sender, document, number, arrivedOn, file].map((part) => part ?? "").join("|"),
    );
  return { actions, match, confirm, documentOf, register };
}

test("a pasted report turns BC from Thiếu to Có, in the row of its file; taken back it is missing again", async () => {
  const { actions, confirm, documentOf, register } = await opened();
  expect(await documentOf("C1-01")).toBe("missing");
  const undo = await confirm("1\t29/6/2020\tUBND huyện Một\t45/BC-UBND\t28/6/2020\tBáo cáo sơ kết 6 tháng");
  expect(register()).toEqual(["C1-01|BC|45/BC-UBND|2020-06-29|C1/C1-01.xlsx"]);
  expect(await documentOf("C1-01")).toBe("present");
  await actions.takeBack(undo);
  expect(await documentOf("C1-01")).toBe("missing");
});

const withRegister = (...rows: readonly string[]) =>
  smallProvince({
    "Sổ theo dõi nhận báo cáo": [
      "Mã đơn vị/cụm | Mã hồ sơ | Số ký hiệu | Ngày đến | Tên tệp | Tình trạng",
      ...rows,
    ].join("\n"),
  }).workbook;

test("a paper whose day the register has already is still entered as what it is", async () => {
  const { confirm, documentOf, register } = await opened(
    withRegister("C1-01 |  | 45/BC-UBND | 29/06/2020 |  | Đã nhận"),
    [],
  );
  await confirm("1\t29/6/2020\tUBND huyện Một\t45/BC-UBND\t28/6/2020\tBáo cáo sơ kết");
  expect(register()).toEqual(["C1-01|BC|45/BC-UBND|2020-06-29|"]);
  expect(await documentOf("C1-01")).toBe("present");
});

test("where the register's row is the workbook's, its day goes in there and the paper gets a row of its own, once", async () => {
  const { confirm, documentOf, match, register } = await opened(
    withRegister("C1-01 | BIEU | 45/BC-UBND |  |  | Đã nhận"),
    [],
  );
  const row = "1\t29/6/2020\tUBND huyện Một\t45/BC-UBND\t28/6/2020\tBáo cáo sơ kết";
  await confirm(row);
  expect(register()).toEqual(["C1-01|BIEU|45/BC-UBND|2020-06-29|", "C1-01|BC|45/BC-UBND|2020-06-29|"]);
  expect(await documentOf("C1-01")).toBe("present");
  expect((await match(row)).map(({ offered, adds }) => [offered, adds])).toEqual([[false, false]]);
});

test("a letter that is no report is entered as no document", async () => {
  const { match } = await opened();
  const told = (await match("1\t29/6/2020\tUBND huyện Hai\t9/CV\t28/6/2020\tV/v xin gia hạn nộp hồ sơ")).map(
    ({ sender, document }) => [sender?.code, document],
  );
  expect(told).toEqual([["C1-02", null]]);
});

test("the day of a paper stated on the unit's page names the paper in a row that named none", async () => {
  const { actions, documentOf, register } = await opened(withRegister("C1-01 |  |  |  |  | Đã nhận"), []);
  await actions.stateReceipt({ unit: "C1-01", sha256: null, day: "2020-06-29" });
  expect(register()).toEqual(["C1-01|BC||2020-06-29|"]);
  expect(await documentOf("C1-01")).toBe("present");
});
