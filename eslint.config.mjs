import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** The formatter breaks code at this width; comments, which it leaves alone, are looked at here. */
const lineWidth = {
  code: 120,
  ignoreStrings: true,
  ignoreTemplateLiterals: true,
  ignoreRegExpLiterals: true,
  ignoreUrls: true,
};

/** The size limit of ARCHITECTURE.md: a file longer than this wants to be two. */
const longestFile = 250;
const longestFunction = 40;

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "demo-out/", "coverage/", "test/excel-host/generated/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { rules: { "max-len": ["error", lineWidth] } },
  {
    files: ["**/*.mjs", "**/*.cjs", "*.js"],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "sample/**/*.ts", "self-test/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: longestFile, skipBlankLines: false, skipComments: false }],
      "max-lines-per-function": ["error", { max: longestFunction, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "no-console": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/taskpane/**/*.ts", "src/taskpane/**/*.tsx", "src/page/**/*.ts", "src/page/**/*.tsx"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    // What Internet Explorer's engine must be able to read.
    files: ["src/taskpane/unsupported/*.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: { ...globals.browser, Office: "readonly" } },
    rules: { "no-var": "off" },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: { "max-lines": ["error", { max: longestFile }], "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
);
