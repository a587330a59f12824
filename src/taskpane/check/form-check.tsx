import { Text } from "@fluentui/react-components";
import { useEffect } from "react";
import { countIssues } from "../../app/issue-line";
import { mayBeDeclared } from "../../text/declarable";
import { unitNextStep, type NextAction } from "../next-step/next-step";
import { NextStepCard } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { KeptFocus } from "../states/kept-focus";
import { useGoTo } from "../states/use-go-to";
import type { Checked, CheckedIssue } from "./check-actions";
import { FilledBar } from "./filled-bar";
import { bySheet, grouped, type IssueGroupOf } from "./group-issues";
import { IssueGroup } from "./issue-group";

/** What is left to do in a unit's form, in the order of its sheets and rows. */
export function FormCheck({ checked }: { readonly checked: Checked }) {
  const { pane, texts, go, announce } = usePane();
  const { goTo, trouble } = useGoTo();
  const { issues, form } = checked;
  const step = unitNextStep(checked, texts);
  const counts = countIssues(issues.map(({ issue }) => issue));
  const verdict = issues.length === 0 ? pane.check.clean : pane.check.verdict(counts);
  useEffect(() => announce(verdict), [announce, verdict]);
  const act = (action: NonNullable<NextAction>): void => {
    if (action.kind === "go-to") goTo?.(action.place);
    if (action.kind === "view") go.show(action.view);
  };
  return (
    <>
      <NextStepCard step={step} act={act} />
      {form !== null && <FilledBar form={form} />}
      <Heading level={2}>{issues.length === 0 ? pane.check.clean : pane.check.inOrder}</Heading>
      {trouble}
      {issues.some(isDeclarable) && <Text size={200}>{pane.check.declareHint}</Text>}
      <KeptFocus shown={checked}>
        {grouped(issues, bySheet).map((group) => (
          <IssueGroup key={group.key} title={titleOf(group, pane.check)} note={null} issues={group.issues} known="sheet" ownForm openAtFirst goTo={goTo} />
        ))}
      </KeptFocus>
    </>
  );
}

function isDeclarable({ issue }: CheckedIssue): boolean {
  return issue.code === "required-blank" && mayBeDeclared(issue.params.label);
}

function titleOf({ about }: IssueGroupOf, words: ReturnType<typeof usePane>["pane"]["check"]): string {
  return about.kind === "sheet" && about.sheet !== null ? words.groupSheet({ sheet: about.sheet }) : words.groupWorkbook;
}
