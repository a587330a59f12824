import { wayExample } from "../../app/live/rules";
import type { ScoringMethod } from "../../contract/choice-words";
import { wayTold } from "../../app/way-told";
import { usePane } from "../pane-context";
import { Note, Stack, useLooks } from "../states/looks";

/** What a way of scoring does, the cells it needs, and an example with the points that the engine gives for it. */
export function WayNote({ kind }: { readonly kind: ScoringMethod }) {
  const { texts } = usePane();
  return (
    <Stack gap={4}>
      {wayTold(kind, wayExample(kind), texts).map((sentence) => (
        <Note key={sentence}>{sentence}</Note>
      ))}
    </Stack>
  );
}

/** All of them, folded, where a table of criteria is taken over. */
export function AllWays() {
  const looks = useLooks();
  const { pane, texts } = usePane();
  const kinds = Object.entries(texts.words.scoringMethod) as [ScoringMethod, string][];
  return (
    <details>
      <summary className={looks.summary}>{pane.setup.importing.ways({ count: kinds.length })}</summary>
      <ul className={looks.spacedSteps}>
        {kinds.map(([kind, name]) => (
          <li key={kind}>
            <strong>{name}</strong>
            <WayNote kind={kind} />
          </li>
        ))}
      </ul>
    </details>
  );
}
