import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CopyPreview } from "../../app/live/board/receiving/merge-live";
import type { MergedConflict } from "../../app/merging/merge-copy";
import type { ChosenFile } from "../act-types";
import { usePane } from "../pane-context";
import { ShownPart } from "../states/shown-part";
import { CopyMergeWrite } from "./copy-merge-write";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBlock: "4px" },
  list: {
    margin: 0,
    paddingInlineStart: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  conflicts: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which side counts; "later" = nobody has chosen. */
export type Choice = "stands" | "other" | "later";

type Offered = Exclude<CopyPreview, { readonly refused: unknown }>;

/** What a copy brings, and a choice for each thing that both say differently. */
export function CopyMerge({ file, preview }: { readonly file: ChosenFile; readonly preview: CopyPreview }) {
  const words = usePane().pane.receive.copy;
  return "refused" in preview ? <Text size={200}>{words.noCopy}</Text> : <Offer file={file} preview={preview} />;
}

function Offer({ file, preview }: { readonly file: ChosenFile; readonly preview: Offered }) {
  const styles = useStyles();
  const words = usePane().pane.receive.copy;
  const { added, filled, conflicts, files } = preview;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const counts = { added: added.length, filled: filled.length, files: files.length, conflicts: conflicts.length };
  const nothing = Object.values(counts).every((count) => count === 0);
  return (
    <div className={styles.root}>
      <Text size={200}>{nothing ? words.nothing : words.brings(counts)}</Text>
      <Listed title={words.addedTitle({ count: added.length })} lines={added.map(words.entry)} />
      <Listed title={words.filledTitle({ count: filled.length })} lines={filled.map(words.entry)} />
      <Listed title={words.filesTitle({ count: files.length })} lines={files.map(({ name }) => name)} />
      <Conflicts
        conflicts={conflicts}
        chosen={chosen}
        choose={(key, choice) => setChosen(new Map([...chosen, [key, choice]]))}
      />
      {!nothing && (
        <CopyMergeWrite
          file={file}
          chosen={[...chosen].flatMap(([key, choice]) => (choice === "later" ? [] : [[key, choice] as const]))}
        />
      )}
    </div>
  );
}

/** Folded: a person who wants to see every cell can. */
function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  const words = usePane().pane.receive.copy;
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ShownPart items={lines} more={words.more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        )}
      </ShownPart>
    </details>
  );
}

type ConflictsProps = {
  readonly conflicts: readonly MergedConflict[];
  readonly chosen: ReadonlyMap<string, Choice>;
  readonly choose: (key: string, choice: Choice) => void;
};

function Conflicts({ conflicts, chosen, choose }: ConflictsProps) {
  const styles = useStyles();
  const words = usePane().pane.receive.copy;
  if (conflicts.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{words.conflictsTitle({ count: conflicts.length })}</Text>
      <Text size={200} className={styles.quiet}>
        {words.conflictsHint}
      </Text>
      <ShownPart items={conflicts} more={words.more}>
        {(shown) => (
          <ul className={styles.conflicts}>
            {shown.map((conflict) => (
              <li key={conflict.key}>
                <Text size={200} weight="semibold">
                  {words.conflict(conflict)}
                </Text>
                <RadioGroup
                  aria-label={words.conflict(conflict)}
                  value={chosen.get(conflict.key) ?? conflict.decided ?? "later"}
                  onChange={(_, { value }) => choose(conflict.key, value as Choice)}
                >
                  <Radio value="stands" label={words.stands({ value: conflict.stands })} />
                  <Radio value="other" label={words.other({ value: conflict.other })} />
                  <Radio value="later" label={words.later} />
                </RadioGroup>
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </>
  );
}
