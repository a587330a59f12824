import { headers } from "../../contract/headers";
import { kindWords } from "../../contract/kind-words";
import { sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import { officeOf } from "../../domain/round/period";
import { lastDays, ownDays } from "../../domain/standing/deadlines";
import { ask, cellOf, text } from "./ask";
import { clusterMarks, clusterScopes } from "./cluster-marks";
import { commendationMarks } from "./commendation-marks";
import { issuerMarks } from "./issuer-marks";
import { scopeOf, type Mark, type MarkNames, type MarkTable, type Scope } from "./mark";
import { indicatorMarks } from "./result-marks";
import { sendingMarks, type SendingSubject, unitsBy } from "./sending-marks";
import { day } from "./unit-marks";
import { saying } from "./entry-marks";
import { number } from "../../text/vi/number";
import { proposalMarks } from "./words-marks";

type Period = Consolidation["board"]["period"];

/** What `Kỳ báo cáo` states in words, by the label of the cell. */
function stated(label: keyof typeof headers, of: (period: Period) => string | null | undefined): Mark<Consolidation> {
  return {
    kind: "figure",
    says: `${headers[label]} ở ${sheetNames.period}.`,
    of: ({ board }) => text(of(board.period), cellOf("period", label)),
  };
}

const withSmallLetter = (words: string): string => `${words.charAt(0).toLocaleLowerCase("vi")}${words.slice(1)}`;

/** Words of the round's kind; no figure. */
function words(says: string, of: (period: Period) => string): Mark<Consolidation> {
  return {
    kind: "figure",
    says,
    of: ({ board: { period } }) => ({ shown: of(period), value: of(period), source: "" }),
  };
}

/** Numbers of clusters by how their own reports stand; each has its facts "Có …" and "Không có …". */
const clusterCounts: MarkTable<Consolidation> = Object.fromEntries(
  (
    [
      ["đúng hạn", "on-time", "Số cụm, khối gửi báo cáo đúng hạn."],
      ["chậm", "late", "Số cụm, khối gửi báo cáo chậm."],
      ["chưa gửi", "missing", "Số cụm, khối đã quá hạn chưa gửi báo cáo."],
      ["chưa đến hạn", "not-due", "Số cụm, khối chưa gửi, chưa đến hạn."],
      ["phải hoàn thiện", "returned", "Số cụm, khối được đề nghị hoàn thiện, chưa gửi lại."],
    ] as const
  ).flatMap(([name, status, says]): readonly [string, Mark<Consolidation>][] => {
    const number = (round: Consolidation) => ask(round).count("clusters", { status });
    return [
      [`Số cụm, khối ${name}`, { kind: "figure", says, of: number }],
      [
        `Có cụm, khối ${name}`,
        { kind: "fact", says: `Đúng khi khác 0: ${says}`, of: (round) => number(round).value !== 0 },
      ],
      [
        `Không có cụm, khối ${name}`,
        { kind: "fact", says: `Đúng khi bằng 0: ${says}`, of: (round) => number(round).value === 0 },
      ],
    ];
  }),
);

export const roundMarks: MarkTable<Consolidation> = {
  ...aboutRound({ ...sendingMarks, ...indicatorMarks, ...commendationMarks }),
  Tỉnh: stated("province", ({ province }) => province),
  "Hội đồng": stated("council", ({ council }) => council),
  "Cơ quan thường trực": stated("office", officeOf),
  "Chức danh người đứng đầu": stated("headTitle", ({ headTitle }) => headTitle),
  "Số văn bản": stated("letterNumber", ({ letterNumber }) => letterNumber),
  "Ngày văn bản": {
    kind: "figure",
    says: "Ngày văn bản ở Kỳ báo cáo.",
    of: ({ board }) => day(board.period.letterDate, cellOf("period", "letterDate")),
  },
  Năm: {
    kind: "figure",
    says: "Năm của kỳ báo cáo.",
    of: ({ board: { period } }) => ({ shown: String(period.year), value: period.year, source: "period.year" }),
  },
  "Kỳ báo cáo trong câu": words("Như Kỳ báo cáo, viết giữa câu: năm 2026.", ({ kind, year }) =>
    withSmallLetter(kindWords[kind].time(year)),
  ),
  "Kỳ báo cáo": words("Kỳ báo cáo, viết đủ: 6 tháng đầu năm 2020.", ({ kind, year }) => kindWords[kind].time(year)),
  "Nội dung kỳ báo cáo": words("Việc của kỳ: sơ kết công tác thi đua, khen thưởng …", ({ kind, year }) =>
    kindWords[kind].subject(year),
  ),
  "Báo cáo của kỳ": words("báo cáo; kỳ đăng ký: bản đăng ký.", ({ kind }) => kindWords[kind].report),
  "Tên báo cáo của kỳ": words("báo cáo sơ kết 6 tháng đầu năm 2020.", ({ kind, year }) =>
    kindWords[kind].reportOf(year),
  ),
  "Việc của kỳ": words("Sơ kết, tổng kết: việc của kỳ, viết thường.", ({ kind }) => kindWords[kind].review),
  "Ngày tổng hợp": {
    kind: "figure",
    says: "Ngày mà số liệu được tổng hợp.",
    of: ({ asOf }) => day(asOf, "period.asOf"),
  },
  "Hạn đơn vị gửi báo cáo": {
    kind: "figure",
    says: "Ngày cuối đơn vị gửi báo cáo đúng hạn.",
    of: ({ board }) => day(lastDays(board.period).units, "lastDay(period.unitSendBy)"),
  },
  "Ghi chú hạn riêng": {
    kind: "figure",
    says: "Mấy đơn vị có hạn riêng ở Danh mục hồ sơ, trong ngoặc; trống = không đơn vị nào.",
    of: ({ board, roster }) => {
      const { size } = ownDays(board, roster);
      return saying(size === 0 ? "" : ` (riêng ${number(size)} đơn vị có hạn riêng ở ${sheetNames.documents})`);
    },
  },
  "Hạn cụm/khối gửi báo cáo": {
    kind: "figure",
    says: "Ngày cuối cụm, khối gửi báo cáo đúng hạn.",
    of: ({ board }) => day(lastDays(board.period).clusters, "lastDay(period.clusterSendBy)"),
  },
  "Số cụm, khối": {
    kind: "figure",
    says: "Số cụm, khối thi đua.",
    of: (round) => ask(round).count("clusters", {}),
  },
  ...clusterCounts,
  "Số đơn vị được miễn": {
    kind: "figure",
    says: "Số đơn vị được miễn báo cáo.",
    of: (round) => ask(round).count("units", { status: "exempt" }),
  },
  "Số chỉ tiêu điều chỉnh": {
    kind: "figure",
    says: "Số lần điều chỉnh chỉ tiêu đã có hiệu lực.",
    of: (round) => ask(round).count("adjustments", { inForce: true }),
  },
  "Cụm, khối": {
    kind: "list",
    says: "Các cụm, khối, theo thứ tự ở Cụm, khối.",
    of: (round) =>
      clusterScopes(
        round,
        round.clusters.map(({ code }) => code),
      ),
    inner: clusterMarks,
  },
  "Cụm, khối có đơn vị chậm, chưa gửi": {
    kind: "list",
    says: "Các cụm, khối có đơn vị gửi chậm hoặc quá hạn chưa gửi.",
    of: (round) =>
      clusterScopes(
        round,
        round.clusters
          .filter(({ code }) => unitsBy({ round, cluster: code }, ["late", "missing"]).length > 0)
          .map(({ code }) => code),
      ),
    inner: clusterMarks,
  },
  ...proposalMarks,
  "Năm lập": {
    kind: "figure",
    says: "Năm lập văn bản, theo ngày tổng hợp.",
    of: ({ asOf }) => ({ shown: asOf.slice(0, 4), value: asOf.slice(0, 4), source: "" }),
  },
  "Có xếp hạng": {
    kind: "fact",
    says: "Đúng khi kỳ này có xếp hạng.",
    of: ({ ranking }) => ranking.some(({ rank }) => rank !== null),
  },
};

/** Marks of a part of the round, asked about all of it. */
function aboutRound(marks: MarkTable<SendingSubject>): MarkTable<Consolidation> {
  return Object.fromEntries(
    Object.entries(marks).map(([name, mark]): [string, Mark<Consolidation>] => {
      const whole = (round: Consolidation) => ({ round, cluster: null });
      switch (mark.kind) {
        case "figure":
          return [name, { ...mark, of: (round) => mark.of(whole(round)) }];
        case "fact":
          return [name, { ...mark, of: (round) => mark.of(whole(round)) }];
        case "list":
          return [name, { ...mark, of: (round) => mark.of(whole(round)) }];
        default:
          return mark satisfies never;
      }
    }),
  );
}

export const roundScope = (round: Consolidation): Scope => scopeOf(roundMarks, round);

/** Marks of one cluster, then those of the round around it. */
export function clusterScope(round: Consolidation, cluster: string): Scope {
  return scopeOf(clusterMarks, { round, cluster, order: 1 }, roundScope(round));
}

/** What may stand on a paper about one cluster. */
export const marksOfCluster: readonly MarkNames[] = [issuerMarks, clusterMarks, roundMarks];
