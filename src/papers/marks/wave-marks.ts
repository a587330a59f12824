import { kindWords } from "../../contract/kind-words";
import type { Consolidation } from "../../domain/consolidation";
import type { SentReminder } from "../../domain/round/receipt";
import { officeOf } from "../../domain/round/period";
import { isUnsent, type OwingUnit } from "../../domain/standing/owed";
import { remindedSoFar } from "../../domain/standing/reminders";
import { formatDate } from "../../text/dates";
import { number } from "../../text/vi/number";
import { clusterMarks } from "./cluster-marks";
import { cellOf, count, text } from "./ask";
import { scopeOf, type Figure, type Mark, type MarkTable, type Scope } from "./mark";
import { saying } from "./entry-marks";
import { isInTime, owedMarks } from "./owed-marks";
import { day, unitMarks } from "./unit-marks";

/** A letter of a wave of reminders: whom it names, and what a person decided about it. */
export type WaveSubject = {
  readonly round: Consolidation;
  /** Those it names, in roster order. */
  readonly units: readonly OwingUnit[];
  /** To whom it goes in `Sổ đôn đốc`: codes of units or clusters. */
  readonly to: readonly string[];
  /** Hạn mới, ISO; `null` = left open. */
  readonly newDate: string | null;
  /** Whose units may be none; left out: the clusters of the units. */
  readonly cluster?: string;
};

const clustersOf = ({ units, cluster: own }: WaveSubject): readonly string[] =>
  own === undefined ? [...new Set(units.map(({ cluster }) => cluster))] : [own];

/** The reminder to count on from: the one with the greatest Lần among all to whom the letter goes. */
function before({ round, to }: WaveSubject): { readonly next: number; readonly last: SentReminder | null } {
  return to
    .map((code) => remindedSoFar(round.board.reminders, code))
    .reduce((all, each) => (each.next > all.next ? each : all), { next: 1, last: null });
}

/** Who waits for the reports: the office, or in a cluster's own workbook its leader. */
function receiverOf(subject: WaveSubject): Figure {
  const { board, unitsByCluster } = subject.round;
  if (board.kind === "board") return text(officeOf(board.period), cellOf("period", "office"));
  const [code = ""] = clustersOf(subject);
  const leader = unitsByCluster.get(code)?.find(({ role }) => role === "leader");
  return leader === undefined
    ? text(board.clusters.find((each) => each.code === code)?.name, `clusters[code=${code}].name`)
    : text(leader.name, `units[cluster=${code},role=leader].name`);
}

/** The letter that called for the reports; without its number what they are for. */
function basisOf({ round: { board } }: WaveSubject): Figure {
  const { letterNumber, letterDate, council, kind, year } = board.period;
  const about = kindWords[kind].subject(year);
  if (letterNumber === null) return saying(`Để tổng hợp kết quả ${about}`);
  const dated = letterDate === null ? "" : ` ngày ${formatDate(letterDate)}`;
  return {
    shown: `Thực hiện Văn bản số ${letterNumber}${dated} của ${council} về việc ${about}`,
    value: letterNumber,
    source: cellOf("period", "letterNumber"),
  };
}

/** Whom the letter as a whole goes to. */
function addresseeOf(subject: WaveSubject): Figure {
  const { board, clusters } = subject.round;
  const codes = clustersOf(subject);
  const name = clusters.find(({ code }) => code === codes[0])?.name ?? "";
  if (board.kind === "cluster") return saying(`Các đơn vị thành viên ${name}`);
  return saying(codes.length === 1 ? `Trưởng, Phó ${name}` : "Trưởng, Phó các cụm, khối thi đua");
}

/** Units that have not sent, or those that have to complete what they sent; of one cluster or of all. */
function countOf(subject: WaveSubject, which: "unsent" | "to-complete"): Figure {
  const codes = clustersOf(subject);
  const only = codes.length === 1 ? `cluster=${codes[0] ?? ""},` : "";
  const units = subject.units.filter((unit) => isUnsent(unit) === (which === "unsent"));
  const where =
    which === "unsent"
      ? "status=missing|not-due|returned"
      : "received!=null,complete=false,status!=returned,status!=exempt";
  return count(units.length, `count(units[${only}role!=guest,${where}])`);
}

const partyOf = ({ units }: WaveSubject): readonly OwingUnit[] =>
  units.filter(({ formality }) => formality === "party");
const fact = (says: string, of: (subject: WaveSubject) => boolean): Mark<WaveSubject> => ({ kind: "fact", says, of });
const words = (says: string, of: (subject: WaveSubject) => Figure): Mark<WaveSubject> => ({ kind: "figure", says, of });

/** What every letter of a wave says of itself. */
const letterMarks: MarkTable<WaveSubject> = {
  "Căn cứ đôn đốc": words("Văn bản triển khai kỳ báo cáo; chưa có số thì nêu việc.", basisOf),
  "Nơi nhận báo cáo": words("Cơ quan thường trực; ở sổ của cụm, khối là đơn vị trưởng.", receiverOf),
  "Báo cáo của kỳ": words("báo cáo; kỳ đăng ký: bản đăng ký.", ({ round: { board } }) =>
    saying(kindWords[board.period.kind].report),
  ),
  "Tên báo cáo của kỳ": words("báo cáo sơ kết 6 tháng đầu năm 2020.", ({ round: { board } }) =>
    saying(kindWords[board.period.kind].reportOf(board.period.year)),
  ),
  "Hạn mới": words("Ngày đề nghị gửi, do người soạn ghi.", ({ newDate }) => day(newDate, "given(newDate)")),
  "Lần đôn đốc": words("(lần 2) …; trống ở lần đầu.", (subject) => {
    const { next } = before(subject);
    return { shown: next > 1 ? ` (lần ${number(next)})` : "", value: next, source: cellOf("reminders", "time") };
  }),
  "Lần đôn đốc trước": words("Lần đôn đốc gần nhất ở Sổ đôn đốc.", (subject) => {
    const { last } = before(subject);
    return last === null ? saying("") : count(last.wave, cellOf("reminders", "time", last.code));
  }),
  "Ngày đôn đốc trước": words("Ngày của lần đôn đốc gần nhất.", (subject) =>
    day(before(subject).last?.sentOn, cellOf("reminders", "day")),
  ),
  "Đã đôn đốc": fact("Đúng khi Sổ đôn đốc đã có lần trước.", (subject) => before(subject).last !== null),
};

const unitsOf = (subject: WaveSubject, cluster: string | null): readonly Scope[] =>
  subject.units
    .filter((unit) => cluster === null || unit.cluster === cluster)
    .map((unit, index) => owedScope(subject, unit, index + 1));

/** A unit of the letter: what it owes, then what else is known of it. */
export function owedScope({ round }: WaveSubject, unit: OwingUnit, order = 1): Scope {
  return scopeOf(owedMarks, { round, unit, order }, scopeOf(unitMarks, { round, code: unit.code, order }));
}

const unitsMark = (cluster: (subject: WaveSubject) => string | null): Mark<WaveSubject> => ({
  kind: "list",
  says: "Các đơn vị được đôn đốc, theo thứ tự ở Danh sách.",
  of: (subject) => unitsOf(subject, cluster(subject)),
  inner: { ...unitMarks, ...owedMarks },
});

export const waveMarks: MarkTable<WaveSubject> = {
  ...letterMarks,
  "Người nhận đôn đốc": words("Trưởng, Phó cụm, khối, hoặc các đơn vị thành viên.", addresseeOf),
  "Số đơn vị đôn đốc chưa gửi": words("Số đơn vị được đôn đốc mà chưa gửi báo cáo.", (subject) =>
    countOf(subject, "unsent"),
  ),
  "Số đơn vị đôn đốc bổ sung": words("Số đơn vị đã gửi, còn nội dung cần bổ sung.", (subject) =>
    countOf(subject, "to-complete"),
  ),
  "Có đơn vị đôn đốc chưa gửi": fact("Đúng khi có đơn vị được đôn đốc mà chưa gửi.", ({ units }) =>
    units.some(isUnsent),
  ),
  "Không có đơn vị đôn đốc chưa gửi": fact(
    "Đúng khi mọi đơn vị được đôn đốc đã gửi.",
    ({ units }) => !units.some(isUnsent),
  ),
  "Có đơn vị đôn đốc bổ sung": fact("Đúng khi có đơn vị phải bổ sung.", ({ units }) => !units.every(isUnsent)),
  "Đơn vị được đôn đốc": unitsMark(() => null),
  "Cụm, khối được đôn đốc": {
    kind: "list",
    says: "Các cụm, khối có đơn vị được đôn đốc.",
    of: (subject) =>
      clustersOf(subject).map((cluster, index) =>
        scopeOf(
          { "Đơn vị được đôn đốc": unitsMark(() => cluster) },
          subject,
          scopeOf(clusterMarks, { round: subject.round, cluster, order: index + 1 }),
        ),
      ),
    inner: clusterMarks,
  },
  "Có đơn vị cần hạn mới": fact("Đúng khi có đơn vị quá hạn hoặc phải bổ sung.", ({ units }) => !units.every(isInTime)),
  "Không có đơn vị cần hạn mới": fact("Đúng khi mọi đơn vị còn trong hạn.", ({ units }) => units.every(isInTime)),
  "Các tổ chức đảng được đôn đốc": words("Tên các đơn vị có Thể thức là Đảng.", (subject) =>
    saying(
      partyOf(subject)
        .map(({ name }) => name)
        .join(", "),
    ),
  ),
  "Có tổ chức đảng": fact("Đúng khi có đơn vị có Thể thức là Đảng.", (subject) => partyOf(subject).length > 0),
  "Đơn vị được đề nghị gửi": words(
    "Tên đơn vị không là tổ chức đảng, nếu chỉ có một; nhiều đơn vị thì ghi các đơn vị.",
    (subject) => {
      const [only, ...others] = subject.units.filter((unit) => unit.formality !== "party");
      return saying(only === undefined || others.length > 0 ? "các đơn vị" : only.name);
    },
  ),
  "Đơn vị có tên trong văn bản": words(
    "Tên đơn vị được đôn đốc, nếu chỉ có một; nhiều đơn vị thì ghi Các đơn vị có tên dưới đây.",
    ({ units: [only, ...others] }) =>
      saying(only === undefined || others.length > 0 ? "Các đơn vị có tên dưới đây" : only.name),
  ),
  "Có đơn vị khác": fact(
    "Đúng khi có đơn vị không là tổ chức đảng.",
    (subject) => partyOf(subject).length < subject.units.length,
  ),
  "Cụm, khối chưa gửi": fact("Đúng khi cụm, khối đã quá hạn, hoặc chưa gửi lại báo cáo của mình.", (subject) => {
    const [code] = clustersOf(subject);
    const status = subject.round.clusters.find((each) => each.code === code)?.status;
    return subject.round.board.kind === "board" && (status === "missing" || status === "returned");
  }),
};

/** The marks of a letter of the wave, then those around it. */
export const waveScope = (subject: WaveSubject, around: Scope): Scope => scopeOf(waveMarks, subject, around);
