/** The two functions that the tests use; the package brings no declarations. */
declare module 'jsonld' {
  interface Options {
    documentLoader(url: string): Promise<{ contextUrl?: string; document: unknown; documentUrl: string }>;
  }
  export function expand(document: unknown, options: Options): Promise<Record<string, unknown>[]>;
  export function toRDF(document: unknown, options: Options & { format: 'application/n-quads' }): Promise<string>;
  const jsonld: { expand: typeof expand; toRDF: typeof toRDF };
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default jsonld;
}
