import type { Texts } from "../../text/texts";
import type { MarkRefusal } from "./mark-file";

/** Why no marked copy could be made, and what to do. */
export function markRefusalText(why: MarkRefusal, texts: Texts): string {
  return why.code === "unreadable" ? texts.refusals[why.refusal.reason](why.refusal.detail) : texts.marking[why.code]();
}
