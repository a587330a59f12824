import type { ComparedWith, ScoringMethod } from "../../../contract/choice-words";
import type { TextsOf } from "../../language";
import type { BandFacts, CountedIn, WayFacts } from "../../scale-told";
import { number } from "../number";

const againstWords: { readonly [C in ComparedWith]: string } = {
  "cluster-average": "bình quân cụm, khối",
  "province-average": "bình quân toàn tỉnh",
  highest: "kết quả cao nhất cụm, khối",
  lowest: "kết quả thấp nhất cụm, khối",
  "same-period": "kết quả cùng kỳ năm trước",
  "previous-year": "kết quả năm trước",
  announced: "mức công bố",
};

/** T of a line, as it stands in its sentences. */
function target({ against, measure }: Pick<WayFacts, "against" | "measure">): string {
  if (against === null) return "chỉ tiêu";
  return typeof against === "number" ? `mức ${measured(against, measure)}` : againstWords[against];
}

/** A figure with its measure: "85%", "3 hạng", "12". */
export function measured(value: number, measure: string | null): string {
  if (measure === null) return number(value);
  return measure === "%" ? `${number(value)}%` : `${number(value)} ${measure}`;
}

const pointsWord: { readonly [P in CountedIn]: string } = {
  base: "điểm",
  bonus: "điểm thưởng",
  penalty: "điểm trừ",
  "bonus-or-penalty": "điểm",
};

const subject = ({ part }: Pick<WayFacts, "part">): string =>
  part === "bonus" ? "Điểm thưởng" : part === "penalty" ? "Điểm trừ" : "Điểm";

const points = (value: number, part: CountedIn): string => `${number(value)} ${pointsWord[part]}`;

/** What a unit gets, or loses on a line of penalty. */
const gets = (value: number, part: CountedIn): string =>
  part === "penalty" ? `bị trừ ${number(value)} điểm` : `được ${points(value, part)}`;

/** A bound above the points of a rule. */
const atMost = (most: number | null): string => (most === null ? "" : `, nhiều nhất ${number(most)} điểm`);

/** The smaller of Điểm chuẩn and the line's own bound. */
const bound = ({ max, most }: WayFacts): number => Math.min(max, most ?? max);

/** All points of the line, with its own bound where that is lower. */
const full = (facts: WayFacts): string =>
  `${gets(facts.max, facts.part)}${bound(facts) < facts.max ? atMost(bound(facts)) : ""}`;

/** r, as a fraction in words. */
const ratio = (facts: WayFacts): string =>
  facts.direction === "lower" ? `${target(facts)} / kết quả` : `kết quả / ${target(facts)}`;

const reached = (facts: WayFacts): string => {
  if (facts.direction === "words") return "Kết quả được công nhận là đạt";
  if (facts.direction === "lower") return `Kết quả không vượt quá ${target(facts)}`;
  return `Kết quả ${facts.against === null ? "đạt" : "từ"} ${target(facts)} trở lên`;
};

/** A step of what is missing or exceeded, by the cell Bước. */
const stepWords = ({ step, excessBy, measure }: WayFacts): string =>
  excessBy === "value" ? measured(step ?? 0, measure) : `${number(step ?? 0)}%`;

/** Where less is better, what a percentage above or below T is taken of. */
const ofRatio = (facts: WayFacts): string =>
  facts.direction === "lower" && facts.excessBy !== "value" ? ` (phần trăm của ${ratio(facts)})` : "";

const times = (measure: string | null): string => (measure === null || measure === "" ? "lần" : measure);

function leader(facts: WayFacts): string {
  const { max, excessBy } = facts;
  const half = number(max / 2);
  const t = target(facts);
  const beyond =
    excessBy === null
      ? `${half} + ${half} × (kết quả − ${t}) / (kết quả cao nhất cụm, khối − ${t})`
      : `${half} + ${half} × phần vượt / phần vượt lớn nhất cụm, khối, phần vượt tính theo ${excessBy === "value" ? "giá trị" : "phần trăm"} so với ${t}`;
  return `Kết quả dưới ${t}: ${half} × kết quả / ${t}; bằng ${t}: ${half} điểm; vượt ${t}: ${beyond}, đơn vị dẫn đầu được ${number(bound(facts))} điểm.`;
}

function bandsIntro(facts: WayFacts): string {
  if (facts.bandsBy === "rank")
    return `${subject(facts)} theo thứ hạng của kết quả trong cụm, khối, hạng 1 là kết quả ${facts.direction === "lower" ? "thấp" : "cao"} nhất${atMost(facts.most)}.`;
  if (facts.direction === "words")
    return `${subject(facts)} theo ${facts.bandsBy === "value" ? "giá trị ghi bằng lời của" : "nội dung"} kết quả${atMost(facts.most)}.`;
  const by = facts.bandsBy === "value" ? "kết quả" : `tỷ lệ phần trăm ${ratio(facts)}`;
  return `${subject(facts)} theo bậc của ${by}${atMost(facts.most)}.`;
}

function marksIntro(facts: WayFacts): string {
  const by = facts.bandsBy === "value" ? "kết quả" : `tỷ lệ phần trăm ${ratio(facts)}`;
  return `${subject(facts)} theo các mốc của ${by}; giữa hai mốc tính theo đường thẳng, ngoài hai mốc đầu, cuối giữ nguyên điểm của mốc đó${atMost(facts.most)}.`;
}

function eachTime({ perTime, lowest, highest, measure }: WayFacts): string {
  const amount = perTime ?? 0;
  const bounds = [
    ...(lowest === null ? [] : [`không thấp hơn ${number(lowest)} điểm`]),
    ...(highest === null ? [] : [`không cao hơn ${number(highest)} điểm`]),
  ];
  const does = amount < 0 ? "trừ" : "cộng";
  return `Mỗi ${times(measure)} ${does} ${number(Math.abs(amount))} điểm${bounds.map((each) => `, ${each}`).join("")}.`;
}

/** How the points of a line come about; one sentence for each Cách chấm. */
const way = {
  proportional: (facts) =>
    facts.direction === "words"
      ? `${reached(facts)} thì ${full(facts)}, nếu không thì 0 điểm.`
      : `${subject(facts)} = ${number(facts.max)} × ${ratio(facts)}, nhiều nhất ${number(bound(facts))} điểm.`,
  bands: bandsIntro,
  "pass-fail": (facts) => `${reached(facts)} thì ${full(facts)}, nếu không thì 0 điểm.`,
  "stepwise-deduction": (facts) =>
    `${reached(facts)} thì ${full(facts)}; cứ thiếu ${stepWords(facts)}${ofRatio(facts)} bị trừ ${number(facts.perTime ?? 0)} điểm, phần thiếu chưa tròn ${stepWords(facts)} ${facts.partSteps === "counted" ? "trừ theo tỷ lệ" : "cũng trừ một lần"}; thấp nhất 0 điểm.`,
  "excess-bonus": (facts) =>
    `Cứ vượt ${target(facts)} ${stepWords(facts)}${ofRatio(facts)} ${gets(facts.perTime ?? 0, facts.part)}, phần vượt chưa tròn ${stepWords(facts)} ${facts.partSteps === "counted" ? "tính theo tỷ lệ" : "không tính"}${atMost(Math.min(facts.highest ?? Infinity, facts.most ?? Infinity))}.`,
  "deduct-from-max": (facts) =>
    `Lấy ${number(facts.max)} điểm trừ ${number(facts.perTime ?? 0)} điểm cho mỗi ${times(facts.measure)}, thấp nhất 0 điểm${facts.most !== null && facts.most < facts.max ? atMost(facts.most) : ""}.`,
  "progressive-to-leader": leader,
  "ratio-to-best": (facts) =>
    `${subject(facts)} = ${number(facts.max)} × kết quả / kết quả cao nhất cụm, khối, nhiều nhất ${number(bound(facts))} điểm.`,
  "by-rank": (facts) =>
    facts.bandsBy === "rank" ? bandsIntro(facts) : `${subject(facts)} theo thứ hạng đạt được${atMost(facts.most)}.`,
  "per-occurrence": (facts) =>
    `Mỗi ${times(facts.measure)} ${gets(facts.perTime ?? 0, facts.part)}${atMost(facts.most)}.`,
  direct: (facts) => byHand(facts),
  "bonus-penalty": eachTime,
  deadline: (facts) =>
    `Gửi đúng hạn hoặc được miễn thì ${full(facts)}; chậm mỗi ngày trừ ${number(facts.perTime ?? 0)} điểm, thấp nhất 0 điểm; không gửi thì 0 điểm.`,
  interpolated: (facts) =>
    `Kết quả ${facts.direction === "lower" ? "thấp" : "cao"} nhất cụm, khối ${full(facts)}, ${facts.direction === "lower" ? "cao" : "thấp"} nhất được 0 điểm, ở giữa = ${number(facts.max)} × ${facts.direction === "lower" ? "(cao nhất − kết quả)" : "(kết quả − thấp nhất)"} / (cao nhất − thấp nhất); mọi kết quả bằng nhau thì đều được ${number(bound(facts))} điểm.`,
  "interpolated-bands": marksIntro,
} satisfies { readonly [M in ScoringMethod]: (facts: WayFacts) => string };

/** A person gives the points. */
function byHand({ part, most, lowest }: WayFacts): string {
  if (part === "bonus-or-penalty")
    return `Người chấm ghi điểm cộng (số dương) hoặc trừ (số âm)${lowest === null ? "" : `, không thấp hơn ${number(lowest)} điểm`}${most === null ? "" : `, không cao hơn ${number(most)} điểm`}.`;
  const upTo = most === null ? "" : ` từ 0 đến ${number(most)}`;
  return part === "base"
    ? `Người chấm cho điểm${upTo}.`
    : `Người chấm ghi ${pointsWord[part]}${upTo}; không ai đề nghị thì 0 điểm.`;
}

/** The points of a row and its meaning. */
function earned(row: Pick<BandFacts, "points" | "counted" | "part" | "meaning">): string {
  const counts = row.counted === row.points ? "" : `, được tính ${number(row.counted)} điểm`;
  return `${points(row.points, row.part)}${counts}${row.meaning === null ? "" : ` (${row.meaning})`}.`;
}

function band({ by, from, next, text, ...row }: BandFacts): string {
  if (from === null) return `Kết quả ghi "${text ?? ""}": ${earned(row)}`;
  if (by === "rank")
    return `${next === null ? `Đến hạng ${number(from)}` : `Sau hạng ${number(next)}, đến hạng ${number(from)}`}: ${earned(row)}`;
  const measure = by === "percent" ? "%" : row.measure;
  if (next === null) return `Từ ${measured(from, measure)} trở lên: ${earned(row)}`;
  return `Từ ${measured(from, measure === "%" ? "%" : null)} đến dưới ${measured(next, measure)}: ${earned(row)}`;
}

/** Sentences on how a line is scored. */
export const wayTold = {
  way,
  byHand,
  band,
  mark: ({ by, from, text, ...row }: BandFacts) => {
    const measure = by === "percent" ? "%" : row.measure;
    return `${from === null ? `Kết quả ghi "${text ?? ""}"` : `Mốc ${measured(from, measure)}`}: ${earned(row)}`;
  },
  /** What is not reached by any row. `from`: of the lowest row, of ranks of the last. */
  noBand: ({ by, from, measure }: Pick<BandFacts, "by" | "measure"> & { readonly from: number }) =>
    by === "rank"
      ? `Sau hạng ${number(from)}: 0 điểm.`
      : `Dưới ${measured(from, by === "percent" ? "%" : measure)}: 0 điểm.`,
  noWords: "Nội dung khác: 0 điểm.",
  wordsAsPercent: "Kết quả được công nhận là đạt tính 100%, không được công nhận tính 0%.",
  withoutBands: "Chưa có bậc ở trang Mức điểm nên chưa tính được điểm.",
  /** What So với means, where it needs more words. */
  against: ({ against }: Pick<WayFacts, "against">) => {
    switch (against) {
      case "cluster-average":
      case "province-average":
        return `${againstWords[against].replace("bình", "Bình")} là trung bình cộng kết quả của các đơn vị có số liệu, kể cả đơn vị đang xét.`;
      case "highest":
      case "lowest":
      case "same-period":
      case "previous-year":
      case "announced":
        return `Kết quả so với ${againstWords[against]}, không so với chỉ tiêu đăng ký.`;
      default:
        return `Mức so sánh ${number(against ?? 0)} áp dụng cho mọi đơn vị, không phụ thuộc chỉ tiêu đăng ký.`;
    }
  },
  minimumPercent: ({ percent }: { readonly percent: number }) => `Đạt dưới ${number(percent)}% thì 0 điểm.`,
  unassigned: ({ most, max, how }: { most: number | null; max: number; how: "not-applicable" | "best-of-these" }) =>
    how === "not-applicable"
      ? "Đơn vị không được giao chỉ tiêu thì tiêu chí không áp dụng."
      : `Đơn vị không được giao chỉ tiêu: điểm = ${number(max)} × kết quả / kết quả cao nhất của các đơn vị không được giao chỉ tiêu, nhiều nhất ${number(Math.min(max, most ?? max))} điểm.`,
};
export type WayToldTexts = TextsOf<typeof wayTold>;
