import type { HostObject } from "./classes/behaviour";
import type { WorksheetObject } from "./classes/objects";
import type { HostEvent } from "./model/session";
import { ExcelError } from "./wire/excel-error";
import type { EventEntry, HostMessage } from "./wire/messages";
import type { Schema } from "./schema/schema";

/** GenericEventRegistration.richApiMessageEventCategory in Microsoft's library. */
const eventCategory = 65_536;
/** OfficeExtension.Constants.eventWorkbookId. */
const workbookTarget = "Workbook";

/** The library's name for registering → which event of this host it is. */
const kinds: Readonly<Record<string, HostEvent["kind"]>> = {
  SelectionChanged: "selectionChanged",
  Activated: "activated",
  Deactivated: "deactivated",
  DataChanged: "changed",
  Added: "added",
  Deleted: "deleted",
};

export type Events = {
  /** `_RegisterXEvent` and `_UnregisterXEvent`; false for any other method. */
  readonly subscribe: (target: HostObject, method: string) => boolean;
  readonly messageOf: (event: HostEvent) => HostMessage | null;
};

type Subscription = {
  readonly kind: HostEvent["kind"];
  readonly eventType: number;
  /** A sheet's id, or all sheets. */
  readonly target: string;
};

export function createEvents(schema: Schema): Events {
  const subscriptions = new Map<string, Subscription>();
  const subscribe = (target: HostObject, method: string): boolean => {
    const [, undo, name = ""] = /^_(Un)?[Rr]egister(\w+)Event$/.exec(method) ?? [];
    if (name === "") return false;
    const info = schema.classes[target.className]?.events[`_Register${name}Event`];
    const kind = kinds[name];
    if (info === undefined || kind === undefined)
      throw new ExcelError("NotImplemented", `Simulated host: the event ${target.className}.on${name}`);
    const targetId = info.ofWorkbook ? workbookTarget : (target as WorksheetObject).sheet;
    const key = `${target.className} ${kind} ${targetId}`;
    if (undo === undefined) subscriptions.set(key, { kind, eventType: info.eventType, target: targetId });
    else subscriptions.delete(key);
    return true;
  };
  return {
    subscribe,
    messageOf: (event) => {
      const wanted = [...subscriptions.values()].filter(
        ({ kind, target }) => kind === event.kind && (target === workbookTarget || target === event.sheet),
      );
      const entries = wanted.map(
        ({ eventType, target }): EventEntry => ({
          messageCategory: eventCategory,
          messageType: eventType,
          targetId: target,
          message: JSON.stringify({ worksheetId: event.sheet, ...event.details }),
        }),
      );
      return entries.length === 0 ? null : { type: 3, message: { entries } };
    },
  };
}
