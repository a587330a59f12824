import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { issueLine, issueSeverity } from "../../app/issue-line";
import type { PaneTexts } from "../../text/vi/pane";
import type { Place } from "../act-types";
import { usePane } from "../pane-context";
import { ShownPart } from "../states/layout";
import type { CheckedIssue } from "./acts";
import { IssueCounts, type IssueLook, keyed, looks } from "./issue-kind";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "8px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
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
  const looks = useLooks();
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
              <ul className={looks.list}>
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

const useIssueItemStyles = makeStyles({
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
  button: { marginInlineStart: "auto", flexShrink: 0 },
});

type IssueItemProps = {
  readonly checked: CheckedIssue;
  readonly known: Known;
  /** In a unit's own form a blank cell is to be filled, not a fault. */
  readonly ownForm: boolean;
  readonly goTo: ((place: Place) => void) | null;
};

/** What, with its numbers and what to do; where; and the way there. */
export function IssueItem({ checked, known, ownForm, goTo }: IssueItemProps) {
  const styles = useIssueItemStyles();
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
        {inHead && <PlaceLine words={place} />}
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
      {!inHead && <PlaceLine words={place} />}
    </li>
  );
}

function PlaceLine({ words }: { readonly words: string }) {
  return words === "" ? null : <Note>{words}</Note>;
}

/** What the group above an issue says already. */
export type Known = "nothing" | "unit" | "sheet";

/** Where an issue is, without what is known; "" where there is nothing to say. */
export function placeWords({ issue, here, unit }: CheckedIssue, known: Known, { check }: PaneTexts): string {
  const { file, sheet, cell } = issue.place;
  if (known === "sheet" && here) return cell === null ? "" : check.inCell({ cell });
  const inWorkbook = sheet === null ? "" : check.inSheet({ sheet, cell });
  const place = here || file === null ? inWorkbook : check.inFile({ file, sheet, cell });
  return [known === "unit" ? "" : (unit ?? ""), place].filter((part) => part !== "").join(" · ");
}

/** How grave an issue is: sign, word and colour. */
export function SeverityBadge({ look }: { readonly look: IssueLook }) {
  const { pane } = usePane();
  const { sign, color } = looks[look];
  return (
    <Badge appearance="tint" color={color}>
      <span aria-hidden>{sign}&nbsp;</span>
      {look === "blank" ? pane.check.blank : pane.check.severity[look]}
    </Badge>
  );
}
