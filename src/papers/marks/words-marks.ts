import type { Consolidation } from "../../domain/consolidation";
import { groupBy } from "../../domain/basics/group-by";
import { foldWords } from "../../domain/basics/text";
import { clusterWords, type ClusterWords } from "../../domain/submissions/cluster-words";
import { cellOf, count } from "./ask";
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

/** One thing that is asked for, and by whom: the same words of several clusters are said once. */
type Proposal = { readonly round: Consolidation; readonly words: ClusterWords; readonly clusters: readonly string[] };

function proposalsOf(round: Consolidation): readonly Proposal[] {
  const all = round.clusters.flatMap(({ code }) =>
    wordsOf({ round, cluster: code }, "proposal").map((words) => ({ cluster: code, words })),
  );
  return [...groupBy(all, ({ words }) => foldWords(words.text)).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ round, words: first.words, clusters: [...new Set([first, ...others].map(({ cluster }) => cluster))] }],
  );
}

const proposalItem: MarkTable<Proposal> = {
  "Lời báo cáo": {
    kind: "figure",
    says: "Lời kiến nghị, đúng như trưởng cụm, khối đã ghi.",
    of: ({ words }) => said(words.text.replace(/\.$/u, ""), words),
  },
  "Nơi kiến nghị": {
    kind: "figure",
    says: "Tên các cụm, khối cùng kiến nghị như vậy.",
    of: ({ round, clusters }) => {
      const names = clusters.map((code) => round.clusters.find((each) => each.code === code)?.name ?? code);
      const source = `join(${clusters.map((code) => `clusters[code=${code}].name`).join(",")})`;
      return { shown: names.join("; "), value: names.join(", "), source };
    },
  },
};

const proposers = (round: Consolidation): number =>
  new Set(proposalsOf(round).flatMap(({ clusters }) => clusters)).size;

/** What the clusters ask of the Council. */
export const proposalMarks: MarkTable<Consolidation> = {
  "Kiến nghị của các cụm, khối": {
    kind: "list",
    says: "Các kiến nghị ở Báo cáo cụm; kiến nghị giống nhau ghi một lần.",
    of: (round) => proposalsOf(round).map((proposal) => scopeOf(proposalItem, proposal)),
    inner: proposalItem,
  },
  "Số cụm, khối kiến nghị": {
    kind: "figure",
    says: "Số cụm, khối có lời kiến nghị ở Báo cáo cụm.",
    of: (round) => count(proposers(round), cellOf("clusterReport", "content")),
  },
  "Có cụm, khối kiến nghị": {
    kind: "fact",
    says: "Đúng khi có cụm, khối kiến nghị.",
    of: (round) => proposers(round) > 0,
  },
  "Không có cụm, khối kiến nghị": {
    kind: "fact",
    says: "Đúng khi không có cụm, khối kiến nghị.",
    of: (round) => proposers(round) === 0,
  },
};
