import { choiceWords } from "../../../src/contract/choice-words";
import type { Board } from "../../../src/domain/round/board";
import type { ListForm } from "../../../src/forms/description/sheet-form";
import { scaleText } from "../../../src/app/scale-told/scale-text";
import { tellScale } from "../../../src/app/scale-told/tell-scale";
import { type CommandTexts, viCommands } from "../../../src/text/command-texts";

/** All words of a cluster's scale; "" = it has none. */
export function said(board: Board, cluster: string, texts: CommandTexts = viCommands): string {
  const told = tellScale(board, cluster, texts);
  return "refused" in told ? "" : scaleText(told).join("\n");
}

/** Lists of the workbook by the rows that hold them. */
export type Listed = "criteria" | "bands" | "sections" | "conditions" | "classRules" | "awards";
type Row = Readonly<Record<string, unknown>>;

const choices: Readonly<Record<string, object>> = {
  ...choiceWords,
  effect: choiceWords.conditionEffect,
  by: choiceWords.classBy,
  type: choiceWords.awardType,
};

/** Of the words of one column; those of another column of the same key are none of it. */
const wordsWith = (key: string, value: string): readonly string[] =>
  [choiceWords.scoringMethod, choiceWords.conditionKind]
    .map((words) => Object.keys(key === "kind" ? words : (choices[key] ?? {})))
    .find((words) => words.includes(value)) ?? [];

/** What else might stand in a cell that holds `value`; [] where it is blank. */
export function othersOf(key: string, value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  if (Array.isArray(value)) return value.length === 0 ? [] : [["KHAC"]];
  if (typeof value !== "string") return [];
  const all = wordsWith(key, value).filter((other) => other !== value);
  if (all.length > 0) return [all[0], all.at(-1)];
  return [/^\d{4}-\d\d-\d\d$/u.test(value) ? "2031-01-02" : `${value} khác`];
}

/** Columns whose words say what the round came to, or what is written for the office alone: no rule. */
const noRule: ReadonlySet<string> = new Set(["violators", "receivedOn", "paper", "asked", "note", "statistics"]);

export type Unsaid = { readonly list: Listed; readonly row: number; readonly key: string; readonly other: unknown };

/** Of a longer list every seventh row is looked at; the others are like it. */
const longList = 40;

/** The cells of a list's rows that could be changed without any word of the scale changing. */
export function unsaidCells(
  board: Board,
  cluster: string,
  { list, form, isOwn }: { readonly list: Listed; readonly form: ListForm; readonly isOwn: (row: Row) => boolean },
): readonly Unsaid[] {
  const rows = (board[list] ?? []) as readonly Row[];
  const before = said(board, cluster);
  return rows.flatMap((row, at) =>
    !isOwn(row) || (rows.length > longList && at % 7 !== 0)
      ? []
      : form.columns
          .filter(({ key }) => !noRule.has(key))
          .flatMap(({ key }) =>
            othersOf(key, row[key]).flatMap((other) => {
              const changed = {
                ...board,
                [list]: rows.map((each, index) => (index === at ? { ...row, [key]: other } : each)),
              };
              return said(changed, cluster) === before ? [{ list, row: at, key, other }] : [];
            }),
          ),
  );
}
