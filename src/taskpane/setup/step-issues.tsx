import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { issueLine } from "../../app/issue-line";
import type { Issue } from "../../domain/issue";
import { usePane } from "../pane-context";
import { useGoTo } from "../states/use-go-to";

/** The rest is in the view Kiểm tra. */
const mostShown = 20;

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "4px" },
  list: {
    margin: 0,
    paddingInlineStart: "20px",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    overflowWrap: "anywhere",
  },
  place: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** What contradicts itself in a step's sheets, folded. */
export function StepIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const { goTo, trouble } = useGoTo();
  if (issues.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <span aria-hidden>▲ </span>
        {pane.setup.issues({ count: issues.length })}
      </summary>
      {trouble}
      <ul className={styles.list}>
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
  const styles = useStyles();
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
