import { releaseProxy, type TransferHandler, transferHandlers } from "comlink";
import { HostError, type Refusal } from "../../app/host";
import { LiveWorkbookError, type LiveWorkbookTrouble } from "../../app/live-workbook";
import { ChosenFileError, Stopped } from "../act-types";

/** What was thrown, as it goes over the wire. A copied error would be an Error and nothing more. */
export type WiredError =
  | { readonly kind: "live-workbook"; readonly trouble: LiveWorkbookTrouble; readonly stack: string }
  | { readonly kind: "host"; readonly refusal: Refusal; readonly stack: string }
  | { readonly kind: "chosen-file"; readonly message: string; readonly stack: string }
  | { readonly kind: "stopped"; readonly stack: string }
  | { readonly kind: "bug"; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: "thing"; readonly text: string };

export function wiredError(thrown: unknown): WiredError {
  if (!(thrown instanceof Error)) return { kind: "thing", text: String(thrown) };
  const { name, message, stack = "" } = thrown;
  if (thrown instanceof LiveWorkbookError) return { kind: "live-workbook", trouble: thrown.trouble, stack };
  if (thrown instanceof HostError) return { kind: "host", refusal: thrown.refusal, stack };
  if (thrown instanceof ChosenFileError) return { kind: "chosen-file", message, stack };
  if (thrown instanceof Stopped) return { kind: "stopped", stack };
  return { kind: "bug", name, message, stack };
}

/** The same error again, with the stack of where it was thrown. */
export function errorOfWire(wired: WiredError): unknown {
  if (wired.kind === "thing") return wired.text;
  return Object.assign(errorOf(wired), { stack: wired.stack });
}

function errorOf(wired: Exclude<WiredError, { readonly kind: "thing" }>): Error {
  switch (wired.kind) {
    case "live-workbook":
      return new LiveWorkbookError(wired.trouble);
    case "host":
      return new HostError(wired.refusal);
    case "chosen-file":
      return new ChosenFileError(wired.message);
    case "stopped":
      return new Stopped();
    case "bug":
      return Object.assign(new Error(wired.message), { name: wired.name });
    default:
      return wired satisfies never;
  }
}

/** To be called once on each side, before anything goes over the wire. */
export function keepErrors(): void {
  const usual = transferHandlers.get("throw");
  if (usual === undefined) throw new Error("comlink has no handler for what is thrown");
  const handler: TransferHandler<{ readonly value: unknown }, WiredError> = {
    canHandle: (value): value is { readonly value: unknown } => usual.canHandle(value),
    serialize: ({ value }) => [wiredError(value), []],
    deserialize: (wired) => {
      throw errorOfWire(wired);
    },
  };
  transferHandlers.set("throw", handler);
}

/**
 * Lets go of functions that came over the wire, whose ports would else stay open until they are collected. Others are
 * passed over.
 */
export function release(...given: readonly unknown[]): void {
  for (const each of given) {
    if (typeof each !== "function") continue;
    const letGo: unknown = Reflect.get(each, releaseProxy);
    if (typeof letGo === "function") letGo.call(each);
  }
}
