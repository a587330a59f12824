const { availableParallelism } = require("node:os");

/** ESM-only packages that jest must transform to run them. */
const esmPackages = ["hucre", "@noble/hashes", "hyparquet-writer", "hyparquet"];

module.exports = {
  testEnvironment: "<rootDir>/test/support/one-world.cjs",
  // One more than there are processors: the tests of a browser wait a third of their time for its frames.
  maxWorkers: availableParallelism() + 1,
  // A slow or busy machine is no failure: this ends what hangs, nothing else. No test has a time of its own.
  testTimeout: 1_800_000,
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  runtime: "<rootDir>/test/support/kept-scripts.cjs",
  testSequencer: "<rootDir>/test/slow-first.cjs",
  moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/test/support/fluent-icons.cjs" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  transform: {
    "\\.md$": "<rootDir>/test/support/text-file.cjs",
    "^.+\\.(ts|tsx|js|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join("|")})/)`],
};
