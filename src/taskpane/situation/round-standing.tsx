import { Button, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { Situation } from "../pane-actions";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { ClusterRows } from "./cluster-rows";
import { DeadlineTiles } from "./deadline-tiles";
import { StatusBar } from "./status-bar";
import { StatusLegend } from "./status-legend";
import { countedUnits, type UnitFilter } from "./unit-status";
import { useFollowedClusters } from "./use-followed-clusters";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  chip: { alignSelf: "flex-start", minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

type Props = { readonly situation: Situation; readonly filter: UnitFilter | null; readonly choose: (filter: UnitFilter | null) => void; readonly reload: () => void };

/** Deadlines, all units by status, and the clusters; of all clusters, or of those that the person follows. */
export function RoundStanding({ situation, filter, choose, reload }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.situation;
  const followed = useFollowedClusters();
  const known = situation.clusters.filter(({ code }) => followed.codes.includes(code));
  const several = situation.clusters.length > 1;
  // Who follows none yet sees them all, to choose among them.
  const narrowed = several && followed.only && known.length > 0;
  const clusters = narrowed ? known : situation.clusters;
  const units = countedUnits(situation.units).filter(({ cluster }) => !narrowed || followed.codes.includes(cluster));
  const withErrors = new Set(situation.unitsWithErrors);
  return (
    <>
      <DeadlineTiles situation={situation} />
      {several && (
        <ToggleButton className={styles.chip} size="small" shape="circular" checked={followed.only} onClick={() => followed.showOnly(!followed.only)}>
          {words.followed({ count: known.length })}
        </ToggleButton>
      )}
      <div className={styles.line}>
        <Text weight="semibold">{words.expected({ count: units.length })}</Text>
        <Button size="small" appearance="subtle" icon={<ArrowSyncRegular />} onClick={reload} title={pane.frame.refresh}>
          {words.asOf({ date: situation.asOf })}
        </Button>
      </div>
      <StatusBar units={units} thick />
      <StatusLegend units={units} withErrors={withErrors} filter={filter} choose={choose} />
      <div className={styles.line}>
        <Heading level={2}>{words.clustersTitle}</Heading>
        {filter !== null && (
          <Button size="small" appearance="subtle" onClick={() => choose(null)}>
            {words.showAll}
          </Button>
        )}
      </div>
      {several && followed.only && !narrowed && <Text>{words.noneFollowed}</Text>}
      <ClusterRows clusters={clusters} units={units} withErrors={withErrors} filter={filter} followed={several ? followed : null} />
    </>
  );
}
