import { groupBy } from "../../domain/basics/group-by";
import type { Condition } from "../../domain/scoring/conditions/condition";
import { quoted } from "../ways/formula-text";

/** What a row of conditions says of a unit; formulas look for these words. */
export const gateWords = { yes: "Đạt", no: "Không đạt", unknown: "Chưa xét được" } as const;

/** The same in formulas. */
export const gateStates = {
  yes: quoted(gateWords.yes),
  no: quoted(gateWords.no),
  unknown: quoted(gateWords.unknown),
} as const;

/** A row under the table: one condition, or what the rows of a group come to. */
export type GateRow = { readonly key: string; readonly rows: readonly Condition[]; readonly isGroup: boolean };

/**
 * The conditions that close lines of a cluster, those of one group together and after them what they come to.
 */
export function gateRows(gates: readonly Condition[]): readonly GateRow[] {
  return judgedTogether(gates).flatMap((rows) => {
    const [first] = rows;
    const group = first === undefined || rows.length < 2 ? [] : [{ key: gateKey(first), rows, isGroup: true }];
    return [...rows.map((row): GateRow => ({ key: row.code, rows: [row], isGroup: false })), ...group];
  });
}

/**
 * What an effect rests on: one condition, or the rows of a group, which state one effect. One row that is fulfilled is
 * enough (contract §5, Nhóm).
 */
export type JudgedTogether = readonly Condition[];

/** Conditions in their order, those of one group together. */
export function judgedTogether(conditions: readonly Condition[]): readonly JudgedTogether[] {
  return [...groupBy(conditions, gateKey).values()];
}

/** What conditions that are judged together are called beside a row. */
export function labelOf(rows: JudgedTogether): string {
  const [first, ...others] = rows;
  if (others.length > 0) return `Nhóm ${rows.map(({ code }) => code).join(", ")}: đạt một điều kiện là đủ`;
  return first === undefined ? "" : `${first.code}. ${first.name}`;
}

/** No code holds this character. */
export function gateKey({ code, group = null }: Pick<Condition, "code" | "group">): string {
  return group === null ? code : `\u0000${group}`;
}
