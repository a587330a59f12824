import { headers } from "../../../src/contract/headers";
import { importTable } from "../../../src/forms/board/import-table";
import { assignedTargetList, indicatorList } from "../../../src/forms/sheets/board/catalogue-lists";
import { awardList } from "../../../src/forms/sheets/board/policy-lists";
import { rosterList } from "../../../src/forms/sheets/board/roster-lists";
import { bandList, scaleList } from "../../../src/forms/sheets/board/scale-list";
import { pastedSheet } from "../../../src/forms/reading/read-table";
import type { ListForm } from "../../../src/forms/description/sheet-form";
import type { Sheet } from "../../../src/workbook/sheet";

const sheet = (table: string): Sheet =>
  pastedSheet(
    table
      .trim()
      .split("\n")
      .map((line) =>
        line
          .split("|")
          .map((cell) => cell.trim())
          .join("\t"),
      )
      .join("\n"),
    "Bảng",
  );

const read = (form: ListForm, table: Sheet | string, measure: string | null = null) =>
  importTable(typeof table === "string" ? sheet(table) : table, {
    form,
    spellings: {},
    words: {},
    measureOf: () => measure,
  });

const kinds = (form: ListForm, table: string) =>
  read(form, table)?.rows.map((row) =>
    "text" in row ? `${row.isHeading ? "heading" : "loose"} ${row.text}` : `row ${String(row.values["name"])}`,
  );

test("headings, the row of column numbers and the line of sums are no rows; an indicator that begins with Tổng is one", () => {
  const table = `
    TT | Tiêu chí | Điểm chuẩn
    (1) | (2) | (3)
    A | Kinh tế | 60
    1 | Tổng thu ngân sách | 30
    2 | Tổng số vụ tai nạn giao thông | 30
    II | Phong trào | 40
    1 | Mô hình mới | 40
     | Tổng cộng | 100`;
  expect(kinds(scaleList, table)).toEqual([
    "loose (1) (2) (3)",
    "heading A. Kinh tế",
    "row Tổng thu ngân sách",
    "row Tổng số vụ tai nạn giao thông",
    "heading II. Phong trào",
    "row Mô hình mới",
    "loose Tổng cộng 100",
  ]);
});

test("one text alone is a heading where rows of the list may stand under headings, else a row", () => {
  const alone = (form: ListForm, name: string, other: string) =>
    kinds(form, `${name} | ${other}\n Một | a\n Phần hai | \n Hai | b`)?.[1];
  expect(alone(indicatorList, headers.indicatorName, "ĐVT")).toBe("heading Phần hai");
  expect(alone(rosterList, headers.unitName, "Mã đơn vị")).toBe("heading Phần hai");
  expect(alone(awardList, headers.award, "Loại")).toBe("row Phần hai");
});

test("a column that a person chose goes before what was recognised; one that is left is not taken", () => {
  const table = sheet("Mã | Chỉ tiêu | Chiều\nH01 | Thu ngân sách | Càng cao càng tốt");
  const form = { form: indicatorList, spellings: {}, words: {} };
  const [row] = importTable(table, form, { 1: "", 3: "evaluation" })?.rows ?? [];
  expect(row).toMatchObject({ values: { name: "Thu ngân sách", evaluation: "higher" } });
  expect(row !== undefined && "values" in row && "code" in row.values).toBe(false);
});

test("without a known header the first row of texts stands for it, and nothing is taken", () => {
  expect(
    read(indicatorList, "Cột một | Cột hai\nA | B")?.columns.map(({ header, field, sample }) => [
      header,
      field,
      sample,
    ]),
  ).toEqual([
    ["Cột một", null, "A"],
    ["Cột hai", null, "B"],
  ]);
});

test("figures are read by their measure; Không giao and words stay; a doubtful number is said", () => {
  const table = `
    Mã đơn vị | Mã | Thực hiện năm trước | Kế hoạch giao | Chỉ tiêu đăng ký
    K01-01 | H01 | 95% | KG | 1.234`;
  const [percent] = read(assignedTargetList, table, "%")?.rows ?? [];
  expect(percent).toMatchObject({ values: { previousYear: 95, plan: "KG", target: 1234 }, issues: [] });
  expect("notes" in percent! && percent.notes.map(({ code }) => code)).toEqual(["number-ambiguous"]);
  const [others] = read(assignedTargetList, table, "tỷ đồng")?.rows ?? [];
  expect("issues" in others! && others.issues.map(({ code, place }) => [code, place.cell])).toEqual([
    ["measure-mismatch", "C2"],
  ]);
});

test("a name that is merged over several rows is said of each", () => {
  const table = sheet("Mã cụm/khối | Mã tiêu chí | Từ | Điểm\nC01 | TC03 | 100 | 20\n | | 80 | 15");
  const merged = { ...table, merges: [1, 2].map((column) => ({ top: 2, bottom: 3, left: column, right: column })) };
  expect(read(bandList, merged)?.rows.map((row) => ("values" in row ? row.values["criterion"] : null))).toEqual([
    "TC03",
    "TC03",
  ]);
});
