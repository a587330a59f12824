import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { takeFocus } from "../states/take-focus";
import { ImportRows } from "./import-rows";
import type { ListPreview } from "../../app/live/board/setting-up/import-list";
import { countsOf } from "./use-import";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
  summary: { cursor: "pointer", paddingBlock: "4px" },
});

type Props = { readonly preview: ListPreview; readonly writing: boolean; readonly write: (shown: ListPreview) => void };

/** What a table comes to, before anything is written: how much, which columns, row by row, and what is left out. */
export function ImportPreview({ preview, writing, write }: Props) {
  const styles = useStyles();
  const { pane, announce } = usePane();
  const words = pane.setup.importing;
  const counts = countsOf(preview);
  const sum = words.sum(counts);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    announce(sum);
    takeFocus(root.current);
  }, [announce, sum]);
  const known = preview.known
    .map(({ header, field }) => (header === field ? field : words.takenFor({ header, field })))
    .join("; ");
  return (
    <div className={styles.root} ref={root} tabIndex={-1}>
      <Heading level={2}>{sum}</Heading>
      <Text size={200} className={styles.quiet}>
        {words.known({ headers: known })}
      </Text>
      {preview.unknown.length > 0 && <Text size={200}>{words.unknown({ headers: preview.unknown.join("; ") })}</Text>}
      {(["refused", "new", "changed", "same"] as const).map((outcome) => (
        <ImportRows key={outcome} outcome={outcome} rows={preview.rows.filter((row) => row.outcome === outcome)} />
      ))}
      <Loose preview={preview} />
      {counts.added + counts.changed === 0 ? (
        <Text>{words.nothing}</Text>
      ) : (
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={writing}
          onClick={() => (writing ? undefined : write(preview))}
        >
          {writing ? words.writing : words.write({ sheet: preview.sheet })}
        </Button>
      )}
    </div>
  );
}

function Loose({ preview: { loose } }: Pick<Props, "preview">) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.setup.importing;
  if (loose.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.loose({ count: loose.length })}</summary>
      <ul>
        {loose.map(({ line, text }) => (
          <li key={line}>{`${words.line({ line })}: ${text}`}</li>
        ))}
      </ul>
    </details>
  );
}
