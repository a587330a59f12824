import type { Board } from "../../domain/round/board";
import { absentEntry } from "../../domain/basics/entry";
import { nowhere, type Issue } from "../../domain/issue";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { Total } from "../../domain/scoring/score";
import { withTotals, type Scores } from "../../domain/scoring/score-round";
import { type Stored, type UnreadableFile, refusalIssue } from "../../domain/submissions/stored";
import type { Aside } from "./find-culprits";

/** What a round is judged by. */
type Judged = { readonly board: Board; readonly stored: Stored };

/**
 * The same without what senders that are set aside said, and what was entered about them: their files came and can't be
 * read.
 */
export function withoutAside({ board, stored }: Judged, aside: Aside): Judged {
  if (aside.size === 0) return { board, stored };
  const others = <Row extends { readonly unit: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ unit }) => !aside.has(unit));
  const unreadable = stored.submissions.flatMap(({ submission: { unit, file } }): readonly UnreadableFile[] => {
    const bug = aside.get(unit);
    return bug === undefined ? [] : [{ unit, file, ...bug }];
  });
  return {
    board: {
      ...board,
      scores: others(board.scores),
      opinions: others(board.opinions),
      nominations: others(board.nominations),
      assignedTargets: others(board.assignedTargets),
      criteria: board.criteria.filter(({ cluster }) => !aside.has(cluster)),
    },
    stored: {
      ...stored,
      submissions: stored.submissions.filter(({ submission }) => !aside.has(submission.unit)),
      clusterSubmissions: stored.clusterSubmissions.map((sent) => (aside.has(sent.cluster) ? nothingIn(sent) : sent)),
      unreadable: [...stored.unreadable, ...unreadable],
    },
  };
}

const blankCover: ClusterSubmission["cover"] = {
  reviewDate: absentEntry,
  reviewForm: absentEntry,
  rules: absentEntry,
  scale: absentEntry,
  documentNumber: absentEntry,
  signedOn: absentEntry,
  preparedBy: absentEntry,
};

function nothingIn({ cluster, file }: ClusterSubmission): ClusterSubmission {
  return {
    cluster,
    file,
    sheets: {},
    cover: blankCover,
    report: [],
    scores: [],
    opinions: [],
    nominations: [],
    proposal: null,
    results: [],
    rows: [],
    issues: [],
  };
}

/** One for each sender that is set aside and has no file of its own that bears the issue. */
export function asideIssues(aside: Aside, { board, stored }: Judged): readonly Issue[] {
  const ofFiles = new Set(stored.submissions.map(({ submission }) => submission.unit));
  return [...aside].flatMap(([code, bug]): readonly Issue[] => {
    if (ofFiles.has(code)) return [];
    const isCluster = board.clusters.some((cluster) => cluster.code === code);
    const file = stored.clusterSubmissions.find(({ cluster }) => cluster === code)?.file.name ?? null;
    return [refusalIssue(bug, { ...nowhere, ...(isCluster ? { cluster: code } : { unit: code }), file })];
  });
}

/**
 * Whoever is set aside has no total, whatever counts where figures are missing: what is left isn't all that was sent.
 */
export function pendingAside(scores: Scores, aside: Aside): Scores {
  if (aside.size === 0) return scores;
  const pending = { base: null, rescaled: null, bonus: null, penalty: null, total: null, pending: true };
  const totals = scores.totals.map((total) =>
    aside.has(total.unit) ? { ...total, ...pending, ...openSections(total) } : total,
  );
  return { ...scores, ...withTotals(totals) };
}

function openSections({ sections }: Total): Pick<Total, "sections"> {
  return sections === undefined ? {} : { sections: sections.map((section) => ({ ...section, points: null })) };
}
