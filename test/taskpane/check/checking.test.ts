import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { HandIn } from "../../../src/app/live/cluster/hand-in";
import { countIssues } from "../../../src/app/issue-line";
import { province } from "../../app/live/live-province";
import { checkWorkbook } from "../../../src/app/check-workbooks";
import { issuedTo, setCell, typeInto, wellFilled } from "../../support/small-province";
import { sampleDesk } from "../acts/sample-desk";

const issued = issuedTo(province, "C1-02");

test("a form: how many of its cells are filled, and which row each blank one stands in", async () => {
  const { issues, form, clusters } = await paneActs(sampleDesk(issued)).check();
  const blank = issues.filter(({ issue }) => issue.code === "required-blank");
  expect(form).toEqual({
    required: blank.length,
    filled: 0,
    complete: false,
    canCopy: false,
    next: { code: "unit-to-fill", params: { blank: blank.length, errors: 0 } },
    first: { sheet: "Thông tin chung", cell: "B14" },
  });
  expect(clusters).toEqual([]);
  expect(blank.find(({ issue }) => issue.place.sheet === "Kết quả")?.row).toBe("A1 Thu ngân sách");
  expect(blank.find(({ issue }) => issue.place.sheet === "Thông tin chung")?.row).toBeNull();
});

test("blank cells come in the order of sheets and rows", async () => {
  const { issues } = await paneActs(sampleDesk(issued)).check();
  const sheets = issues.filter(({ issue }) => issue.code === "required-blank").map(({ issue }) => issue.place.sheet);
  expect([...new Set(sheets)]).toEqual(["Thông tin chung", "Chỉ tiêu", "Kết quả", "Tự chấm", "Nội dung"]);
});

test("as cells change, the next check counts anew", async () => {
  const desk = sampleDesk(issued);
  const actions = paneActs(desk);
  const before = await actions.check();
  desk.workbook.change((workbook) => typeInto(workbook, wellFilled("C1-02")));
  const after = await actions.check();
  expect(after.form).toMatchObject({ filled: after.form?.required, complete: true });
  expect(before.form?.filled).toBe(0);
});

test("a round tells its clusters and is no form", async () => {
  const { form, clusters } = await paneActs(sampleDesk(province.workbook)).check();
  expect(form).toBeNull();
  expect(clusters).toEqual([
    { code: "C1", name: "Cụm một" },
    { code: "K1", name: "Khối một" },
  ]);
});

test("a form that nobody can tell whose it is was not checked", async () => {
  const nameless = typeInto(issued, [["Thông tin chung", "Mã đơn vị", "", null]]);
  const { form } = await paneActs(
    sampleDesk({ ...nameless, sheets: nameless.sheets.filter(({ name }) => name !== "_TD") }),
  ).check();
  expect(form).toBeNull();
});

test("a cluster's workbook: its cover and report are checked, too, and what is open is to be confirmed, as `thidua check` says it", async () => {
  const book = setCell(
    setCell(issuedTo(province, "_C1"), "Thông tin chung", { row: 8, column: 2, value: "31/6/2020" }),
    "Báo cáo cụm",
    { row: 5, column: 4, value: "." },
  );
  const actions = paneActs(sampleDesk(book));
  const { issues, own } = await actions.check();
  const here = issues
    .filter((each) => each.here)
    .map(({ issue: { code, place } }) => `${code} ${place.sheet ?? ""}!${place.cell ?? ""}`);
  expect(here).toEqual(
    expect.arrayContaining([
      "not-a-date Thông tin chung!B8",
      "text-says-nothing Báo cáo cụm!D5",
      "hand-in-open Thông tin chung!B9",
    ]),
  );
  const line = checkWorkbook({ name: "_C1.xlsx", sha256: "", changed: null, receivedOption: null }, book, {
    asOf: "2020-07-15",
  });
  expect(here).toEqual(line.issues.map(({ code, place }) => `${code} ${place.sheet ?? ""}!${place.cell ?? ""}`));
  const { error, warning } = countIssues(line.issues);
  expect(own).toEqual({ errors: error, warnings: warning, canCopy: false });
  // The list before handing in counts the same errors.
  const { checks } = (await actions.handIn()) as HandIn;
  expect(checks.find(({ code }) => code === "errors")?.open).toBe(error);
});
