import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FileRecord, FileVerdict } from "../../domain/file-record";
import { reasonText } from "../../app/consolidation-json";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";

/** Those that need a person come first. */
const order: readonly FileVerdict[] = ["rejected", "unrecognised", "accepted", "superseded", "duplicate", "unchanged"];

const looks: { readonly [V in FileVerdict]: { readonly sign: string; readonly color: "danger" | "success" | "informative" } } = {
  rejected: { sign: "✖", color: "danger" },
  unrecognised: { sign: "✖", color: "danger" },
  accepted: { sign: "✓", color: "success" },
  superseded: { sign: "–", color: "informative" },
  duplicate: { sign: "–", color: "informative" },
  unchanged: { sign: "–", color: "informative" },
};

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "4px" },
  list: { listStyleType: "none", margin: 0, paddingInlineStart: "16px", maxHeight: "240px", overflowY: "auto" },
  file: { paddingBlock: "4px", display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What became of each file, grouped, with counts. */
export function FileGroups({ files }: { readonly files: readonly FileRecord[] }) {
  return (
    <div>
      {order.map((verdict) => (
        <FileGroup key={verdict} verdict={verdict} files={files.filter((file) => file.verdict === verdict)} />
      ))}
    </div>
  );
}

function FileGroup({ verdict, files }: { readonly verdict: FileVerdict; readonly files: readonly FileRecord[] }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  if (files.length === 0) return null;
  const { sign, color } = looks[verdict];
  return (
    <details open={color === "danger"}>
      <summary className={styles.summary}>
        <span aria-hidden>{sign} </span>
        {pane.receive.group[verdict]}{" "}
        <Badge appearance="tint" color={color}>
          {formatNumber(files.length, null, texts.lang)}
        </Badge>
      </summary>
      <ul className={styles.list} tabIndex={0} aria-label={pane.receive.group[verdict]}>
        {files.map((file) => (
          <li key={file.name} className={styles.file}>
            <Text size={200}>{file.unit === null ? file.name : `${file.name} · ${file.unit}`}</Text>
            {file.reason !== null && (
              <Text size={200} className={styles.quiet}>
                {reasonText(file.reason, texts)}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
