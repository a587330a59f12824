import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { issueLine } from "../../app/issue-line";
import type { ListPreview, ListRow } from "../../app/live/board/setting-up/import-list";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { Heading, ShownPart, takeFocus } from "../states/layout";
import { countsOf } from "./use-import";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none", overflowWrap: "anywhere" },
});

type Props = { readonly preview: ListPreview; readonly writing: boolean; readonly write: (shown: ListPreview) => void };

/** What a table comes to, before anything is written: how much, which columns, row by row, and what is left out. */
export function ImportPreview({ preview, writing, write }: Props) {
  const styles = useStyles();
  const looks = useLooks();
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
      <Note>{words.known({ headers: known })}</Note>
      {preview.unknown.length > 0 && <Text size={200}>{words.unknown({ headers: preview.unknown.join("; ") })}</Text>}
      {(["refused", "new", "changed", "same"] as const).map((outcome) => (
        <ImportRows key={outcome} outcome={outcome} rows={preview.rows.filter((row) => row.outcome === outcome)} />
      ))}
      <Loose preview={preview} />
      {counts.added + counts.changed === 0 ? (
        <Text>{words.nothing}</Text>
      ) : (
        <Button
          className={looks.start}
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
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.setup.importing;
  if (loose.length === 0) return null;
  return (
    <details>
      <summary className={looks.summary}>{words.loose({ count: loose.length })}</summary>
      <ul>
        {loose.map(({ line, text }) => (
          <li key={line}>{`${words.line({ line })}: ${text}`}</li>
        ))}
      </ul>
    </details>
  );
}

const outcomeLooks = {
  refused: { sign: "✖", color: "danger" },
  new: { sign: "+", color: "success" },
  changed: { sign: "↔", color: "brand" },
  same: { sign: "–", color: "informative" },
} as const;

const useImportRowsStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "4px", fontWeight: tokens.fontWeightSemibold },
});

type ImportRowsProps = { readonly outcome: ListRow["outcome"]; readonly rows: readonly ListRow[] };

/** The rows with one outcome; those that need a person are open. */
export function ImportRows({ outcome, rows }: ImportRowsProps) {
  const styles = useImportRowsStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.setup.importing;
  if (rows.length === 0) return null;
  const { sign, color } = outcomeLooks[outcome];
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
          <ul className={looks.list}>
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
  const looks = useLooks();
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
    <li className={looks.ruledRow}>
      <Text>{name}</Text>
      <Note>{facts}</Note>
      {notes.map((note, index) => (
        <Text size={200} key={index}>
          {note}
        </Text>
      ))}
    </li>
  );
}
