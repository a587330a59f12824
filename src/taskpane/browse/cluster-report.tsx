import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ClusterPage, ClusterRanks } from "../../app/live/board/following/cluster-page";
import { formatNumber } from "../../text/numbers";
import { MarkedCopyButton } from "../mark/marked-copy";
import { usePane } from "../pane-context";
import { Heading, LabelledLine } from "../states/layout";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
  cover: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingBlock: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  told: { whiteSpace: "pre-wrap" },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "baseline",
    fontVariantNumeric: "tabular-nums",
  },
});

/**
 * What the cluster itself sent: the cover and every part of its report, in its own words. Nothing in its own workbook.
 */
export function ClusterReport({ page: { standing, sent, workbook } }: { readonly page: ClusterPage }) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions, pane } = usePane();
  const words = pane.browse.cluster.report;
  const withFile = (value: string, from: string | undefined): string =>
    from === undefined ? value : `${value} ${words.from({ file: from })}`;
  if (workbook === "cluster") return null;
  return (
    <>
      <Heading level={3}>{words.title}</Heading>
      {sent === null ? (
        <Text className={looks.quiet}>{words.nothingSent}</Text>
      ) : (
        <>
          <dl className={styles.cover}>
            {[
              ...sent.cover.map(({ key, value, from }) => ({ label: words.cover[key], value: withFile(value, from) })),
              { label: words.file, value: sent.file },
            ].map(({ label, value }) => (
              <LabelledLine key={label} label={label} value={value} />
            ))}
          </dl>
          {sent.toMark && (
            <MarkedCopyButton
              label={pane.mark.makeForCluster}
              make={(chosen) => actions.markedReport(standing.code, chosen)}
            />
          )}
          {sent.report.length === 0 && <Text className={looks.quiet}>{words.noParts}</Text>}
          <Parts report={sent.report} withFile={withFile} />
        </>
      )}
    </>
  );
}

type PartsProps = {
  readonly report: NonNullable<ClusterPage["sent"]>["report"];
  readonly withFile: (value: string, from: string | undefined) => string;
};

/** The parts of the report, each as the cluster wrote it. */
function Parts({ report, withFile }: PartsProps) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <ul className={looks.list}>
      {report.map(({ code, name, content, from }) => (
        <li key={code} className={styles.item}>
          <Text weight="semibold">{name === "" ? code : `${code}. ${name}`}</Text>
          <Text className={styles.told}>{withFile(content, from)}</Text>
        </li>
      ))}
    </ul>
  );
}

/** Totals in the cluster's own table beside the Board's, with what makes the difference. Nothing where it sent none. */
export function ClusterTotals({ page: { totals } }: { readonly page: ClusterPage }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.browse.cluster.totals;
  if (totals.length === 0) return null;
  const points = (value: number | null): string => (value === null ? "–" : formatNumber(value, null, texts.lang));
  return (
    <>
      <Heading level={3}>{words.title}</Heading>
      <ul className={looks.list}>
        {totals.map(({ name, stated }) => (
          <li key={stated.unit} className={styles.item}>
            <span className={styles.head}>
              <Text>{name}</Text>
              <Text>{words.both({ stated: points(stated.stated), held: points(stated.held) })}</Text>
            </span>
            {stated.reasons
              .map((reason) => texts.totals.reason(reason))
              .map((reason) => (
                <Text key={reason} size={200} className={looks.quiet}>
                  {reason}
                </Text>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

const useRankListStyles = makeStyles({
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
});

/**
 * Ranks with what would change each of them: for the Board alone, and nowhere on paper. Nothing where there are none to
 * show.
 */
export function RankList({ ranked }: { readonly ranked: ClusterRanks | null }) {
  const styles = useRankListStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.browse.ranks;
  if (ranked === null) return null;
  const { ranks, names, decimals } = ranked;
  const nameOf = (unit: string): string => names[unit] ?? unit;
  return (
    <>
      <Heading level={3}>{words.title}</Heading>
      <Note>{words.boardOnly}</Note>
      <ul className={looks.list}>
        {ranks.map((each) => (
          <li key={each.unit} className={styles.line}>
            <span className={styles.head}>
              <Text className={looks.breaks}>{nameOf(each.unit)}</Text>
              <Text>{words.total({ total: each.total ?? 0, decimals })}</Text>
            </span>
            <Text size={200}>
              <b>{words.rank(each)}</b>
              {` · ${words.firmness({ ...each, nameOf })}`}
            </Text>
            {(each.rise !== null || each.fall !== null) && (
              <Note>{words.margins({ rise: each.rise, fall: each.fall, nameOf })}</Note>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
