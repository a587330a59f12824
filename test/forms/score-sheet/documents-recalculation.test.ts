import { lookedUpScoresSheet, sheetNames } from "../../../src/contract/sheet-names";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { explainWords } from "../../../src/text/vi/scoring";
import { explainWith } from "../../../src/text/explain";
import { dossier, received, type Round, roundOf, units, writtenRound } from "../../app/documents-by-unit-sample";
import { isSameInDigits } from "../../prove/same-digits";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { onlyCells } from "../../support/only-cells";
import { differences } from "./agreement";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

/** T4 and T5 on one document, by its own days and by the line's; T6 on a sheet, which goes by the report's day. */
const scale = `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Mã hồ sơ | Điểm mỗi lần | Hạn
  * | I | T4 | Gửi hồ sơ | 5 | Thời hạn | HS | 0.5 |
  * | I | T5 | Gửi hồ sơ sớm | 5 | Thời hạn | HS | 1 | 23/06/2020
  * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | |
  * | II | T6 | Gửi biểu | 10 | Thời hạn | BIEU | 1 |`;
const round: Round = {
  sheets: { "Thang điểm": scale },
  register: [
    ...units.map((unit) => received(unit, "20/06/2020")),
    ...["C1-01", "C1-02", "K1-01", "K1-02"].map((unit) => dossier(unit, "25/06/2020")),
  ].join("\n"),
};

test("a line on Thời hạn counts from the day of the unit's own row, of the line, or of the report", () => {
  const { scores } = roundOf(round);
  const points = (unit: string) =>
    ["T4", "T5", "T6"].map(
      (code) => scores.find((each) => each.unit === unit && each.criterion === code)?.points ?? null,
    );
  // HS: 20 June for districts, 10 July for K1-01, not asked of K1-02; T5: 23 June. Departments report by 15 June.
  expect(points("C1-01")).toEqual([2.5, 3, 10]);
  expect(points("K1-01")).toEqual([5, 3, 5]);
  expect(points("K1-02")).toEqual([null, null, 5]);
  expect(points("C1-03")).toEqual([0, 0, 0]);
});

test("the explanation names the day and what gives it", () => {
  const { scores } = roundOf(round);
  const said = (unit: string, code: string) => {
    const found = scores.find((each) => each.unit === unit && each.criterion === code);
    return found?.explanation == null ? null : explainWith(explainWords)(found.explanation);
  };
  expect([said("C1-01", "T4"), said("C1-01", "T5"), said("K1-01", "T6"), said("C1-01", "T6")]).toMatchInlineSnapshot(`
    [
      "Thời hạn: chậm 5 ngày, ngày nhận 25/06/2020, Sổ theo dõi ô A9, hạn 20/06/2020 của hồ sơ, điểm mỗi lần 0,5, điểm chuẩn 5.",
      "Thời hạn: chậm 2 ngày, ngày nhận 25/06/2020, Sổ theo dõi ô A9, hạn 23/06/2020 của tiêu chí, điểm mỗi lần 1, điểm chuẩn 5.",
      "Thời hạn: chậm 5 ngày, ngày nhận 20/06/2020, Sổ theo dõi ô A7, hạn 15/06/2020 của báo cáo, điểm mỗi lần 1, điểm chuẩn 10.",
      "Thời hạn: đúng hạn, ngày nhận 20/06/2020, Sổ theo dõi ô A5, điểm mỗi lần 1, điểm chuẩn 10.",
    ]
  `);
});

test("who is not asked for the document of a line waits for a person, and is told at the line", () => {
  const { issues, totals } = roundOf(round);
  expect(totals.find(({ unit }) => unit === "K1-02")?.total).toBeNull();
  const told = issues.filter(({ code }) => code === "scale-document-not-asked");
  expect(told.map(({ params, place }) => [params, place.sheet])).toEqual(
    ["T4", "T5"].map((criterion) => [{ criterion, document: "HS", unit: "K1-02", others: 0 }, "Thang điểm"]),
  );
});

withLibreOffice("every formula comes to what the engine said", async () => {
  const ofScores = new Set<string>([
    ...[sheetNames.clusters, sheetNames.scale, sheetNames.bands, sheetNames.sections, sheetNames.enteredScores],
    ...[sheetNames.figures, sheetNames.scores, sheetNames.ranking, lookedUpScoresSheet],
  ]);
  const whole = writtenRound(round);
  const draft = { ...whole, sheets: whole.sheets.filter(({ name }) => ofScores.has(name)).map(onlyCells) };
  const result = recalculate(new Map([["round.xlsx", await writeWorkbook(draft)]])).get("round.xlsx");
  const found = differences(draft, result ?? new Uint8Array()).filter((each) => !isSameInDigits(each));
  expect(found.slice(0, 5)).toEqual([]);
});

test("Bảng điểm has a document twice where a line has a day of its own, and says who is not asked", () => {
  const scores = writtenRound(round).sheets.find(({ name }) => name === sheetNames.scores);
  const texts = [...(scores?.rows.values() ?? [])].map((cells) => [...cells.values()].map(({ value }) => value));
  const states = texts.filter(([label]) => String(label).includes("HS – Hồ sơ khen thưởng"));
  expect(states.map((row) => row.filter((value) => value !== null))).toMatchInlineSnapshot(`
    [
      [
        "HS – Hồ sơ khen thưởng: tình trạng",
        "Chậm",
        "Chậm",
        "Chưa có",
      ],
      [
        "HS – Hồ sơ khen thưởng (hạn 23/06/2020 của tiêu chí): tình trạng",
        "Chậm",
        "Chậm",
        "Chưa có",
      ],
      [
        "HS – Hồ sơ khen thưởng: tình trạng",
        "Đúng hạn",
        "Không yêu cầu",
      ],
      [
        "HS – Hồ sơ khen thưởng (hạn 23/06/2020 của tiêu chí): tình trạng",
        "Chậm",
        "Không yêu cầu",
      ],
    ]
  `);
});
