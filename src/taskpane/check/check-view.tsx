import { Button, makeStyles, Spinner, Text } from "@fluentui/react-components";
import { DocumentQuestionMarkRegular } from "@fluentui/react-icons";
import { useCallback, useEffect } from "react";
import { mayBeDeclared } from "../../text/issue-texts";
import { OwnCopy } from "../mark/marked-copy";
import { type NextAction, unitNextStep } from "../next-step/next-step";
import { cardText, NextStepCard } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import { useGoTo } from "../states/go-to";
import { Heading, KeptFocus } from "../states/layout";
import { Note, Stack } from "../states/looks";
import { TroubleMessage } from "../states/trouble-message";
import { useFollowed } from "../states/use-followed";
import { EmptyState, LoadingLines } from "../states/waiting";
import type { Checked, CheckedIssue, FormFilled } from "./acts";
import { FilledBar, filledWords } from "./filled-bar";
import { bySheet, grouped, type IssueGroupOf } from "./group-issues";
import { IssueGroup } from "./issue-group";
import { RoundCheck } from "./round-check";

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

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

type Props = {
  /** Grows when the workbook has been written, or when a check was asked for. */
  readonly generation: number;
  /** In a unit's form this is the home view, so it opens with the next thing to do. */
  readonly home: boolean;
};

/** What is left to fill in a unit's form, or what is wrong in a round, each with its place. */
export function CheckView({ generation, home }: Props) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const check = useCallback(() => actions.check(), [actions]);
  // Judging a round again after every cell would keep Excel busy.
  const { value: checked, trouble, running, again } = useFollowed(check, { generation, follows: home });
  const { hint: once, hintFollowing, hintFile } = pane.check;
  const hint = !home ? once : actions.goTo === undefined ? hintFile : hintFollowing;
  return (
    <Stack gap={12}>
      {trouble !== null && <TroubleMessage trouble={trouble} retry={again} />}
      {checked !== null && (home ? <FormCheck checked={checked} /> : <RoundCheck checked={checked} />)}
      {checked === null && trouble === null && <LoadingLines heights={home ? [96, 16, 48, 48] : [32, 48, 48, 48]} />}
      <div className={styles.line}>
        <Note>{hint}</Note>
        <Button
          className={styles.button}
          size="small"
          onClick={again}
          disabledFocusable={running}
          icon={running ? <Spinner size="extra-tiny" /> : null}
        >
          {running ? pane.check.checking : pane.check.start}
        </Button>
      </div>
    </Stack>
  );
}
