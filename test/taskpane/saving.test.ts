import { saveInExcel } from "../../src/taskpane/saving";

test("where downloads can't be saved a workbook is opened in its own window, and a zip is told to be too much", async () => {
  const opened: Uint8Array[] = [];
  const save = saveInExcel({ downloads: false, openBeside: (bytes) => Promise.resolve(void opened.push(bytes)) });
  const bytes = new Uint8Array([80, 75]);
  expect(await save({ name: "K03-01.xlsx", bytes })).toBe("opened");
  expect(await save({ name: "Biểu mẫu 6 tháng 2020.zip", bytes })).toBe("unsupported");
  expect(opened).toEqual([bytes]);
});

test("where opening fails too, that is no success", async () => {
  const save = saveInExcel({ downloads: false, openBeside: () => Promise.reject(new Error("blocked")) });
  await expect(save({ name: "K03-01.xlsx", bytes: new Uint8Array() })).rejects.toThrow("blocked");
});
