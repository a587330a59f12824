import type { CommendationCount } from "../../contract/commendations";
import { countedUnits, sumCommendations, unitCommendations } from "../../domain/figures/sum-commendations";
import type { CommendationSum } from "../../domain/figures/sum-commendations";
import { blank, cellOf, count, percentOf, text } from "./ask";
import { scopeOf, type Figure, type Mark, type MarkTable } from "./mark";
import type { SendingSubject } from "./sending-marks";
import { ordinal } from "./unit-marks";

/** What was awarded in one Hình thức by the units of a cluster, or by all. */
type AwardedSubject = { readonly cluster: string | null; readonly sum: CommendationSum; readonly order: number };

function sumsOf({ round: { board, roster, units, accepted }, cluster }: SendingSubject): readonly AwardedSubject[] {
  const members = roster.filter((unit) => cluster === null || unit.cluster === cluster);
  return sumCommendations(
    countedUnits(members, units),
    unitCommendations(members, accepted),
    board.awards.map(({ name }) => name),
  ).map((sum, index) => ({ cluster, sum, order: index + 1 }));
}

/** The line of `Tổng hợp khen thưởng` that has the sum. */
const cellFor = ({ cluster, sum: { award } }: AwardedSubject, key: CommendationCount): string =>
  cellOf("commendationSummary", key, `${award}; ${cluster ?? "toàn tỉnh"}`);

function countOf(subject: AwardedSubject, key: CommendationCount): Figure {
  const { sum } = subject.sum.counts[key];
  const cell = cellFor(subject, key);
  // Nobody gave a number: there is nothing for a person to fill in.
  return sum === null ? { ...blank(cell), shown: "–" } : count(sum, cell);
}

/** Over every Hình thức; not known where nobody gave a number. */
function totalOf(subject: SendingSubject, key: CommendationCount): Figure {
  const given = sumsOf(subject).filter(({ sum }) => sum.counts[key].sum !== null);
  const source = `sum(${given.map((each) => cellFor(each, key)).join(" + ")})`;
  const total = given.reduce((all, { sum }) => all + (sum.counts[key].sum ?? 0), 0);
  return given.length === 0 ? blank(cellOf("commendationSummary", key)) : count(total, source);
}

const figure = <Subject>(says: string, of: (subject: Subject) => Figure): Mark<Subject> => ({
  kind: "figure",
  says,
  of,
});

const awardedMarks: MarkTable<AwardedSubject> = {
  STT: figure("Số thứ tự trong danh sách.", ({ order }) => ordinal(order)),
  "Tên hình thức": figure("Hình thức khen thưởng, như các đơn vị ghi.", (subject) =>
    text(subject.sum.award, cellOf("commendations", "awardForm")),
  ),
  "Số tập thể": figure("Số tập thể được khen.", (subject) => countOf(subject, "collectives")),
  "Số cá nhân": figure("Số cá nhân được khen.", (subject) => countOf(subject, "individuals")),
  "Số người trực tiếp lao động": figure("Trong đó số người trực tiếp lao động.", (subject) =>
    countOf(subject, "workers"),
  ),
};

const counted = [
  ["tập thể", "collectives"],
  ["cá nhân", "individuals"],
  ["người trực tiếp lao động", "workers"],
] as const;

const totalMarks = counted.flatMap(([name, key]): readonly [string, Mark<SendingSubject>][] => [
  [`Tổng số ${name} được khen`, figure(`Số ${name} được khen, mọi hình thức.`, (subject) => totalOf(subject, key))],
  [
    `Có ${name} được khen`,
    {
      kind: "fact",
      says: `Đúng khi có ${name} được khen.`,
      of: (subject) => Number(totalOf(subject, key).value ?? 0) > 0,
    },
  ],
]);

/** What units counted in `Kết quả khen thưởng`: the same marks for the whole round and for a cluster. */
export const commendationMarks: MarkTable<SendingSubject> = {
  ...Object.fromEntries(totalMarks),
  "Tỷ lệ người trực tiếp lao động": figure(
    "Số người trực tiếp lao động so với số cá nhân được khen, %, một chữ số thập phân.",
    (subject) => percentOf(totalOf(subject, "workers"), totalOf(subject, "individuals")),
  ),
  "Hình thức đã khen": {
    kind: "list",
    says: "Các hình thức khen thưởng mà các đơn vị đã ghi, với tổng của từng hình thức.",
    of: (subject) => sumsOf(subject).map((each) => scopeOf(awardedMarks, each)),
    inner: awardedMarks,
  },
  "Có kết quả khen thưởng": {
    kind: "fact",
    says: "Đúng khi có đơn vị ghi kết quả khen thưởng.",
    of: (subject) => sumsOf(subject).length > 0,
  },
  "Không có kết quả khen thưởng": {
    kind: "fact",
    says: "Đúng khi chưa đơn vị nào ghi kết quả khen thưởng.",
    of: (subject) => sumsOf(subject).length === 0,
  },
};
