import type { SessionStore } from "../remembered";

/** Clusters that a person keeps an eye on; `only` = the others are left out of the home. */
export type FollowedClusters = { readonly codes: readonly string[]; readonly only: boolean };

const key = "thidua.followed";
const none: FollowedClusters = { codes: [], only: false };

/** What can't be read is forgotten: it is no data. */
export function recallFollowed(store: SessionStore): FollowedClusters {
  try {
    const said: unknown = JSON.parse(store.getItem(key) ?? "null");
    if (typeof said !== "object" || said === null || !("codes" in said) || !Array.isArray(said.codes)) return none;
    const codes = said.codes.filter((code) => typeof code === "string");
    return { codes, only: "only" in said && said.only === true };
  } catch {
    return none;
  }
}

/** A place that forbids storage forgets it, and nothing else happens. */
export function rememberFollowed(store: SessionStore, followed: FollowedClusters): void {
  try {
    store.setItem(key, JSON.stringify(followed));
  } catch {
    return;
  }
}
