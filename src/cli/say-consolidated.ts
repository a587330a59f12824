import type { Consolidation } from "../domain/consolidation";
import type { FileRecord, FileVerdict } from "../domain/submissions/file-record";
import { reasonText } from "../app/consolidation-json";
import { countIssues } from "../app/issue-line";
import type { Desk } from "./desk";

/** What a run found, in a few lines: files, units, issues, and each file that needs a person. */
export function sayConsolidated(desk: Desk, consolidation: Consolidation): void {
  const { results } = desk.texts.cli;
  const { words } = desk.texts;
  const { board, asOf, files, clusters, issues } = consolidation;
  desk.say(results.consolidated({ period: words.periodKind[board.period.kind], year: board.period.year, asOf }));
  const verdicts = (verdict: FileVerdict): number => files.filter((file) => file.verdict === verdict).length;
  desk.say(
    results.files({
      read: files.length,
      accepted: verdicts("accepted"),
      unchanged: verdicts("unchanged"),
      superseded: verdicts("superseded"),
      duplicate: verdicts("duplicate"),
      rejected: verdicts("rejected"),
      unrecognised: verdicts("unrecognised"),
    }),
  );
  const sum = (count: (cluster: Consolidation["clusters"][number]) => number): number =>
    clusters.reduce((total, cluster) => total + count(cluster), 0);
  desk.say(
    results.units({
      expected: sum((each) => each.expected),
      received: sum((each) => each.received),
      onTime: sum((each) => each.onTime),
      late: sum((each) => each.late),
      missing: sum((each) => each.missing),
      notDue: sum((each) => each.notDue),
      returned: sum((each) => each.returned),
      complete: sum((each) => each.complete),
    }),
  );
  desk.say(results.issues(countIssues(issues)));
  const { sealing } = consolidation;
  if (sealing.state !== "not-sealed") desk.say(desk.texts.sealing.verdict(sealing.told));
  sayFilesToSee(desk, files);
}

function sayFilesToSee(desk: Desk, files: readonly FileRecord[]): void {
  const { results } = desk.texts.cli;
  const toSee = files.filter(({ verdict }) => verdict === "rejected" || verdict === "unrecognised");
  if (toSee.length > 0) desk.say(results.filesToSee());
  for (const { name, verdict, reason } of toSee) {
    desk.say(
      results.file({
        name,
        verdict: desk.texts.words.verdict[verdict],
        reason: reason === null ? "" : reasonText(reason, desk.texts),
      }),
    );
  }
}
