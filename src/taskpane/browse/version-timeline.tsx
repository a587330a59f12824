import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { UnitVersion } from "../../app/live/board/following/unit-page";
import { shortDate } from "../../text/dates";
import { usePane } from "../pane-context";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
  root: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  version: {
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: "12px",
    paddingBlockEnd: "12px",
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    overflowWrap: "anywhere",
  },
  summary: { cursor: "pointer", minHeight: "24px" },
  changes: {
    margin: 0,
    paddingInlineStart: "16px",
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    fontSize: tokens.fontSizeBase200,
  },
});

/** Every file of the unit, newest first, and what each changed. */
export function VersionTimeline({ versions }: { readonly versions: readonly UnitVersion[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.root} reversed>
      {versions.map((version) => (
        <Version key={version.sha256} version={version} />
      ))}
    </ol>
  );
}

function Version({ version }: { readonly version: UnitVersion }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.browse.unit;
  const { received, file, standing, state, preparedBy, documentNumber } = version;
  const mark =
    standing === "turned-away"
      ? { sign: "↩", words: words.state[state] }
      : { sign: standingSigns[standing], words: words.standing[standing] };
  return (
    <li className={styles.version}>
      <Text weight="semibold">{`${shortDate(received.day)}${received.confirmed ? "" : ` (${texts.words.provisional})`}`}</Text>
      <span>
        <span aria-hidden>{mark.sign} </span>
        {mark.words}
      </span>
      <Text size={200}>{file}</Text>
      {documentNumber !== null && <Note>{words.documentNumber({ number: documentNumber })}</Note>}
      {preparedBy !== null && <Note>{words.preparedBy({ name: preparedBy })}</Note>}
      {standing !== "unreadable" && <Changes changes={version.changes} />}
    </li>
  );
}

const standingSigns = { counts: "✓", superseded: "–", unreadable: "✖" } as const;

function Changes({ changes }: Pick<UnitVersion, "changes">) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.browse.unit;
  if (changes === null || changes.length === 0) {
    return <Note>{changes === null ? words.firstVersion : words.noChanges}</Note>;
  }
  return (
    <details>
      <summary className={styles.summary}>{words.changes({ count: changes.length })}</summary>
      <ul className={styles.changes}>
        {changes.map(({ sheet, row, header, before, after }) => (
          <li key={`${sheet} ${row ?? ""} ${header}`}>
            <span className={looks.quiet}>{words.changePlace({ sheet, row, header })}</span>
            <br />
            {`${before ?? words.blank} → ${after ?? words.blank}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
