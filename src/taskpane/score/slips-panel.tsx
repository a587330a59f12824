import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { issueLine } from "../../app/issue-line";
import type { ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import type { Issue } from "../../domain/issue";
import type { NoRound } from "../../app/open-board";
import type { ChosenFile, Step } from "../act-types";
import { OneOrAllClusters } from "../entering/choices";
import { EnteredMessage, type Entering, useEntering } from "../entering/use-entering";
import { usePane } from "../pane-context";
import { filesOfPicker, workbookEndings } from "../states/chosen-files";
import { ShownPart } from "../states/layout";
import { MakingSection, MakingState } from "../states/making";
import { TroubleMessage } from "../states/trouble-message";
import { type RunningAct, useAct } from "../states/use-act";
import { WorkProgress } from "../states/waiting";
import { HandedOverMessage, type HandOver, useHandOver } from "../states/written";
import type { SlipsMade, SlipsWanted } from "./acts";
import { Note, Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    gap: "8px",
    alignItems: "start",
    "> *": { minWidth: "0" },
  },
});

type Props = {
  readonly sheet: Pick<ScoreSheet, "clusters">;
  /** What is to be done after points were written. */
  readonly written: () => Promise<void>;
};

/** Score slips: made for agencies and for cross scoring, and taken back. */
export function SlipsPanel({ sheet: { clusters }, written }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.slips;
  const [cluster, setCluster] = useState<string | null>(null);
  const [each, setEach] = useState("");
  const slips = useSlips(written);
  const number = each.trim() === "" ? null : Number(each);
  const wrong = number !== null && (!Number.isInteger(number) || number < 1);
  const make = (): void => slips.make({ cluster, each: number });
  const busy = slips.making.act.state === "running" || slips.entering.writing.act.state === "running";
  return (
    <MakingSection title={words.title} what={words.what}>
      <div className={styles.fields}>
        <OneOrAllClusters
          label={words.clusters}
          all={words.allClusters}
          clusters={clusters}
          cluster={cluster}
          disabled={busy}
          choose={setCluster}
        />
        <EachField text={each} wrong={wrong} busy={busy} change={setEach} />
      </div>
      <Button className={looks.start} disabledFocusable={busy || wrong} onClick={make}>
        {words.make}
      </Button>
      <MakingState
        making={slips.making}
        label={words.making}
        again={make}
        said={(made) => (made === null || !("bytes" in made) ? words.nobody : words.made(made))}
      />
      <HandedOverMessage handing={slips.handing} />
      <TakenSlips slips={slips} busy={busy} />
    </MakingSection>
  );
}

type EachProps = {
  readonly text: string;
  readonly wrong: boolean;
  readonly busy: boolean;
  readonly change: (text: string) => void;
};

/** How many others each unit scores. */
function EachField({ text, wrong, busy, change }: EachProps) {
  const words = usePane().pane.slips;
  return (
    <Field
      label={words.each}
      hint={words.eachHint}
      {...(wrong ? { validationState: "error", validationMessage: words.eachWrong } : {})}
    >
      <Input value={text} inputMode="numeric" disabled={busy} onChange={(_, { value }) => change(value)} />
    </Field>
  );
}

const useTakenSlipsStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" } });

/** Choosing slips that came back, what became of them, and taking that back. */
export function TakenSlips({ slips, busy }: { readonly slips: Slips; readonly busy: boolean }) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.slips;
  const input = useRef<HTMLInputElement>(null);
  const { entering, step } = slips;
  const { writing, last } = entering;
  return (
    <Stack gap={8}>
      <Note>{words.takeHint}</Note>
      <Button className={looks.start} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {words.take}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={workbookEndings}
        hidden
        tabIndex={-1}
        aria-label={words.take}
        onChange={(event) => {
          const files = filesOfPicker(event.currentTarget.files ?? []);
          event.currentTarget.value = "";
          if (files.length > 0) slips.take(files);
        }}
      />
      {writing.act.state === "running" && (
        <WorkProgress label={words.taking} step={step} words={pane.setup.issue.step} stop={null} />
      )}
      {writing.act.state === "failed" && <TroubleMessage trouble={writing.act.trouble} retry={writing.clear} />}
      {last !== null && writing.act.state !== "running" && (
        <EnteredMessage entered={last} takeBack={() => entering.takeBack(words.undone)} next={null} />
      )}
      <ToSee slips={slips} />
    </Stack>
  );
}

function ToSee({ slips: { issues } }: { readonly slips: Slips }) {
  const styles = useTakenSlipsStyles();
  const { pane, texts } = usePane();
  if (issues.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{pane.slips.toSee({ count: issues.length })}</Text>
      <ShownPart items={issues}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((issue, index) => {
              const { severity, place, message } = issueLine(issue, texts);
              return (
                <li key={index}>
                  <Text size={200}>{`${texts.words.severity[severity]} · ${place.join(", ")}: ${message}`}</Text>
                </li>
              );
            })}
          </ul>
        )}
      </ShownPart>
    </>
  );
}

export type Slips = {
  readonly making: RunningAct<SlipsMade | null | NoRound>;
  readonly handing: HandOver;
  readonly make: (wanted: SlipsWanted) => void;
  readonly entering: Entering;
  /** How far reading has come. */
  readonly step: Step | null;
  /** What is to be seen on the slips that were taken last. */
  readonly issues: readonly Issue[];
  readonly take: (files: readonly ChosenFile[]) => void;
};

/** Making slips and taking them back; `written`: what is to be done after points were written. */
export function useSlips(written: () => Promise<void>): Slips {
  const { actions, pane, saveFile } = usePane();
  const making = useAct<SlipsMade | null | NoRound>();
  const handing = useHandOver(saveFile);
  const entering = useEntering(written);
  const [step, setStep] = useState<Step | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const make: Slips["make"] = (wanted) => {
    handing.clear();
    void making.run(async (watch) => {
      const made = await actions.makeSlips(wanted, watch);
      if (made !== null && "bytes" in made) handing.handOver({ name: made.name, bytes: made.bytes });
      return made;
    });
  };
  const take: Slips["take"] = (files) => {
    setIssues([]);
    setStep(null);
    entering.enter(async (watch) => {
      const taken = await actions.takeSlips(files, { ...watch, progress: setStep });
      setIssues(taken.issues);
      return { sentence: pane.slips.taken(taken), undo: taken.undo };
    });
  };
  return { making, handing, make, entering, step, issues, take };
}
