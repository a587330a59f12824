import type { AwardRules, VoteBase } from "../../domain/nominating/award-rules";
import { matchKey } from "../../workbook/text/match-key";
import { awardList } from "../sheets/board/policy-lists";
import type { BoardReader } from "./board-reader";

/** `Khen thưởng` with quotas and vote rules, in the order of the sheet. */
export function readAwards(reader: BoardReader): readonly AwardRules[] {
  return reader.list(awardList).map(({ fields }) => ({
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
