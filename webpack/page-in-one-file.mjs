import webpack from "webpack";

/** Puts the script into the page, at the end of its body, and takes the script's own file away. */
export function inOneFile(pageName, scriptName) {
  return {
    apply: (compiler) =>
      compiler.hooks.thisCompilation.tap("in-one-file", (compilation) =>
        compilation.hooks.processAssets.tap({ name: "in-one-file", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
          if (compilation.errors.length > 0) return;
          const html = withScript(String(assets[pageName].source()), String(assets[scriptName].source()));
          for (const name of Object.keys(assets)) if (name !== pageName) compilation.deleteAsset(name);
          compilation.updateAsset(pageName, new webpack.sources.RawSource(html));
        }),
      ),
  };
}

/** In an html page "</script" and "<!--" end or change a script wherever they stand (HTML standard, 4.12.1.3): "\x3c" is the same "<" to JavaScript. */
export function withScript(html, script) {
  const safe = script.replaceAll(/<(?=\/script|!--|script)/giu, "\\x3c");
  return html.replace("</body>", () => `<script>${safe}</script>\n  </body>`);
}
