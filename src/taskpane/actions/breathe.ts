import { Stopped } from "../pane-actions";

/** How long work may hold the page before it lets others have their turn (reliability: within 50 ms). */
const longestTurn = 40;

type Turn = { readonly now: () => number; readonly nextTurn: () => Promise<void>; readonly signal: AbortSignal };

/**
 * A pause for work that is done in pieces: gives the page its turn when enough time has passed, and stops the work
 * where a person asked for it. `now` in milliseconds.
 */
export function breather({ now, nextTurn, signal }: Turn): () => Promise<void> {
  let began = now();
  return async () => {
    if (signal.aborted) throw new Stopped();
    if (now() - began < longestTurn) return;
    await nextTurn();
    began = now();
    if (signal.aborted) throw new Stopped();
  };
}
