import { bugOf } from "./bug";
import type { Refusal } from "../host";

/** Code of a unit or a cluster → what went wrong with it. */
export type Aside = ReadonlyMap<string, Refusal>;

const nobody: Aside = new Map();

/**
 * Does the work for all senders; where it fails, finds those without whom it does not, by halving, and does it without
 * them: a bug harms only whom it is about, wherever in the work it stands. The work is done some ten times over then,
 * and once otherwise. A failure that has nothing to do with any sender is thrown.
 */
export function withoutCulprits<Result>(senders: readonly string[], work: (aside: Aside) => Result): Result {
  try {
    return work(nobody);
  } catch (error) {
    const trial = trialOf(senders, work);
    if (trial(new Set()) !== null) throw error;
    return work(culpritsAmong(senders, { sound: new Set(), fails: trial }));
  }
}

/** What fails when only these take part; `null` = nothing does. */
type Trial = (taking: ReadonlySet<string>) => Refusal | null;

function trialOf(senders: readonly string[], work: (aside: Aside) => unknown): Trial {
  return (taking) => {
    try {
      work(new Map(senders.filter((sender) => !taking.has(sender)).map((sender) => [sender, bugOf("set aside")])));
      return null;
    } catch (error) {
      return bugOf(error);
    }
  };
}

type Search = { /** Those with whom the work goes well. */ readonly sound: ReadonlySet<string>; readonly fails: Trial };

/** Those of the senders with whom the work fails; with all others it goes well. */
function culpritsAmong(senders: readonly string[], { sound, fails }: Search): Aside {
  const all = new Set([...sound, ...senders]);
  const [only] = senders;
  const bug = fails(all);
  if (bug === null || only === undefined) return nobody;
  if (senders.length === 1) return new Map([[only, bug]]);
  const middle = Math.ceil(senders.length / 2);
  const first = culpritsAmong(senders.slice(0, middle), { sound, fails });
  const more = new Set([...sound, ...senders.slice(0, middle).filter((sender) => !first.has(sender))]);
  return new Map([...first, ...culpritsAmong(senders.slice(middle), { sound: more, fails })]);
}
