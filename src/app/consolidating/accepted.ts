import { nowhere, type Issue } from "../../domain/issue";
import type { Stored } from "../../domain/submissions/stored";
import type { Submission } from "../../domain/submissions/submission";
import { refusalIssue } from "../guarding/bug";
import type { Standing } from "./standing";

/**
 * The submissions that give the figures, with what reading them found. Issues of superseded files are not repeated to
 * anyone: the unit has sent a newer one. An unreadable file stays an issue while nothing readable stands for its unit.
 */
export function acceptedSubmissions(
  stored: Stored,
  { unitReceipts, clusterReceipts }: Pick<Standing, "unitReceipts" | "clusterReceipts">,
): { readonly accepted: ReadonlyMap<string, Submission>; readonly issues: readonly Issue[] } {
  const accepted = new Map(
    [...unitReceipts].flatMap(([unit, receipts]) =>
      receipts.accepted === null ? [] : [[unit, receipts.accepted.content] as const],
    ),
  );
  const clusters = [...clusterReceipts.values()].flatMap((receipts) =>
    receipts.accepted === null ? [] : [receipts.accepted.content],
  );
  const unreadable = stored.unreadable.map(
    ({ unit, file, reason, detail }): Issue => refusalIssue({ reason, detail }, { ...nowhere, unit, file: file.name }),
  );
  return {
    accepted,
    issues: [
      ...[...accepted.values()].flatMap((each) => each.issues),
      ...clusters.flatMap((each) => each.issues),
      ...unreadable,
    ],
  };
}
