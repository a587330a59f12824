import type { SimulatedExcel } from "../simulated-excel";
import type { Json } from "../wire/messages";

type Done = (result: { readonly status: "succeeded" | "failed" }) => void;

/**
 * `Office.context.document.settings`: read when the page opens, kept in the page until they are saved, and saved all at
 * once (Microsoft's page "Office.Settings"). A setting that isn't there is `null`.
 */
export function documentSettings(host: Pick<SimulatedExcel, "settings" | "saveSettings">) {
  const here = new Map<string, Json>(host.settings());
  return {
    get: (name: string): Json => here.get(name) ?? null,
    set: (name: string, value: Json): void => void here.set(name, value),
    remove: (name: string): void => void here.delete(name),
    saveAsync: (done: Done): void => done({ status: host.saveSettings(here) ? "succeeded" : "failed" }),
  };
}
