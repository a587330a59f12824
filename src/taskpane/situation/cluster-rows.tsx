import { matchesStatus, statusCounts } from "../../app/live/rules";
import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ClusterStanding, UnitStanding } from "../../domain/standing/standing";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { type Followed, FollowStar } from "./followed-clusters";
import { StatusBar, UnitState } from "./status-legend";
import { statusLooks, type UnitFilter, type WithErrors } from "./unit-status";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  row: {
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    paddingBlock: "4px",
  },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start", columnGap: "4px" },
  // Griffel leaves the browser's own button looks alone: all of them are taken away.
  open: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 16px",
    alignItems: "center",
    columnGap: "4px",
    rowGap: "4px",
    width: "100%",
    minHeight: "44px",
    paddingBlock: "4px",
    paddingInline: "4px",
    margin: 0,
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: "inherit",
    color: "inherit",
    cursor: "pointer",
    backgroundColor: "transparent",
    borderTopStyle: "none",
    borderBottomStyle: "none",
    borderInlineStartStyle: "none",
    borderInlineEndStyle: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outlineWidth: "2px", outlineStyle: "solid", outlineColor: tokens.colorStrokeFocus2 },
  },
  figures: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  whole: { gridColumnStart: 1, gridColumnEnd: 4 },
  unsettled: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  list: { listStyleType: "none", margin: 0, paddingInlineStart: "16px", paddingBlockEnd: "4px" },
  unit: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "28px",
    fontSize: tokens.fontSizeBase200,
  },
  link: { textAlign: "start", minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

type Props = {
  readonly clusters: readonly ClusterStanding[];
  readonly units: readonly UnitStanding[];
  readonly withErrors: WithErrors;
  readonly filter: UnitFilter | null;
  /** `null` = there is nothing to choose among. */
  readonly followed: Followed | null;
};

/**
 * Clusters in roster order, never ranked; each opens its page. A filter leaves those that have such units, and names
 * them.
 */
export function ClusterRows({ clusters, units, withErrors, filter, followed }: Props) {
  const looks = useLooks();
  const { pane } = usePane();
  const rows = clusters
    .map((cluster) => {
      const members = units.filter((unit) => unit.cluster === cluster.code);
      return {
        cluster,
        members,
        named: filter === null ? [] : members.filter((unit) => matchesStatus(unit, filter, withErrors.has(unit.code))),
      };
    })
    .filter(({ named }) => filter === null || named.length > 0);
  if (rows.length === 0)
    return <Text>{filter === null ? pane.situation.noClusterFits : pane.situation.noUnitFits}</Text>;
  return (
    <ul className={looks.list}>
      {rows.map((row) => (
        <ClusterRow key={row.cluster.code} {...row} followed={followed} />
      ))}
    </ul>
  );
}

type RowProps = {
  readonly cluster: ClusterStanding;
  readonly members: readonly UnitStanding[];
  readonly named: readonly UnitStanding[];
  readonly followed: Followed | null;
};

function ClusterRow({ cluster, members, named, followed }: RowProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, go } = usePane();
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <button
          type="button"
          data-opens="cluster"
          className={styles.open}
          onClick={() => go.open({ kind: "cluster", code: cluster.code })}
        >
          <Text className={looks.breaks}>{cluster.name}</Text>
          <Text className={styles.figures}>
            {pane.situation.received({ received: cluster.received, expected: cluster.expected })}
          </Text>
          <ChevronRightRegular aria-hidden />
          <span className={styles.whole}>
            <StatusBar units={members} />
          </span>
          <Unsettled units={members} />
        </button>
        {followed !== null && <FollowStar cluster={cluster} followed={followed} />}
      </div>
      {named.length > 0 && (
        <ul className={styles.list}>
          {named.map((unit) => (
            <li key={unit.code} className={styles.unit}>
              <Link as="button" className={styles.link} onClick={() => go.open({ kind: "unit", code: unit.code })}>
                {unit.name}
              </Link>
              <UnitState unit={unit} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What is still to be done in the cluster, in words; nothing where all sent on time. */
function Unsettled({ units }: { readonly units: readonly UnitStanding[] }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const open = statusCounts(units).filter(({ status, count }) => count > 0 && status !== "on-time");
  if (open.length === 0) return null;
  return (
    <span className={mergeClasses(styles.whole, styles.unsettled)}>
      {open.map(({ status, count }) => (
        <span key={status} style={{ color: statusLooks[status].text }}>
          <span aria-hidden>{statusLooks[status].sign} </span>
          {`${pane.situation.status[status]} ${formatNumber(count, null, texts.lang)}`}
        </span>
      ))}
    </span>
  );
}
