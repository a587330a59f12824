import { Button, makeStyles, Radio, RadioGroup, Spinner, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CopyPreview } from "../../app/live/board/receiving/merge-live";
import type { MergedConflict } from "../../app/merging/merge-copy";
import type { MergeChoice } from "../../domain/round/receipt";
import type { NoRound } from "../../app/open-board";
import type { ChosenFile } from "../act-types";
import { EnteredMessage } from "../entering/use-entering";
import { PeriodFirst } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import { ShownPart } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { LoadingLines } from "../states/waiting";
import type { CopyMerged } from "./acts";
import { Note, useLooks } from "../states/looks";

/** A file that is a copy of the open workbook: what it brings is worked out when a person asks for it. */
export function CopyOffer({ file }: { readonly file: ChosenFile }) {
  const { actions, pane } = usePane();
  const { act, run } = useAct<CopyPreview | NoRound>();
  const look = (): void => void run((watch) => actions.previewCopy(file, watch));
  if (act.state === "running") return <LoadingLines heights={[16, 16]} />;
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={look} />;
  if (act.state !== "done") {
    return (
      <Button
        size="small"
        appearance="primary"
        style={{ alignSelf: "flex-start" }}
        aria-label={`${pane.receive.copy.look} ${file.name}`}
        onClick={look}
      >
        {pane.receive.copy.look}
      </Button>
    );
  }
  return "noRound" in act.value ? <PeriodFirst noRound={act.value} /> : <CopyMerge file={file} preview={act.value} />;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBlock: "4px" },
  list: {
    margin: 0,
    paddingInlineStart: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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
  const looks = useLooks();
  const words = usePane().pane.receive.copy;
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className={looks.smallSummary}>{title}</summary>
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
  const looks = useLooks();
  const words = usePane().pane.receive.copy;
  if (conflicts.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{words.conflictsTitle({ count: conflicts.length })}</Text>
      <Note>{words.conflictsHint}</Note>
      <ShownPart items={conflicts} more={words.more}>
        {(shown) => (
          <ul className={looks.spacedList}>
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

type Props = { readonly file: ChosenFile; readonly chosen: readonly (readonly [key: string, choice: MergeChoice])[] };

/** The press that brings a copy in, and the one that takes it back. */
export function CopyMergeWrite({ file, chosen }: Props) {
  const looks = useLooks();
  const words = usePane().pane.receive.copy;
  const { act, merged, merge, takeBack } = useMerging({ file, chosen });
  if (act.state === "failed")
    return <TroubleMessage trouble={act.trouble} retry={merged === null || merged === "undone" ? merge : takeBack} />;
  const busy = act.state === "running";
  const undone = merged === "undone";
  return (
    <>
      {merged !== null && (
        <EnteredMessage
          entered={{ sentence: undone ? words.undone : words.merged(merged), undo: [], undone }}
          takeBack={takeBack}
          next={null}
        />
      )}
      {(merged === null || undone) && (
        <Button
          size="small"
          appearance="primary"
          className={looks.start}
          onClick={merge}
          disabledFocusable={busy}
          icon={busy ? <Spinner size="extra-tiny" /> : null}
        >
          {busy ? words.merging : words.merge}
        </Button>
      )}
    </>
  );
}

/** Brings the copy in and takes it back, and says which of them was done last; `null` = neither yet. */
function useMerging({ file, chosen }: Props) {
  const { actions, pane, go, announce } = usePane();
  const words = pane.receive.copy;
  const { act, run } = useAct<null>();
  const [merged, setMerged] = useState<CopyMerged | "undone" | null>(null);
  const tell = (next: CopyMerged | "undone"): null => {
    setMerged(next);
    announce(next === "undone" ? words.undone : words.merged(next));
    go.changed();
    return null;
  };
  const merge = (): void => void run((watch) => actions.mergeCopy(file, chosen, watch).then(tell));
  const takeBack = (): void => void run(() => actions.undoMerge().then(() => tell("undone")));
  return { act, merged, merge, takeBack };
}
