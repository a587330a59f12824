import type { AwardRules, VoteBase } from "../../domain/nominating/award-rules";
import type { Nomination, StatedNomination } from "../../domain/nominating/nomination";
import type { Workbook } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import { locateSheet } from "../reading/find-header";
import { readList } from "../reading/read-list";
import { awardList } from "../sheets/board/policy-lists";
import { nominationList } from "../sheets/board/register-lists";

export type NominationReading = {
  /** In the order of the sheet. */
  readonly rows: readonly Nomination[];
  /** Addresses of cells that hold something which could not be read. */
  readonly unread: ReadonlySet<string>;
};

export function readNominations(workbook: Workbook): NominationReading {
  const sheet = locateSheet(workbook, nominationList);
  if (sheet === null) return { rows: [], unread: new Set() };
  const { rows, findings } = readList(sheet, nominationList);
  return {
    rows: rows.map(({ row, fields }) => {
      const { unit, award, ...rest } = fields;
      const stated = Object.fromEntries(Object.entries(rest).map(([key, entry]) => [key, entry.value])) as StatedNomination;
      return { unit: unit.value ?? "", award: award.value ?? "", stated, row, cell: unit.cell };
    }),
    unread: new Set(findings.map(({ cell }) => cell)),
  };
}

/** `Khen thưởng` with quotas and vote rules, in the order of the sheet. */
export function readAwardRules(workbook: Workbook): readonly AwardRules[] {
  const sheet = locateSheet(workbook, awardList);
  if (sheet === null) return [];
  return readList(sheet, awardList).rows.map(({ fields }) => ({
    name: fields.name.value ?? "",
    type: fields.type.value,
    quota: fields.quota.value,
    quotaBase: fields.quotaBase.value,
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
