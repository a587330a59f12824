import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { issueLine } from "../../app/issue-line";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { ShownPart } from "../states/shown-part";
import type { ListRow } from "../../app/live/board/setting-up/import-list";

const looks = {
  refused: { sign: "✖", color: "danger" },
  new: { sign: "+", color: "success" },
  changed: { sign: "↔", color: "brand" },
  same: { sign: "–", color: "informative" },
} as const;

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "4px", fontWeight: tokens.fontWeightSemibold },
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
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly outcome: ListRow["outcome"]; readonly rows: readonly ListRow[] };

/** The rows with one outcome; those that need a person stand open. */
export function ImportRows({ outcome, rows }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.setup.importing;
  if (rows.length === 0) return null;
  const { sign, color } = looks[outcome];
  return (
    <details open={outcome === "refused"}>
      <summary className={styles.summary}>
        <span aria-hidden>{sign} </span>
        {words.group[outcome]}{" "}
        <Badge appearance="tint" color={color}>
          {formatNumber(rows.length, null, texts.lang)}
        </Badge>
      </summary>
      <ShownPart items={rows} more={words.more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </ul>
        )}
      </ShownPart>
    </details>
  );
}

function Row({ row }: { readonly row: ListRow }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.setup.importing;
  const { line, code, name, proposed, changes, refused, issues, notes: converted } = row;
  const facts = [words.line({ line }), code, proposed ? words.proposed : ""].filter((fact) => fact !== "").join(" · ");
  const shown = (value: string): string => (value === "" ? words.blank : value);
  const notes = [
    ...refused.map(({ why, raw }) => words.refused[why]({ raw })),
    ...[...issues, ...converted].map((issue) => issueLine(issue, texts).message),
    ...changes.map(({ label, from, to }) => words.change({ label, from: shown(from), to: shown(to) })),
  ];
  return (
    <li className={styles.row}>
      <Text>{name}</Text>
      <Text size={200} className={styles.quiet}>
        {facts}
      </Text>
      {notes.map((note, index) => (
        <Text size={200} key={index}>
          {note}
        </Text>
      ))}
    </li>
  );
}
