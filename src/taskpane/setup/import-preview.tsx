import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { issueLine } from "../../app/issue-line";
import type { ListPreview, ListRow } from "../../app/live/board/setting-up/plan-list";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { Heading, ShownPart, takeFocus } from "../states/layout";
import { ClusterChoices, ColumnChoices, FillChoices, Overwriting, type Saying, TypedCode } from "./import-choices";
import { countsOf } from "./use-import";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none", overflowWrap: "anywhere" },
});

type Props = Saying & { readonly writing: boolean; readonly write: (shown: ListPreview) => void };

/** What a table will change, before anything is written: how much, which columns, row by row, and what is left out. */
export function ImportPreview({ writing, write, ...saying }: Props) {
  const { preview } = saying;
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
  return (
    <div className={styles.root} ref={root} tabIndex={-1}>
      <Heading level={2}>{sum}</Heading>
      <ColumnChoices {...saying} />
      {preview.unplaced.length > 0 && (
        <Text size={200}>{words.unplaced({ headers: preview.unplaced.join("; "), sheet: preview.sheet })}</Text>
      )}
      <FillChoices {...saying} />
      <ClusterChoices {...saying} />
      {(["refused", "new", "changed", "same"] as const).map((outcome) => (
        <ImportRows
          key={outcome}
          outcome={outcome}
          rows={preview.rows.filter((row) => row.outcome === outcome)}
          saying={saying}
        />
      ))}
      <Loose preview={preview} />
      <Overwriting {...saying} count={counts.changed} />
      <WriteButton {...{ writing, write, ...saying }} />
    </div>
  );
}

function WriteButton({ preview, choices, busy, writing, write }: Props) {
  const looks = useLooks();
  const words = usePane().pane.setup.importing;
  const { added, changed } = countsOf(preview);
  const clusters = preview.clusters.filter(({ as }) => as === "new").length;
  if (added + (choices.overwrite ? changed : 0) === 0) return <Text>{words.nothing}</Text>;
  return (
    <Button
      className={looks.start}
      appearance="primary"
      disabledFocusable={busy}
      onClick={() => (busy ? undefined : write(preview))}
    >
      {writing ? words.writing : words.write({ sheet: preview.sheet, clusters })}
    </Button>
  );
}

function Loose({ preview: { loose } }: Pick<Saying, "preview">) {
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

type ImportRowsProps = {
  readonly outcome: ListRow["outcome"];
  readonly rows: readonly ListRow[];
  readonly saying: Pick<Saying, "choices" | "busy" | "say">;
};

/** The rows with one outcome; those that need a person are open. */
export function ImportRows({ outcome, rows, saying }: ImportRowsProps) {
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
              <Row key={row.line} row={row} saying={saying} />
            ))}
          </ul>
        )}
      </ShownPart>
    </details>
  );
}

function Row({ row, saying }: { readonly row: ListRow; readonly saying: ImportRowsProps["saying"] }) {
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.setup.importing;
  const { line, code, name, under, outcome, proposed, changes, lacks, refused, issues, notes: converted } = row;
  const { choices, busy, say } = saying;
  const facts = [words.line({ line }), under, code, proposed ? words.proposed : ""]
    .filter((fact) => fact !== "")
    .join(" · ");
  const shown = (value: string): string => (value === "" ? words.blank : value);
  const notes = [
    ...refused.map(({ why, raw, sheet }) => words.refused[why]({ raw, sheet })),
    ...(lacks.length > 0 ? [words.lacks({ headers: lacks.join(", ") })] : []),
    ...[...issues, ...converted].map((issue) => issueLine(issue, texts).message),
    ...changes.map(({ label, from, to }) => words.change({ label, from: shown(from), to: shown(to) })),
  ];
  return (
    <li className={looks.ruledRow}>
      {name !== "" && <Text>{name}</Text>}
      <Note>{facts}</Note>
      {proposed && outcome === "new" && (
        <TypedCode
          label={words.code({ name })}
          code={code}
          busy={busy}
          type={(typed) => say({ codes: { ...choices.codes, [line]: typed } })}
        />
      )}
      {notes.map((note, index) => (
        <Text size={200} key={index}>
          {note}
        </Text>
      ))}
    </li>
  );
}
