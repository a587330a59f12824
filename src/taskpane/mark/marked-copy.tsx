import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
} from "@fluentui/react-components";
import { HighlightRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { markRefusalText } from "../../app/marking/mark-refusal";
import type { ChosenFile } from "../act-types";
import { usePane } from "../pane-context";
import { ChooseFile } from "../states/chosen-files";
import { Heading } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { HandedOverMessage, useHandOver } from "../states/written";
import type { MarkedCopy } from "./acts";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: "8px", minWidth: 0 },
});

type Props = {
  readonly label: string;
  /** For screen readers, where the label alone doesn't say whose. */
  readonly named?: string;
  /** `chosen`: the file that a person chose, since it is not at hand. */
  readonly make: (chosen: ChosenFile | null) => Promise<MarkedCopy>;
};

/** Makes a copy with the cells in question marked and hands it over; asks for the file where only a person has it. */
export function MarkedCopyButton({ label, named, make }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, saveFile } = usePane();
  const { act, run } = useAct<MarkedCopy>();
  const handing = useHandOver(saveFile);
  const last = useRef<ChosenFile | null>(null);
  const begin = (chosen: ChosenFile | null): void => {
    last.current = chosen;
    handing.clear();
    void run(async () => {
      const copy = await make(chosen);
      if (copy.outcome === "marked") handing.handOver(copy.file);
      return copy;
    });
  };
  const busy = act.state === "running";
  return (
    <div className={styles.root}>
      <Button
        className={looks.start}
        size="small"
        icon={busy ? <Spinner size="extra-tiny" /> : <HighlightRegular />}
        disabledFocusable={busy}
        {...(named === undefined ? {} : { "aria-label": named })}
        onClick={() => begin(null)}
      >
        {busy ? pane.mark.making : label}
      </Button>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={() => begin(last.current)} />}
      {act.state === "done" && <Outcome copy={act.value} choose={begin} />}
      <HandedOverMessage handing={handing} />
    </div>
  );
}

type OutcomeProps = { readonly copy: MarkedCopy; readonly choose: (file: ChosenFile) => void };

function Outcome({ copy, choose }: OutcomeProps) {
  const { announce, pane, texts } = usePane();
  const words = pane.mark;
  const sentence = sentenceOf(copy, words, texts);
  useEffect(() => announce(sentence), [announce, sentence]);
  if (copy.outcome === "nothing-to-mark") return <Text size={200}>{sentence}</Text>;
  const asks = copy.outcome === "file-needed" || copy.outcome === "other-file";
  return (
    <MessageBar
      intent={copy.outcome === "marked" ? "success" : copy.outcome === "file-needed" ? "info" : "warning"}
      layout="multiline"
    >
      <MessageBarBody>{sentence}</MessageBarBody>
      {asks && (
        <MessageBarActions>
          <ChooseFile size="small" label={words.choose} opens="marked" choose={choose} />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

type Words = ReturnType<typeof usePane>;

function sentenceOf(copy: MarkedCopy, words: Words["pane"]["mark"], texts: Words["texts"]): string {
  switch (copy.outcome) {
    case "marked":
      return [words.made(copy.counts), ...(copy.wasSigned ? [texts.marking.signatureGone(copy.file)] : [])].join(" ");
    case "file-needed":
      return words.fileNeeded(copy);
    case "other-file":
      return words.otherFile(copy);
    case "nothing-to-mark":
      return words.nothing;
    case "no-report":
      return words.noReport;
    case "refused":
      return markRefusalText(copy.why, texts);
    default:
      return copy satisfies never;
  }
}

/** A marked copy of the open workbook, for those who go on without this pane. */
export function OwnCopy() {
  const { actions, pane } = usePane();
  const { ownTitle, ownBody, makeOwn } = pane.mark;
  return (
    <>
      <Heading level={2}>{ownTitle}</Heading>
      <Text size={200}>{ownBody}</Text>
      <MarkedCopyButton label={makeOwn} make={() => actions.markedForm()} />
    </>
  );
}
