import { lookedUpScoresSheet } from "../../src/contract/sheet-names";
import { consolidationJson } from "../../src/app/consolidation-json";
import { vi } from "../../src/text/vi";
import { findHeader, locateSheet } from "../../src/forms/reading/find-header";
import { outputSheets } from "../../src/forms/output/output-sheets";
import { unitLists } from "../../src/forms/unit/unit-forms";
import { issuedTo } from "../support/small-province";
import { provinceOf, roundOf } from "./round-of-kind";

const rounds = { reg: roundOf("reg"), h1: roundOf("h1"), year: roundOf("year") };
type Json = {
  readonly period: Record<string, unknown>;
  readonly units: readonly Record<string, unknown>[];
  readonly figures: readonly Record<string, unknown>[];
  readonly files: readonly { readonly verdict: string }[];
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
} & Record<string, readonly unknown[]>;
const json = (kind: keyof typeof rounds) =>
  JSON.parse(consolidationJson(rounds[kind].consolidated.consolidation, vi)) as Json;
const sheetsOf = (workbook: { readonly sheets: readonly { readonly name: string; readonly state?: string }[] }) =>
  workbook.sheets.filter(({ state }) => state === "visible" || state === undefined).map(({ name }) => name);

describe("forms of each kind (rounds.md, The three kinds of Kỳ)", () => {
  const headers = (kind: keyof typeof rounds, sheet: string): readonly string[] => {
    const workbook = issuedTo(provinceOf(kind), "C1-01");
    const form = unitLists.find((each) => each.sheet === sheet)!;
    const found = locateSheet(workbook, form);
    const row = found === null ? undefined : findHeader(found, form)?.row;
    return [...(found?.rows.get(row ?? 0) ?? [])]
      .filter(([column]) => column <= 16)
      .map(([, { value }]) => String(value))
      .filter((text) => !/^(?:Tự kiểm tra|Thứ tự)/u.test(text));
  };

  test("the results of a year are compared with last year's twelve months", () => {
    expect(headers("year", "Kết quả").slice(0, 11)).toEqual([
      "STT",
      "Mã",
      "Nội dung chỉ tiêu",
      "ĐVT",
      "Thực hiện năm trước",
      "Chỉ tiêu năm",
      "Thực hiện trong kỳ",
      "So với chỉ tiêu năm (%)",
      "So với năm trước (%)",
      "Tài liệu kiểm chứng",
      "Ghi chú",
    ]);
    expect(headers("year", "Chỉ tiêu")).not.toContain("Kế hoạch 6 tháng");
    expect(headers("reg", "Chỉ tiêu")).toContain("Kế hoạch 6 tháng");
  });

  test("a registration is a cover and targets", () => {
    expect(sheetsOf(issuedTo(provinceOf("reg"), "C1-01"))).toEqual(["Thông tin chung", "Chỉ tiêu"]);
    expect(sheetsOf(issuedTo(provinceOf("year"), "C1-01"))).toEqual([
      "Thông tin chung",
      "Chỉ tiêu",
      "Kết quả",
      "Điều chỉnh",
      "Tự chấm",
      "Kết quả khen thưởng",
      "Nội dung",
    ]);
  });
});

describe("what comes of a round of each kind", () => {
  test("reports are taken whole and without a word about them", () => {
    for (const kind of ["reg", "h1", "year"] as const) {
      const { files, units, issues, period } = json(kind);
      expect([kind, period["kind"], files.map(({ verdict }) => verdict)]).toEqual([
        kind,
        kind,
        ["accepted", "accepted", "accepted"],
      ]);
      expect(issues.filter(({ severity }) => severity !== "notice")).toEqual([]);
      expect(units.slice(0, 2).map(({ complete, structure, status }) => [complete, structure, status])).toEqual([
        [true, "ok", "on-time"],
        [true, "ok", "on-time"],
      ]);
    }
  });

  test("samePeriod is last year's six months, its twelve, or nothing", () => {
    const of = (kind: keyof typeof rounds) => {
      const [figure] = json(kind).figures;
      return [figure?.["samePeriod"], figure?.["result"], figure?.["benchmark"]];
    };
    expect(of("h1")).toEqual([560, 1250, 500]);
    expect(of("year")).toEqual([1200, 1250, 1000]);
    expect(of("reg")).toEqual([null, null, 1000]);
  });

  test("a registration has no holding days, no scores, totals, ranking", () => {
    const { period, units, scores, totals, ranking } = json("reg");
    expect([period["unitHoldBy"], period["clusterHoldBy"], period["unitSendBy"]]).toEqual([null, null, "2020-02-28"]);
    expect(units.every(({ reviewHeld, reviewStatus }) => reviewHeld === null && reviewStatus === "unknown")).toBe(true);
    expect([scores, totals, ranking]).toEqual([[], [], []]);
    expect(units[0]?.["documents"]).toEqual({ DK: "present" });
    expect(units[0]).toMatchObject({ requiredCells: 5, filledCells: 5 });
    const outputs = (kind: keyof typeof rounds) =>
      sheetsOf(rounds[kind].out).filter((name) => outputSheets.includes(name));
    expect(outputs("reg")).toEqual([
      "Tổng quan",
      "Tình hình gửi báo cáo",
      "Tình hình cụm, khối",
      "Tổng hợp chỉ tiêu",
      "Ghi chép của cụm, khối",
      "Nội dung cần rà soát",
      "Tệp đã đọc",
    ]);
    const left = ["So sánh các kỳ", "Đính chính", lookedUpScoresSheet];
    expect(outputs("year")).toEqual(outputSheets.filter((name) => !left.includes(name)));
  });
});
