/** What webpack calls to fetch a part of a script; `done` is told "load" or "error", as by the element of a script. */
type LoadScript = (address: string, done: (event: { readonly type: string }) => void) => void;

/** Webpack's own function of a bundle, as its modules see it; there is none where modules run as they are. */
declare const __webpack_require__: { l?: LoadScript } | undefined;
/** Of a worker alone. */
declare const importScripts: (address: string) => void;

/**
 * The engine's script runs in a worker, or in the page where there is none, and so is built for a page: its parts
 * would be fetched by elements of the page, which a worker doesn't have. There they are fetched as a worker does.
 */
export function loadPartsInWorker(): void {
  if (typeof document !== "undefined" || typeof __webpack_require__ === "undefined") return;
  __webpack_require__.l = (address, done) => {
    try {
      importScripts(address);
      done({ type: "load" });
    } catch {
      done({ type: "error" });
    }
  };
}
