import webpack from "webpack";

/** Puts the scripts into the page, at the end of its body, and takes their own files away. The engine's stands there as text, for a worker to be made of. */
export function inOneFile(pageName, { script, engine }) {
  return {
    apply: (compiler) =>
      compiler.hooks.thisCompilation.tap("in-one-file", (compilation) =>
        compilation.hooks.processAssets.tap({ name: "in-one-file", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
          if (compilation.errors.length > 0) return;
          const text = (name) => String(assets[name].source());
          const html = withScript(withScript(text(pageName), text(engine), ' type="text/plain" id="engine"'), text(script));
          for (const name of Object.keys(assets)) if (name !== pageName) compilation.deleteAsset(name);
          compilation.updateAsset(pageName, new webpack.sources.RawSource(html));
        }),
      ),
  };
}

/** In an html page "</script" and "<!--" end or change a script wherever they stand (HTML standard, 4.12.1.3): "\x3c" is the same "<" to JavaScript. */
export function withScript(html, script, attributes = "") {
  const safe = script.replaceAll(/<(?=\/script|!--|script)/giu, "\\x3c");
  return html.replace("</body>", () => `<script${attributes}>${safe}</script>\n  </body>`);
}
