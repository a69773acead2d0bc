/** The built reader, as a program that uses the library gets it. */

export interface Reader {
  readonly read: (input: { readonly path: string; readonly text: string }) => unknown;
}

export const builtReader = async (): Promise<Reader> => (await import(new URL("../dist/reader.js", import.meta.url).href)) as Reader;
