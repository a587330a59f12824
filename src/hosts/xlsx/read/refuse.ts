import { HostError, type Refusal } from "../../../app/host";

/** Ends the reading. `detail` names the part, the cell or the limit, so that a person can find it. */
export function refuse(reason: Refusal["reason"], detail: string, cause?: unknown): never {
  throw new HostError({ reason, detail }, cause === undefined ? undefined : { cause });
}

/** The package or one of its parts is damaged or breaks its format. */
export function corrupt(part: string, what: string): never {
  return refuse("corrupt", `${part}: ${what}`);
}
