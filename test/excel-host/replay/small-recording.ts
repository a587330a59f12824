import { startRecording } from "../../../src/hosts/excel/recording";
import { calculate } from "../calculate/calculate";
import { useExcel } from "../node/use-excel";

/** What the self-test would save after a small session; the ids are another Excel's. */
export async function smallRecording(): Promise<string> {
  const { Excel } = useExcel({ calculate });
  const stopRecording = startRecording();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Thử");
    sheet.load("id,name");
    await context.sync();
    const range = context.workbook.worksheets.getItem(sheet.id).getRange("A1:B2");
    range.values = [
      ["Tên", 1.5],
      ["=B1*2", true],
    ];
    range.format.fill.color = "#FFF9DB";
    range.load("values,numberFormat,format/fill/color");
    await context.sync();
    range.getCell(0, 1).load("address");
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Không có").load("name");
    await context.sync();
  }).catch(() => undefined);
  const requests = stopRecording();
  expect(requests.length).toBeGreaterThanOrEqual(4);
  const text = JSON.stringify({ environment: { host: "Excel", excelApi: "1.14" }, tests: [], requests });
  const [id = ""] = /\{0{7}2-[^"]*?\}/.exec(text) ?? [];
  expect(id).not.toBe("");
  return text.replaceAll(id, "{ABCDEF01-2345}").replaceAll("reference ", "8,5,1606;");
}
