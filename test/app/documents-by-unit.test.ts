import { owingUnits } from "../../src/domain/standing/owed";
import type { Consolidation } from "../../src/domain/consolidation";
import { openUnitWorkbook } from "../../src/forms/unit/open-unit-workbook";
import { issuedTo, smallProvince } from "../support/small-province";
import { documents, dossier, received, roundOf, units } from "./documents-by-unit-sample";

const standings = ({ units: all }: Consolidation) =>
  all.map(({ code, status, daysLate }) => `${code} ${status} ${daysLate ?? "–"}`);

test("a unit's report is late by the day of its own row; where that is blank, by the round's", () => {
  const register = units.map((unit) => received(unit, "28/06/2020")).join("\n");
  expect(standings(roundOf({ register }))).toEqual([
    "C1-01 on-time 0",
    "C1-02 on-time 0",
    "C1-03 missing –",
    "K1-01 late 13",
    "K1-02 late 13",
  ]);
});

test("an extension counts instead of the row's day where it is later", () => {
  const roster = `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò | Được gia hạn đến
    1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng |
    2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó |
    1 | K1 | K1-01 | Sở Một | Sở | Trưởng | 20/06/2020
    2 | K1 | K1-02 | Sở Hai | Sở | Phó | 10/06/2020`;
  const register = units.map((unit) => received(unit, "21/06/2020")).join("\n");
  expect(standings(roundOf({ register, sheets: { "Danh sách": roster } }))).toEqual([
    "C1-01 on-time 0",
    "C1-02 on-time 0",
    "K1-01 late 1",
    "K1-02 late 6",
  ]);
});

test("each is asked for the documents that concern it alone", () => {
  const { units: all, clusters } = roundOf({ register: dossier("C1-01", "19/06/2020") });
  const asked = { BC: "missing", BIEU: "present", DC: "none" };
  expect(Object.fromEntries(all.map(({ code, documents: states }) => [code, states]))).toEqual({
    "C1-01": { ...asked, HS: "present" },
    "C1-02": { ...asked, HS: "missing" },
    "C1-03": { BC: "missing", BIEU: "missing", DC: "unanswered", HS: "missing" },
    "K1-01": { ...asked, HS: "missing" },
    "K1-02": asked,
  });
  expect(clusters.map(({ code, documents: states }) => [code, states])).toEqual([
    ["C1", { "C-BC": "missing" }],
    ["K1", {}],
  ]);
});

test("each document has its own lateness: by its row, for whom that row is", () => {
  const register = ["C1-01", "C1-02", "K1-01"].map((unit) => dossier(unit, "25/06/2020")).join("\n");
  const { arrivals } = roundOf({ register, asOf: "2020-07-08" });
  const facts = (unit: string) => arrivals.get(unit)?.documents["HS"];
  expect(facts("C1-01")).toMatchObject({ status: "late", daysLate: 5 });
  expect(facts("K1-01")).toMatchObject({ status: "on-time", daysLate: 0 });
  expect(facts("K1-02")).toBeUndefined();
  expect(facts("C1-03")).toMatchObject({ status: "missing" });
});

test("what has not come is not due until its own day", () => {
  const { arrivals, clusters } = roundOf({ asOf: "2020-07-04" });
  expect(arrivals.get("K1-01")?.documents["HS"]).toMatchObject({ status: "not-due" });
  expect(arrivals.get("C1-02")?.documents["HS"]).toMatchObject({ status: "missing" });
  expect(clusters.map(({ code, status }) => [code, status])).toEqual([
    ["C1", "not-due"],
    ["K1", "not-due"],
  ]);
  expect(roundOf({ asOf: "2020-07-06" }).clusters.map(({ status }) => status)).toEqual(["missing", "not-due"]);
});

test("a required sheet that is not asked of a unit does not keep it from being complete", () => {
  const sheet = `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu | Hạn | Áp dụng
    BIEU | Biểu chỉ tiêu | Đơn vị | Bắt buộc | Kết quả | |
    KT | Kết quả khen thưởng | Đơn vị | Bắt buộc | Kết quả khen thưởng | | Sở`;
  const { units: all } = roundOf({ senders: ["C1-01", "K1-01"], sheets: { "Danh mục hồ sơ": sheet } });
  expect(all.map(({ code, complete }) => [code, complete])).toEqual([
    ["C1-01", true],
    ["C1-02", false],
    ["C1-03", false],
    ["K1-01", false],
    ["K1-02", false],
  ]);
});

test("a reminder names the unit's own day, and the days of documents that have their own", () => {
  const roster = `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò
    1 | C1 | C1-03 | UBND huyện Ba | Huyện | Trưởng
    1 | K1 | K1-03 | Sở Ba | Sở | Trưởng`;
  const owing = owingUnits(roundOf({ asOf: "2020-06-20", senders: [], sheets: { "Danh sách": roster } }));
  expect(owing.map(({ code, lastDay, daysOver, extended }) => ({ code, lastDay, daysOver, extended }))).toEqual([
    { code: "C1-03", lastDay: "2020-06-30", daysOver: 0, extended: false },
    { code: "K1-03", lastDay: "2020-06-15", daysOver: 5, extended: false },
  ]);
  expect(owing[0]?.documents).toEqual([
    { name: "Báo cáo sơ kết", lastDay: null },
    { name: "Biểu chỉ tiêu", lastDay: null },
    { name: "Hồ sơ khen thưởng", lastDay: "2020-06-20" },
  ]);
});

test("the form that a unit is issued names its own day", () => {
  const province = smallProvince({ "Danh mục hồ sơ": documents });
  const sendBy = (unit: string) => openUnitWorkbook(issuedTo(province, unit)).marks.deadlines.sendBy;
  expect([sendBy("C1-01"), sendBy("K1-01")]).toEqual(["2020-06-30", "2020-06-15"]);
});
