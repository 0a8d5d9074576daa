/** `npm run places`: builds the places and the report on their gaps anew, into `seeds/places/`. */
import { writeFileSync } from 'node:fs'
import { buildPlaces } from './buildPlaces.ts'
import { placeFiles } from './files.ts'
import { placeFolder } from './placeFolder.ts'

for (const [name, text] of placeFiles(buildPlaces())) {
  writeFileSync(new URL(name, placeFolder), text)
  console.log(`wrote seeds/places/${name}`)
}
