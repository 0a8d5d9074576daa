/** The package has no types: it exports the path of the compiler built for this platform. */
declare module 'relay-compiler' {
  const path: string
  export default path
}
