import type { Person } from "./person";
import { below, type Random } from "./random";
import { own } from "./small-world";

/** What goes wrong at one request of an act, and what the person does meanwhile. */
export type Trouble = {
  readonly name: string;
  readonly before?: (person: Person) => void;
  readonly after?: (person: Person) => void;
  /** The request is performed twice, and the second answer comes; or its one answer comes twice. */
  readonly twice?: "performed" | "answered";
};

/** More actions than any request has. */
const all = 1e9;

export function randomTrouble(random: Random): Trouble {
  const undos = 1 + below(random, 3);
  const afterAction = below(random, random() < 0.5 ? 12 : 160);
  const undo = (person: Person): void => {
    for (let each = 0; each < undos; each += 1) person.undo();
  };
  const broken = ({ host: { faults } }: Person): void => faults.failRequest(1, "GeneralException", { afterAction });
  const dropped = ({ host: { faults } }: Person): void => faults.disconnectAt(1);
  const kinds: readonly Trouble[] = [
    { name: "nothing" },
    { name: "refused", before: ({ host: { faults } }) => faults.failRequest(1, "GeneralException", "before") },
    { name: `broken after ${afterAction} actions`, before: broken },
    { name: `broken after ${afterAction} actions, then no connection`, before: broken, after: dropped },
    { name: "dropped", before: dropped },
    {
      name: "answer lost",
      before: ({ host: { faults } }) => faults.failRequest(1, "ConnectionFailure", { afterAction: all }),
      after: dropped,
    },
    { name: "performed twice", twice: "performed" },
    { name: "answered twice", twice: "answered" },
    { name: "cell edit", before: ({ host: { faults } }) => faults.setCellEditMode(true) },
    { name: "other workbook in front", before: ({ host: { faults } }) => faults.setOtherWorkbookInFront(true) },
    { name: "no printer", before: ({ host: { faults } }) => faults.setPrinter("none") },
    { name: `${undos} Ctrl+Z before`, before: undo },
    { name: `${undos} Ctrl+Z after`, after: undo },
    { name: "protection", before: (person) => void person.locks.change(random) },
    { name: "protection after", after: (person) => void person.locks.change(random) },
    { name: "typing", before: (person) => person.type(own, `D${1 + below(random, 9)}`) },
  ];
  return kinds[below(random, kinds.length)] ?? { name: "nothing" };
}

/** Lets the trouble come at the n-th request from now (1: the next); the returned function ends it. */
export function during(person: Person, request: number, { before, after, twice }: Trouble): () => void {
  const { host } = person;
  const { answer, faults } = host;
  let count = 0;
  const withTrouble = (text: string): string => {
    count += 1;
    if (count !== request) return answer(text);
    before?.(person);
    if (twice === "performed") answer(text);
    const answered = answer(text);
    after?.(person);
    return answered;
  };
  Object.assign(host, { answer: withTrouble });
  return () => {
    Object.assign(host, { answer });
    faults.reconnect();
    faults.forgetFailures();
    faults.setCellEditMode(false);
    faults.setOtherWorkbookInFront(false);
    faults.setPrinter("any");
  };
}
