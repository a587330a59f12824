import { Button, Card, makeStyles, Text } from "@fluentui/react-components";
import { BuildingRegular, CursorClickRegular, LocationRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useState } from "react";
import type { Selected } from "../../app/live-workbook";
import type { CellExplained, Explained, ExplainedSource, NotExplained } from "../../app/live/explaining/explained";
import type { Language } from "../../text/language";
import type { PaneTrouble } from "../act-types";
import type { PaneActs } from "../acts/pane-acts";
import { usePane } from "../pane-context";
import { useGoTo } from "../states/go-to";
import { Heading, LabelledLine } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { troubleOf } from "../states/use-act";
import { EmptyState, LoadingLines } from "../states/waiting";
import { sourceWords } from "./card";
import { explanationCard } from "./explanation-card";
import { Note, Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  card: { rowGap: "8px", overflowWrap: "anywhere" },
  lines: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", rowGap: "4px", margin: 0 },
});

/** How the selected figure, score or issue came about; follows the selection while it is on screen. */
export function ExplainView({ active }: { readonly active: boolean }) {
  const { pane } = usePane();
  const { selection, retry } = useExplained(active);
  return (
    <Stack gap={12}>
      <Followed selection={selection} retry={retry} />
      {selection.state !== "failed" && <Note>{pane.explain.watching}</Note>}
    </Stack>
  );
}

function Followed({ selection, retry }: { readonly selection: Selection; readonly retry: () => void }) {
  const { pane } = usePane();
  switch (selection.state) {
    case "waiting":
      return <LoadingLines heights={[96]} />;
    case "failed":
      return <TroubleMessage trouble={selection.trouble} retry={retry} />;
    case "nothing":
      return (
        <EmptyState
          icon={<CursorClickRegular />}
          title={pane.explain.emptyTitle}
          body={`${pane.explain.nothing[selection.reason]} ${pane.explain.emptyBody}`}
        />
      );
    case "explained":
      return <ExplainedCard explained={selection.explained} />;
    default:
      return selection satisfies never;
  }
}

export function ExplainedCard({ explained }: { readonly explained: Explained }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts, go } = usePane();
  const { unit } = explained;
  const { title, figure, lines } = explanationCard(explained, { pane, texts });
  // A form's cell is its own source: there is nowhere to go to.
  const source = explained.about.kind === "form" ? null : explained.source;
  return (
    <Card className={styles.card} role="group" aria-label={title}>
      <Heading level={2}>{title}</Heading>
      {figure !== "" && (
        <Text size={500} weight="semibold" className={looks.figures}>
          {figure}
        </Text>
      )}
      <dl className={styles.lines}>
        {lines.map(({ label, value }) => (
          <LabelledLine key={label} label={label} value={value} />
        ))}
        {source !== null && <LabelledLine label={pane.explain.label.source} value={sourceWords(source, pane.check)} />}
      </dl>
      {source !== null && <ToSource source={source} />}
      {unit !== null && (
        <Button
          className={looks.start}
          size="small"
          icon={<BuildingRegular />}
          onClick={() => go.open({ kind: "unit", code: unit.code })}
        >
          {pane.explain.openUnit}
        </Button>
      )}
    </Card>
  );
}

function ToSource({ source }: { readonly source: ExplainedSource }) {
  const looks = useLooks();
  const { pane } = usePane();
  const { goTo, trouble } = useGoTo();
  if (source.file !== null) {
    return <Note>{pane.explain.otherFile}</Note>;
  }
  return (
    <>
      {trouble}
      {goTo !== null && (
        <Button className={looks.start} size="small" icon={<LocationRegular />} onClick={() => goTo(source)}>
          {pane.explain.goToSource}
        </Button>
      )}
    </>
  );
}

export type Selection =
  | { readonly state: "waiting" }
  | { readonly state: "explained"; readonly explained: Explained }
  | { readonly state: "nothing"; readonly reason: NotExplained }
  | { readonly state: "failed"; readonly trouble: PaneTrouble };

/** Explains the selected cell now and at each change, until the view is left. */
export function useExplained(active: boolean): { readonly selection: Selection; readonly retry: () => void } {
  const { actions, texts } = usePane();
  const { lang } = texts;
  const [selection, setSelection] = useState<Selection>({ state: "waiting" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => (active ? follow(actions, lang, setSelection) : undefined), [actions, lang, active, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { selection, retry };
}

/** Someone moves on faster than a cell is explained: the newest selection alone is shown. Returns what ends it. */
export function follow(
  actions: Pick<PaneActs, "selected" | "watchSelection" | "explain">,
  language: Language,
  show: (selection: Selection) => void,
): () => void {
  let ended = false;
  let newest = 0;
  let stopWatching: (() => Promise<void>) | null = null;
  const explain = async (ask: () => Promise<Selected>): Promise<void> => {
    newest += 1;
    const mine = newest;
    const selection = await selectionOf(() => ask().then((selected) => actions.explain(selected, language)));
    if (!ended && mine === newest) show(selection);
  };
  void explain(async () => {
    const stop = await actions.watchSelection((selected) => void explain(() => Promise.resolve(selected)));
    if (ended) await stop();
    else stopWatching = stop;
    return actions.selected();
  });
  return () => {
    ended = true;
    // What is watched ends with the pane at the latest; a failure to end it earlier harms nobody.
    void stopWatching?.().catch(() => undefined);
  };
}

async function selectionOf(explain: () => Promise<CellExplained>): Promise<Selection> {
  try {
    const { explained, reason } = await explain();
    return explained === null ? { state: "nothing", reason } : { state: "explained", explained };
  } catch (error) {
    return { state: "failed", trouble: troubleOf(error) };
  }
}
