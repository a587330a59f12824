import { localhost, readBaseUrl } from "./base-url.mjs";

/** Microsoft's own address, the one way of loading it that Microsoft supports (decision 0011). */
const microsoftsCopy = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The file must keep its name: it looks for its own script element by it. */
const ownCopy = "office-js/office.js";

/**
 * What the pane may load and where it may connect: its own address and, where Microsoft's library comes from
 * Microsoft's, that one. Styles may stand in the page, as Fluent UI writes them there; scripts may not.
 */
function contentPolicy(officeJs) {
  const origins = URL.canParse(officeJs) ? `'self' ${new URL(officeJs).origin}` : "'self'";
  const rules = {
    "default-src": "'none'",
    "script-src": origins,
    "connect-src": origins,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "worker-src": "'self' blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(rules)
    .map(([rule, value]) => `${rule} ${value}`)
    .join("; ");
}

/**
 * THIDUA_BASE_URL: the address of dist/addin on its server, with or without a final slash. THIDUA_OWN_OFFICE_JS=1: the
 * page loads a copy of Microsoft's library from beside itself, for networks without internet. Throws over an address
 * that is not https.
 */
export function readAddInOptions(environment) {
  const ownOfficeJs = environment.THIDUA_OWN_OFFICE_JS === "1";
  const officeJs = ownOfficeJs ? ownCopy : microsoftsCopy;
  return {
    baseUrl: readBaseUrl(environment.THIDUA_BASE_URL || localhost),
    ownOfficeJs,
    officeJs,
    policy: contentPolicy(officeJs),
  };
}
