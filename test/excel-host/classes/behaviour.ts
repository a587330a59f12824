import type { Json } from "../wire/messages";
import type { Session } from "../model/session";

/** An object of Excel that a batch has reached; `className` is the name of its class in the library. */
export type HostObject = { readonly className: string };

/** What a member is given: JSON, with objects of the library already found. */
export type Argument = Json | HostObject | undefined | readonly Argument[] | { readonly [name: string]: Argument };

/** What a method answers: an object to go on from, a null object (`null`), or plain JSON. */
export type Answer = HostObject | Json | undefined;

/**
 * How one class of the library behaves, under the names that add-ins write. What is not here fails loudly as
 * NotImplemented.
 */
export type Behaviour<Target extends HostObject> = {
  readonly read?: Readonly<Record<string, (target: Target, session: Session) => Json>>;
  readonly write?: Readonly<Record<string, (target: Target, value: Argument, session: Session) => void>>;
  /** Properties that are objects. */
  readonly open?: Readonly<Record<string, (target: Target, session: Session) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (target: Target, given: readonly Argument[], session: Session) => Answer>>;
  /** Of a collection. */
  readonly items?: (target: Target, session: Session) => readonly HostObject[];
};

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value;
}
