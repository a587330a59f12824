import { isHostObject, type Answer, type Argument, type Behaviour, type HostObject } from "../classes/behaviour";
import type { Session } from "../model/session";
import type { Schema } from "../schema/schema";
import { fail } from "./excel-error";
import type { Json } from "./messages";
import { classIndex, hasApi, type ClassIndex, type Member } from "./schema-index";

/** Behaviour by class name. Each takes only targets of its own class, which `className` guarantees. */
export type Behaviours = Readonly<Record<string, Behaviour<never>>>;

/** Finds and runs members by their names on the wire: nothing in here knows any class. */
export type Evaluator = {
  readonly open: (target: HostObject, hostName: string) => HostObject | null;
  readonly call: (target: HostObject, hostName: string, given: readonly Argument[]) => Answer;
  readonly set: (target: HostObject, hostName: string, value: Argument) => void;
  /** By the add-in's name for the property. */
  readonly read: (target: HostObject, name: string) => Json;
  readonly items: (target: HostObject) => readonly HostObject[] | null;
  /** "Range.numberFormat" from wire names: for error locations. */
  readonly memberName: (target: HostObject, hostName: string) => string;
  readonly classOf: (target: HostObject) => ClassIndex;
  /** Fails with ApiNotFound where this Excel is too old for the member. */
  readonly gate: (target: HostObject, member: Member) => void;
  /** Whether this host can read the property at all. */
  readonly canRead: (target: HostObject, name: string) => boolean;
};

export type EvaluatorParts = {
  readonly schema: Schema;
  readonly behaviours: Behaviours;
  readonly apiVersion: string;
  readonly session: Session;
};

export function createEvaluator({ schema, behaviours, apiVersion, session }: EvaluatorParts): Evaluator {
  const behaviourOf = (target: HostObject): Behaviour<HostObject> =>
    (behaviours[target.className] ?? {}) as Behaviour<HostObject>;
  const classOf = (target: HostObject): ClassIndex =>
    classIndex(schema, target.className) ??
    fail("GeneralException", `Simulated host: the library has no class ${target.className}`);
  const gate = (target: HostObject, { name, api }: Member): void => {
    if (!hasApi(api, apiVersion))
      fail(
        "ApiNotFound",
        `${target.className}.${name} is part of ${api ?? ""}; this Excel has ExcelApi ${apiVersion}.`,
      );
  };
  const found = (target: HostObject, members: ReadonlyMap<string, Member>, hostName: string): string => {
    const member =
      members.get(hostName) ?? fail("InvalidArgument", `Simulated host: ${target.className} has no member ${hostName}`);
    gate(target, member);
    return member.name;
  };
  const missing = (target: HostObject, name: string): never => session.notImplemented(`${target.className}.${name}`);
  return {
    classOf,
    gate,
    memberName: (target, hostName) => {
      const { methods, properties, navigations } = classOf(target);
      return `${target.className}.${(methods.get(hostName) ?? properties.get(hostName) ?? navigations.get(hostName))?.name ?? hostName}`;
    },
    open: (target, hostName) => {
      const name = found(target, classOf(target).navigations, hostName);
      return (behaviourOf(target).open?.[name] ?? (() => missing(target, name)))(target, session);
    },
    call: (target, hostName, given) => {
      const name = found(target, classOf(target).methods, hostName);
      return (behaviourOf(target).call?.[name] ?? (() => missing(target, name)))(target, given, session);
    },
    set: (target, hostName, value) => {
      const name = found(target, classOf(target).properties, hostName);
      if (isHostObject(value)) fail("InvalidArgument");
      (behaviourOf(target).write?.[name] ?? (() => missing(target, `${name} (set)`)))(target, value, session);
    },
    read: (target, name) => (behaviourOf(target).read?.[name] ?? (() => missing(target, name)))(target, session),
    canRead: (target, name) => behaviourOf(target).read?.[name] !== undefined,
    items: (target) => behaviourOf(target).items?.(target, session) ?? null,
  };
}
