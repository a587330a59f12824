import { choiceWords } from "../../contract/choice-words";
import type { Consolidation } from "../../domain/consolidation";
import { unitLastDay } from "../../domain/standing/deadlines";
import { formatDate } from "../../text/dates";
import { sendingStatus } from "../../text/vi/words";
import { ask, blank, cellOf, text } from "./ask";
import type { Figure, MarkTable, Scope } from "./mark";
import { scopeOf } from "./mark";

export type UnitSubject = { readonly round: Consolidation; readonly code: string; readonly order: number };

/** Ordinals and words of the paper itself are no figures: without a source they are in no list of figures. */
export const ordinal = (order: number): Figure => ({ shown: String(order), value: order, source: "" });

/** ISO day as dd/mm/yyyy; blank stays blank. */
export function day(iso: string | null | undefined, source: string): Figure {
  return iso == null ? blank(source) : { shown: formatDate(iso), value: iso, source };
}

export const unitMarks: MarkTable<UnitSubject> = {
  STT: { kind: "figure", says: "Số thứ tự trong danh sách.", of: ({ order }) => ordinal(order) },
  "Mã đơn vị": {
    kind: "figure",
    says: "Mã đơn vị ở Danh sách.",
    of: ({ round, code }) => ask(round).only("units", "code", { code }),
  },
  "Tên đơn vị": {
    kind: "figure",
    says: "Tên đơn vị ở Danh sách.",
    of: ({ round, code }) => ask(round).only("units", "name", { code }),
  },
  "Ngày nhận": {
    kind: "figure",
    says: "Ngày nhận báo cáo của đơn vị; gạch ngang = chưa nhận.",
    of: ({ round, code }) => {
      const received = day(round.standingByUnit.get(code)?.received, `units[code=${code}].received`);
      return received.value === null ? { ...received, shown: "–" } : received;
    },
  },
  "Hạn của đơn vị": {
    kind: "figure",
    says: "Ngày cuối đơn vị gửi báo cáo đúng hạn, kể cả gia hạn.",
    of: ({ round, code }) => {
      const unit = round.unitByCode.get(code);
      const { extendedTo = null } = round.standingByUnit.get(code) ?? {};
      const last = unit === undefined ? null : unitLastDay(round.board, { ...unit, extendedTo });
      return day(last, `lastDay(units[code=${code}])`);
    },
  },
  "Số ngày chậm": {
    kind: "figure",
    says: "Số ngày gửi chậm, tính theo ngày lịch.",
    of: ({ round, code }) => ask(round).only("units", "daysLate", { code }),
  },
  "Tình hình gửi": {
    kind: "figure",
    says: "Đúng hạn, gửi chậm mấy ngày, chưa gửi.",
    of: ({ round, code }) => statusOf(round, code),
  },
  [choiceWords.countsToward.base]: {
    kind: "figure",
    says: "Điểm cơ sở, đã quy đổi nếu có tiêu chí không áp dụng.",
    of: ({ round, code }) => {
      const rescaled = ask(round).only("totals", "rescaled", { unit: code });
      return rescaled.value === null ? ask(round).only("totals", "base", { unit: code }) : rescaled;
    },
  },
  [choiceWords.countsToward.bonus]: {
    kind: "figure",
    says: "Điểm thưởng.",
    of: ({ round, code }) => ask(round).only("totals", "bonus", { unit: code }),
  },
  [choiceWords.countsToward.penalty]: {
    kind: "figure",
    says: "Điểm trừ, là số âm hoặc 0.",
    of: ({ round, code }) => ask(round).only("totals", "penalty", { unit: code }),
  },
  "Vai trò": {
    kind: "figure",
    says: "Vai trò trong cụm, khối: Trưởng, Phó, Thành viên.",
    of: ({ round, code }) => {
      const role = round.unitByCode.get(code)?.role;
      const source = `units[code=${code}].role`;
      return role === undefined ? blank(source) : { shown: choiceWords.role[role], value: role, source };
    },
  },
  "Tổng điểm": {
    kind: "figure",
    says: "Tổng điểm của đơn vị; trống khi còn tiêu chí chưa có điểm.",
    of: ({ round, code }) => ask(round).only("totals", "total", { unit: code }),
  },
  Hạng: {
    kind: "figure",
    says: "Hạng trong cụm, khối; trống khi chưa xếp hạng.",
    of: ({ round, code }) => ask(round).only("ranking", "rank", { unit: code }),
  },
  "Xếp loại": {
    kind: "figure",
    says: "Loại theo điểm và điều kiện.",
    of: ({ round, code }) =>
      text(round.classes.find(({ unit }) => unit === code)?.class, cellOf("ranking", "classOf", code)),
  },
};

function statusOf(round: Consolidation, code: string): Figure {
  const standing = round.standingByUnit.get(code);
  const source = `units[code=${code}].status`;
  return standing === undefined
    ? blank(source)
    : { shown: sendingStatus(standing.status, standing.daysLate), value: standing.status, source };
}

/** Units as items of a list, numbered from 1. */
export function unitScopes(round: Consolidation, codes: readonly string[]): readonly Scope[] {
  return codes.map((code, index) => scopeOf(unitMarks, { round, code, order: index + 1 }));
}
