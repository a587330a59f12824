/** Tables of the sample, as text (webpack/source.mjs). */
declare module "*.tsv" {
  const table: string;
  export default table;
}
