import { drawMarks, fingerprint, formatFacts, type RowFacts } from "../../../src/forms/marks/workbook-marks";
import { readMarks } from "../../../src/forms/marks/read-marks";
import { workbookOf } from "../../../src/workbook/draft";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { sheetDraft, workbookDraft } from "../../support/drafts";
import { issuedTo, smallProvince } from "../../support/small-province";

function marked(...pairs: readonly (readonly [string, string])[]): Workbook {
  return workbookOf(workbookDraft([sheetDraft("A"), drawMarks(pairs)]));
}

describe("the marks of a workbook", () => {
  test("come back as written, hidden instead of very hidden too", () => {
    const issued = issuedTo(smallProvince(), "C1-01");
    const hidden = issued.sheets.map((sheet): Sheet => (sheet.name === "_TD" ? { ...sheet, state: "hidden" } : sheet));
    expect(readMarks(issued)).toMatchObject({
      kind: "unit",
      year: "2020",
      period: "h1",
      unit: "C1-01",
      cluster: "C1",
      issued: "2020-05-20",
      selfScoring: true,
    });
    expect(readMarks(issued).deadlines).toEqual({
      holdBy: "2020-06-30",
      sendBy: "2020-06-30",
      extendedTo: null,
      inclusive: true,
    });
    expect(readMarks({ ...issued, sheets: hidden })).toEqual(readMarks(issued));
  });

  test("say nothing where the sheet is gone", () => {
    expect(readMarks(workbookOf(workbookDraft([sheetDraft("A")])))).toMatchObject({
      kind: null,
      unit: null,
      year: null,
      selfScoring: false,
      rows: new Map(),
    });
  });

  test.each(["soon", "31/02/2020", "44000", "\u0000"])("a deadline of %j is no day", (text) => {
    expect(readMarks(marked(["kind", "unit"], ["sendBy", text])).deadlines.sendBy).toBeNull();
  });

  test.each<RowFacts>([
    {
      given: ["plan", "previousYear"],
      reads: "number",
      required: true,
      mayBeNotApplicable: false,
      minimum: -0.5,
      maximum: 1e15,
      indicator: "A1",
    },
    {
      given: [],
      reads: "yes-no",
      required: false,
      mayBeNotApplicable: true,
      minimum: null,
      maximum: 0,
      indicator: null,
    },
  ])("facts of a row: %j", (facts) => {
    expect(readMarks(marked(["facts:Kết quả:A1", formatFacts(facts)])).facts.get("Kết quả:A1")).toEqual(facts);
  });

  test("facts that were overwritten bound nothing", () => {
    expect(readMarks(marked(["facts:Kết quả:A1", "x||||ba|"])).facts.get("Kết quả:A1")).toEqual({
      given: [],
      reads: "number",
      required: false,
      mayBeNotApplicable: false,
      minimum: null,
      maximum: null,
      indicator: null,
    });
  });

  test("a fingerprint is of the texts, not of their Unicode form or the space around them", () => {
    expect(fingerprint([" Hòa\n", "1"])).toBe(fingerprint(["Hòa".normalize("NFD"), "1"]));
    expect(fingerprint(["ab", "c"])).not.toBe(fingerprint(["a", "bc"]));
    expect(fingerprint(["Chỉ tiêu", "12.5"])).toBe("b506a7a430b5e3cda619f0e87aee8863add05cd50d7fbe3f1ab0e9aa0772d61d");
  });

  test("every list that is issued has its structure, every row its fingerprint", () => {
    const marks = readMarks(issuedTo(smallProvince(), "C1-01"));
    expect([...marks.structure.keys()]).toEqual([
      "Thông tin chung",
      "Chỉ tiêu",
      "Kết quả",
      "Điều chỉnh",
      "Tự chấm",
      "Kết quả khen thưởng",
      "Nội dung",
    ]);
    expect([...marks.rows.keys()].filter((name) => name.startsWith("Kết quả:"))).toHaveLength(4 + 15);
  });
});
