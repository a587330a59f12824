import { checkBoard } from "../../../src/domain/checks/check-board";
import { notAskedOf } from "../../../src/domain/checks/check-documents";
import type { Board } from "../../../src/domain/round/board";
import { criterion, documents, unitOf } from "../round-samples";
import { smallProvince } from "../../support/small-province";

const header = "Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu | Hạn | Áp dụng";

/** Issues on `Danh mục hồ sơ`, each with its cell. */
function told(rows: string): readonly unknown[] {
  const { board } = smallProvince({ "Danh mục hồ sơ": `${header}\n${rows}` });
  return [...board.issues, ...checkBoard(board)].flatMap(({ code, params, place }) =>
    place.sheet === "Danh mục hồ sơ" ? [[code, place.cell, params]] : [],
  );
}

test("two rows that concern the same units are told at Áp dụng of the second", () => {
  const rows = `HS | Hồ sơ | Đơn vị | Bắt buộc | | 20/06/2020 | Huyện
    HS | Hồ sơ | Đơn vị | Bắt buộc | | 25/06/2020 | C1-01; C1-02; Sở`;
  const [issue, ...others] = told(rows) as readonly [string, string, unknown][];
  expect(issue).toEqual(["document-asked-twice", expect.stringMatching(/^H\d+$/), expect.anything()]);
  const first = `H${Number(issue?.[1].slice(1)) - 1}`;
  expect(issue?.[2]).toEqual({ document: "HS", sender: "C1-01", others: 1, counts: first });
  expect(others).toEqual([]);
});

test("a blank Áp dụng concerns everyone, so a row beside it overlaps", () => {
  const rows = `HS | Hồ sơ | Đơn vị | Bắt buộc | | 20/06/2020 |
    HS | Hồ sơ | Đơn vị | Bắt buộc | | 25/06/2020 | Sở`;
  expect(told(rows)).toMatchObject([["document-asked-twice", expect.anything(), { sender: "K1-01", others: 1 }]]);
});

test("rows of different units, of different codes and of different levels overlap nowhere", () => {
  const rows = `HS | Hồ sơ | Đơn vị | Bắt buộc | | 20/06/2020 | -Sở
    HS | Hồ sơ | Đơn vị | Bắt buộc | | 25/06/2020 | Sở
    KH | Kế hoạch | Đơn vị | Bắt buộc | | 25/06/2020 | Sở
    HS | Hồ sơ | Cụm/khối | Bắt buộc | | 25/06/2020 | C1`;
  expect(told(rows)).toEqual([]);
});

test("clusters are asked twice like units", () => {
  const rows = `C-BC | Báo cáo | Cụm/khối | Bắt buộc | | 20/06/2020 | C1; K1
    C-BC | Báo cáo | Cụm/khối | Bắt buộc | | 25/06/2020 | K1`;
  expect(told(rows)).toMatchObject([["document-asked-twice", expect.anything(), { sender: "K1", others: 0 }]]);
});

test("the same row twice is told as repeated, once", () => {
  const rows = `HS | Hồ sơ | Đơn vị | Bắt buộc | | 20/06/2020 | Sở
    HS | Hồ sơ | Đơn vị | Bắt buộc | | 25/06/2020 | Sở`;
  expect(told(rows)).toMatchObject([["board-row-repeated", expect.anything(), {}]]);
});

test("whom the document of a line is not asked of: by its own rows, not those of others or of the cluster's", () => {
  const rowsOf = (...include: readonly string[]) => [{ scope: { include, exclude: [] }, due: null }];
  const given = documents.map((document) => ({
    ...document,
    rows: rowsOf(document.code === "DC" ? "C01-02" : document.level === "cluster" ? "K99" : "C01"),
  })) as unknown as Board["documents"];
  const units = [unitOf("C01-01"), unitOf("C01-02"), unitOf("C01-03")];
  const notAsked = (document: string) =>
    notAskedOf({ documents: given }, criterion("T1", { kind: "deadline", document }), units);
  expect(notAsked("DC")).toEqual({ criterion: "T1", document: "DC", unit: "C01-01", others: 1 });
  expect([notAsked("BC"), notAsked("C-BC"), notAsked("?")]).toEqual([null, null, null]);
});
