import { localhost, readBaseUrl } from "./base-url.mjs";

/** Microsoft's own address, the one way of loading it that Microsoft supports (decision 0011). */
const microsoftsCopy = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The file must keep its name: it looks for its own script element by it. */
const ownCopy = "office-js/office.js";

/**
 * THIDUA_BASE_URL: the address of dist/addin on its server, with or without a final slash. THIDUA_OWN_OFFICE_JS=1: the page
 * loads a copy of Microsoft's library from beside itself, for networks without internet. Throws over an address that is not https.
 */
export function readAddInOptions(environment) {
  const ownOfficeJs = environment.THIDUA_OWN_OFFICE_JS === "1";
  return {
    baseUrl: readBaseUrl(environment.THIDUA_BASE_URL || localhost),
    ownOfficeJs,
    officeJs: ownOfficeJs ? ownCopy : microsoftsCopy,
  };
}
