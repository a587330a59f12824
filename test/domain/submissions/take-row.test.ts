import { sentEntries } from "../../../src/domain/submissions/sent-entries";
import { differingRows, withTakenRows } from "../../../src/domain/submissions/differing-rows";
import { isTakeable, takeRow } from "../../../src/domain/submissions/take-row";
import { entry } from "../round-samples";
import {
  allTaken,
  board,
  from,
  nomination,
  opinion,
  receiptsOf,
  score,
  sent,
  sentRow,
  stated,
  waiting,
  words,
} from "./returns-sample";

describe("one row taken from the cluster's other file", () => {
  test("of a report its words, under the name of the file", () => {
    const deputy = from({ report: [{ code: "A", name: "Của phó", content: entry("Lời phó", "C7") }] });
    const own = { code: "A", name: "Phong trào", content: entry("Lời trưởng", "C9") };
    const other = { code: "B", name: null, content: entry("Lời khác", "C10") };
    expect(allTaken(deputy, sent({ report: [own, other] })).report).toEqual([
      { ...own, content: entry("Lời phó", "C7"), file: "phó.xlsx" },
      other,
    ]);
    expect(allTaken(deputy, sent({ report: [other] })).report.map(({ code, file }) => [code, file])).toEqual([
      ["B", undefined],
      ["A", "phó.xlsx"],
    ]);
  });

  test("of the cover one label, with the cell where it stands", () => {
    const leader = sent();
    const deputy = from({ cover: { ...leader.cover, rules: entry("12/QC", "C7") } });
    const taken = allTaken(deputy, { ...leader, takenCover: [{ key: "scale", file: "khác.xlsx", cell: "C8" }] });
    expect([taken.cover.rules.value, taken.takenCover]).toEqual([
      "12/QC",
      [
        { key: "scale", file: "khác.xlsx", cell: "C8" },
        { key: "rules", file: "phó.xlsx", cell: "C7" },
      ],
    ]);
  });

  test("of an opinion only the cells that differ; another time of the same target is another one", () => {
    const deputy = from({ opinions: [opinion({ cluster: "disagree", note: "Phó ghi", cell: "D7" })] });
    const leader = sent({ opinions: [opinion({ document: "5/CV", note: "Cũ" }), opinion({ version: 2 })] });
    expect(allTaken(deputy, leader).opinions).toEqual([
      opinion({ cluster: "disagree", document: "5/CV", note: "Phó ghi", cell: "D7", file: "phó.xlsx" }),
      opinion({ version: 2 }),
    ]);
    expect(allTaken(deputy, sent({ opinions: [opinion({ version: 2 })] })).opinions).toHaveLength(2);
  });

  test("points come as a whole row, with the explanation beside them, else the one that stands", () => {
    const deputy = from({ scores: [score({ points: 7, scorer: "C01-02", cell: "B7", file: "phó.xlsx" })] });
    const leader = sent({
      scores: [score({ explanation: "Lời trưởng", scorer: "C01-01" }), score({ criterion: "T2" })],
    });
    expect(allTaken(deputy, leader).scores).toEqual([
      score({ points: 7, scorer: "C01-02", cell: "B7", file: "phó.xlsx", explanation: "Lời trưởng" }),
      score({ criterion: "T2" }),
    ]);
    const said = { ...deputy, scores: deputy.scores.map((each) => ({ ...each, explanation: "Lời phó" })) };
    expect(allTaken(said, leader).scores[0]?.explanation).toBe("Lời phó");
  });

  test("words beside the same points say where they are from, since the row keeps its own file", () => {
    const deputy = from({ scores: [score({ explanation: "Lời phó", cell: "B7", file: "phó.xlsx" })] });
    expect(allTaken(deputy, sent({ scores: [score({ explanation: "Lời trưởng" })] })).scores).toEqual([
      score({ explanation: "Lời phó (phó.xlsx, ô B7)" }),
    ]);
  });

  test("across, each scorer has a row; of the cluster there is one", () => {
    const across = score({ stage: "cross", scorer: "C01-02", points: 9, cell: "B7", file: "phó.xlsx" });
    const own = score({ stage: "cross", scorer: "C01-01" });
    expect(allTaken(from({ scores: [across] }), sent({ scores: [own, score({ stage: "cluster" })] })).scores).toEqual([
      own,
      score({ stage: "cluster" }),
      across,
    ]);
  });

  test("a count of votes comes whole: two counts are never mixed", () => {
    const deputy = from({ nominations: [nomination({ issued: 9, agreed: 8, note: "Phó" }, { cell: "B7" })] });
    const leader = sent({
      nominations: [
        nomination({ issued: 9, returned: 9, agreed: 7, eligible: "Có" }),
        nomination({}, { award: "Bằng khen" }),
      ],
    });
    const taken = allTaken(deputy, leader).nominations;
    expect(taken[0]).toEqual(
      nomination(
        { issued: 9, returned: null, agreed: 8, eligible: "Có", note: "Phó" },
        { cell: "B7", file: "phó.xlsx" },
      ),
    );
    expect(taken[1]).toEqual(nomination({}, { award: "Bằng khen" }));
    const noted = from({ nominations: [nomination({ issued: 9, agreed: 7, note: "Phó" })] });
    expect(allTaken(noted, leader).nominations[0]?.stated.returned).toBe(9);
  });

  test("of a sheet that is the Board's the whole row", () => {
    const deputy = from({ rows: [sentRow({ cell: "A7", entries: [["name", "Huyện Hai"]] })] });
    const other = sentRow({ key: "C01-02", cell: "A10" });
    expect(allTaken(deputy, sent({ rows: [sentRow(), other] })).rows).toEqual([
      other,
      sentRow({ cell: "A7", entries: [["name", "Huyện Hai"]], file: "phó.xlsx" }),
    ]);
  });

  test("a scale is taken whole or not at all, so never by a row", () => {
    const scale = { ...sentEntries(from({ rows: [sentRow({ sheet: "Thang điểm" })] }))[0]?.entry };
    expect(scale.what).toBe("scale");
    const row = { ...scale, what: "scale" } as Parameters<typeof isTakeable>[0];
    expect(isTakeable(row)).toBe(false);
    const leader = sent({ scores: [score()] });
    expect(takeRow(leader, from({}), [row])).toEqual(leader);
    expect(takeRow(leader, from({}), [])).toBe(leader);
  });

  test("of several rows about one thing the last counts, in either file", () => {
    const deputy = from({ opinions: [opinion({ cluster: "agree" }), opinion({ cluster: "disagree" })] });
    const leader = sent({ opinions: [opinion({ cluster: "disagree" }), opinion({ cluster: "agree" })] });
    expect(allTaken(deputy, leader).opinions.map(({ cluster }) => cluster)).toEqual(["disagree", "disagree"]);
  });
});

describe("rows that wait for the Board", () => {
  const deputy = from({
    opinions: [opinion({ cell: "D7" })],
    scores: [score({ points: 7, explanation: "Phó", cell: "B7" }), score({ criterion: "T2", points: 3, cell: "B8" })],
    nominations: [nomination({}, { cell: "B7" })],
    report: [{ code: "A", name: null, content: entry("Lời phó", "C7") }],
  });
  const leader = sent({ scores: [score({ criterion: "T2", points: 4 })] });

  test("come by sheets, a row that is gone with all its cells, and what was decided on it", () => {
    const decided = { ...board, fileChoices: [{ ...words([], { cluster: "", file: "" }), chosen: "other" as const }] };
    const rows = differingRows(decided, receiptsOf(deputy, leader), words);
    expect(rows.map(({ record: { sheet, stands, other }, decided: chosen }) => [sheet, stands, other, chosen])).toEqual(
      [
        ["Báo cáo cụm", "", "Lời phó", null],
        ["Ý kiến điều chỉnh", "", "agree", null],
        ["Điểm chấm", ";", "7;Phó", null],
        ["Điểm chấm", "4", "3", null],
        ["Kết quả bình xét", "", "1", null],
      ],
    );
  });

  test("only of files that are valid, and of others than the accepted one", () => {
    expect(waiting(deputy, leader, false)).toEqual([]);
    expect(waiting(leader, leader)).toEqual([]);
    expect(differingRows(board, { ...receiptsOf(deputy, leader), accepted: null }, words)).toEqual([]);
  });

  test("count once the Board takes them, and only then", () => {
    const receipts = receiptsOf(deputy, leader);
    const taking = (choice: "other" | "stands" | null) =>
      withTakenRows(
        receipts,
        waiting(deputy, leader).map((row) => ({ ...row, decided: choice })),
      ).accepted?.content;
    expect(stated(taking("other") ?? leader)).toHaveLength(6);
    expect(taking("stands")).toBe(leader);
    expect(taking(null)).toBe(leader);
  });
});
