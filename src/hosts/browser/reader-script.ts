import type { ReaderScript } from "../../app/host";
import { inflateBrowser } from "../xlsx/read/inflate-browser";

/**
 * Starts the script in a worker. A packed one is unpacked when it is first asked for. Throws where the browser lets no
 * worker start.
 */
export function readerStarter(script: ReaderScript): () => Worker {
  let made: string | null = null;
  return () => {
    made ??= "address" in script ? script.address : addressOf(script.packed);
    if (made === "") throw new Error("no script that reads other formats");
    return new Worker(made);
  };
}

function addressOf(packed: string): string {
  const [length = "", text = ""] = packed.trim().split(":");
  if (text === "") return "";
  const bytes = inflateBrowser(
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
    Number(length),
  );
  return URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: "text/javascript" }));
}
