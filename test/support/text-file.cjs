/** A file as text, as the build takes it in (webpack/source.mjs). */
module.exports = {
  process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }),
};
