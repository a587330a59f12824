import { useState } from "react";
import { isHandScored, lineExample, wayExample } from "../../app/live/rules";
import type { CriterionForm, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import type { ScoringMethod } from "../../contract/choice-words";
import { typedNumber } from "../../app/typed-number";
import { exampleTold, wayRules, wayTold } from "../../app/way-told";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { Note, Stack, useLooks } from "../states/looks";
import { SmallInput } from "./criterion-names";

/** What a way of scoring does, and the cells it needs. */
export function WayNote({ kind }: { readonly kind: ScoringMethod }) {
  const { texts } = usePane();
  return <Notes sentences={wayRules(kind, wayExample(kind), texts)} />;
}

function Notes({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <Stack gap={4}>
      {sentences.map((sentence) => (
        <Note key={sentence}>{sentence}</Note>
      ))}
    </Stack>
  );
}

type LineExampleProps = {
  /** As typed. */
  readonly line: CriterionForm;
  readonly sheet: Pick<ScaleSheet, "indicators" | "decimals">;
};

/** The points that the engine gives on the line as it is typed, for a result that may be tried. */
export function LineExample({ line, sheet: { indicators, decimals } }: LineExampleProps) {
  const { pane, texts } = usePane();
  const words = pane.scale.line;
  const [text, setText] = useState("");
  if (isHandScored(line)) return <Note>{texts.ways.byHand}</Note>;
  const typed = typedNumber(text);
  const indicator = indicators.find(({ code }) => code === line.indicator) ?? null;
  const tried = typed === "not-a-number" ? null : typed;
  const example = lineExample(line, { indicator, decimals, tried });
  return (
    <Stack gap={4}>
      {(example === null || example.tried !== null) && (
        <SmallInput
          label={line.document === null ? words.tryResult : words.tryDaysLate}
          problem={typed === "not-a-number" ? typed : null}
          value={text}
          placeholder={example === null ? "" : formatNumber(example.tried ?? 0, null, texts.lang)}
          disabled={false}
          decimal
          change={setText}
        />
      )}
      <div aria-live="polite">
        <Note>
          {example === null ? words.noExample : exampleTold(line.kind, { bands: [], worked: example }, texts)}
        </Note>
      </div>
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
            <Notes sentences={wayTold(kind, wayExample(kind), texts)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
