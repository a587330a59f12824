import type { AwardRules, QuotaBase, VoteBase, Nomination, StatedNomination } from "../../domain/round/decision-rules";
import { matchKey } from "../../workbook/text/match-key";
import { awardList } from "../sheets/board/policy-lists";
import type { BoardReader } from "./board-reader";
import type { Workbook } from "../../workbook/sheet";
import type { RowReading } from "../description/sheet-form";
import { locateSheet } from "../reading/find-header";
import { readList } from "../reading/read-list";
import { nominationList } from "../sheets/board/register-lists";

/** `Khen thưởng` with quotas and vote rules, in the order of the sheet. */
export function readAwards(reader: BoardReader): readonly AwardRules[] {
  const rows = reader.list(awardList);
  const names = rows.flatMap(({ fields }) => fields.name.value ?? []);
  return rows.map(({ fields }) => ({
    name: fields.name.value ?? "",
    type: fields.type.value,
    quota: fields.quota.value,
    quotaBase: fields.quotaBase.value,
    counted: countedOn(fields.quotaBase.value, names),
    quotaPercent: fields.quotaPercent.value,
    votePercent: fields.votePercent.value,
    voteBase: voteBaseOf(fields.voteBase.value),
    voteBaseWords: fields.voteBase.value,
    from: fields.from.value,
    to: fields.to.value,
  }));
}

const voteBases: readonly (readonly [words: string, base: VoteBase])[] = [
  [matchKey("thành viên"), "members"],
  [matchKey("phát ra"), "issued"],
  [matchKey("thu về"), "returned"],
  [matchKey("hợp lệ"), "valid"],
];

/** The sheet states it in words: "Tổng số thành viên", "Số phiếu hợp lệ" … */
function voteBaseOf(words: string | null): VoteBase | null {
  const key = words === null ? "" : matchKey(words);
  return voteBases.find(([part]) => key.includes(part))?.[1] ?? null;
}

const quotaBases: readonly (readonly [words: readonly string[], base: QuotaBase])[] = [
  [["đơn vị được bình xét", "đơn vị trong cụm"], { kind: "cluster-units" }],
  [["xếp thứ nhất", "xếp hạng nhất", "dẫn đầu", "đứng đầu"], { kind: "first-ranked" }],
  [["số cụm", "tổng số cụm"], { kind: "clusters" }],
  [["toàn tỉnh", "cả tỉnh"], { kind: "province" }],
];

/** "Tập thể đạt tiêu chuẩn Cờ thi đua của UBND tỉnh", "Đơn vị được bình xét trong cụm, khối" … */
function countedOn(words: string | null, awards: readonly string[]): QuotaBase | null {
  if (words === null) return null;
  const key = matchKey(words);
  const named = awards
    .filter((name) => key.includes(matchKey(name)))
    .sort((one, other) => other.length - one.length)[0];
  if (named !== undefined) return { kind: "collectives", award: named, counted: collectivesCounted(key) };
  return quotaBases.find(([parts]) => parts.some((part) => key.includes(matchKey(part))))?.[1] ?? null;
}

function collectivesCounted(key: string): "standard" | "nominated" | "decided" {
  if (["kết luận", "được tặng", "được công nhận"].some((part) => key.includes(matchKey(part)))) return "decided";
  return ["đề nghị", "suy tôn"].some((part) => key.includes(matchKey(part))) ? "nominated" : "standard";
}

type NominationReading = {
  /** In the order of the sheet. */
  readonly rows: readonly Nomination[];
  /** Addresses of cells that hold something which could not be read. */
  readonly unread: ReadonlySet<string>;
};

/** The register as it stands, for changing it. */
export function readNominations(workbook: Workbook): NominationReading {
  const sheet = locateSheet(workbook, nominationList);
  if (sheet === null) return { rows: [], unread: new Set() };
  const { rows, findings } = readList(sheet, nominationList);
  return { rows: rows.map(nominationOf), unread: new Set(findings.map(({ cell }) => cell)) };
}

/** The same for a reading of all sheets, which gathers what it found. */
export function readNominationRows(reader: BoardReader): readonly Nomination[] {
  return reader.list(nominationList).map(nominationOf);
}

function nominationOf({ row, fields }: RowReading<(typeof nominationList)["columns"]>): Nomination {
  const { unit, award, ...rest } = fields;
  const stated = Object.fromEntries(Object.entries(rest).map(([key, entry]) => [key, entry.value])) as StatedNomination;
  return { unit: unit.value ?? "", award: award.value ?? "", stated, row, cell: unit.cell };
}
