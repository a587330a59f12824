import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { DroppedPoints } from "../../app/live/board/deciding/waiting-rows";
import type { ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { EnteredMessage, FailedWrite, useEntering } from "../entering/use-entering";
import { OtherClusters } from "../entering/choices";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingBlockEnd: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
});

type Props = {
  readonly sheet: Pick<ScoreSheet, "cluster" | "dropped" | "droppedElsewhere">;
  readonly reload: () => Promise<void>;
  readonly choose: (cluster: string) => void;
};

/** Points that the cluster sent once and no more: what either answer does, and the two buttons of each. */
export function DroppedPointsCard({ sheet: { cluster, dropped, droppedElsewhere }, reload, choose }: Props) {
  const looks = useLooks();
  const { actions, pane } = usePane();
  const words = pane.score.dropped;
  const { writing, last, write, takeBack } = useEntering(reload);
  const settle = (seen: DroppedPoints, keep: boolean): void =>
    write(() => actions.settleRows({ cluster, seen: [seen], keep }), keep ? words.kept : words.letGo);
  if (dropped.length === 0 && droppedElsewhere.length === 0 && last === null && writing.act.state !== "failed")
    return null;
  return (
    <section className={looks.column8} aria-label={words.title}>
      <FailedWrite writing={writing} reload={reload} />
      {last !== null && <EnteredMessage entered={last} takeBack={() => takeBack(pane.score.undone)} next={null} />}
      {dropped.length > 0 && (
        <>
          <Heading level={3}>{words.title}</Heading>
          <Meaning count={dropped.length} />
          <ul className={looks.spacedList}>
            {dropped.map((points) => (
              <DroppedLine
                key={`${points.file.sha256} ${points.cell}`}
                points={points}
                busy={writing.act.state === "running"}
                settle={(keep) => settle(points, keep)}
              />
            ))}
          </ul>
        </>
      )}
      <OtherClusters
        words={words.elsewhere({ count: droppedElsewhere.length })}
        clusters={droppedElsewhere}
        choose={choose}
      />
    </section>
  );
}

/** What either answer does. */
function Meaning({ count }: { readonly count: number }) {
  const looks = useLooks();
  const words = usePane().pane.score.dropped;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={looks.barBody}>
        <MessageBarTitle>{words.waiting({ count })}</MessageBarTitle>
        <span>{words.keepMeans}</span>
        <span>{words.letGoMeans}</span>
      </MessageBarBody>
    </MessageBar>
  );
}

type LineProps = { readonly points: DroppedPoints; readonly busy: boolean; readonly settle: (keep: boolean) => void };

function DroppedLine({ points: seen, busy, settle }: LineProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.score.dropped;
  const { name, criterion, criterionName, stage, notApplicable, file, cell, now } = seen;
  const what = `${name}: ${criterion} ${criterionName}`;
  return (
    <li className={styles.line}>
      <Text weight="semibold">{what}</Text>
      <Text size={200}>
        {words.said({
          said: pane.score.beside({ stage, points: notApplicable ? null : seen.points }),
          file: file.name,
          cell,
          now: now === null ? null : pane.score.beside({ stage, points: now === "not-applicable" ? null : now }),
        })}
      </Text>
      <div className={looks.wrap8}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${words.keep}: ${what}`}
          onClick={() => settle(true)}
        >
          {words.keep}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${words.dontKeep}: ${what}`}
          onClick={() => settle(false)}
        >
          {words.dontKeep}
        </Button>
      </div>
    </li>
  );
}
