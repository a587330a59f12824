/** Work in small pieces: it yields wherever it can be left for a while, and returns what it makes. */
export type Work<T> = Generator<undefined, T, undefined>;

/** How long one turn of the work holds the page, in milliseconds. Excel's library takes its own time beside it. */
const longestTurn = 16;

export type Turns = { readonly now: () => number; readonly nextTurn: () => Promise<void> };

const pageTurns: Turns = { now: () => performance.now(), nextTurn };

/**
 * Does the work in turns, between which the page can draw and answer: a write of hundreds of units takes seconds to
 * prepare, and Excel restarts add-ins that don't answer for five.
 */
export async function inTurns<T>(work: Work<T>, turns = pageTurns): Promise<T> {
  let began = turns.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (turns.now() - began < longestTurn) continue;
    await turns.nextTurn();
    began = turns.now();
  }
}

/** Does it in one go, where there is little of it. */
export function inOneTurn<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
