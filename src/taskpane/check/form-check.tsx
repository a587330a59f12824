import { Text } from "@fluentui/react-components";
import { DocumentQuestionMarkRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { mayBeDeclared } from "../../text/issue-texts";
import { type NextAction, unitNextStep } from "../next-step/next-step";
import { cardText, NextStepCard } from "../next-step/next-step-card";
import { OwnCopy } from "../mark/marked-copy";
import { usePane } from "../pane-context";
import { EmptyState } from "../states/waiting";
import { Heading, KeptFocus } from "../states/layout";
import { useGoTo } from "../states/go-to";
import type { Checked, CheckedIssue, FormFilled } from "./acts";
import { FilledBar, filledWords } from "./filled-bar";
import { bySheet, grouped, type IssueGroupOf } from "./group-issues";
import { IssueGroup } from "./issue-group";

/** What is left to do in a unit's form, in the order of its sheets and rows. */
export function FormCheck({ checked }: { readonly checked: Checked }) {
  const { noForm } = usePane().pane.send;
  const { form } = checked;
  // Of a form that nobody could tell whose it is nothing was checked: it must not seem to be ready.
  return form === null ? (
    <EmptyState icon={<DocumentQuestionMarkRegular />} title={noForm.title} body={noForm.body} />
  ) : (
    <KnownForm checked={checked} form={form} />
  );
}

function KnownForm({ checked, form }: { readonly checked: Checked; readonly form: FormFilled }) {
  const { pane, go, announce } = usePane();
  const { goTo, trouble } = useGoTo();
  const { issues } = checked;
  const step = unitNextStep(form);
  const { title } = cardText(step, pane);
  const news = `${title}. ${filledWords(form, pane)}`;
  useEffect(() => announce(news), [announce, news]);
  const act = (action: NonNullable<NextAction>): void => {
    if (action.kind === "go-to") goTo?.(action.place);
    if (action.kind === "view") go.show(action.view);
  };
  return (
    <>
      <NextStepCard step={step} act={act} />
      <FilledBar form={form} />
      <Heading level={2}>{issues.length === 0 ? pane.check.clean : pane.check.inOrder}</Heading>
      {trouble}
      {issues.some(isDeclarable) && <Text size={200}>{pane.check.declareHint}</Text>}
      <KeptFocus shown={checked}>
        {grouped(issues, bySheet).map((group) => (
          <IssueGroup
            key={group.key}
            title={titleOf(group, pane.check)}
            note={null}
            issues={group.issues}
            known="sheet"
            ownForm
            openAtFirst
            goTo={goTo}
          />
        ))}
      </KeptFocus>
      {issues.length > 0 && form.canCopy && <OwnCopy />}
    </>
  );
}

function isDeclarable({ issue }: CheckedIssue): boolean {
  return issue.code === "required-blank" && mayBeDeclared(issue.params.label);
}

function titleOf({ about }: IssueGroupOf, words: ReturnType<typeof usePane>["pane"]["check"]): string {
  return about.kind === "sheet" && about.sheet !== null
    ? words.groupSheet({ sheet: about.sheet })
    : words.groupWorkbook;
}
