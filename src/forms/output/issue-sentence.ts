import type { IssueCode, IssueParams } from "../../domain/issue";
import type { Texts } from "../../text/texts";

/** What is wrong and what to do, without the place. */
export function issueSentence<C extends IssueCode>(
  issue: { readonly code: C; readonly params: IssueParams[C] },
  texts: Pick<Texts, "issues">,
): string {
  return texts.issues[issue.code](issue.params);
}
