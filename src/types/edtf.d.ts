/** The part of `edtf` that is used here; the package ships no types. */
declare module 'edtf' {
  /** Parses an EDTF text of level 0 to 2; throws when it is none. `min` and `max` are milliseconds since 1970, UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number; toString(): string }
}
