import { sheetPictures } from "../../../src/hosts/excel/sheet-pictures";
import { useExcel } from "../../excel-host/node/use-excel";
import { draftRows, sheetDraft, workbookDraft } from "../../support/drafts";

const rows = draftRows([["a"]]);
const workbook = workbookDraft([
  sheetDraft("Bảng điểm", { rows }),
  sheetDraft("Thử số", { rows }),
  sheetDraft("Xếp hạng", { rows }),
  sheetDraft("_TD", { rows, state: "very-hidden" }),
]);
const wanted = (sheet: string): boolean => !sheet.startsWith("Thử");

test("visible sheets that are wanted are drawn, each in a request of its own", async () => {
  const { host } = useExcel({ workbook });
  const pictures = await sheetPictures(wanted);
  expect(pictures.map(({ sheet }) => sheet)).toEqual(["Bảng điểm", "Xếp hạng"]);
  for (const each of pictures)
    expect("png" in each && Buffer.from(each.png, "base64").toString("latin1", 1, 4)).toBe("PNG");
  expect(host.requests).toHaveLength(3);
});

test("a sheet that Excel doesn't draw is told with its code, and the others are drawn", async () => {
  const { host } = useExcel({ workbook });
  host.faults.failRequest(2, "NotImplemented", "before");
  const pictures = await sheetPictures(wanted);
  expect(pictures).toEqual([
    { sheet: "Bảng điểm", refused: "NotImplemented" },
    { sheet: "Xếp hạng", png: expect.any(String) },
  ]);
});
