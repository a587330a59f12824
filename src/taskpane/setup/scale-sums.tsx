import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import type { ClusterScale } from "../../app/live/board/setting-up/setup-state";
import { scaleFits } from "./setup-steps";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: "4px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/**
 * The base points of each cluster's scale beside its declared total, in roster order; those that don't fit are counted
 * first.
 */
export function ScaleSums({ clusters }: { readonly clusters: readonly ClusterScale[] }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.setup.scale;
  if (clusters.length === 0) return <Text>{words.none}</Text>;
  const without = clusters.filter(({ sum }) => sum === null).length;
  const fits = clusters.filter(scaleFits).length;
  const differs = clusters.length - fits - without;
  const sentences = [
    differs > 0 ? words.differs({ count: differs }) : "",
    without > 0 ? words.without({ count: without }) : "",
    fits > 0 ? words.fits({ count: fits }) : "",
  ];
  return (
    <>
      <Text>{sentences.filter((sentence) => sentence !== "").join(" ")}</Text>
      <details open={differs > 0 && clusters.length < 8}>
        <summary className={styles.summary}>{words.show}</summary>
        <ul className={styles.list}>
          {clusters.map((cluster) => (
            <ScaleRow key={cluster.code} cluster={cluster} />
          ))}
        </ul>
      </details>
    </>
  );
}

function ScaleRow({ cluster }: { readonly cluster: ClusterScale }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.setup.scale;
  const { name, state, sum, declared } = cluster;
  const points = (value: number): string => formatNumber(value, null, texts.lang);
  const line =
    sum === null
      ? words.noLines
      : declared === null
        ? words.sum({ sum: points(sum) })
        : words.sumOf({ sum: points(sum), declared: points(declared) });
  return (
    <li className={styles.row}>
      <Text>{name}</Text>
      <Text size={200} className={styles.quiet}>
        <span aria-hidden>{scaleFits(cluster) ? "✓ " : "▲ "}</span>
        {`${line} · ${words.state[state]}`}
      </Text>
    </li>
  );
}
