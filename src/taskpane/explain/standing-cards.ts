import { reasonText } from "../../app/consolidation-json";
import type { Explained, ExplainedAbout } from "../../app/live/explaining/explained";
import { shortDate } from "../../text/dates";
import { linesOf, ownerFacts, type Card, type CardWords } from "./card";

type About<K extends ExplainedAbout["kind"]> = Extract<ExplainedAbout, { readonly kind: K }>;

/** The four facts of a unit, never merged. */
export function standingCard(explained: Explained, { standing }: About<"standing">, words: CardWords): Card {
  const { pane, texts } = words;
  const { received, receivedSource, confirmed, structure, requiredCells, filledCells, complete, extendedTo, version } =
    standing;
  const status = texts.sendingStatus(standing.status, standing.daysLate);
  const source = receivedSource === null ? "" : texts.words.receivedSource[receivedSource];
  return {
    title: standing.name,
    figure: received !== null && !confirmed ? `${status} (${texts.words.provisional})` : status,
    lines: linesOf(
      [
        ["cluster", explained.cluster?.name ?? null],
        ["received", received === null ? pane.explain.notYet : pane.explain.receivedOn({ date: received, source })],
        ["structure", structure === null ? null : texts.words.structure[structure]],
        ["filled", version === null ? null : pane.explain.filledOf({ filled: filledCells, required: requiredCells })],
        ["complete", complete ? texts.words.yes : texts.words.no],
        ["extended", extendedTo === null ? null : shortDate(extendedTo)],
      ],
      words,
    ),
  };
}

/** How the units of a cluster stand, and its own report. */
export function clusterCard({ standing }: About<"cluster">, words: CardWords): Card {
  const { pane, texts } = words;
  const counts = [
    { label: pane.situation.status["on-time"], value: standing.onTime },
    { label: pane.situation.status.late, value: standing.late },
    { label: pane.situation.status.returned, value: standing.returned },
    { label: pane.situation.status.missing, value: standing.missing },
    { label: pane.situation.status["not-due"], value: standing.notDue },
  ];
  return {
    title: standing.name,
    figure: pane.situation.received({ received: standing.received, expected: standing.expected }),
    lines: [
      ...counts.map(({ label, value }) => ({ label, value: String(value) })),
      ...linesOf([["clusterReport", texts.sendingStatus(standing.status, standing.daysLate)]], words),
    ],
  };
}

/** A file that was read, and what became of it. */
export function fileCard(explained: Explained, { file }: About<"file">, words: CardWords): Card {
  const { pane, texts } = words;
  return {
    title: file.name,
    figure: "",
    lines: linesOf(
      [
        ...ownerFacts(explained),
        ["verdict", pane.receive.group[file.verdict]],
        ["reason", file.reason === null ? null : reasonText(file.reason, texts)],
        ["received", file.received === null ? null : shortDate(file.received)],
      ],
      words,
    ),
  };
}
