import type { HeldBallot } from "../../domain/decisions/ballot-minutes";
import type { Ballot, BallotCounts, BallotVerdict, JudgedBallot } from "../../domain/decisions/ballots";
import type { Consolidation } from "../../domain/consolidation";
import { formatShort } from "../../text/numbers";
import { ask, blank, count, type HeaderKey, placed } from "./ask";
import { scopeOf, type Figure, type Mark, type MarkTable, type Scope } from "./mark";
import { ordinal } from "./unit-marks";

/** What was voted on a unit; `ballot` `null` = nothing was counted yet, and everything of it is to be filled in. */
export type VoteSubject = {
  readonly round: Consolidation;
  readonly unit: string;
  readonly order: number;
  readonly ballot: JudgedBallot | null;
  /** Of the nomination, or of the ballot. */
  readonly source: Ballot["source"];
};

/** The row of `Kết quả bình xét` behind a figure. */
const rowOf = ({ file, sheet, cell }: Ballot["source"], header: HeaderKey): string =>
  `${file === null ? "" : `${file}: `}${placed(sheet, header, cell)}`;

const headerOf = {
  present: "present",
  written: "writtenOpinions",
  issued: "ballotsIssued",
  returned: "ballotsReturned",
  valid: "ballotsValid",
  agreed: "ballotsAgreed",
  members: "voters",
} as const satisfies { readonly [K in keyof BallotCounts]: HeaderKey };

function counted({ ballot, source }: Pick<VoteSubject, "ballot" | "source">, key: keyof BallotCounts): Figure {
  const value = ballot?.counts[key] ?? null;
  const cell = rowOf(ballot?.source ?? source, headerOf[key]);
  return value === null ? blank(cell) : count(value, cell);
}

/** Percent with at most two decimals; the figure itself is not rounded. */
function shareOf(percent: number | null, part: Figure, whole: Figure): Figure {
  const source = `percent(${part.source},${whole.source})`;
  return percent === null ? blank(source) : { shown: formatShort(percent, 2, "vi"), value: percent, source };
}

function agreedShare(subject: VoteSubject): Figure {
  const votes = subject.ballot?.votes ?? null;
  return shareOf(votes?.percent ?? null, counted(subject, "agreed"), counted(subject, votes?.base ?? "valid"));
}

/** What a ballot comes to, as minutes say it; where it can't be told a person writes it. */
const verdictWords = {
  enough: "Đủ tỷ lệ",
  "not-enough": "Không đủ tỷ lệ",
  "no-quorum": "Không đủ số dự họp",
  "over-limit": "Quá số lần bỏ phiếu",
  impossible: "Số phiếu chưa khớp",
  open: null,
} as const satisfies { readonly [V in BallotVerdict]: string | null };

function verdictOf({ ballot, source }: VoteSubject): Figure {
  const cell = rowOf(ballot?.source ?? source, "ballotsAgreed");
  const said = ballot === null ? null : verdictWords[ballot.verdict];
  return said === null || ballot === null ? blank(cell) : { shown: said, value: ballot.verdict, source: cell };
}

const figure = <Subject>(says: string, of: (subject: Subject) => Figure): Mark<Subject> => ({
  kind: "figure",
  says,
  of,
});
const fact = (says: string, of: (held: HeldSubject) => boolean): Mark<HeldSubject> => ({ kind: "fact", says, of });

export const voteMarks: MarkTable<VoteSubject> = {
  STT: figure("Số thứ tự trong danh sách.", ({ order }) => ordinal(order)),
  "Tên đơn vị": figure("Đơn vị được đề nghị.", ({ round, unit }) => ask(round).only("units", "name", { code: unit })),
  "Tổng điểm": figure("Tổng điểm của đơn vị.", ({ round, unit }) => ask(round).only("totals", "total", { unit })),
  Hạng: figure("Hạng trong cụm, khối.", ({ round, unit }) => ask(round).only("ranking", "rank", { unit })),
  "Phiếu phát ra": figure("Số phiếu phát ra.", (subject) => counted(subject, "issued")),
  "Phiếu thu về": figure("Số phiếu thu về.", (subject) => counted(subject, "returned")),
  "Phiếu hợp lệ": figure("Số phiếu hợp lệ.", (subject) => counted(subject, "valid")),
  "Phiếu đồng ý": figure("Số phiếu đồng ý.", (subject) => counted(subject, "agreed")),
  "Tỷ lệ phiếu đồng ý": figure(
    "Tỷ lệ phiếu đồng ý, %, tính trên số mà danh hiệu quy định; hai chữ số thập phân.",
    agreedShare,
  ),
  "Kết quả bỏ phiếu": figure("Đủ tỷ lệ, không đủ tỷ lệ, hoặc vì sao không có giá trị quyết định.", verdictOf),
};

type HeldSubject = { readonly round: Consolidation; readonly held: HeldBallot };

/** Who voted is the same for all units of the ballot, so the first says it. */
const firstOf = ({ held: { votes } }: HeldSubject): Pick<VoteSubject, "ballot" | "source"> => {
  const [first] = votes;
  if (first === undefined) throw new Error("a ballot without votes");
  return { ballot: first.ballot, source: first.ballot.source };
};

const knowsAttendance = ({ held: { attendance } }: HeldSubject): boolean =>
  attendance.present !== null && attendance.members !== null && attendance.members > 0;

const quorumOf = (subject: HeldSubject): JudgedBallot["quorum"] => firstOf(subject).ballot?.quorum ?? null;

/** Attendance as a share of all members, whether or not the award asks for one. */
function attendanceShare(subject: HeldSubject): Figure {
  const { present, members } = subject.held.attendance;
  const known = present !== null && members !== null && members > 0;
  const vote = firstOf(subject);
  return shareOf(known ? (100 * present) / members : null, counted(vote, "present"), counted(vote, "members"));
}

export const heldMarks: MarkTable<HeldSubject> = {
  "Thứ tự lần bỏ phiếu": figure("Lần bỏ phiếu thứ mấy.", (subject) =>
    count(subject.held.number, rowOf(firstOf(subject).source, "ballot")),
  ),
  "Số dự họp": figure("Số thành viên dự họp.", (subject) => counted(firstOf(subject), "present")),
  "Tổng thành viên": figure("Tổng số thành viên có quyền bỏ phiếu.", (subject) => counted(firstOf(subject), "members")),
  "Tỷ lệ dự họp": figure("Số dự họp so với tổng thành viên, %, hai chữ số thập phân.", attendanceShare),
  "Số ý kiến bằng văn bản": figure("Số thành viên vắng mặt được lấy ý kiến bằng văn bản.", (subject) =>
    counted(firstOf(subject), "written"),
  ),
  "Có ghi số dự họp": fact("Đúng khi đã ghi số dự họp và tổng thành viên.", knowsAttendance),
  "Chưa ghi số dự họp": fact("Đúng khi chưa ghi số dự họp hoặc tổng thành viên.", (held) => !knowsAttendance(held)),
  "Có ý kiến bằng văn bản": fact(
    "Đúng khi có thành viên được lấy ý kiến bằng văn bản.",
    ({ held }) => (held.attendance.written ?? 0) > 0,
  ),
  "Đủ số dự họp": fact("Đúng khi đạt tỷ lệ dự họp tối thiểu.", (held) => quorumOf(held)?.reached === true),
  "Không đủ số dự họp": fact("Đúng khi không đạt tỷ lệ dự họp tối thiểu.", (held) => quorumOf(held)?.reached === false),
  "Đơn vị được bỏ phiếu": {
    kind: "list",
    says: "Các đơn vị được bỏ phiếu ở lần này.",
    of: ({ round, held: { votes } }) =>
      votes.map(({ unit, ballot }, index) =>
        scopeOf(voteMarks, { round, unit, order: index + 1, ballot, source: ballot.source }),
      ),
    inner: voteMarks,
  },
};

export function heldScopes(round: Consolidation, ballots: readonly HeldBallot[]): readonly Scope[] {
  return ballots.map((held) => scopeOf(heldMarks, { round, held }));
}
