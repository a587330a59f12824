import { kindWords } from "../../contract/kind-words";
import { formatDate } from "../dates";
import type { PeriodKind } from "../../domain/round/period";
import type { RemindedUnit } from "../../domain/standing/owed";
import { number } from "./number";

// Letters go from office to office: always in Vietnamese, whatever the language of the pane.
type Round = { readonly kind: PeriodKind; readonly year: number };

/** What the round is called within a sentence. */
export const reviewOf = ({ kind, year }: Round): string => kindWords[kind].subject(year);

export type HandInMessage = {
  readonly office: string;
  readonly cluster: string;
  readonly leader: string | null;
  readonly round: Round;
  readonly fileName: string;
  readonly documentNumber: string | null;
  /** ISO. */
  readonly signedOn: string | null;
  readonly received: number;
  readonly expected: number;
  /** Names of members that have not reported yet. */
  readonly unsent: readonly string[];
};

/** The message that goes with a cluster's file to the Board. What is not known is left out, never invented. */
export function handInMessage({
  office,
  cluster,
  leader,
  round,
  fileName,
  documentNumber,
  signedOn,
  received,
  expected,
  unsent,
}: HandInMessage): string {
  const paper =
    documentNumber === null
      ? ""
      : `Báo cáo số ${documentNumber}${signedOn === null ? "" : ` ngày ${formatDate(signedOn)}`}. `;
  const reports =
    unsent.length === 0
      ? `Đã nhận đủ báo cáo của ${expected} đơn vị thành viên.`
      : `Đã nhận báo cáo của ${received}/${expected} đơn vị thành viên; chưa nhận được báo cáo của: ${unsent.join("; ")}.`;
  return [
    `Kính gửi: ${office}`,
    "",
    `${cluster} gửi kết quả ${reviewOf(round)}. ${paper}Tệp kèm theo: ${fileName}, gồm thông tin chung, báo cáo của cụm, khối, thang điểm, điểm chấm, ý kiến về điều chỉnh chỉ tiêu và kết quả bình xét.`,
    reports,
    "Đề nghị xem xét, tổng hợp./.",
    ...(leader === null ? [] : ["", leader]),
  ].join("\n");
}

export type UrgeLetter = {
  readonly by: "board" | "cluster";
  readonly asOf: string;
  readonly office: string;
  readonly council: string;
  readonly round: { readonly year: number; readonly kind: PeriodKind };
  readonly letter: { readonly number: string; readonly date: string | null } | null;
  readonly lastDay: string;
  /** Those chosen, each with whom the letter names. */
  readonly clusters: readonly {
    readonly name: string;
    readonly leader: string | null;
    readonly units: readonly RemindedUnit[];
  }[];
};

/**
 * The letter that reminds units, or through the leaders of their clusters all of them; always in Vietnamese. Bodies of
 * the Party are asked to "quan tâm gửi"; nobody is ever required ("yêu cầu").
 */
export function urgeLetter(letter: UrgeLetter): string {
  const units = letter.clusters.flatMap((cluster) => cluster.units);
  return [
    ...addressees(letter, units),
    "",
    opening(letter),
    ...listOf(letter, units, { wanted: isUnsent, lead: unsentLead }),
    ...listOf(letter, units, {
      wanted: (unit) => !isUnsent(unit),
      lead: ({ length }) => `Các đơn vị sau đã gửi, còn nội dung cần bổ sung (${number(length)} đơn vị):`,
    }),
    "",
    ...requests(letter, units),
    `Mọi vấn đề vướng mắc, đề nghị liên hệ với ${receiver(letter)} để thống nhất thực hiện./.`,
  ].join("\n");
}

const isUnsent = ({ state }: RemindedUnit): boolean => state === "unsent" || state === "returned";

const isParty = ({ formality }: RemindedUnit): boolean => formality === "party";

/** Who waits for the reports. */
function receiver({ by, office, clusters: [cluster] }: UrgeLetter): string {
  return by === "board" ? office : (cluster?.leader ?? cluster?.name ?? office);
}

function addressees({ by, clusters }: UrgeLetter, units: readonly RemindedUnit[]): readonly string[] {
  const [cluster] = clusters;
  const [unit] = units;
  if (units.length === 1 && unit !== undefined && by === "cluster") return [`Kính gửi: ${unit.name}`];
  if (by === "cluster" && cluster !== undefined) return [`Kính gửi: Các đơn vị thành viên ${cluster.name}`];
  const leaders =
    clusters.length === 1 && cluster !== undefined
      ? `Trưởng, Phó ${cluster.name}`
      : "Trưởng, Phó các cụm, khối thi đua";
  return ["Kính gửi:", `- ${leaders};`, "- Các đơn vị có tên dưới đây."];
}

function opening({ letter, council, round, lastDay, asOf }: UrgeLetter): string {
  const basis =
    letter === null
      ? `Để tổng hợp kết quả ${reviewOf(round)}`
      : `Thực hiện Văn bản số ${letter.number}${letter.date === null ? "" : ` ngày ${formatDate(letter.date)}`} của ${council} về việc ${reviewOf(round)}`;
  return `${basis}, đơn vị gửi báo cáo chậm nhất ngày ${formatDate(lastDay)}. Tình hình tính đến ngày ${formatDate(asOf)} như sau:`;
}

type Part = {
  readonly wanted: (unit: RemindedUnit) => boolean;
  readonly lead: (units: readonly RemindedUnit[]) => string;
};

const unsentLead = ({ length }: readonly RemindedUnit[]): string =>
  `Chưa nhận được báo cáo của ${number(length)} đơn vị:`;

function listOf(
  { clusters, by }: UrgeLetter,
  units: readonly RemindedUnit[],
  { wanted, lead }: Part,
): readonly string[] {
  const chosen = units.filter(wanted);
  if (chosen.length === 0) return [];
  const groups = clusters
    .map((cluster) => ({ ...cluster, units: cluster.units.filter(wanted) }))
    .filter((cluster) => cluster.units.length > 0);
  const lines = groups.flatMap((cluster, index) => [
    ...(by === "board"
      ? [`${index + 1}. ${cluster.name}${cluster.leader === null ? "" : ` (Trưởng: ${cluster.leader})`}`]
      : []),
    ...cluster.units.map((unit) => `- ${unit.name}: ${owed(unit)};`),
  ]);
  return ["", lead(chosen), ...lines.slice(0, -1), (lines.at(-1) ?? "").replace(/;$/u, ".")];
}

function owed({ state, lastDay, daysOver, extended, blank, errors, documents }: RemindedUnit): string {
  const missing = documents.length === 0 ? [] : [`thiếu ${documents.join(", ")}`];
  if (state === "incomplete")
    return (
      [
        ...(blank > 0 ? [`${number(blank)} ô số liệu chưa điền`] : []),
        ...(errors > 0 ? [`${number(errors)} nội dung cần sửa`] : []),
        ...missing,
      ].join("; ") || "cần rà soát lại"
    );
  if (state === "paper") return "đã có văn bản, chưa có biểu số liệu";
  const due = `${extended ? "được gia hạn đến" : "hạn"} ${formatDate(lastDay)}${daysOver > 0 ? `, quá hạn ${number(daysOver)} ngày` : ""}`;
  return state === "returned" ? `đã được đề nghị hoàn thiện, chưa gửi lại; ${due}` : due;
}

function requests(letter: UrgeLetter, units: readonly RemindedUnit[]): readonly string[] {
  const party = units.filter(isParty);
  const others = units.filter((unit) => !isParty(unit));
  const when = units.some(({ daysOver }) => daysOver > 0) ? "trong thời gian sớm nhất" : "đúng thời hạn";
  const to = receiver(letter);
  return [
    ...(letter.by === "board" ? ["Đề nghị Trưởng, Phó cụm, khối phối hợp đôn đốc các đơn vị thành viên."] : []),
    ...(others.length === 0
      ? []
      : [`Đề nghị ${units.length === 1 ? "đơn vị" : "các đơn vị"} hoàn thành, gửi báo cáo về ${to} ${when}.`]),
    ...(party.length === 0
      ? []
      : [`Trân trọng đề nghị ${party.map(({ name }) => name).join(", ")} quan tâm gửi báo cáo để ${to} tổng hợp.`]),
  ];
}
