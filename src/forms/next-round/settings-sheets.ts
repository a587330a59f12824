import { deadlineKeys, type Deadlines } from "../../domain/next-round/former-round";
import type { NextRoundPlan } from "../../domain/next-round/plan-next-round";
import { parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import { withEdits } from "../../workbook/edit";
import type { Sheet } from "../../workbook/sheet";
import { editPairs } from "../board/edit-rows";
import { wordsOf } from "../description/field-type";
import type { FieldForm, PairsForm } from "../description/sheet-form";
import type { InputRow } from "../drawing/row-guide";
import { readPairs } from "../reading/read-pairs";
import { periodSheet } from "../sheets/board/period-sheet";
import { clusterCoverSheet } from "../sheets/cluster/cluster-cover-sheet";
import { headerIn } from "./in-words-of-kind";
import { emptying } from "./change-sheet";
import { record, type Decision, type SheetRecord } from "../../domain/next-round/sheet-record";

export type NextSheet = {
  readonly sheet: Sheet;
  readonly record: SheetRecord;
  /** Of a list that begins empty: the row above its entries. */
  readonly emptiedBelow?: number;
};

/**
 * `Kỳ báo cáo` of the next round: body and settings as they are, year and Kỳ of the round, no dates but those that a
 * person took over. Số văn bản goes with its date: it names the former round's letter.
 */
export function nextPeriod(sheet: Sheet, plan: NextRoundPlan, confirmed: Partial<Deadlines>): NextSheet {
  const { year, kind } = plan.next;
  const deadlines = periodSheet.fields.filter(({ key }) => isDeadline(key));
  const taken = deadlines.flatMap(({ key }) => {
    const date = isDeadline(key) ? (confirmed[key] ?? null) : null;
    return date === null ? [] : [[key, { date }] as const];
  });
  const empty = periodSheet.fields.filter(({ key, type }) => type.kind === "date" || key === "letterNumber");
  const changed = changedPairs(sheet, periodSheet, {
    plan,
    empty,
    values: { year, kind, ...Object.fromEntries(taken) },
  });
  const suggested = deadlines.flatMap((field) => {
    const date = isDeadline(field.key) ? plan.suggested[field.key] : null;
    const isOpen = date !== null && !taken.some(([key]) => key === field.key);
    return isOpen ? [{ header: headerIn(periodSheet, field, kind), date }] : [];
  });
  const decide: Decision[] = [
    ...(taken.length === 0 && suggested.length === 0 ? [{ code: "dates-blank" } as const] : []),
    ...(plan.isRankingOff ? [{ code: "ranking-off" } as const] : []),
  ];
  return { sheet: changed.sheet, record: { ...changed.record, suggested, decide } };
}

function isDeadline(key: string): key is keyof Deadlines {
  return deadlineKeys.some((each) => each === key);
}

/** A cluster's cover: whose it is stays, what it reported of its round is blank. */
export function nextCover(sheet: Sheet, plan: NextRoundPlan): NextSheet {
  const { next } = plan;
  const empty = clusterCoverSheet.fields.filter(({ filling }) => filling === "entry");
  return changedPairs(sheet, clusterCoverSheet, { plan, empty, values: { year: next.year, period: next.kind } });
}

type PairChange = { readonly plan: NextRoundPlan; readonly empty: readonly FieldForm[]; readonly values: InputRow };

function changedPairs(sheet: Sheet, form: PairsForm, { plan, empty, values }: PairChange): NextSheet {
  const { cells } = readPairs(sheet, form);
  const placed = empty.flatMap((field) => {
    const place = parseAddress(cells.get(field.key) ?? "");
    if (place === null || values[field.key] !== undefined) return [];
    return [{ header: headerIn(form, field, plan.start.kind), cells: [place] }];
  });
  const { edits, emptied } = emptying(sheet, placed);
  const there = Object.fromEntries(Object.entries(values).filter(([key]) => cells.has(key)));
  const written = editPairs({ sheets: [sheet], warnings: [] }, form, there);
  const set = form.fields.filter(({ key }) => there[key] !== undefined);
  return {
    sheet: withEdits(sheet, [...edits, ...("noPlace" in written ? [] : written)]),
    record: record(sheet.name, {
      kind: "settings",
      kept: form.fields.filter(({ key }) => cells.has(key)).length - emptied.length - set.length,
      emptied,
      written: set.map((field) => ({
        header: headerIn(form, field, plan.next.kind),
        count: 1,
        value: shown(field, there[field.key] ?? null),
      })),
    }),
  };
}

function shown(field: FieldForm, value: CellValue): string {
  if (typeof value === "object") return value !== null && "date" in value ? value.date : "";
  return wordsOf(field.type, String(value));
}
