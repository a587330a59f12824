module.exports = { ...require("./jest.config.cjs"), testMatch: ["<rootDir>/test/bench/**/*.bench.ts"] };
