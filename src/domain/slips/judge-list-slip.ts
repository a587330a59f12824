import { headers } from "../../contract/headers";
import type { Board, Unit } from "../round/board";
import type { StatedCondition } from "../round/decision-rules";
import { nowhere, type Issue, type IssueCode, type IssueParams } from "../issue";

/** What an agency says of one unit under one condition. */
export type ListEntry = {
  readonly unit: string;
  readonly condition: string;
  /** Có vi phạm; `null` = not answered. */
  readonly broken: boolean | null;
  readonly content: string | null;
  readonly paper: string | null;
  /** ISO. */
  readonly date: string | null;
  readonly cell: string;
};

export type ReturnedList = {
  readonly file: string;
  readonly sheet: string;
  /** Only lines whose printed texts are as issued. */
  readonly entries: readonly ListEntry[];
};

/** What an agency answered on one condition, to be written into its row of `Điều kiện`. */
export type ListAnswer = {
  /** The condition's code. */
  readonly condition: string;
  /** Codes of the units named, in the slip's order; [] = Không. */
  readonly violators: readonly string[];
  /** Codes of all units answered for. */
  readonly asked: readonly string[];
  /** Lines with what makes up Văn bản; [] = no paper is named. */
  readonly papers: readonly ListEntry[];
};

export type JudgedList = {
  readonly answers: readonly ListAnswer[];
  /** Lines of conditions that say the same already. */
  readonly unchanged: number;
  readonly blank: number;
  readonly issues: readonly Issue[];
};

/**
 * Each condition of a slip against its row: it is answered once every line is, since a unit without an answer would
 * otherwise look clean. A row that is in already is never written over: the same says nothing, another is told.
 */
export function judgeListSlip(
  returned: ReturnedList,
  { board, units }: { readonly board: Pick<Board, "conditions">; readonly units: readonly Unit[] },
): JudgedList {
  const codes = [...new Set(returned.entries.map(({ condition }) => condition))];
  const judged = codes.map((code) =>
    judgeCondition(returned, { code, units, stated: board.conditions.find((each) => each.code === code) }),
  );
  return {
    answers: judged.flatMap((each) => (each.kind === "answered" ? [each.answer] : [])),
    unchanged: judged.reduce((sum, each) => sum + (each.kind === "unchanged" ? each.lines : 0), 0),
    blank: returned.entries.filter(({ broken }) => broken === null).length,
    issues: judged.flatMap((each) => (each.kind === "refused" ? [each.issue] : [])),
  };
}

type JudgedCondition =
  | { readonly kind: "answered"; readonly answer: ListAnswer }
  | { readonly kind: "unchanged"; readonly lines: number }
  | { readonly kind: "open" }
  | { readonly kind: "refused"; readonly issue: Issue };

type JudgedAgainst = {
  readonly code: string;
  readonly stated: StatedCondition | undefined;
  readonly units: readonly Unit[];
};

function judgeCondition(
  { file, sheet, entries: all }: ReturnedList,
  { code, stated, units }: JudgedAgainst,
): JudgedCondition {
  const entries = all.filter(({ condition }) => condition === code);
  const refuse = <C extends IssueCode>(issue: C, params: IssueParams[C], cell = entries[0]?.cell): JudgedCondition => ({
    kind: "refused",
    issue: { code: issue, params, place: { ...nowhere, file, sheet, cell: cell ?? null } } as Extract<
      Issue,
      { code: C }
    >,
  });
  if (stated === undefined) return refuse("unknown-code", { label: headers.condition, raw: code });
  const stranger = entries.find(({ unit }) => !units.some((each) => each.code === unit));
  if (stranger !== undefined) return refuse("unknown-code", { label: headers.unit, raw: stranger.unit }, stranger.cell);
  if (entries.some(({ broken }) => broken === null)) return { kind: "open" };
  const answer: ListAnswer = {
    condition: code,
    violators: entries.filter(({ broken }) => broken === true).map(({ unit }) => unit),
    asked: entries.map(({ unit }) => unit),
    papers: entries.filter(({ content, paper, date }) => [content, paper, date].some((each) => each !== null)),
  };
  if (stated.violators === null && stated.list.receivedOn === null) return { kind: "answered", answer };
  return saysTheSame(stated, answer)
    ? { kind: "unchanged", lines: entries.length }
    : refuse("list-conflict", {
        condition: code,
        entered: namedIn(stated.violators),
        slip: namedIn(answer.violators),
        cell: stated.cell,
      });
}

/** A list that speaks of all units says the same where it names the same of those asked. */
function saysTheSame({ violators, list }: StatedCondition, answer: ListAnswer): boolean {
  const covers = list.asked.length === 0 || answer.asked.every((unit) => list.asked.includes(unit));
  const named = (violators ?? []).filter((unit) => answer.asked.includes(unit));
  return (
    violators !== null &&
    covers &&
    named.length === answer.violators.length &&
    named.every((unit) => answer.violators.includes(unit))
  );
}

/** "" = nobody is named, or nothing is written. */
function namedIn(violators: readonly string[] | null): string {
  return (violators ?? []).join("; ");
}
