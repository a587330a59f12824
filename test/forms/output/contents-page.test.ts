import { contentsPage } from "../../../src/forms/output/contents/contents-page";
import { vi } from "../../../src/text/vi";
import type { Consolidation } from "../../../src/domain/consolidation";
import type { ContentItem } from "../../../src/domain/round/indicator";
import type { Entry } from "../../../src/domain/basics/entry";
import { clusterSubmission } from "../../domain/cluster-sample";
import { entry, mark, submission } from "../../domain/round-samples";
import { linesFrom, sheetText } from "../../support/sheet-text";
import { item, smallRound } from "./small-round";

/** A round in which units answer one item. */
function answered(asked: ContentItem, answers: Readonly<Record<string, Entry>>): Consolidation {
  const round = smallRound();
  const accepted = new Map(
    Object.entries(answers).map(([unit, content]) => [
      unit,
      submission(unit, { contents: [{ code: asked.code, content }] }),
    ]),
  );
  return { ...round, board: { ...round.board, contentItems: [asked] }, accepted };
}

/** Without the last line, which says what the codes of clusters stand for. */
const linesOf = (round: Consolidation): string =>
  linesFrom(contentsPage(round, vi), "I. Phong trào").split("\n").slice(0, -1).join("\n");

test("numbers are added up without binary noise, then each stands with its cell; words, KAD and blanks in their place are no answers", () => {
  const round = answered(item("N01", { type: "number", measure: "cuộc" }), {
    "C01-01": entry(0.1, "E6"),
    "C01-02": entry(0.2, "E6"),
    "C01-03": mark("not-applicable", "E6"),
    "K01-02": entry("chưa rõ", "E6", "invalid"),
  });
  expect(linesOf(round)).toBe(`I. Phong trào
N01 | Nội dung N01 | cuộc | 2 |  |  |  | Tổng số | 0.3
N01 |  |  |  | C01 | C01-01 | Huyện Lục Ngạn |  | 0.1 | C01-01.xlsx | Nội dung | E6
N01 |  |  |  | C01 | C01-02 | Huyện Yên Thế |  | 0.2 | C01-02.xlsx | Nội dung | E6
N01 |  |  |  | C01 | C01-03 | Huyện Sơn Động | Chưa tính | KAD | C01-03.xlsx | Nội dung | E6
N01 |  |  |  | K01 | K01-02 | Chi cục Thuế | Chưa tính | chưa rõ | K01-02.xlsx | Nội dung | E6`);
});

test("words stand in full, one row a unit with its cell, as text whatever they begin with", () => {
  const draft = contentsPage(
    answered(item("N02"), { "C01-02": entry("Khó khăn", "E7"), "C01-01": entry("=1+1", "E7") }),
    vi,
  );
  expect(
    linesFrom(draft, "N02", 2),
  ).toBe(`N02 | Nội dung N02 |  | 2 | C01 | C01-01 | Huyện Lục Ngạn |  | =1+1 | C01-01.xlsx | Nội dung | E7
N02 |  |  |  | C01 | C01-02 | Huyện Yên Thế |  | Khó khăn | C01-02.xlsx | Nội dung | E7`);
  expect(draft.rows.get(7)?.get(9)).toMatchObject({ value: "=1+1", formula: null, style: { numberFormat: "@" } });
});

test("of dates the first and the last, with the unit that holds them", () => {
  const round = answered(item("N03", { type: "date" }), {
    "C01-01": entry("2020-03-15", "E8", "value"),
    "C01-02": entry("2020-02-10", "E8", "value"),
    "K01-02": entry("2020-03-15", "E8", "value"),
  });
  expect(linesOf(round)).toBe(`I. Phong trào
N03 | Nội dung N03 |  | 3 | C01 | C01-02 | Huyện Yên Thế | Sớm nhất | 2020-02-10 | C01-02.xlsx | Nội dung | E8
N03 |  |  |  | C01 | C01-01 | Huyện Lục Ngạn | Muộn nhất | 2020-03-15 | C01-01.xlsx | Nội dung | E8
N03 |  |  |  | C01 | C01-01 | Huyện Lục Ngạn |  | 2020-03-15 | C01-01.xlsx | Nội dung | E8
N03 |  |  |  | C01 | C01-02 | Huyện Yên Thế |  | 2020-02-10 | C01-02.xlsx | Nội dung | E8
N03 |  |  |  | K01 | K01-02 | Chi cục Thuế |  | 2020-03-15 | K01-02.xlsx | Nội dung | E8`);
});

test("Có and Không are counted", () => {
  const round = answered(item("N04", { type: "yes-no" }), {
    "C01-01": entry("Có", "E9"),
    "C01-02": entry("Không", "E9"),
    "K01-02": entry("Có", "E9"),
  });
  expect(linesOf(round)).toBe(`I. Phong trào
N04 | Nội dung N04 |  | 3 |  |  |  | Có | 2
N04 |  |  |  |  |  |  | Không | 1
N04 |  |  |  | C01 | C01-01 | Huyện Lục Ngạn |  | Có | C01-01.xlsx | Nội dung | E9
N04 |  |  |  | C01 | C01-02 | Huyện Yên Thế |  | Không | C01-02.xlsx | Nội dung | E9
N04 |  |  |  | K01 | K01-02 | Chi cục Thuế |  | Có | K01-02.xlsx | Nội dung | E9`);
});

test("an item that nobody answered says so with a 0 and no result", () => {
  expect(linesOf(answered(item("N05", { type: "number" }), {}))).toBe(`I. Phong trào
N05 | Nội dung N05 |  | 0`);
});

test("a section row where the Mục changes, in the order of the catalogue", () => {
  const round = smallRound();
  const contentItems = [
    item("A1"),
    item("B1", { section: "II. Đánh giá" }),
    item("B2", { section: "II. Đánh giá" }),
    item("C1", { section: null }),
  ];
  const text = sheetText(contentsPage({ ...round, board: { ...round.board, contentItems }, accepted: new Map() }, vi));
  const firsts = text
    .split("\n")
    .slice(5, -1)
    .map((line) => line.split(" | ")[0]);
  expect(firsts).toEqual(["I. Phong trào", "A1", "II. Đánh giá", "B1", "B2", "Nội dung khác", "C1"]);
});

test("a cluster's own words stand before those of its units; what the catalogue doesn't have comes last", () => {
  const round = answered(item("N02"), { "C01-01": entry("Của huyện", "E7") });
  const sent = clusterSubmission("C01", {
    report: [
      { code: "N02", name: "Nội dung N02", content: entry("Của cụm", "D5") },
      { code: "X1", name: "Việc khác", content: entry("Thêm", "D9") },
    ],
  });
  expect(linesOf({ ...round, sent: new Map([["C01", sent]]) })).toBe(`I. Phong trào
N02 | Nội dung N02 |  | 1 | C01 |  | Cụm C01 | Báo cáo của cụm, khối | Của cụm | _C01.xlsx | Báo cáo cụm | D5
N02 |  |  |  | C01 | C01-01 | Huyện Lục Ngạn |  | Của huyện | C01-01.xlsx | Nội dung | E7
Nội dung ngoài Danh mục nội dung
X1 | Việc khác |  | 0 | C01 |  | Cụm C01 | Báo cáo của cụm, khối | Thêm | _C01.xlsx | Báo cáo cụm | D9`);
});
