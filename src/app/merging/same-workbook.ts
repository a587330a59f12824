import { readMarks } from "../../forms/marks/read-marks";
import { foldWords } from "../../domain/basics/text";
import { sealsAgree } from "../../domain/merging/merge-stored";
import type { OpenedBoard } from "../open-board";

/**
 * What makes a workbook another than a copy of ours: its kind, cluster, province, year or period, or that each was
 * sealed by itself; each as it says.
 */
export type NotACopy = {
  readonly what: "kind" | "cluster" | "province" | "year" | "period" | "seal";
  readonly ours: string;
  readonly theirs: string;
};

/** `null` = a copy of the same workbook: the same kind, cluster and round. */
export function notACopy(ours: OpenedBoard, theirs: OpenedBoard): NotACopy | null {
  const differing = facts.find((what) =>
    what === "seal"
      ? !sealsAgree(ours.stored, theirs.stored)
      : foldWords(factOf(ours, what)) !== foldWords(factOf(theirs, what)),
  );
  return differing === undefined
    ? null
    : { what: differing, ours: factOf(ours, differing), theirs: factOf(theirs, differing) };
}

const facts = ["kind", "cluster", "province", "year", "period", "seal"] as const;

function factOf({ workbook, board, stored }: OpenedBoard, what: NotACopy["what"]): string {
  switch (what) {
    case "kind":
      return board.kind;
    case "cluster":
      return board.kind === "cluster" ? (readMarks(workbook).cluster ?? "") : "";
    case "province":
      return board.period.province;
    case "year":
      return String(board.period.year);
    case "period":
      return board.period.kind;
    case "seal":
      return (stored.seals?.seals ?? []).map(({ document, date }) => `${document} ${date}`).join("; ");
    default:
      return what satisfies never;
  }
}
