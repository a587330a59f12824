import { otherOutcome } from "../other/read-other-workbook";
import { inflateBrowser } from "../xlsx/read/inflate-browser";
import type { ReaderSays } from "./read-in-worker";

const say = (said: ReaderSays): void => postMessage(said);

// What the library says of its own accord is for nobody.
Object.assign(console, { error: () => undefined });
addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => say({ read: otherOutcome(data, inflateBrowser) }), {
  once: true,
});
say("ready");
