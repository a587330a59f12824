import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons";
import { issueLine, issueSeverity } from "../../app/issue-line";
import type { Place } from "../act-types";
import { usePane } from "../pane-context";
import type { CheckedIssue } from "./acts";
import { type Known, placeWords } from "./place-words";
import { SeverityBadge } from "./severity-badge";

const useStyles = makeStyles({
  issue: {
    paddingBlock: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px", alignItems: "center" },
  place: { color: tokens.colorNeutralForeground2 },
  button: { marginInlineStart: "auto", flexShrink: 0 },
});

type Props = {
  readonly checked: CheckedIssue;
  readonly known: Known;
  /** In a unit's own form a blank cell is to be filled, not a fault. */
  readonly ownForm: boolean;
  readonly goTo: ((place: Place) => void) | null;
};

/** What, with its numbers and what to do; where; and the way there. */
export function IssueItem({ checked, known, ownForm, goTo }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const { issue, row } = checked;
  const { sheet, cell } = issue.place;
  const place = placeWords(checked, known, pane);
  const toFill = ownForm && issue.code === "required-blank";
  const inHead = known === "sheet" && checked.here;
  return (
    <li className={styles.issue}>
      <div className={styles.head}>
        <SeverityBadge look={toFill ? "blank" : issueSeverity(issue)} />
        {inHead && <Place words={place} />}
        {goTo !== null && checked.here && sheet !== null && cell !== null && (
          <Button
            className={styles.button}
            size="small"
            appearance="transparent"
            icon={<LocationRegular />}
            aria-label={pane.check.goToIssue({ place: placeWords(checked, "unit", pane) })}
            onClick={() => goTo({ sheet, cell })}
          >
            {pane.check.goTo}
          </Button>
        )}
      </div>
      {row !== null && <Text weight="semibold">{row}</Text>}
      <Text>{toFill ? issue.params.label : issueLine(issue, texts).message}</Text>
      {!inHead && <Place words={place} />}
    </li>
  );
}

function Place({ words }: { readonly words: string }) {
  const styles = useStyles();
  return words === "" ? null : (
    <Text size={200} className={styles.place}>
      {words}
    </Text>
  );
}
