import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ClusterRanks } from "../../app/live/board/following/cluster-ranks";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingBlock: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "baseline",
    fontVariantNumeric: "tabular-nums",
  },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/**
 * Ranks with what would change each of them: for the Board alone, and nowhere on paper. Nothing where there are none to
 * show.
 */
export function RankList({ ranked }: { readonly ranked: ClusterRanks | null }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.browse.ranks;
  if (ranked === null) return null;
  const { ranks, names, decimals } = ranked;
  const nameOf = (unit: string): string => names[unit] ?? unit;
  return (
    <>
      <Heading level={3}>{words.title}</Heading>
      <Text size={200} className={styles.quiet}>
        {words.boardOnly}
      </Text>
      <ul className={styles.list}>
        {ranks.map((each) => (
          <li key={each.unit} className={styles.line}>
            <span className={styles.head}>
              <Text className={styles.name}>{nameOf(each.unit)}</Text>
              <Text>{words.total({ total: each.total ?? 0, decimals })}</Text>
            </span>
            <Text size={200}>
              <b>{words.rank(each)}</b>
              {` · ${words.firmness({ ...each, nameOf })}`}
            </Text>
            {(each.rise !== null || each.fall !== null) && (
              <Text size={200} className={styles.quiet}>
                {words.margins({ rise: each.rise, fall: each.fall, nameOf })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
