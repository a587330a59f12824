import type { ScaleChange } from "../../domain/scales/scale-change";
import type { ReturnSentences } from "../texts";
import { scaleWords } from "./scale-words";

/** What a cluster sent back beside what the Board holds. */
export const returnIssues: ReturnSentences = {
  "accepted-scale-differs": (change) => `The Board has accepted the scale, but the cluster sent another one. ${proposed(change)} The Board's own stays in force; please ask the cluster.`,
  "scale-differs": (change) => `${proposed(change)} The Board's own stays in force until it accepts the proposal.`,
};

function proposed({ criterion, field, old, new: now }: ScaleChange): string {
  if (field === "line") return old === null ? `The cluster proposes to add criterion ${criterion ?? ""} "${scaleWords.value(field, now)}".` : `The cluster proposes to drop criterion ${criterion ?? ""} "${scaleWords.value(field, old)}".`;
  const what = criterion === null ? "Scale" : `Criterion ${criterion}`;
  return `${what}, ${scaleWords.field[field]}: the Board holds ${scaleWords.value(field, old)}, the cluster sent ${scaleWords.value(field, now)}.`;
}
