import { Badge, makeStyles } from "@fluentui/react-components";
import { countIssues } from "../../app/issue-line";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import type { CheckedIssue } from "./check-actions";
import { looks, severities } from "./issue-kind";

const useStyles = makeStyles({ root: { display: "inline-flex", flexWrap: "wrap", gap: "4px", verticalAlign: "middle", fontVariantNumeric: "tabular-nums" } });

/** How many of each severity: signs and numbers to look at, words to hear. */
export function IssueCounts({ issues }: { readonly issues: readonly CheckedIssue[] }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const counts = countIssues(issues.map(({ issue }) => issue));
  const words = pane.check.counts(counts);
  return (
    <span className={styles.root} role="img" aria-label={words} title={words}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <Badge key={severity} appearance="tint" color={looks[severity].color} aria-hidden>
            {`${looks[severity].sign} ${formatNumber(counts[severity], null, texts.lang)}`}
          </Badge>
        ))}
    </span>
  );
}
