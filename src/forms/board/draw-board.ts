import { kindWords } from "../../contract/kind-words";
import { isPeriodKind } from "../../domain/round/period";
import type { CellValue } from "../../workbook/cell";
import type { InputRow, RowGuide } from "../drawing/row-guide";
import { type SheetDraft, type WorkbookDraft, workbookOf } from "../../workbook/draft";
import { choiceLists } from "../drawing/entry-rules";
import { boardForms, boardLists, boardOnlyLists, workLists } from "./input-sheets";
import { spokenIn } from "../description/of-kind";
import type { ListForm, PairsForm } from "../description/sheet-form";
import { drawInputList } from "../drawing/draw-input-list";
import { drawPairsSheet } from "../drawing/draw-pairs";
import { periodSheet } from "../sheets/board/period-sheet";
import { drawMarks, schemaVersion } from "../marks/workbook-marks";
import { enteredScoreList } from "../sheets/board/register-lists";
import { scoreGuide, prefilledMarks } from "../scores/score-guide";
import { readBoard } from "./read-board";
import { starterMark } from "./starter-mark";
import { issuedRowMarks } from "../cluster/sent-rows";

/** What a new Board workbook (or a cluster's small one) is filled with. A sheet without rows is drawn empty. */
export type BoardContent = {
  readonly kind: "board" | "cluster";
  readonly app: string;
  /** Day of issue, ISO. */
  readonly issued: string;
  readonly cluster: string | null;
  readonly period: Readonly<Record<string, CellValue>>;
  /** Sheet name → rows by field key. */
  readonly rows: Readonly<Record<string, readonly InputRow[]>>;
  /** "DỮ LIỆU MẪU" on sample data. */
  readonly stamp: string | null;
  /** Names of sheets whose rows are a starter set that nobody has confirmed. Left out: none. */
  readonly unconfirmed?: ReadonlySet<string>;
};

/** All input sheets in the order of the path, the choices some rules need, and the marks. */
export function drawBoard(content: BoardContent, before: readonly SheetDraft[] = []): WorkbookDraft {
  const { ruleOf, sheet } = choiceLists(boardForms);
  const subtitle = periodLine(content.period);
  const list = (form: ListForm, guide: RowGuide | null) =>
    drawInputList(form, content.rows[form.sheet] ?? [], {
      subtitle,
      choiceRule: ruleOf,
      stamp: content.unconfirmed?.has(form.sheet) === true ? starterMark : content.stamp,
      guide,
    });
  const { kind } = content.period;
  const isKnown = typeof kind === "string" && isPeriodKind(kind);
  const pairs = drawPairsSheet(isKnown ? spokenIn<PairsForm>(periodSheet, kind) : periodSheet, {
    values: content.period,
    choiceRule: ruleOf,
    stamp: content.stamp,
    subtitle: "",
  });
  const draft: WorkbookDraft = {
    title: content.kind === "board" ? "Sổ tổng hợp thi đua" : "Sổ thi đua của cụm, khối",
    sheets: [
      ...before,
      pairs,
      ...boardLists
        .filter(({ sheet: name }) => content.kind === "board" || !boardOnlyLists.has(name))
        .map((form) => list(form, null)),
      ...(sheet === null ? [] : [sheet]),
      drawMarks(boardMarks(content)),
    ],
    names: [],
    active: 0,
  };
  // What `Điểm chấm` accepts depends on the other sheets: these are read as they will be when it is drawn again.
  const workbook = workbookOf(draft);
  const scores = list(enteredScoreList, scoreGuide(workbook, readBoard(workbook).board));
  const marks = content.kind === "cluster" ? drawMarks([...boardMarks(content), ...issuedRowMarks(workbook)]) : null;
  return {
    ...draft,
    sheets: draft.sheets.map((each) => (each.name === scores.name ? scores : each.name === marks?.name ? marks : each)),
  };
}

function boardMarks(content: BoardContent): readonly (readonly [string, string])[] {
  return [
    ["kind", content.kind],
    ["schema", String(schemaVersion)],
    ["app", content.app],
    ...(namesRound(content)
      ? [
          ["year", textOf(content.period["year"] ?? null)] as const,
          ["period", textOf(content.period["kind"] ?? null)] as const,
        ]
      : []),
    ...(content.cluster === null ? [] : [["cluster", content.cluster] as const]),
    ["issued", content.issued],
    ...(content.kind === "cluster" ? prefilledMarks(content.rows[enteredScoreList.sheet] ?? []) : []),
  ];
}

/**
 * A cluster's workbook is of the round it was issued for; a Board's names its round once it holds work of it
 * (rounds.md, A workbook belongs to one round).
 */
function namesRound({ kind, rows }: BoardContent): boolean {
  return kind === "cluster" || workLists.some(({ sheet }) => (rows[sheet] ?? []).length > 0);
}

function textOf(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** "Kỳ 6 tháng đầu năm 2020 - tỉnh Bắc Giang". Unknown parts are left out. */
export function periodLine(period: Readonly<Record<string, CellValue>>): string {
  const kind = textOf(period["kind"] ?? null);
  const year = textOf(period["year"] ?? null);
  const province = textOf(period["province"] ?? null);
  const name = isPeriodKind(kind) ? `Kỳ ${kindWords[kind].period}` : "";
  return [[name, year].filter((part) => part !== "").join(" "), province === "" ? "" : `tỉnh ${province}`]
    .filter((part) => part !== "")
    .join(" - ");
}
