/** Prints what the seeds come to on this machine: their hash, the places' and the dataset's. */
import { readDossier } from '../../src/ingest/dossier/read.ts'
import { readPlaces } from '../../src/ingest/place/readPlaces.ts'
import { prepareAll } from '../../src/ingest/prepare/prepareAll.ts'
import { dossierFiles, lexiconOver, referenceFiles, seedsHash } from '../../src/ingest/seed.ts'
import { datasetHash } from '../../src/ingest/write/datasetHash.ts'
import { placesHash } from '../../src/ingest/write/writePlaces.ts'

const places = readPlaces()
const read = [...referenceFiles(), ...dossierFiles()].map(({ file, bytes }) => readDossier(file, bytes))
const prepared = prepareAll(
  read.flatMap(({ dossier }) => dossier ?? []),
  [],
  lexiconOver(places),
)
const hashes = prepared.map(({ source, hash }) => ({ id: source.declaration.id, hash }))
console.log(JSON.stringify({ seeds: seedsHash(), places: placesHash(places), dataset: datasetHash(hashes) }))
