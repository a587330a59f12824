import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { countIssues, issueSeverity } from "../../app/issue-line";
import { usePane } from "../pane-context";
import { OwnCopy } from "../mark/marked-copy";
import { Heading, ShownPart } from "../states/layout";
import { useGoTo } from "../states/go-to";
import type { Checked } from "./acts";
import { everything, filtered, type Grouping, IssueFilters, toDo } from "./issue-filters";
import { bySender, grouped, groupedByKind, groupTitle, type IssueGroupOf } from "./group-issues";
import { IssueGroup } from "./issue-group";
import { WaitingRows } from "../browse/waiting-rows";
import { SenderActs } from "./sender-acts";
import { Stack } from "../states/looks";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "8px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** What is wrong in the reports of a round and in the sheets of its keeper. */
export function RoundCheck({ checked }: { readonly checked: Checked }) {
  const { pane, announce } = usePane();
  const { goTo, trouble } = useGoTo();
  const [filter, setFilter] = useState(toDo);
  const [grouping, setGrouping] = useState<Grouping>("unit");
  const { issues } = checked;
  const verdict =
    issues.length === 0 ? pane.check.clean : pane.check.verdict(countIssues(issues.map(({ issue }) => issue)));
  useEffect(() => announce(verdict), [announce, verdict]);
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => filtered(issues, asked), [issues, asked]);
  const groups = useMemo(
    () => (grouping === "unit" ? grouped(shown, bySender) : groupedByKind(shown)),
    [shown, grouping],
  );
  return (
    <Stack gap={12}>
      <Heading level={2} large>
        {verdict}
      </Heading>
      {checked.own !== null && <Text>{pane.check.own(checked.own)}</Text>}
      {trouble}
      {issues.length > 0 && <IssueFilters {...{ checked, filter, setFilter, grouping, setGrouping }} />}
      {shown.length < issues.length && (
        <Filtered shown={shown.length} all={issues.length} clear={() => setFilter(everything)} />
      )}
      {checked.waiting.map(({ cluster, name, rows }) => (
        <WaitingOf key={cluster} cluster={cluster} name={name} rows={rows} />
      ))}
      <Groups key={grouping} groups={groups} checked={checked} goTo={goTo} />
      {checked.own?.canCopy === true && <OwnCopy />}
    </Stack>
  );
}

type FilteredProps = { readonly shown: number; readonly all: number; readonly clear: () => void };

/** How much a filter leaves, and the way to see all of it. */
function Filtered({ shown, all, clear }: FilteredProps) {
  const words = usePane().pane.check;
  return (
    <div>
      <Text size={200}>{shown === 0 ? words.noneFits : words.shown({ shown, all })} </Text>
      <Button size="small" appearance="subtle" onClick={clear}>
        {words.clearFilters}
      </Button>
    </div>
  );
}

/** What can be settled here comes before what has to be asked for. */
function WaitingOf({ cluster, name, rows }: Checked["waiting"][number]) {
  const styles = useStyles();
  const words = usePane().pane.browse.waiting;
  // Once there was something, the way back from the last answer stays.
  const [shown, setShown] = useState(rows.length > 0);
  if (rows.length > 0 && !shown) setShown(true);
  if (!shown) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.ofCluster({ name, count: rows.length })}</summary>
      <WaitingRows cluster={cluster} rows={rows} />
    </details>
  );
}

type GroupsProps = {
  readonly groups: readonly IssueGroupOf[];
  readonly checked: Checked;
  readonly goTo: ReturnType<typeof useGoTo>["goTo"];
};

function Groups({ groups, checked, goTo }: GroupsProps) {
  const { pane, texts } = usePane();
  return (
    <div>
      <ShownPart items={groups} more={pane.check.moreGroups}>
        {(shown) =>
          shown.map(({ key, about, issues }, index) => (
            <IssueGroup
              key={key}
              title={groupTitle(about, { pane, texts, clusters: checked.clusters })}
              note={about.kind === "issue" ? texts.remedies[about.code] : null}
              issues={issues}
              known={about.kind === "unit" ? "unit" : about.kind === "sheet" ? "sheet" : "nothing"}
              ownForm={false}
              openAtFirst={index === 0 && issues.some(({ issue }) => issueSeverity(issue) === "error")}
              goTo={goTo}
            >
              <SenderActs about={about} all={checked.issues} />
            </IssueGroup>
          ))
        }
      </ShownPart>
    </div>
  );
}
