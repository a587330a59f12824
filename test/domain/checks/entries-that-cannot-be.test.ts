import type { ContentItem, Indicator } from "../../../src/domain/round/indicator";
import type { CommendationCount } from "../../../src/contract/commendations";
import type { Submission } from "../../../src/domain/submissions/submission";
import { commendationOf } from "../commendation-samples";
import { boardOf, entry, fullCover, indicator } from "../round-samples";
import { adjustmentRow, resultRow, targetRow } from "../row-samples";
import { found, report } from "./plausibility-sample";

const item = (code: string, changes: Partial<ContentItem> = {}): ContentItem => ({
  code,
  section: null,
  name: "Số mô hình",
  measure: null,
  type: "number",
  required: true,
  scope: { include: [], exclude: [] },
  indicator: null,
  ...changes,
});

function told(changes: Partial<Submission>, board: { items?: readonly ContentItem[]; is?: Partial<Indicator> } = {}) {
  return found(boardOf({ indicators: [indicator("KT01", board.is)], contentItems: board.items ?? [] }), [
    report("C01-01", {}, changes),
  ]);
}

describe("words that say nothing", () => {
  test.each([
    ["ok", true],
    ["....", true],
    ["xxxx", true],
    ["abc", true],
    ["1 2 3", true],
    ["Không", false],
    ["abcd", false],
  ])("%p as the reason of an adjustment: %p", (reason, nothing) => {
    const adjustments = [adjustmentRow("KT01", { reason: entry(reason, "F9") })];
    expect(told({ adjustments }).map(({ code, at }) => [code, at])).toEqual(
      nothing ? [["text-says-nothing", "Điều chỉnh!F9"]] : [],
    );
  });

  test("a name may be short, a required text may not, and of what is not required nothing is asked", () => {
    const named = (name: string) => told({ cover: { ...fullCover, preparedBy: entry(name, "C13") } }).length;
    expect([named("A"), named("An"), named("aa")]).toEqual([1, 0, 1]);
    const items = [item("N1", { type: "text" }), item("N2", { type: "text", required: false }), item("N3")];
    const contents = ["N1", "N2", "N3"].map((code) => ({ code, content: entry("ok", code) }));
    expect(told({ contents }, { items }).map(({ at }) => at)).toEqual(["Nội dung!N1"]);
  });
});

describe("words where words of a list are asked for", () => {
  const answered = (result: string, is: Partial<Indicator>) =>
    told({ results: [resultRow("KT01", { result: entry(result, "H9") })] }, { is }).map((issue) => issue);
  const passFail = { evaluation: "pass-fail" } as const;

  test.each([
    ["Đạt", true],
    ["hoàn  thành", true],
    ["Chưa đạt", true],
    ["không thực hiện.", true],
    ["Không có,", true],
    ["đang làm", false],
  ])("Đạt/Chưa đạt, answered %p: understood %p", (result, understood) => {
    expect(answered(result, passFail).map(({ code }) => code)).toEqual(understood ? [] : ["words-not-accepted"]);
  });

  test("the words that count are told, the other half beside them", () => {
    expect(answered("đang làm", { ...passFail, acceptedTexts: ["Chuẩn"] })).toMatchObject([
      { accepted: "Chuẩn", others: "Chưa đạt", at: "Kết quả!H9" },
    ]);
  });

  test("no to a question in free words is not an accepted word; without a list any words are", () => {
    const qualitative = { evaluation: "qualitative" } as const;
    expect(answered("Không có", { ...qualitative, acceptedTexts: ["Tốt"] })).toMatchObject([
      { accepted: "Tốt", others: "" },
    ]);
    expect(answered("Gì cũng được", qualitative)).toEqual([]);
  });
});

describe("counts", () => {
  test("half a person stands out in each cell of the row; half a hectare does not", () => {
    const row = {
      targets: [targetRow("KT01", { target: entry(2.5, "G9"), halfYearPlan: entry(1.5, "H9") })],
      results: [resultRow("KT01", { result: entry(2.5, "H9"), yearEstimate: entry(3.5, "K9") })],
      adjustments: [adjustmentRow("KT01", { proposed: entry(3.5, "D9") })],
    };
    const fractions = (is: Partial<Indicator>) =>
      told(row, { is })
        .filter(({ code }) => code === "fraction-of-countable")
        .map(({ at }) => at);
    expect(fractions({ measure: "người", decimals: 0 })).toEqual([
      "Chỉ tiêu!G9",
      "Chỉ tiêu!H9",
      "Kết quả!H9",
      "Kết quả!K9",
      "Điều chỉnh!D9",
    ]);
    expect(fractions({ measure: "ha", decimals: 0 })).toEqual([]);
  });

  test("so does half a thing counted in Nội dung, and a count that differs from its indicator's result", () => {
    const items = [item("N1"), item("N2", { indicator: "KT01" }), item("N3", { name: "Kinh phí" })];
    const contents = [
      { code: "N1", content: entry(2.5, "C9") },
      { code: "N2", content: entry(3, "C10") },
      { code: "N3", content: entry(2.5, "C11") },
    ];
    const results = (value: number | null) => [resultRow("KT01", { result: entry(value, "H9") })];
    expect(told({ contents, results: results(4) }, { items }).map(({ code, at }) => [code, at])).toEqual([
      ["fraction-of-countable", "Nội dung!C9"],
      ["content-differs", "Nội dung!C10"],
    ]);
    expect(told({ contents: contents.slice(1), results: results(3) }, { items })).toEqual([]);
    expect(told({ contents: contents.slice(1), results: results(null) }, { items })).toEqual([]);
  });
});

describe("commendations", () => {
  const sums = (numbers: Partial<Record<CommendationCount, number>>) =>
    told({ commendations: [commendationOf("Giấy khen", numbers)] }).map(
      ({ code, at }) => `${code} ${at.split("!")[1]}`,
    );

  const seven = { collectives: 2, individuals: 5 };
  const four = { leadersTop: 0, leadersDepartment: 1, leadersOther: 1, entrepreneurs: 0, workers: 2 };

  test.each([
    ["none at all", { collectives: 0, individuals: 0, byMerit: 0, thematic: 0, unexpected: 0 }, []],
    ["less than none", { thematic: -1 }, ["out-of-range thematic"]],
    ["half a one", { workers: 0.5 }, ["fraction-of-countable workers"]],
    ["all of the individuals are workers", { individuals: 4, workers: 4 }, []],
    ["one worker too many", { individuals: 4, workers: 5 }, ["part-above-whole workers"]],
    ["workers of an unknown number", { workers: 5 }, []],
    ["a kind is all there are", { collectives: 2, individuals: 3, byMerit: 5 }, []],
    ["a kind is one more", { collectives: 2, individuals: 3, byMerit: 6 }, ["part-above-whole byMerit"]],
    ["a kind counts enterprises", { collectives: 2, individuals: 3, enterprises: 1, unexpected: 6 }, []],
    ["nobody knows how many there are", { individuals: 3, byMerit: 6 }, []],
    [
      "kinds with some of the enterprises",
      { collectives: 2, individuals: 3, enterprises: 2, byMerit: 6, thematic: 0, unexpected: 0 },
      ["sum-differs byMerit"],
    ],
    [
      "of wrong numbers no sum is taken",
      { collectives: -2, individuals: 3, byMerit: 6, thematic: 0, unexpected: 0 },
      ["out-of-range collectives"],
    ],
    [
      "households were commended, too, and other ways count",
      { ...seven, households: 2, byMerit: 5, thematic: 1, unexpected: 0, tenure: 3 },
      [],
    ],
    [
      "a way beside the usual ones too many",
      { ...seven, byMerit: 5, thematic: 1, unexpected: 1, tenure: 3 },
      ["sum-differs byMerit"],
    ],
    ["one way of which there are more than all", { ...seven, resistance: 8 }, ["part-above-whole resistance"]],
    ["women are some of the individuals", { individuals: 4, women: 5 }, ["part-above-whole women"]],
    [
      "leaders more than all, together",
      { individuals: 4, leadersTop: 1, leadersOther: 2, workers: 2 },
      ["sum-differs individuals"],
    ],
    [
      "some are neither leaders nor workers, not all parts being stated",
      { individuals: 4, leadersOther: 1, workers: 2 },
      [],
    ],
    ["all parts stated, one person left over", { individuals: 5, ...four }, ["sum-differs individuals"]],
    ["all parts stated", { individuals: 4, ...four }, []],
    ["one part alone is told once", { individuals: 2, leadersTop: 3, workers: 1 }, ["part-above-whole leadersTop"]],
  ] as const)("%s", (_, numbers, codes) => {
    expect(sums(numbers)).toEqual(codes);
  });
});
