/** "ExcelApi 1.9"; `null` for what was there from the first set on. */
export type ApiSet = string | null;

export type PropertyInfo = { readonly host: string; readonly settable: boolean; readonly api: ApiSet };
export type NavigationInfo = { readonly host: string; readonly className: string; readonly api: ApiSet };
export type MethodInfo = { readonly host: string; readonly api: ApiSet };
/** Which event a `_Register…Event` method of the host switches on. */
export type EventInfo = { readonly eventType: number; readonly ofWorkbook: boolean };

/**
 * One class of the library. Keys are the names that add-ins write ("numberFormat"), `host` is the name on the wire
 * ("NumberFormat").
 */
export type ClassInfo = {
  readonly properties: Readonly<Record<string, PropertyInfo>>;
  readonly navigations: Readonly<Record<string, NavigationInfo>>;
  readonly methods: Readonly<Record<string, MethodInfo>>;
  readonly events: Readonly<Record<string, EventInfo>>;
  readonly isCollection: boolean;
};

/** What the installed library knows, found by asking the library itself. */
export type Schema = { readonly library: string; readonly classes: Readonly<Record<string, ClassInfo>> };
