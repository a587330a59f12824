import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { issueLine } from "../../app/issue-line";
import type { Severity } from "../../domain/issue";
import { formatNumber } from "../../text/numbers";
import type { PaneTexts } from "../../text/pane-texts";
import type { CheckedIssue, Place } from "../pane-actions";
import { usePane } from "../pane-context";

/** More at once make the pane slow to draw and impossible to read. */
const shownAtFirst = 30;
const shownMore = 100;

const looks: { readonly [S in Severity]: { readonly sign: string; readonly color: "danger" | "warning" | "informative" } } = {
  error: { sign: "✖", color: "danger" },
  warning: { sign: "▲", color: "warning" },
  notice: { sign: "–", color: "informative" },
};

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "4px", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  issue: { paddingBlock: "8px", borderBottomWidth: "1px", borderBottomStyle: "solid", borderBottomColor: tokens.colorNeutralStroke2, display: "flex", flexDirection: "column", rowGap: "4px", overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start", marginInlineStart: "-8px" },
});

type Props = { readonly severity: Severity; readonly issues: readonly CheckedIssue[]; readonly goTo: ((place: Place) => void) | null };

export function IssueGroup({ severity, issues, goTo }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const [limit, setLimit] = useState(shownAtFirst);
  if (issues.length === 0) return null;
  const { sign, color } = looks[severity];
  return (
    <details open={severity === "error"}>
      <summary className={styles.summary}>
        <span aria-hidden>{sign} </span>
        {pane.check.group[severity]}{" "}
        <Badge appearance="tint" color={color}>
          {formatNumber(issues.length, null, texts.lang)}
        </Badge>
      </summary>
      <ul className={styles.list}>
        {issues.slice(0, limit).map((each, index) => (
          <IssueItem key={index} checked={each} goTo={goTo} />
        ))}
      </ul>
      {issues.length > limit && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + shownMore)}>
          {pane.check.more({ count: Math.min(shownMore, issues.length - limit) })}
        </Button>
      )}
    </details>
  );
}

function IssueItem({ checked, goTo }: { readonly checked: CheckedIssue; readonly goTo: ((place: Place) => void) | null }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const { sheet, cell } = checked.issue.place;
  const place = placeWords(checked, pane);
  return (
    <li className={styles.issue}>
      <Text>{issueLine(checked.issue, texts).message}</Text>
      {place !== "" && (
        <Text size={200} className={styles.place}>
          {place}
        </Text>
      )}
      {goTo !== null && checked.here && sheet !== null && cell !== null && (
        <Button className={styles.button} size="small" appearance="transparent" icon={<LocationRegular />} aria-label={pane.check.goToIssue({ place })} onClick={() => goTo({ sheet, cell })}>
          {pane.check.goTo}
        </Button>
      )}
    </li>
  );
}

function placeWords({ issue, here, unit }: CheckedIssue, pane: PaneTexts): string {
  const { file, sheet, cell } = issue.place;
  const inWorkbook = sheet === null ? "" : pane.check.inSheet({ sheet, cell });
  const place = here || file === null ? inWorkbook : pane.check.inFile({ file, sheet, cell });
  return [unit ?? "", place].filter((part) => part !== "").join(" · ");
}
