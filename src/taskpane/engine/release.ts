import { releaseProxy } from "comlink";

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
