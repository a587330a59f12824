/** From here on two columns stand side by side: the page in a browser, never the pane. */
export const wide = "@media (min-width: 900px)";
export const narrow = "@media (max-width: 899.98px)";
