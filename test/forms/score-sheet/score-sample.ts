import type { Board } from "../../../src/domain/round/board";
import type { Consolidation } from "../../../src/domain/consolidation";
import type { ScoringPolicy } from "../../../src/domain/round/period";
import { detailsPage } from "../../../src/forms/output/details/details-page";
import { enteredPlaces, enteredRoom } from "../../../src/forms/score-sheet/entered-formula";
import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { rankingPage } from "../../../src/forms/output/ranking/ranking-page";
import { scalePlaces } from "../../../src/forms/score-sheet/live-number";
import { scorePage } from "../../../src/forms/score-sheet/score-page";
import { vi } from "../../../src/text/vi";
import { workbookOf, type WorkbookDraft } from "../../../src/workbook/draft";
import { boardOf, cluster, criterion, indicator, period, unitOf } from "../../domain/round-samples";
import { selfRow } from "../../domain/scoring/scoring-cases";
import { scaleSheets } from "./scale-sheets";
import { enteredSheet, scoredRound, type EnteredLine, type SampleUnit } from "../output/scored-round";

const indicators = [
  indicator("KT01", { name: "Tổng thu ngân sách trên địa bàn", decimals: 1 }),
  indicator("KT02", { name: "Tỷ lệ hộ nghèo", measure: "%", evaluation: "lower", nature: "level" }),
  indicator("KT03", {
    name: "Hoàn thành chỉ tiêu tuyển quân",
    measure: null,
    evaluation: "pass-fail",
    nature: "level",
  }),
  indicator("KT04", {
    name: "Xếp loại cải cách hành chính",
    measure: null,
    evaluation: "qualitative",
    nature: "level",
    acceptedTexts: ["Tốt"],
  }),
  indicator("KT05", {
    name: "Số tập thể, cá nhân được Thủ tướng Chính phủ tặng Bằng khen",
    measure: "lượt",
    decimals: 0,
  }),
];

const sections = [
  "I. Phát triển kinh tế - xã hội (600 điểm)",
  "II. Công tác thi đua",
  "III. Điểm thưởng, điểm trừ",
] as const;

/** A line of the first cluster's own scale. */
const own = (code: string, section: string, changes: Parameters<typeof criterion>[1]) =>
  criterion(code, { cluster: "C01", section, ...changes });

export const sampleCriteria = [
  own("TC01", sections[0], { name: "Thu ngân sách nhà nước", max: 30, indicator: "KT01", minimumPercent: 50 }),
  own("TC02", sections[0], { name: "Giảm tỷ lệ hộ nghèo", max: 20, kind: "bands", indicator: "KT02" }),
  own("TC03", sections[0], { name: "Tuyển quân", max: 10, kind: "pass-fail", indicator: "KT03" }),
  own("TC04", sections[1], { name: "Cải cách hành chính", max: 15, kind: "bands", indicator: "KT04" }),
  own("TC05", sections[1], {
    name: "Phát động phong trào thi đua",
    max: 10,
    kind: "direct",
    mayBeNotApplicable: true,
  }),
  own("TC06", sections[1], { name: "Gửi biểu đúng hạn", max: 5, kind: "deadline", document: "BIEU", perTime: 0.5 }),
  own("TC07", sections[1], { name: "Nhân rộng điển hình tiên tiến", max: 10, kind: "direct" }),
  own("TC08", sections[2], {
    name: "Được Thủ tướng Chính phủ tặng Bằng khen",
    max: 0,
    kind: "bonus-penalty",
    indicator: "KT05",
    perTime: 2.5,
    highest: 5,
  }),
  own("TC09", sections[2], { name: "Có cá nhân bị kỷ luật", max: 0, kind: "bonus-penalty", lowest: -4 }),
  criterion("TC10", { section: null, name: "Thực hiện nhiệm vụ chuyên môn", max: 60, indicator: "KT01" }),
  criterion("TC11", { section: "II. Tổ chức phong trào", name: "Tổ chức phong trào thi đua", max: 40, kind: "direct" }),
];

const bands = [
  { cluster: "C01", criterion: "TC02", from: 100, text: null, points: 20, meaning: null },
  { cluster: "C01", criterion: "TC02", from: 80, text: null, points: 12.5, meaning: null },
  { cluster: "C01", criterion: "TC04", from: null, text: "Tốt", points: 15, meaning: null },
  { cluster: "C01", criterion: "TC04", from: null, text: "Khá", points: 10, meaning: null },
];

const units: readonly SampleUnit[] = [
  {
    unit: unitOf("C01-01", { name: "UBND thành phố Bắc Giang", role: "leader" }),
    figures: {
      KT01: [1000, 433.35],
      KT02: [2.5, 2],
      KT03: [null, "hoàn  thành"],
      KT04: [null, "TỐT"],
      KT05: [3, 1],
      R01: [10, 4.25],
    },
    document: { status: "on-time", daysLate: 0, confirmed: true },
    self: [selfRow("TC05", 9), selfRow("TC07", 8.5)],
  },
  {
    unit: unitOf("C01-02", { name: "Trường Đại học Nông – Lâm Bắc Giang", role: "guest" }),
    figures: { KT01: [100, "KAD"], KT02: [2, 2], KT03: [null, ""], KT04: [null, "Khá"], KT05: [3, "KG"] },
  },
  {
    unit: unitOf("C01-03", { name: "UBND huyện Việt Yên", role: "deputy" }),
    figures: { KT01: [60, 31], KT02: [3, 3.5], KT03: [null, "Chưa đạt"], KT04: [null, "Trung bình"], KT05: [1, 4] },
    document: { status: "late", daysLate: 3, confirmed: true },
    self: [selfRow("TC05", null, "x"), selfRow("TC07", 9)],
  },
  {
    unit: unitOf("C01-04", { name: "UBND huyện Yên Dũng" }),
    figures: { KT01: [60, "?khoảng ba mươi"], KT03: [null, "?#REF!"] },
  },
  {
    unit: unitOf("K03-01", { name: "Sở Tài chính", role: "leader" }),
    figures: { KT01: [200, 100] },
  },
  { unit: unitOf("K03-02", { name: "Sở Kế hoạch và Đầu tư" }), figures: { KT01: [200, 100] } },
  { unit: unitOf("K03-03", { name: "Sở Công Thương" }), figures: null },
];

/** What came in the files of the clusters: points, one to be written over, and a mark. */
export const sentEntries: readonly EnteredLine[] = [
  ["K03-03", "TC10", "cluster", 50],
  ["C01-01", "TC05", "cluster", 8.75],
  ["C01-04", "TC07", "cluster", null, "x"],
];

/** What people entered: every stage, points above the bound, points across. */
export const sampleEntries: readonly EnteredLine[] = [
  ["C01-01", "TC07", "cluster", 7.25],
  ["C01-01", "TC09", "cluster", -1],
  ["C01-01", "TC09", "board", -2],
  ["C01-02", "TC05", "final", 6],
  ["C01-03", "TC09", "cluster", 0],
  ["C01-03", "TC02", "final", 11],
  ["K03-01", "TC11", "cluster", 35],
  ["K03-02", "TC11", "cluster", 35],
  ["K03-03", "TC10", "cross", 20],
  ["K03-03", "TC11", "cluster", 41],
];

type SampleChanges = {
  readonly entries?: readonly EnteredLine[];
  readonly scoring?: Partial<ScoringPolicy>;
  readonly stated?: Partial<Board>;
  readonly sent?: readonly EnteredLine[];
};

/**
 * Two clusters with scales of their own kinds, every way that is computed, every stage, guests, missing and unreadable
 * figures.
 */
export function sampleRound(
  changes: Partial<typeof period> = {},
  { entries = sampleEntries, scoring = {}, stated = {}, sent = [] }: SampleChanges = {},
): { readonly consolidation: Consolidation; readonly entered: ReturnType<typeof enteredSheet>["draft"] } {
  const { draft, scores: own } = enteredSheet(entries);
  // What a cluster's file says counts where the Board's own sheet has no row for it.
  const stands = ({ unit, criterion, stage }: (typeof own)[number]) =>
    own.some((row) => row.unit === unit && row.criterion === criterion && row.stage === stage);
  const scores = [
    ...own,
    ...enteredSheet(sent)
      .scores.filter((row) => !stands(row))
      .map((row) => ({ ...row, file: "C01/_C01.xlsx" })),
  ];
  const policy = { scoring: { ...cluster("C01").scoring, ...scoring } };
  const clusters = [
    cluster("C01", {
      ...policy,
      name: "Cụm thi đua số 1",
      declaredTotal: 100,
      bonusCap: 5,
      penaltyCap: 3,
      totalCap: 102,
      tieBreaks: [sections[0], "TC07"],
    }),
    cluster("K03", { ...policy, name: "Khối thi đua số 3", scaleState: "draft", tieBreaks: ["TC10"] }),
  ];
  const board = boardOf({
    period: { ...period, ...changes },
    clusters,
    indicators,
    criteria: sampleCriteria,
    bands,
    scores,
    ...stated,
  });
  return { consolidation: scoredRound(board, units), entered: draft };
}

/** The four pages beside the sheet of entered points, as a workbook. */
export function samplePages({ consolidation, entered }: ReturnType<typeof sampleRound>): WorkbookDraft {
  const book = (sheets: WorkbookDraft["sheets"]): WorkbookDraft => ({ title: "", sheets, names: [], active: 0 });
  const figures = figuresPage(consolidation);
  const inputs = [...scaleSheets(consolidation.board), entered];
  const workbook = workbookOf(book(inputs));
  const scores = scorePage(consolidation, {
    figures: figures.places,
    entered: enteredPlaces(workbook, enteredRoom(consolidation.board)),
    scale: scalePlaces(workbook),
  });
  return book([
    ...inputs,
    figures.draft,
    scores.draft,
    ...(scores.lookup === null ? [] : [scores.lookup]),
    detailsPage(consolidation, scores.blocks, vi),
    rankingPage(consolidation, { places: scores.places, former: null, texts: vi }),
  ]);
}
