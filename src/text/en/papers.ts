import type { NoTemplate, TemplateProblem } from "../params";

const problems: { readonly [P in TemplateProblem["problem"]]: (mark: string) => string } = {
  unknown: (mark) => `there is no mark {${mark}}`,
  "no-list": (mark) => `{#${mark}} is no list; please write {${mark}}`,
  list: (mark) => `{${mark}} is a list or a condition; please write {#${mark}} … {/}`,
  unclosed: () => "a mark {#…} is not closed by {/}",
  unopened: () => "a mark {/} was not opened by {#…}",
  "in-field": (mark) => `{${mark}} stands in a field of Word; please write it outside of the field`,
};

/** Why a Word template can't be filled, and what to do. */
export function templateTrouble(why: NoTemplate): string {
  switch (why.refused) {
    case "not-word":
      return "It is no Word document. Please save it as .docx and choose it again.";
    case "macros":
      return "It holds macros. Please save it as .docx without macros and choose it again.";
    case "damaged":
      return "Its text can't be read. Please open it in Word, check the braces { } and save it again.";
    case "marks":
      return `Please correct: ${why.problems.map(problemText).join("; ")}.`;
    default:
      return why satisfies never;
  }
}

function problemText({ problem, mark, nearest }: TemplateProblem): string {
  return `${problems[problem](mark)}${nearest === null ? "" : ` (perhaps {${nearest}})`}`;
}
