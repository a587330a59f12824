/**
 * How long a request has been waiting for Excel: "long" once a person should be told why it may be (a cell is being
 * typed into: office-js issue 806), "very-long" once Excel may not answer at all (issues 4805 and 6678).
 */
export type Waiting = "long" | "very-long";

/** In milliseconds: longer than Excel takes to read a large workbook; longer than it takes to take one over. */
const [long, veryLong] = [5_000, 60_000];

type Told = (waiting: Waiting | null) => void;

const watching = new Set<Told>();

/** Calls `told` when an answer takes long, and with `null` when it has come, until the returned function is called. */
export function watchAnswers(told: Told): () => void {
  watching.add(told);
  return () => void watching.delete(told);
}

/** The answer, whenever it comes; requests follow each other, so that one is waited for at a time. */
export async function waitedFor<T>(answer: Promise<T>): Promise<T> {
  let isTold = false;
  const tell = (waiting: Waiting | null): void => {
    isTold = true;
    for (const told of watching) told(waiting);
  };
  const timers = [setTimeout(tell, long, "long"), setTimeout(tell, veryLong, "very-long")];
  try {
    return await answer;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    if (isTold) tell(null);
  }
}
