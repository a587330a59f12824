import type { FieldForm } from "../../src/forms/description/sheet-form";
import { periodSheet } from "../../src/forms/sheets/board/period-sheet";
import { clusterReportList } from "../../src/forms/sheets/cluster/cluster-cover-sheet";
import { adjustmentList, resultList } from "../../src/forms/sheets/unit/indicator-lists";
import { concerns } from "../../src/domain/round/indicator";
import {
  cell,
  iso,
  sampleLines,
  sampleLists,
  sampleRows,
  sampleText,
  scopeOf,
  several,
  unitsAtDeadline,
} from "./sample-data";

const units = unitsAtDeadline();
const clusters = sampleRows("clusters");
const indicators = sampleRows("indicators");

/** What is wrong with a cell for its field, or null. */
function faultOf(form: FieldForm, value: string): string | null {
  if (value === "") return form.required ? "blank" : null;
  // The effect of a condition: points, or the name of a class or an award.
  if (form.key === "level") return null;
  switch (form.type.kind) {
    case "choice":
      return form.type.choices.some(([words]) => words === value) ? null : "not a choice";
    case "date":
      return /^(0[1-9]|[12][0-9]|3[01])\/(0[1-9]|1[0-2])\/20[0-9]{2}$/.test(value) ? null : "not a date";
    case "number":
    case "figure":
      return /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(value) ? null : "not a plain number";
    default:
      return null;
  }
}

describe.each(Object.entries(sampleLists))("%s.tsv", (name, form) => {
  const lines = sampleLines(name);

  test("has the headers of its sheet in their order", () => {
    expect(lines[0]).toEqual(form.columns.map((column) => column.header));
  });

  test("every cell is legal for its column and stands in a full row", () => {
    const faults = lines.slice(1).flatMap((cells, row) => [
      ...(cells.length === form.columns.length ? [] : [`row ${row + 1}: ${cells.length} cells`]),
      ...form.columns.flatMap((column, index) => {
        const fault = faultOf(column, cells[index] ?? "");
        return fault === null ? [] : [`row ${row + 1}, ${column.header}: ${fault} "${cells[index]}"`];
      }),
    ]);
    expect(faults).toEqual([]);
  });

  test("is NFC text without byte order mark, carriage returns or stray spaces", () => {
    const text = sampleText(name);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/[\uFEFF\u00A0\u00AD\r]/);
    expect(lines.flat().filter((value) => value !== value.trim() || value.includes("  "))).toEqual([]);
  });
});

test("the period states every label of its sheet, legally", () => {
  const lines = sampleLines("period");
  expect(lines.map(([label]) => label)).toEqual(periodSheet.fields.map((field) => field.header));
  expect(
    periodSheet.fields.flatMap((field, row) => (faultOf(field, lines[row]?.[1] ?? "") === null ? [] : [field.header])),
  ).toEqual([]);
  expect(sampleText("period")).toBe(sampleText("period").normalize("NFC"));
});

describe("the roster", () => {
  test("184 units in 22 clusters hold at the deadline, each once", () => {
    expect(units).toHaveLength(184);
    expect(new Set(units.map((unit) => unit.code)).size).toBe(184);
    expect([...new Set(units.map((unit) => unit.cluster))]).toEqual(clusters.map((row) => cell(row, "Mã cụm/khối")));
    expect(clusters).toHaveLength(22);
  });

  test("every cluster has one leader and one deputy", () => {
    const roles = clusters.map((row) =>
      units.filter((unit) => unit.cluster === cell(row, "Mã cụm/khối")).map((unit) => unit.role),
    );
    expect(roles.filter((list) => list.filter((role) => role === "Trưởng").length !== 1)).toEqual([]);
    expect(roles.filter((list) => list.filter((role) => role === "Phó").length !== 1)).toEqual([]);
  });

  test("the Board's own department is a plain member", () => {
    expect(units.find((unit) => unit.name === "Sở Nội vụ")?.role).toBe("Thành viên");
  });

  test("one row ended before the deadline, and its successor holds", () => {
    const ended = sampleRows("roster").filter((row) => cell(row, "Đến ngày") !== "");
    expect(ended.map((row) => iso(cell(row, "Đến ngày")) < "2020-06-30")).toEqual([true]);
    expect(units.map((unit) => unit.code)).toEqual(
      expect.arrayContaining(ended.map((row) => cell(row, "Đơn vị kế thừa"))),
    );
  });

  test("contacts are nobody's: reserved domain only", () => {
    expect(sampleRows("roster").filter((row) => !cell(row, "Email").endsWith("@example.com"))).toEqual([]);
  });

  test("every extension and exemption says why", () => {
    const reasonless = [...sampleRows("roster"), ...clusters].filter(
      (row) => (cell(row, "Được gia hạn đến") === "") !== (cell(row, "Lý do gia hạn") === ""),
    );
    expect(reasonless).toEqual([]);
    expect(
      sampleRows("roster")
        .filter((row) => cell(row, "Miễn báo cáo (lý do)") !== "")
        .map((row) => row["Mã đơn vị"]),
    ).toEqual(["K13-12"]);
  });
});

describe("the catalogues", () => {
  const marks = new Set(units.flatMap((unit) => [unit.code, unit.cluster, unit.type]));
  const scoped = [...indicators, ...sampleRows("content-items")];

  test("every mark in Áp dụng is a unit type, cluster or unit, and some exclude", () => {
    const scopes = scoped.map((row) => scopeOf(cell(row, "Áp dụng")));
    expect(scopes.flatMap((scope) => [...scope.include, ...scope.exclude]).filter((mark) => !marks.has(mark))).toEqual(
      [],
    );
    expect(scopes.some((scope) => scope.exclude.length > 0)).toBe(true);
  });

  test("every unit has 10 to 20 indicators", () => {
    const counts = units.map(
      (unit) => indicators.filter((row) => concerns(scopeOf(cell(row, "Áp dụng")), unit)).length,
    );
    expect(units.filter((_, index) => (counts[index] ?? 0) < 10 || (counts[index] ?? 0) > 20)).toEqual([]);
  });

  test("all ways of judging and both natures appear; codes are unique", () => {
    expect(new Set(indicators.map((row) => row["Cách đánh giá"])).size).toBe(4);
    expect(new Set(indicators.map((row) => row["Tính chất"])).size).toBe(2);
    expect(new Set(scoped.map((row) => row["Mã"])).size).toBe(scoped.length);
    expect(indicators.some((row) => row["ĐVT"] === "hạng")).toBe(true);
  });

  test("documents name sheets that exist, or none", () => {
    const sheets = [resultList, adjustmentList, clusterReportList, sampleLists["scales"]].map((form) => form?.sheet);
    expect(
      sampleRows("documents")
        .flatMap((row) => several(cell(row, "Biểu")))
        .filter((sheet) => !sheets.includes(sheet)),
    ).toEqual([]);
  });

  test("the letter's five movements are asked for in its words", () => {
    const names = sampleRows("content-items")
      .map((row) => cell(row, "Nội dung"))
      .join("\n");
    for (const movement of [
      "“Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”",
      "“Bắc Giang chung sức xây dựng Nông thôn mới”",
      "“Doanh nghiệp Bắc Giang hội nhập và phát triển”",
      "“Cả nước chung tay vì người nghèo không để ai bị bỏ lại phía sau”",
      "“Cán bộ, công chức viên chức Bắc Giang thi đua thực hiện văn hóa công sở”",
    ]) {
      expect(names).toContain(movement);
    }
    expect(new Set(sampleRows("content-items").map((row) => row["Kiểu"])).size).toBe(4);
  });
});
