import { Field, Input, Textarea } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { CriterionProblems, CriterionTyped } from "./criterion-typed";
import { problemOf } from "./problem-words";
import { SectionChoice } from "./section-choice";

/** What the parts of the form share. */
export type CriterionFields = {
  readonly typed: CriterionTyped;
  readonly problems: CriterionProblems;
  readonly busy: boolean;
  readonly put: (part: Partial<CriterionTyped>) => void;
};

/** What a line is called; its code only while it is new. */
export function CriterionNames({
  typed,
  problems,
  busy,
  put,
  isNew,
  sections,
}: CriterionFields & { readonly isNew: boolean; readonly sections: readonly string[] }) {
  const { pane } = usePane();
  const words = pane.scale.line;
  return (
    <>
      {isNew && (
        <Field label={words.code} size="small" {...problemOf(problems.get("code"), pane)}>
          <Input
            value={typed.code}
            disabled={busy}
            input={{ autoComplete: "off" }}
            onChange={(_, { value }) => put({ code: value })}
          />
        </Field>
      )}
      <Field label={words.name} size="small" {...problemOf(problems.get("name"), pane)}>
        <Textarea
          value={typed.name}
          rows={2}
          resize="vertical"
          disabled={busy}
          onChange={(_, { value }) => put({ name: value })}
        />
      </Field>
      <SectionChoice sections={sections} value={typed.section} busy={busy} choose={(section) => put({ section })} />
    </>
  );
}
