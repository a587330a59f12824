import { deflateRawSync } from "node:zlib";
import webpack from "webpack";

/**
 * Puts the scripts into the page, at the end of its body, and takes their own files away. The engine's stands there as
 * text, for a worker to be made of; what reads other formats, which few ever need, as packed text.
 */
export function inOneFile(pageName, { script, engine, otherFormats }) {
  return {
    apply: (compiler) =>
      compiler.hooks.thisCompilation.tap("in-one-file", (compilation) =>
        compilation.hooks.processAssets.tap(
          { name: "in-one-file", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
          (assets) => {
            if (compilation.errors.length > 0) return;
            const text = (name) => String(assets[name].source());
            const texts = [
              [text(engine), ' type="text/plain" id="engine"'],
              [packed(text(otherFormats)), ' type="text/plain" id="other-formats"'],
              [text(script), ""],
            ];
            const html = texts.reduce(
              (page, [content, attributes]) => withScript(page, content, attributes),
              text(pageName),
            );
            for (const name of Object.keys(assets)) if (name !== pageName) compilation.deleteAsset(name);
            compilation.updateAsset(pageName, new webpack.sources.RawSource(html));
          },
        ),
      ),
  };
}

/**
 * In an html page "</script" and "<!--" end or change a script wherever they stand (HTML standard, 4.12.1.3): "\x3c" is
 * the same "<" to JavaScript.
 */
export function withScript(html, script, attributes = "") {
  const safe = script.replaceAll(/<(?=\/script|!--|script)/giu, "\\x3c");
  return html.replace("</body>", () => `<script${attributes}>${safe}</script>\n  </body>`);
}

/** Its length in bytes, ":", and its deflated bytes in base64 (src/hosts/browser/read-in-worker.ts unpacks it). */
export function packed(script) {
  const bytes = Buffer.from(script, "utf8");
  return `${bytes.length}:${deflateRawSync(bytes, { level: 9 }).toString("base64")}`;
}
