import type { BlankReason } from "../../domain/next-round/known-figures";
import type { Decision } from "../../domain/next-round/sheet-record";
import type { RoundName } from "../../domain/round/period";
import { formatDate } from "../dates";
import { fewOf, recordLine, type RecordWords } from "../next-round-line";
import { roundName } from "../round-name";
import type { NextRoundTexts } from "../vi/next-round";
import { number } from "./number";
import { words as names } from "./words";

const name = (round: RoundName): string => roundName(names, round);
const few = (all: readonly string[]): string => fewOf(all, (rest) => `and ${number(rest)} more`);

const blankReasons: { readonly [R in BlankReason]: string } = {
  missing: "the former round has no figure",
  declared: "the former round says KAD or KG",
  invalid: "the former figure cannot be read",
  "measure-changed": "the measure has changed",
  "not-additive": "a successor's indicator does not add up",
  "part-missing": "a successor's former unit has no figure",
};

const decision = (each: Decision): string => {
  switch (each.code) {
    case "roles":
      return `roles of the new year (leaders: ${number(each.leaders)}, deputies: ${number(each.deputies)}), where they rotate`;
    case "ended":
      return `ended units: ${each.units
        .map(
          ({ unit, lastDay, successor }) =>
            `${unit} (until ${formatDate(lastDay)}, ${successor === null ? "no successor named" : `successor ${successor}`})`,
        )
        .join(", ")}`;
    case "scales":
      return `the new year's scales (clusters: ${number(each.clusters)}), set back to Dự thảo`;
    case "ranking-off":
      return "Xếp hạng trong kỳ is Không";
    case "dates-blank":
      return "the deadlines are blank";
    case "blank-figures":
      return `${each.header} left blank (cells: ${number(each.rows.length)}) since ${blankReasons[each.reason]}: ${few(each.rows)}`;
    case "joined-units":
      return `Kế hoạch giao and Kế hoạch 6 tháng of successors are still their own alone: ${few(each.units)}`;
    case "formulas-at-emptied":
      return `formulas that point at emptied cells: ${each.cells.join(", ")}`;
    case "formulas-as-text":
      return `formulas that point at outputs not made yet, kept as text to be entered again: ${each.cells.join(", ")}`;
    case "notes-at-emptied":
      return `notes that are still at emptied cells: ${few(each.cells)}`;
    case "no-column":
      return `the sheet has no column ${each.header} for figures that are known`;
    default:
      return each satisfies never;
  }
};

const recordWords: RecordWords = {
  kept: (kind, count) =>
    ({
      settings: "all else kept",
      list: `kept (rows: ${number(count)})`,
      empty: "empty",
      own: "a person's own sheet, kept",
      "not-made": "left behind, made anew when the new round is consolidated",
      former: "keeps the former round's figures",
    })[kind],
  dropped: (count, all) => `left out (rows: ${number(count)})${all.length === 0 ? "" : ` (${few(all)})`}`,
  emptied: (header, cells) => `emptied ${header} (${few(cells)})`,
  written: (header, count, value) =>
    value === null
      ? `written ${header} (cells: ${number(count)})`
      : `${header}: ${formatDate(value)}${count > 1 ? ` (cells: ${number(count)})` : ""}`,
  added: (count) => `added (rows: ${number(count)})`,
  suggested: (header, date) => `suggested ${header} ${formatDate(date)}`,
  decide: (all) => `to decide: ${all.map(decision).join("; ")}`,
};

export const nextRound: NextRoundTexts = {
  blankReasons,
  line: (record) => recordLine(record, recordWords),
  basis: ({ version, document, unit }) =>
    `Adjustment ${number(version)}${unit === null ? "" : ` of ${unit}`}${document === null ? "" : `: ${document}`}`,
  title: ({ start, next }) =>
    `The workbook of ${name(next)}, from that of ${name(start)}. Cells are named as in the former workbook.`,
  notLater: ({ start, next }) =>
    `The workbook is of ${name(start)}; the new round must come after it and cannot be ${name(next)}. Within a year the rounds are: ${Object.values(names.periodKind).join(", ")}.`,
};
