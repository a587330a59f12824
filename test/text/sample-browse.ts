import type { BrowseTexts } from "../../src/text/vi/pane/browse";
import type { Samples } from "./samples";

const count = [{ count: 12 }] as const;

/** What the pages of a cluster and of a unit are given to say. */
export const sampleBrowse: Samples<BrowseTexts> = {
  cluster: {
    officer: [{ name: "Nguyễn Thị Mẫu" }],
    documentBy: [{ date: "2020-07-08" }],
    lastDay: [{ date: "2020-07-10" }],
    matrixLabel: [{ name: "Khối nội chính" }],
    report: { from: [{ file: "C1/_C1.xlsx" }] },
    totals: { both: [{ stated: "25", held: "24,5" }] },
  },
  ranks: {
    total: [{ total: 92.5, decimals: 2 }],
    rank: [{ rank: 2, tied: true }],
    firmness: [
      {
        others: [
          { variant: { kind: "decimals", decimals: 0 }, rank: 3 },
          { variant: { kind: "decimals", decimals: 1 }, rank: 3 },
          { variant: { kind: "original-targets" }, rank: null },
        ],
        more: { rank: 1, units: ["a"] },
        less: { rank: 3, units: ["b", "c"] },
        nameOf: () => "Sở Tài chính",
      },
    ],
    margins: [{ rise: { points: 0.75, unit: "a" }, fall: { points: 1, unit: "b" }, nameOf: () => "Sở Tài chính" }],
  },
  unit: {
    filledOf: [{ filled: 57, required: 59 }],
    lastDay: [{ date: "2020-06-30" }],
    extended: [{ date: "2020-07-05", reason: "Thiên tai" }],
    exempt: [{ reason: "Mới thành lập" }],
    receipt: [{ date: "2020-06-29", source: "Sổ theo dõi", confirmed: false }],
    preparedBy: [{ name: "Nguyễn Thị Mẫu" }],
    documentNumber: [{ number: "12/BC-SNV" }],
    returnedMeans: [{ file: "K03/K03-03.xlsx" }],
    changes: [...count],
    changePlace: [{ sheet: "Kết quả", row: "A1", header: "Thực hiện trong kỳ" }],
  },
  waiting: {
    ofCluster: [{ name: "Khối nội chính", count: 2 }],
    count: [...count],
    row: [{ name: "Sở Tài chính", sheet: "Kết quả bình xét", what: "K03-04 · Bằng khen", column: "Thứ tự" }],
    other: [{ file: "K03/_K03.xlsx", cell: "C6", value: "1" }],
    stands: [{ value: "2" }],
    takeAll: [...count],
    taken: [...count],
    left: [...count],
    more: [...count],
  },
  charts: {
    tableLabel: [{ title: "Phân bố tổng điểm" }],
    scores: { bin: [{ from: 50, to: 60 }], pending: [...count] },
  },
  state: {
    receipt: { done: [{ date: "2020-06-29" }] },
    returning: { done: [{ date: "2020-07-20" }], dated: [{ date: "2020-07-21" }] },
    extending: { tooEarly: [{ date: "2020-06-30" }], done: [{ date: "2020-07-05" }] },
  },
};
