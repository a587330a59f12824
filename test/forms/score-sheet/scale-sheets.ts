import type { Board } from "../../../src/domain/round/board";
import { boardForms } from "../../../src/forms/board/input-sheets";
import { choiceLists } from "../../../src/forms/drawing/entry-rules";
import { clusterList } from "../../../src/forms/sheets/board/roster-lists";
import { wordsOf } from "../../../src/forms/description/field-type";
import type { ListForm } from "../../../src/forms/description/sheet-form";
import { drawInputList } from "../../../src/forms/drawing/draw-input-list";
import type { InputRow } from "../../../src/forms/drawing/row-guide";
import { bandList, scaleList } from "../../../src/forms/sheets/board/scale-list";
import { sectionList } from "../../../src/forms/sheets/board/section-list";
import type { SheetDraft } from "../../../src/workbook/draft";

type Scales = Pick<Board, "clusters" | "criteria" | "bands" | "sections">;

/** A sheet of a scale's numbers and its rows in their order. */
export type ScaleRows = { readonly form: ListForm; readonly rows: readonly InputRow[] };

/** `Cụm, khối`, `Thang điểm`, `Mức điểm` and `Mục điểm` as rows that reading gives back. */
export function scaleRows({ clusters, criteria, bands, sections = [] }: Scales): readonly ScaleRows[] {
  return [
    {
      form: clusterList,
      rows: clusters.map(({ code, kind, name, declaredTotal, bonusCap, penaltyCap, totalCap, totalFloor }) =>
        inWords(clusterList, { code, kind, name, declaredTotal, bonusCap, penaltyCap, totalCap, totalFloor }),
      ),
    },
    {
      form: scaleList,
      rows: criteria.map(({ mayBeNotApplicable, needsEvidence, due, undecided = [], ...row }) => {
        const blank = Object.fromEntries(undecided.map((key) => [key, null]));
        const [left, proven] = [mayBeNotApplicable, needsEvidence].map((isSo) => (isSo ? "yes" : "no"));
        const words = inWords(scaleList, {
          ...row,
          ...blank,
          mayBeNotApplicable: left ?? null,
          needsEvidence: proven ?? null,
        });
        return { ...words, due: due === null ? null : { date: due } };
      }),
    },
    { form: bandList, rows: bands.map((band) => inWords(bandList, band)) },
    { form: sectionList, rows: sections.map((section) => inWords(sectionList, section)) },
  ];
}

function inWords(form: ListForm, row: Readonly<Record<string, string | number | null>>): InputRow {
  return Object.fromEntries(
    form.columns.map(({ key, type }) => {
      const value = row[key] ?? null;
      return [key, typeof value === "string" ? wordsOf(type, value) : value];
    }),
  );
}

export function scaleSheets(board: Scales): readonly SheetDraft[] {
  return scaleRows(board).map(({ form, rows }) =>
    drawInputList(form, rows, { subtitle: "", choiceRule: choiceLists(boardForms).ruleOf, stamp: null }),
  );
}
