import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { findSoffice, recalculate, resave, toCsv, toPdf } from "../../../support/libreoffice";
import { elements, packageFaults, partsOf, sheetXml } from "../../../support/package-check";
import { everyFeature } from "./every-feature";
import { formatOf, rawCells } from "./read-raw";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? describe.skip : describe;
const name = everyFeature.sheets[1]?.name ?? "";
const fileName = "biểu.xlsx";

/**
 * LibreOffice converting without a window keeps no frozen panes (not of Excel's own files either), and no tab colour
 * of a protected sheet; everything else must survive.
 */
withLibreOffice("a file with every feature, opened and saved by LibreOffice,", () => {
  let written: ReadonlyMap<string, Uint8Array>;
  let bytes: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    written = new Map([[fileName, await writeWorkbook(everyFeature)]]);
    bytes = resave(written).get(fileName) ?? new Uint8Array();
    xml = sheetXml(bytes, name);
  });

  test("is a sound package with the same cells", async () => {
    expect(packageFaults(bytes)).toEqual([]);
    const before = [...rawCells(written.get(fileName) ?? bytes, name)].filter(([address]) => address !== "E6");
    const after = rawCells(bytes, name);
    const known = (text: string | null) => (text === null || Number.isNaN(Number(text)) ? text : String(Number(text)));
    for (const [address, { text, formula }] of before) {
      if (text === null && formula === null) continue;
      const cell = after.get(address);
      expect([address, known(cell?.text ?? "")]).toEqual([address, known(text)]);
      // It keeps a typed TRUE as the formula TRUE(), and a typed error as a formula too.
      expect(cell?.formula?.replace(/^((TRUE|FALSE)\(\)|#N\/A)$/, "") ?? "").toBe(formula ?? "");
    }
  });

  test("keeps number formats", () => {
    const formats = ["B2", "C2", "D2", "D3", "E2"].map((address) =>
      formatOf(bytes, rawCells(bytes, name).get(address)).toLowerCase().replaceAll("\\", ""),
    );
    expect(formats).toEqual(["@", "#,##0.0", "dd/mm/yyyy", "dd/mm/yyyy hh:mm", "#,##0.00"]);
  });

  test("keeps validation, by kind and strictness", () => {
    expect(
      elements(xml, "dataValidation").map(
        ({ sqref, type, errorStyle, showErrorMessage }) => `${sqref} ${type} ${errorStyle} ${showErrorMessage}`,
      ),
    ).toEqual([
      "C2:C7 decimal warning true",
      "A2:A7 list stop true",
      "B2:B7 list stop true",
      "D2:D7 date stop true",
      "F2:F4 textLength stop true",
      "F5 custom stop true",
      "F6 none stop false",
    ]);
    expect(new Set(elements(xml, "dataValidation").map(({ prompt }) => prompt))).toEqual(
      new Set(["Nhập số, ví dụ 1.234,5"]),
    );
  });

  test("keeps protection, widths, hidden columns, merges, filter and conditional formats", () => {
    expect(elements(xml, "sheetProtection")[0]).toMatchObject({
      sheet: "true",
      formatColumns: "false",
      autoFilter: "false",
    });
    expect(elements(xml, "col").map(({ width, hidden }) => [Math.round(Number(width)), hidden])).toEqual([
      [11, "false"],
      [12, "false"],
      [13, "false"],
      [14, "true"],
      [15, "false"],
      [16, "false"],
    ]);
    expect(elements(xml, "mergeCell")).toEqual([{ ref: "A9:F9" }]);
    expect(elements(xml, "autoFilter")).toEqual([{ ref: "A1:F7" }]);
    expect(elements(xml, "cfRule").map(({ type }) => type)).toEqual(["expression", "dataBar"]);
    expect(partsOf(bytes).get("xl/styles.xml")).toContain('<bgColor rgb="FFFDE9E7"');
  });

  test("keeps names, print titles, page and notes", () => {
    const names = elements(partsOf(bytes).get("xl/workbook.xml") ?? "", "definedName").map(
      ({ name: defined }) => defined,
    );
    expect(names.sort()).toEqual(["DanhMục", "_xlnm.Print_Area", "_xlnm.Print_Titles", "_xlnm._FilterDatabase"]);
    expect(elements(xml, "pageSetup")[0]).toMatchObject({
      paperSize: "9",
      orientation: "landscape",
      fitToWidth: "1",
      fitToHeight: "0",
    });
    expect(xml).toContain("R&amp;&amp;D Số đối chiếu: 123");
    expect([...partsOf(bytes)].find(([part]) => part.startsWith("xl/comments"))?.[1]).toMatch(
      /ví dụ: 1\.234,5(\n|&#10;)Đơn vị/,
    );
  });

  test("comes to the results that were written, once they have been taken out", () => {
    // A truth value in a cell with a format for numbers is a number to LibreOffice.
    const cells = rawCells(recalculate(written).get(fileName) ?? bytes, name);
    expect(
      ["E2", "E3", "E4", "E5", "E6", "E7"].map((address) => [cells.get(address)?.type, cells.get(address)?.text]),
    ).toEqual([
      ["n", "3"],
      ["str", ""],
      ["n", "1"],
      ["e", "#DIV/0!"],
      ["n", "2.5"],
      ["str", "ab"],
    ]);
  });

  test("can be printed, and read as text", () => {
    expect(
      Buffer.from(toPdf(written).get(fileName) ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect(Buffer.from(toCsv(written).get(fileName) ?? []).toString()).toContain('"kind","unit"');
  });
});
