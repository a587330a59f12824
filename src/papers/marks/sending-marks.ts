import type { Consolidation } from "../../domain/consolidation";
import { isExpected } from "../../domain/standing/cluster-standing";
import type { SendingStatus } from "../../domain/standing/standing";
import { ask, percentOf, type Questions } from "./ask";
import type { Figure, Mark, MarkTable } from "./mark";
import { unitMarks, unitScopes } from "./unit-marks";

/** The whole round, or one cluster of it. */
export type SendingSubject = { readonly round: Consolidation; readonly cluster: string | null };

type Counted = "expected" | "received" | "onTime" | "late" | "missing" | "notDue" | "returned" | "complete";

/** Numbers of units that owe a report: guests and exempt units are in none of them (contract §4, Roster). */
const counted: readonly { readonly key: Counted; readonly name: string; readonly says: string }[] = [
  { key: "expected", name: "phải gửi", says: "Số đơn vị phải gửi báo cáo; không tính đơn vị tham gia, được miễn." },
  { key: "received", name: "đã gửi", says: "Số đơn vị đã gửi báo cáo." },
  { key: "onTime", name: "đúng hạn", says: "Số đơn vị gửi báo cáo đúng hạn." },
  { key: "late", name: "chậm", says: "Số đơn vị gửi báo cáo chậm." },
  { key: "missing", name: "chưa gửi", says: "Số đơn vị đã quá hạn chưa gửi báo cáo." },
  { key: "notDue", name: "chưa đến hạn", says: "Số đơn vị chưa gửi, chưa đến hạn." },
  { key: "returned", name: "phải hoàn thiện", says: "Số đơn vị được đề nghị hoàn thiện, chưa gửi lại." },
  { key: "complete", name: "đầy đủ", says: "Số đơn vị có báo cáo đầy đủ, không còn lỗi." },
];

/** Lists of units by how they stand; each has its facts "Có …" and "Không có …", as every number has. */
const listed: readonly {
  readonly name: string;
  readonly statuses: readonly SendingStatus[];
  readonly says: string;
}[] = [
  { name: "đúng hạn", statuses: ["on-time"], says: "Đơn vị gửi báo cáo đúng hạn." },
  { name: "chậm", statuses: ["late"], says: "Đơn vị gửi báo cáo chậm." },
  { name: "chưa gửi", statuses: ["missing"], says: "Đơn vị đã quá hạn chưa gửi báo cáo." },
  { name: "chưa đến hạn", statuses: ["not-due"], says: "Đơn vị chưa gửi, chưa đến hạn." },
  { name: "phải hoàn thiện", statuses: ["returned"], says: "Đơn vị được đề nghị hoàn thiện, chưa gửi lại." },
  {
    name: "chậm, chưa gửi",
    statuses: ["late", "missing"],
    says: "Đơn vị gửi báo cáo chậm hoặc quá hạn chưa gửi.",
  },
];

function countOf({ round, cluster }: SendingSubject, key: Counted): Figure {
  const questions: Questions = ask(round);
  return cluster === null ? questions.sum("clusters", key) : questions.only("clusters", key, { code: cluster });
}

/** Units of the subject that owe a report and have one of these statuses, in roster order. */
export function unitsBy({ round, cluster }: SendingSubject, statuses: readonly SendingStatus[]): readonly string[] {
  return round.units
    .filter(
      (unit) =>
        isExpected(unit) &&
        statuses.some((status) => status === unit.status) &&
        (cluster === null || unit.cluster === cluster),
    )
    .map(({ code }) => code);
}

const countMarks = counted.map(({ key, name, says }): [string, Mark<SendingSubject>] => [
  `Số đơn vị ${name}`,
  { kind: "figure", says, of: (subject) => countOf(subject, key) },
]);

const percentMarks = counted
  .filter(({ key }) => key !== "expected")
  .map(({ key, name, says }): [string, Mark<SendingSubject>] => [
    `Tỷ lệ đơn vị ${name}`,
    {
      kind: "figure",
      says: `${says} Tính bằng % của số đơn vị phải gửi, một chữ số thập phân.`,
      of: (subject) => percentOf(countOf(subject, key), countOf(subject, "expected")),
    },
  ]);

const listMarks = listed.flatMap(({ name, statuses, says }): readonly [string, Mark<SendingSubject>][] => [
  [
    `Đơn vị ${name}`,
    {
      kind: "list",
      says,
      of: (subject) => unitScopes(subject.round, unitsBy(subject, statuses)),
      inner: unitMarks,
    },
  ],
  [
    `Có đơn vị ${name}`,
    { kind: "fact", says: `Đúng khi có: ${says}`, of: (subject) => unitsBy(subject, statuses).length > 0 },
  ],
  [
    `Không có đơn vị ${name}`,
    { kind: "fact", says: `Đúng khi không có: ${says}`, of: (subject) => unitsBy(subject, statuses).length === 0 },
  ],
]);

/** Whether there are any: no sentence says "0 đơn vị". */
const countFacts = counted.flatMap(({ key, name, says }): readonly [string, Mark<SendingSubject>][] => [
  [
    `Có đơn vị ${name}`,
    { kind: "fact", says: `Đúng khi khác 0: ${says}`, of: (subject) => countOf(subject, key).value !== 0 },
  ],
  [
    `Không có đơn vị ${name}`,
    { kind: "fact", says: `Đúng khi bằng 0: ${says}`, of: (subject) => countOf(subject, key).value === 0 },
  ],
]);

/** How the sending of reports stands: the same marks for the whole round and for a cluster. */
export const sendingMarks: MarkTable<SendingSubject> = Object.fromEntries([
  ...countMarks,
  ...percentMarks,
  ...countFacts,
  ...listMarks,
]);
