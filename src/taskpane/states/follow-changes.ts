import type { PaneActs } from "../acts/pane-acts";

/** Several cells are often changed one after another: the check waits until they rest, in milliseconds. */
const rest = 700;

/**
 * Calls `changed` when cells of the workbook have changed and then rested for a while, until the returned function is
 * called. Where Excel can't tell of changes nothing is called: a person asks for the check then.
 */
export function followChanges({ watchChanges }: Pick<PaneActs, "watchChanges">, changed: () => void): () => void {
  let ended = false;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const watching = watchChanges(() => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = ended ? null : setTimeout(changed, rest);
  }).catch(() => null);
  return () => {
    ended = true;
    if (waiting !== null) clearTimeout(waiting);
    // What is watched ends with the pane at the latest; a failure to end it earlier harms nobody.
    void watching.then((stop) => stop?.()).catch(() => undefined);
  };
}
