import type { ClusterSubmission } from "../cluster-submission";
import type { Nomination } from "../nominating/nomination";
import type { Opinion } from "../receipt";
import type { EnteredScore, Stage } from "../scale";
import { foldWords } from "../targets/accepted-text";

/** One thing that a cluster's returned workbook states; blank entries state nothing. */
export type SentEntry = {
  readonly what: "score" | "opinion" | "nomination" | "report" | "cover" | "scale";
  /** `null` = it is about the cluster itself. */
  readonly unit: string | null;
  /** Criterion, indicator, award, item of the report or key of the cover; "" for the scale. */
  readonly code: string;
  /** Of a score. */
  readonly stage: Stage | null;
  /** Of an opinion: Lần. */
  readonly version: number | null;
  /** Points as entered; "not-applicable"; an opinion's literal; a nomination's Thứ tự, or "–"; a text as written, a date ISO. */
  readonly value: number | string;
  /** Standard name. */
  readonly sheet: string;
  readonly cell: string;
  /** Header of a further cell of the row; left out: the row itself. */
  readonly part?: string;
};

/** `row`: key of the row that a part belongs to. */
export type KeyedEntry = { readonly key: string; readonly entry: SentEntry; readonly row?: string };

/** Everything that a later return could lose, in the order of the sheets. */
export function sentEntries(sent: ClusterSubmission): readonly KeyedEntry[] {
  const cover = Object.entries(sent.cover).flatMap(([code, entry]) => (entry.state === "blank" ? [] : [ownEntry({ what: "cover", code, value: entry.raw ?? "", sheet: "Thông tin chung", cell: entry.cell })]));
  const report = sent.report.flatMap(({ code, content }) => (content.state === "blank" ? [] : [ownEntry({ what: "report", code, value: content.raw ?? "", sheet: "Báo cáo cụm", cell: content.cell })]));
  const scale = sent.proposal === null ? [] : [ownEntry({ what: "scale", code: "", value: sent.proposal.criteria.length, sheet: "Thang điểm", cell: sent.proposal.criteria[0]?.cell ?? "" })];
  return [...cover, ...report, ...scale, ...sent.opinions.flatMap((opinion) => withParts(opinionEntry(opinion), opinionParts(opinion))), ...sent.scores.flatMap((score) => withParts(scoreEntry(score), scoreParts(score))), ...sent.nominations.flatMap((row) => withParts([nominationEntry(row)], nominationParts(row)))];
}

type Parts = readonly (readonly [header: string, value: string | number | null])[];

/** What else a row says, cell by cell; a blank cell says nothing, and a row that says nothing has no parts. */
function withParts(rows: readonly KeyedEntry[], parts: Parts): readonly KeyedEntry[] {
  return rows.flatMap((row) => [row, ...parts.flatMap(([part, value]) => (value === null ? [] : [{ key: JSON.stringify([row.key, part]), row: row.key, entry: { ...row.entry, value, part } }]))]);
}

/** Outside of Chấm chéo, where a scorer is whose row it is. */
function scoreParts({ stage, explanation, scorer }: EnteredScore): Parts {
  return [["Giải trình", explanation], ["Người chấm", stage === "cross" || scorer === "" ? null : scorer]];
}

function opinionParts({ note, document }: Opinion): Parts {
  return [["Văn bản", document], ["Ghi chú", note]];
}

/** Opinions of the Board and the Council are not the cluster's. */
function nominationParts({ stated: { led, issued, returned, valid, agreed, members, eligible, note } }: Nomination): Parts {
  return [["Cụm/khối dẫn đầu", led], ["Phiếu phát ra", issued], ["Thu về", returned], ["Hợp lệ", valid], ["Đồng ý", agreed], ["Tổng thành viên", members], ["Đủ điều kiện", eligible], ["Ghi chú", note]];
}

function nominationEntry({ unit, award, stated, cell }: Nomination): KeyedEntry {
  return { key: JSON.stringify(["nomination", unit, foldWords(award)]), entry: { what: "nomination", unit, code: award, stage: null, version: null, value: stated.order ?? "–", sheet: "Kết quả bình xét", cell } };
}

function ownEntry(given: Pick<SentEntry, "what" | "code" | "value" | "sheet" | "cell">): KeyedEntry {
  return { key: JSON.stringify([given.what, given.code]), entry: { ...given, unit: null, stage: null, version: null } };
}

export function opinionEntry({ unit, code, version, cluster, cell }: Opinion): readonly KeyedEntry[] {
  if (cluster === "none") return [];
  return [{ key: JSON.stringify(["opinion", unit, code, version]), entry: { what: "opinion", unit, code, stage: null, version, value: cluster, sheet: "Ý kiến điều chỉnh", cell } }];
}

export function scoreEntry(score: EnteredScore): readonly KeyedEntry[] {
  const { unit, criterion, stage, points, notApplicable, cell } = score;
  const value = notApplicable ? "not-applicable" : points;
  return value === null ? [] : [{ key: scoreKey(score), entry: { what: "score", unit, code: criterion, stage, version: null, value, sheet: "Điểm chấm", cell } }];
}

/** Several may score across: each of them for itself. */
export function scoreKey({ unit, criterion, stage, scorer }: Pick<EnteredScore, "unit" | "criterion" | "stage" | "scorer">): string {
  return JSON.stringify(["score", unit, criterion, stage, stage === "cross" ? scorer : null]);
}
