import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Place } from "../act-types";
import { ShownPart } from "../states/shown-part";
import type { CheckedIssue } from "./acts";
import { IssueCounts } from "./issue-counts";
import { IssueItem } from "./issue-item";
import { keyed } from "./issue-kind";
import type { Known } from "./place-words";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "8px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: { color: tokens.colorNeutralForeground2, display: "block", paddingBlock: "4px" },
});

type Props = {
  readonly title: string;
  /** What to do about all of them; `null` = each says it. */
  readonly note: string | null;
  readonly issues: readonly CheckedIssue[];
  readonly known: Known;
  readonly ownForm: boolean;
  readonly openAtFirst: boolean;
  readonly goTo: ((place: Place) => void) | null;
  /** What can be done with the group as a whole. */
  readonly children?: ReactNode;
};

/** Issues under one heading; what is folded is not drawn, and long lists come in parts. */
export function IssueGroup({ title, note, issues, known, ownForm, openAtFirst, goTo, children }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {title} <IssueCounts issues={issues} ownForm={ownForm} />
      </summary>
      {open && (
        <>
          {children}
          {note !== null && (
            <Text size={200} className={styles.note}>
              {note}
            </Text>
          )}
          <ShownPart items={issues}>
            {(shown) => (
              <ul className={styles.list}>
                {keyed(shown).map(({ key, checked }) => (
                  <IssueItem key={key} checked={checked} known={known} ownForm={ownForm} goTo={goTo} />
                ))}
              </ul>
            )}
          </ShownPart>
        </>
      )}
    </details>
  );
}
