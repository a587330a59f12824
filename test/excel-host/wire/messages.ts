/**
 * The JSON that Microsoft's library sends for one `context.sync()` and what it expects back. Names are the library's
 * own.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export type ArgumentInfo = {
  readonly Arguments?: readonly Json[];
  /** Parallel to `Arguments`: where an argument is an object of the library, its path's id stands here. */
  readonly ReferencedObjectPathIds?: readonly (number | null | readonly (number | null)[])[];
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

/** Names as the add-in wrote them in load(), "format/fill/color" for a path. */
export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
};

export type RequestBody = {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type ErrorInfo = {
  readonly Code: string;
  readonly Message: string;
  /** "Class.member", or "" where no member failed. */
  readonly Location: string;
  /** Below 0: not an action but the whole request failed. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

export type ResponseBody = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorInfo;
};

/** An unasked message of the host; type 3 carries events. */
export type HostMessage = {
  readonly type: 3;
  readonly message: { readonly entries: readonly EventEntry[] };
};

export type EventEntry = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
};
