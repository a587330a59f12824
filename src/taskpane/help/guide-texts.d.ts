/** The guides, as text (webpack/source.mjs). */
declare module "*.md" {
  const guide: string;
  export default guide;
}
