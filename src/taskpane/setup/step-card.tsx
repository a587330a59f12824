import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { issueLine } from "../../app/issue-line";
import type { SetupPlace } from "../../app/live/board/setting-up/setup-state";
import type { Issue } from "../../domain/issue";
import type { SetupStatus, SetupStep } from "../../domain/checks/setup-steps";
import { usePane } from "../pane-context";
import { useGoTo } from "../states/go-to";
import { Heading } from "../states/layout";
import { Note, useLooks } from "../states/looks";

const looks: {
  readonly [S in SetupStatus]: {
    readonly sign: string;
    readonly color: "success" | "brand" | "warning" | "informative";
  };
} = {
  done: { sign: "✓", color: "success" },
  ready: { sign: "→", color: "brand" },
  look: { sign: "▲", color: "warning" },
  todo: { sign: "○", color: "informative" },
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingBlock: "12px",
    borderTopWidth: "1px",
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

type Props = {
  readonly number: number;
  readonly step: SetupStep;
  readonly status: SetupStatus;
  readonly children: ReactNode;
};

/** One step: what it is for, its status, and below that what can be done. */
export function StepCard({ number, step, status, children }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const { sign, color } = looks[status];
  return (
    <section className={styles.root} aria-label={pane.setup.step[step]}>
      <div className={styles.line}>
        <Heading level={2}>{`${number}. ${pane.setup.step[step]}`}</Heading>
        <Badge appearance="tint" color={color}>
          <span aria-hidden>{sign}&nbsp;</span>
          {pane.setup.status[status]}
        </Badge>
      </div>
      <Note>{pane.setup.about[step]}</Note>
      {children}
    </section>
  );
}

export function StepButtons({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.buttons}>{children}</div>;
}

type SheetButtonProps = { readonly place: SetupPlace; readonly primary?: boolean };

/**
 * The way to the sheet that keeps the step. Where no program shows the sheet there is no such way; a sheet that is gone
 * is named by its issue.
 */
export function SheetButton({ place, primary = false }: SheetButtonProps) {
  const { pane } = usePane();
  const { goTo, trouble } = useGoTo();
  if (place === null || goTo === null) return null;
  const { sheet } = place;
  return (
    <>
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => goTo(place)}>
        {pane.setup.openSheet({ sheet })}
      </Button>
      {trouble}
    </>
  );
}

/** The rest is in the view Kiểm tra. */
const mostShown = 20;

const useStepIssuesStyles = makeStyles({ place: { color: tokens.colorNeutralForeground2, display: "block" } });

/** What contradicts itself in a step's sheets, folded. */
export function StepIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const looks = useLooks();
  const { pane, texts } = usePane();
  const { goTo, trouble } = useGoTo();
  if (issues.length === 0) return null;
  return (
    <details>
      <summary className={looks.summary}>
        <span aria-hidden>▲ </span>
        {pane.setup.issues({ count: issues.length })}
      </summary>
      {trouble}
      <ul className={looks.spacedSteps}>
        {issues.slice(0, mostShown).map((issue, index) => (
          <li key={index}>
            {issueLine(issue, texts).message}
            <IssuePlace issue={issue} goTo={goTo} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function IssuePlace({ issue, goTo }: { readonly issue: Issue; readonly goTo: ReturnType<typeof useGoTo>["goTo"] }) {
  const styles = useStepIssuesStyles();
  const { pane } = usePane();
  const { sheet, cell } = issue.place;
  if (sheet === null) return null;
  const place = pane.check.inSheet({ sheet, cell });
  if (goTo === null || cell === null) {
    return (
      <Text size={200} className={styles.place}>
        {place}
      </Text>
    );
  }
  return (
    <Button
      size="small"
      appearance="transparent"
      aria-label={pane.check.goToIssue({ place })}
      onClick={() => goTo({ sheet, cell })}
    >
      {place}
    </Button>
  );
}
