/**
 * How a round of each kind is spoken of in Vietnamese, on sheets, in letters and on the screen (rounds.md, The three
 * kinds of Kỳ): no word of one kind stands on a paper of another.
 */
export type KindWords = {
  /** What units and clusters do at its end, within a sentence: "sơ kết". */
  readonly review: string;
  /** The round as a title: "Sơ kết 6 tháng 2020". */
  readonly round: (year: number) => string;
  /** What its letters are about: "sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2020". */
  readonly subject: (year: number) => string;
  /** The same in few words. */
  readonly shortSubject: (year: number) => string;
  /** The time that it is about, as a line of its own: "6 tháng đầu năm 2020". */
  readonly time: (year: number) => string;
  /** Behind "Kỳ": "6 tháng đầu năm". */
  readonly period: string;
  /** What units send, within a sentence: "báo cáo". */
  readonly report: string;
  /** The same with what it is about: "báo cáo sơ kết 6 tháng đầu năm 2020". */
  readonly reportOf: (year: number) => string;
  /** In names of files: "6 tháng 2020". */
  readonly inFileName: (year: number) => string;
  /** Its words instead of those of the six months, the longer before the shorter. */
  readonly instead: readonly (readonly [from: string, to: string])[];
  /** What its points are, where they are no final ones: "điểm tham khảo 6 tháng". */
  readonly points: string | null;
  /** Name of the Board's workbook, without its ending. */
  readonly workbook: (year: number) => string;
};

/** A title, with what the points are where they are no final ones. */
export function titleWithPoints(title: string, kind: keyof typeof kindWords, joint = " – "): string {
  const { points } = kindWords[kind];
  return points === null ? title : `${title}${joint}${points.toLocaleUpperCase("vi")}`;
}

/**
 * A header, title or sentence as a round of this kind has it: descriptions of sheets speak of the six months. Other
 * words stay as they are.
 */
export function inWordsOf(kind: keyof typeof kindWords, text: string): string {
  return kindWords[kind].instead.reduce((said, [from, to]) => said.replaceAll(from, to), text);
}

/** Where there is no mốc, results are compared with the year's target. */
const withoutBenchmark: KindWords["instead"] = [
  ["so với mốc của kỳ", "so với chỉ tiêu năm"],
  ["đạt mốc của kỳ", "hoàn thành"],
  ...wordInstead("đạt mốc", "hoàn thành"),
  ["mốc chấm kỳ này", "chỉ tiêu áp dụng"],
];

/** The same word as it begins a sentence, and in capitals. */
function wordInstead(from: string, to: string): KindWords["instead"] {
  const first = (word: string): string => `${word.charAt(0).toLocaleUpperCase("vi")}${word.slice(1)}`;
  const capitals = (word: string): string => word.toLocaleUpperCase("vi");
  return [
    [from, to],
    [first(from), first(to)],
    [capitals(from), capitals(to)],
  ];
}

export const kindWords: { readonly [K in "reg" | "h1" | "year"]: KindWords } = {
  reg: {
    review: "đăng ký",
    round: (year) => `Đăng ký đầu năm ${String(year)}`,
    subject: (year) => `đăng ký chỉ tiêu thi đua năm ${String(year)}`,
    shortSubject: (year) => `đăng ký chỉ tiêu năm ${String(year)}`,
    time: (year) => `Đăng ký đầu năm ${String(year)}`,
    period: "đăng ký đầu năm",
    points: null,
    instead: [...wordInstead("sơ kết", "đăng ký"), ...withoutBenchmark],
    report: "bản đăng ký",
    reportOf: (year) => `bản đăng ký chỉ tiêu năm ${String(year)}`,
    inFileName: (year) => `đăng ký đầu năm ${String(year)}`,
    workbook: (year) => `Sổ tổng hợp thi đua đăng ký đầu năm ${String(year)}`,
  },
  h1: {
    review: "sơ kết",
    round: (year) => `Sơ kết 6 tháng ${String(year)}`,
    subject: (year) => `sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm ${String(year)}`,
    shortSubject: (year) => `sơ kết 6 tháng đầu năm ${String(year)}`,
    time: (year) => `6 tháng đầu năm ${String(year)}`,
    period: "6 tháng đầu năm",
    points: "điểm tham khảo 6 tháng",
    instead: [],
    report: "báo cáo",
    reportOf: (year) => `báo cáo sơ kết 6 tháng đầu năm ${String(year)}`,
    inFileName: (year) => `6 tháng ${String(year)}`,
    workbook: (year) => `Sổ tổng hợp thi đua 6 tháng ${String(year)}`,
  },
  year: {
    review: "tổng kết",
    round: (year) => `Tổng kết năm ${String(year)}`,
    subject: (year) => `tổng kết công tác thi đua, khen thưởng năm ${String(year)}`,
    shortSubject: (year) => `tổng kết năm ${String(year)}`,
    time: (year) => `Năm ${String(year)}`,
    period: "cả năm",
    points: null,
    instead: [...wordInstead("sơ kết", "tổng kết"), ...withoutBenchmark],
    report: "báo cáo",
    reportOf: (year) => `báo cáo tổng kết năm ${String(year)}`,
    inFileName: (year) => `cả năm ${String(year)}`,
    workbook: (year) => `Sổ tổng hợp thi đua năm ${String(year)}`,
  },
};
