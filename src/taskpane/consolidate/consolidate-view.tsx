import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { NoRound } from "../../app/open-board";
import { PeriodFirst } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { useAct, useLast } from "../states/use-act";
import { LoadingLines } from "../states/waiting";
import type { Preview, Written } from "./acts";
import { CopiesPanel } from "../copies/copies-panel";
import { MovedFormulas } from "./moved-formulas";
import { SealPanel } from "./seal-panel";
import { ActProgress, toldHalfWay, UndoLast, WrittenResult } from "./written-result";
import { Note, Stack, useLooks } from "../states/looks";

type Props = {
  /** Shown now: only then is worked out what would be written. */
  readonly active: boolean;
  /** Grows when the workbook is another than before. */
  readonly generation: number;
  /** Grows when a consolidation was asked for from the ribbon; 0 = never. */
  readonly asked: number;
};

/** What the output sheets would hold; made again from the reports that the workbook keeps. */
export function ConsolidateView({ active, generation, asked }: Props) {
  const looks = useLooks();
  const { actions, pane, go } = usePane();
  const words = pane.consolidate;
  const { act, run, stop, clear } = useAct<Written | NoRound>();
  const consolidate = (): void => {
    if (act.state === "running") return;
    void run(async (watch) => {
      const written = await actions
        .consolidate([], [], watch)
        .catch((error: unknown) => toldHalfWay(error, go.changed));
      if ("cost" in written) go.changed();
      return written;
    });
  };
  useAsked(asked, consolidate);
  const busy = act.state === "running";
  return (
    <Stack gap={12}>
      <Heading level={2}>{words.title}</Heading>
      <Text className={looks.quiet}>{words.hint}</Text>
      {act.state === "done" &&
        ("cost" in act.value ? <WrittenResult written={act.value} /> : <PeriodFirst noRound={act.value} />)}
      {act.state === "done" && "cost" in act.value && <SealPanel told={act.value.sealing} today={act.value.asOf} />}
      <ActProgress act={act} stop={stop} retry={consolidate} />
      {!busy && <UndoLast generation={generation} undone={clear} />}
      {!busy && act.state !== "done" && <OutputsPreview active={active} generation={generation} />}
      {!busy && <Consolidate again={act.state === "done"} consolidate={consolidate} />}
      {!busy && active && <CopiesPanel generation={generation} />}
    </Stack>
  );
}

const useButtonStyles = makeStyles({
  // What it writes may be a long list: the button stays in sight below it.
  bar: { position: "sticky", bottom: "0px", paddingBlock: "8px", backgroundColor: tokens.colorNeutralBackground1 },
});

function Consolidate({ again, consolidate }: { readonly again: boolean; readonly consolidate: () => void }) {
  const styles = useButtonStyles();
  const { pane } = usePane();
  return (
    <div className={styles.bar}>
      <Button appearance={again ? "secondary" : "primary"} onClick={consolidate}>
        {pane.consolidate.consolidate}
      </Button>
    </div>
  );
}

/** Begins once for each asking, also for one that came before this view was first shown. */
function useAsked(asked: number, begin: () => void): void {
  const answered = useRef(0);
  useEffect(() => {
    if (asked <= answered.current) return;
    answered.current = asked;
    begin();
  }, [asked, begin]);
}

const useOutputsPreviewStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: "4px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});

type OutputsPreviewProps = { readonly active: boolean; readonly generation: number };

/** Worked out when the view is shown, and again when the workbook has changed. */
export function OutputsPreview({ active, generation }: OutputsPreviewProps) {
  const { actions } = usePane();
  const { act, run } = useAct<Preview | NoRound>();
  const asked = useRef<number | null>(null);
  const load = (): void => void run((watch) => actions.preview(watch));
  useEffect(() => {
    if (!active || asked.current === generation) return;
    asked.current = generation;
    void run((watch) => actions.preview(watch));
  }, [actions, active, generation, run]);
  const preview = useLast(act.state === "done" ? act.value : null);
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={load} />;
  if (preview === null) return <LoadingLines heights={[32, 32, 32, 32]} />;
  if (!("sheets" in preview)) return <PeriodFirst noRound={preview} />;
  return (
    <>
      <Sheets preview={preview} />
      <SealPanel told={preview.sealing} today={preview.asOf} />
    </>
  );
}

/** Sheet by sheet, how much is in it and how much of that is new. */
export function Sheets({ preview: { sheets, issues, moved, asOf } }: { readonly preview: Omit<Preview, "sealing"> }) {
  const styles = useOutputsPreviewStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.consolidate;
  return (
    <Stack gap={8}>
      <Text weight="semibold">
        {words.willWrite({
          asOf,
          changed: sheets.filter(({ changed }) => changed !== 0).length,
          sheets: sheets.length,
        })}
      </Text>
      <Text size={200}>{pane.check.verdict(issues)}</Text>
      <MovedFormulas moved={moved} />
      <ul className={looks.list}>
        {sheets.map(({ sheet, rows, changed }) => (
          <li key={sheet} className={styles.sheet}>
            <Text>{sheet}</Text>
            <Note>{words.sheetRows({ rows, changed })}</Note>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
