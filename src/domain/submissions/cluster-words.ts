import type { Entry } from "../basics/entry";
import { foldWords } from "../basics/text";
import type { Board } from "../round/board";
import type { ClusterSubmission } from "./cluster-submission";

/** What a cluster's leader wrote on one item of `Báo cáo cụm`; rows that say nothing are left out. */
export type ClusterWords = {
  readonly code: string;
  /** The item, as the Board's catalogue or the row itself names it. */
  readonly name: string;
  readonly text: string;
  /**
   * proposal: what the cluster asks for or finds hard; outlook: what it means to do; result: all else. By the words of
   * the item and its Mục, since the catalogue has no column for it.
   */
  readonly about: "result" | "outlook" | "proposal";
  /** `null` = the workbook itself, at the cluster's leader. */
  readonly file: string | null;
  readonly cell: string;
};

const proposals = ["kiến nghị", "đề xuất", "khó khăn", "vướng mắc", "tồn tại", "hạn chế"];
const outlooks = ["phương hướng", "nhiệm vụ", "giải pháp"];

type Given = {
  readonly board: Pick<Board, "kind" | "contentItems" | "ownReport">;
  readonly sent: ReadonlyMap<string, Pick<ClusterSubmission, "report" | "file">>;
};

/**
 * In the order of the sheet. At the leader the sheet of its own workbook counts, at the Board what the cluster sent.
 */
export function clusterWords({ board, sent }: Given, cluster: string): readonly ClusterWords[] {
  const items = new Map(board.contentItems.map((item) => [item.code, item]));
  return rowsOf({ board, sent }, cluster).flatMap(({ code, name, content, file }): readonly ClusterWords[] => {
    const text = (content.value ?? "").replace(/\s+/gu, " ").trim();
    const item = items.get(code);
    const called = item?.name ?? name ?? "";
    if (text === "" || called === "") return [];
    return [{ code, name: called, text, about: aboutOf(called, item?.section ?? ""), file, cell: content.cell }];
  });
}

type Row = { readonly code: string; readonly name: string | null; readonly content: Entry<string> };

function rowsOf({ board, sent }: Given, cluster: string): readonly (Row & { readonly file: string | null })[] {
  if (board.kind === "cluster") return (board.ownReport ?? []).map((row) => ({ ...row, file: null }));
  const report = sent.get(cluster);
  return report?.report.map((row) => ({ ...row, file: row.file ?? report.file.name })) ?? [];
}

function aboutOf(name: string, section: string): ClusterWords["about"] {
  const speaksOf = (text: string, words: readonly string[]): boolean =>
    words.some((word) => foldWords(text).includes(foldWords(word)));
  if (speaksOf(name, proposals)) return "proposal";
  return speaksOf(name, outlooks) || speaksOf(section, ["phương hướng"]) ? "outlook" : "result";
}
