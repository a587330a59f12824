import type { Stored } from "../../domain/submissions/stored";
import type { FileFacts } from "../../domain/submissions/submission";
import { readingSeal } from "../../forms/store/store";
import { readingPrint } from "./reading-inputs";
import type { RecogniseContext, Recognised } from "./recognise-file";

/**
 * What an earlier run read of a file, where reading it today would say the same: the same bytes under the same name
 * from the same sender, by the same lists of the Board and the same version, and kept in the workbook as they were
 * read. `null` = it is to be read. Files that were refused or are nobody's are always read: another host may be able
 * to, and a person may be asked whose they are.
 */
export function knownReading(stored: Stored, context: RecogniseContext): (file: FileFacts) => Recognised | null {
  const kept = new Map(
    [
      ...stored.submissions.map((each) => recognised(each.submission.file, { kind: "unit", stored: each })),
      ...stored.clusterSubmissions.map((each) => recognised(each.file, { kind: "cluster", submission: each })),
    ].map((each) => [each.file.sha256, each] as const),
  );
  return (facts) => {
    const known = kept.get(facts.sha256);
    const by = stored.readBy?.get(facts.sha256);
    if (known === undefined || by === undefined || !("seal" in by)) return null;
    const holds =
      isSameFile(known.file, facts) &&
      context.identities.get(facts.sha256) === senderOf(known.outcome) &&
      by.seal === readingSeal(readingPrint(context), only(known.outcome));
    return holds ? known : null;
  };
}

type Outcome = Extract<Recognised["outcome"], { readonly kind: "unit" | "cluster" }>;
type Kept = Recognised & { readonly outcome: Outcome };

function recognised(file: FileFacts, outcome: Outcome): Kept {
  return { file, outcome, issues: [] };
}

function senderOf(outcome: Outcome): string {
  return outcome.kind === "unit" ? outcome.stored.submission.unit : outcome.submission.cluster;
}

function only(outcome: Outcome): Pick<Stored, "submissions" | "clusterSubmissions"> {
  return outcome.kind === "unit"
    ? { submissions: [outcome.stored], clusterSubmissions: [] }
    : { submissions: [], clusterSubmissions: [outcome.submission] };
}

/** Its name stands in issues, its day and time in the store. */
function isSameFile(one: FileFacts, other: FileFacts): boolean {
  return one.name === other.name && one.changed === other.changed && one.receivedOption === other.receivedOption;
}
