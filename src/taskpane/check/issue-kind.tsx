import { Badge, makeStyles } from "@fluentui/react-components";
import { countIssues } from "../../app/issue-line";
import type { Severity } from "../../domain/issue";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import type { CheckedIssue } from "./acts";

export const severities: readonly Severity[] = ["error", "warning", "notice"];

/** How an issue is shown: a cell of a unit's own form that is blank is no fault, but what is left to do. */
export type IssueLook = Severity | "blank";

export const looks: {
  readonly [L in IssueLook]: { readonly sign: string; readonly color: "danger" | "warning" | "informative" | "brand" };
} = {
  error: { sign: "✖", color: "danger" },
  warning: { sign: "▲", color: "warning" },
  notice: { sign: "–", color: "informative" },
  blank: { sign: "○", color: "brand" },
};

/**
 * Issues with their keys: what stays the same while other cells change. Equal issues are told apart by their number.
 */
export function keyed(
  issues: readonly CheckedIssue[],
): readonly { readonly key: string; readonly checked: CheckedIssue }[] {
  const times = new Map<string, number>();
  return issues.map((checked) => {
    const { code, place, params } = checked.issue;
    const key = JSON.stringify([place.unit, place.file, place.sheet, place.cell, code, params]);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return { key: `${key} ${before}`, checked };
  });
}

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    flexWrap: "wrap",
    gap: "4px",
    verticalAlign: "middle",
    fontVariantNumeric: "tabular-nums",
  },
});

type Props = {
  readonly issues: readonly CheckedIssue[];
  /** In a unit's own form blank cells are counted apart: they are to be filled, not at fault. */
  readonly ownForm: boolean;
};

/** How many of each severity: signs and numbers to look at, words to hear. */
export function IssueCounts({ issues, ownForm }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const isBlank = ({ issue }: CheckedIssue): boolean => ownForm && issue.code === "required-blank";
  const blank = issues.filter(isBlank).length;
  const counts = countIssues(issues.filter((each) => !isBlank(each)).map(({ issue }) => issue));
  const words = [blank === 0 ? "" : pane.check.blanks({ count: blank }), pane.check.counts(counts)]
    .filter((part) => part !== "")
    .join(", ");
  const shown = [["blank", blank] as const, ...severities.map((severity) => [severity, counts[severity]] as const)];
  return (
    <span className={styles.root} role="img" aria-label={words} title={words}>
      {shown
        .filter(([, count]) => count > 0)
        .map(([look, count]) => (
          <Badge key={look} appearance="tint" color={looks[look].color} aria-hidden>
            {`${looks[look].sign} ${formatNumber(count, null, texts.lang)}`}
          </Badge>
        ))}
    </span>
  );
}
