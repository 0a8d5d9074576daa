/** Where the corrections are, and what is built from them and the packages. */
export const placeFolder = new URL('../../seeds/places/', import.meta.url)
