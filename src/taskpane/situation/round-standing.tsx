import { isExpected } from "../../app/live/rules";
import { Button, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { Heading, TwoColumns } from "../states/layout";
import type { Situation } from "./acts";
import { ChartsSection } from "./charts/charts-section";
import { ClusterRows } from "./cluster-rows";
import { useFollowedClusters } from "./followed-clusters";
import { StatusBar, StatusLegend } from "./status-legend";
import type { UnitFilter } from "./unit-status";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  chip: { alignSelf: "flex-start", minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

type Props = {
  readonly situation: Situation;
  readonly filter: UnitFilter | null;
  readonly choose: (filter: UnitFilter | null) => void;
  readonly reload: () => void;
};

/** Deadlines, all units by status, and the clusters; of all clusters, or of those that the person follows. */
export function RoundStanding({ situation, filter, choose, reload }: Props) {
  const followed = useFollowedClusters();
  const known = situation.clusters.filter(({ code }) => followed.codes.includes(code));
  const several = situation.clusters.length > 1;
  // Who follows none yet sees them all, to choose among them.
  const narrowed = several && followed.only && known.length > 0;
  const part: Part = {
    clusters: narrowed ? known : situation.clusters,
    units: situation.units.filter((unit) => isExpected(unit) && (!narrowed || followed.codes.includes(unit.cluster))),
    withErrors: new Set(situation.unitsWithErrors),
    filter,
    choose,
  };
  return (
    <TwoColumns
      first={
        <>
          <DeadlineTiles situation={situation} />
          <Sealed told={situation.sealing} />
          {several && <FollowedOnly followed={followed} count={known.length} />}
          <Units {...part} asOf={situation.asOf} reload={reload} />
          <ChartsSection situation={situation} />
        </>
      }
      second={
        <Clusters {...part} followed={several ? followed : null} noneFollowed={several && followed.only && !narrowed} />
      }
    />
  );
}

/** The verdict on the numbers of a round that is sealed; nothing before. */
function Sealed({ told }: { readonly told: Situation["sealing"] }) {
  const { texts } = usePane();
  return told.state === "not-sealed" ? null : <Note>{texts.sealing.verdict(told)}</Note>;
}

/** What is shown of the round. */
type Part = {
  readonly clusters: Situation["clusters"];
  readonly units: Situation["units"];
  /** Codes. */
  readonly withErrors: ReadonlySet<string>;
  readonly filter: UnitFilter | null;
  readonly choose: (filter: UnitFilter | null) => void;
};

type Followed = ReturnType<typeof useFollowedClusters>;

function FollowedOnly({ followed, count }: { readonly followed: Followed; readonly count: number }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <ToggleButton
      className={styles.chip}
      size="small"
      shape="circular"
      checked={followed.only}
      onClick={() => followed.showOnly(!followed.only)}
    >
      {pane.situation.followed({ count })}
    </ToggleButton>
  );
}

function Units({
  units,
  withErrors,
  filter,
  choose,
  asOf,
  reload,
}: Part & { readonly asOf: string; readonly reload: () => void }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <>
      <div className={styles.line}>
        <Text weight="semibold">{pane.situation.expected({ count: units.length })}</Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          onClick={reload}
          title={pane.frame.refresh}
        >
          {pane.situation.asOf({ date: asOf })}
        </Button>
      </div>
      <StatusBar units={units} thick />
      <StatusLegend units={units} withErrors={withErrors} filter={filter} choose={choose} />
    </>
  );
}

function Clusters({
  clusters,
  units,
  withErrors,
  filter,
  choose,
  followed,
  noneFollowed,
}: Part & { readonly followed: Followed | null; readonly noneFollowed: boolean }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <>
      <div className={styles.line}>
        <Heading level={2}>{pane.situation.clustersTitle}</Heading>
        {filter !== null && (
          <Button size="small" appearance="subtle" onClick={() => choose(null)}>
            {pane.situation.showAll}
          </Button>
        )}
      </div>
      {noneFollowed && <Text>{pane.situation.noneFollowed}</Text>}
      <ClusterRows clusters={clusters} units={units} withErrors={withErrors} filter={filter} followed={followed} />
    </>
  );
}

const useDeadlineTilesStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Two deadlines as a countdown. */
export function DeadlineTiles({ situation }: { readonly situation: Situation }) {
  const styles = useDeadlineTilesStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.situation;
  return (
    <div className={styles.root}>
      {(["units", "clusters"] as const).map((who) => (
        <div key={who} className={styles.tile}>
          <Note>{words.deadlineTitle[who]}</Note>
          <Text weight="semibold" size={400} className={looks.figures}>
            {words.countdown({ daysLeft: situation.daysLeft[who] })}
          </Text>
          <Note>{words.lastDay({ date: situation.lastDays[who] })}</Note>
        </div>
      ))}
    </div>
  );
}
