/** Written into workbooks and JSON; the same as in package.json (a test compares them). */
export const appVersion = "0.1.0";
