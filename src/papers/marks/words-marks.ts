import type { Consolidation } from "../../domain/consolidation";
import { clusterWords, type ClusterWords } from "../../domain/submissions/cluster-words";
import { cellOf } from "./ask";
import { scopeOf, type Figure, type Mark, type MarkTable } from "./mark";

/** A cluster whose leader wrote in `Báo cáo cụm`. */
type WordsSubject = { readonly round: Consolidation; readonly cluster: string };

const said = (shown: string, { code, file }: ClusterWords): Figure => ({
  shown,
  value: shown,
  source: `${file === null ? "" : `${file}: `}${cellOf("clusterReport", "content", code)}`,
});

/** A sentence of its own, whether or not the leader set a full stop. */
const asSentence = (text: string): string => (/[.!?…]["”)]?$/u.test(text) ? text : `${text}.`);

const wordsMarks: MarkTable<ClusterWords> = {
  "Tên nội dung": {
    kind: "figure",
    says: "Nội dung được hỏi ở Báo cáo cụm.",
    of: (words) => ({ shown: words.name, value: words.name, source: "" }),
  },
  "Lời báo cáo": {
    kind: "figure",
    says: "Lời của trưởng cụm, khối, đúng như đã ghi.",
    of: (words) => said(asSentence(words.text), words),
  },
};

const parts = [
  ["Kết quả bằng lời", "result", "kết quả các phong trào, nhiệm vụ"],
  ["Phương hướng", "outlook", "phương hướng, nhiệm vụ, giải pháp"],
  ["Kiến nghị", "proposal", "khó khăn, hạn chế, đề xuất, kiến nghị"],
] as const;

const wordsOf = ({ round, cluster }: WordsSubject, about: ClusterWords["about"]): readonly ClusterWords[] =>
  clusterWords(round, cluster).filter((words) => words.about === about);

export const reportWordsMarks: MarkTable<WordsSubject> = Object.fromEntries(
  parts.flatMap(([name, about, says]): readonly [string, Mark<WordsSubject>][] => [
    [
      `${name} của cụm, khối`,
      {
        kind: "list",
        says: `Lời của trưởng cụm, khối về ${says}, từng nội dung.`,
        of: (subject) => wordsOf(subject, about).map((words) => scopeOf(wordsMarks, words)),
        inner: wordsMarks,
      },
    ],
    [
      `Cụm, khối có ${name.toLocaleLowerCase("vi")}`,
      { kind: "fact", says: `Đúng khi có lời về ${says}.`, of: (subject) => wordsOf(subject, about).length > 0 },
    ],
    [
      `Cụm, khối không có ${name.toLocaleLowerCase("vi")}`,
      {
        kind: "fact",
        says: `Đúng khi không có lời về ${says}.`,
        of: (subject) => wordsOf(subject, about).length === 0,
      },
    ],
  ]),
);

/** Codes of the clusters that ask for something, in roster order. */
export function proposingClusters(round: Consolidation): readonly string[] {
  return round.clusters.map(({ code }) => code).filter((cluster) => wordsOf({ round, cluster }, "proposal").length > 0);
}
