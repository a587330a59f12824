import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ClusterStanding, UnitStanding } from "../../domain/standing";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { StatusBar } from "./status-bar";
import { statusLooks } from "./status-look";
import { fits, statusCounts, type UnitFilter } from "./unit-status";

const useStyles = makeStyles({
  row: { borderBottomWidth: "1px", borderBottomStyle: "solid", borderBottomColor: tokens.colorNeutralStroke2, paddingBlock: "8px" },
  summary: { cursor: "pointer", display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", alignItems: "center", gap: "4px", listStyleType: "none", "::-webkit-details-marker": { display: "none" } },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figures: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  bar: { gridColumnStart: 2, gridColumnEnd: 4 },
  chevron: { color: tokens.colorNeutralForeground3, transitionProperty: "transform", transitionDuration: tokens.durationFaster },
  turned: { transform: "rotate(90deg)" },
  unsettled: { display: "flex", flexWrap: "wrap", columnGap: "12px", paddingBlockStart: "4px", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  list: { listStyleType: "none", margin: 0, paddingInlineStart: "20px", paddingBlock: "8px", display: "flex", flexDirection: "column", rowGap: "4px" },
  own: { paddingInlineStart: "20px", color: tokens.colorNeutralForeground2 },
  unit: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "8px", fontSize: tokens.fontSizeBase200 },
});

type Props = { readonly clusters: readonly ClusterStanding[]; readonly units: readonly UnitStanding[]; readonly filter: UnitFilter | null };

/** Clusters in roster order, never ranked; each opens to its units. A filter leaves those that have such units. */
export function ClusterRows({ clusters, units, filter }: Props) {
  const { pane } = usePane();
  const rows = clusters
    .map((cluster) => {
      const members = units.filter((unit) => unit.cluster === cluster.code);
      return { cluster, members, shown: filter === null ? members : members.filter((unit) => fits(unit, filter)) };
    })
    .filter(({ shown }) => filter === null || shown.length > 0);
  if (rows.length === 0) return <Text>{filter === null ? pane.situation.noClusterFits : pane.situation.noUnitFits}</Text>;
  return (
    <div>
      {rows.map((row) => (
        <ClusterRow key={`${row.cluster.code} ${filter ?? ""}`} {...row} open={filter !== null && rows.length <= 5} />
      ))}
    </div>
  );
}

type RowProps = { readonly cluster: ClusterStanding; readonly members: readonly UnitStanding[]; readonly shown: readonly UnitStanding[]; readonly open: boolean };

function ClusterRow({ cluster, members, shown, open }: RowProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState(open);
  const { pane, texts } = usePane();
  const words = pane.situation;
  return (
    <details className={styles.row} open={open} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRightRegular className={mergeClasses(styles.chevron, opened && styles.turned)} aria-hidden />
        <Text className={styles.name} title={cluster.name}>
          {cluster.name}
        </Text>
        <Text className={styles.figures}>{words.received({ received: cluster.received, expected: cluster.expected })}</Text>
        <div className={styles.bar}>
          <StatusBar units={members} />
          <Unsettled units={members} />
        </div>
      </summary>
      <ul className={styles.list}>
        {shown.map((unit) => (
          <li key={unit.code} className={styles.unit}>
            <span>{unit.name}</span>
            <UnitStatus unit={unit} />
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.own}>
        {words.clusterSent({ words: texts.sendingStatus(cluster.status, cluster.daysLate) })}
      </Text>
    </details>
  );
}

/** What is still to be done in the cluster, in words; nothing where all sent on time. */
function Unsettled({ units }: { readonly units: readonly UnitStanding[] }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const open = statusCounts(units).filter(({ status, count }) => count > 0 && status !== "on-time");
  if (open.length === 0) return null;
  return (
    <div className={styles.unsettled}>
      {open.map(({ status, count }) => (
        <span key={status} style={{ color: statusLooks[status].text }}>
          <span aria-hidden>{statusLooks[status].sign} </span>
          {`${pane.situation.status[status]} ${formatNumber(count, null, texts.lang)}`}
        </span>
      ))}
    </div>
  );
}

function UnitStatus({ unit }: { readonly unit: UnitStanding }) {
  const { texts } = usePane();
  const { sign, text } = statusLooks[unit.status];
  const provisional = unit.received !== null && !unit.confirmed ? ` (${texts.words.provisional})` : "";
  return (
    <span style={{ color: text }}>
      <span aria-hidden>{sign} </span>
      {`${texts.sendingStatus(unit.status, unit.daysLate)}${provisional}`}
    </span>
  );
}
