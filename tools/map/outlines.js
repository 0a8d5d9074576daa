/** The outlines of the provinces before 2025-07-01, with borders that meet, named by the ids of the graph. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea } from 'd3-geo'
import mapshaper from 'mapshaper'

const source = '@superset-ui/legacy-plugin-chart-country-map/lib/countries/vietnam.geojson'

/** Names that the source writes in another way, after `plain`. */
const spellings = new Map([['thừa thiên huế', 'huế']])

export async function cleanOutlines({ before }) {
  const text = readFileSync(createRequire(import.meta.url).resolve(source), 'utf8')
  const ids = new Map(before.map(({ id, name }) => [plain(name), id]))
  const features = JSON.parse(await snapped(text)).features.map((one) => named(one, ids))
  const seen = new Set(features.map(({ id }) => id))
  const missing = before.filter(({ id }) => !seen.has(id))
  if (missing.length > 0) throw new Error(`No outline for ${missing.map(({ id }) => id).join(', ')}.`)
  return { type: 'FeatureCollection', features }
}

/** Neighbours' borders in the source differ by a hair; between them lie slivers that belong to nobody. */
async function snapped(text) {
  const output = await mapshaper.applyCommands('-i in.geojson snap -clean -o out.geojson', { 'in.geojson': text })
  return output['out.geojson'].toString()
}

function named({ geometry, properties }, ids) {
  const name = plain(properties.NAME_1)
  const id = ids.get(spellings.get(name) ?? name)
  if (!id) throw new Error(`No province of the graph is named “${properties.NAME_1}”.`)
  return { type: 'Feature', id, properties: {}, geometry: wound(geometry) }
}

const plain = (name) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(thành phố|tỉnh) /, '')
    .replace(/[\s–-]+/g, ' ')
    .trim()

/** Rings run clockwise for d3, which takes a shape of the other way round for all of the earth but that shape. */
function wound(geometry) {
  if (geoArea(geometry) <= 2 * Math.PI) return geometry
  const turned = (polygon) => polygon.map((ring) => [...ring].reverse())
  const { type, coordinates } = geometry
  return { type, coordinates: type === 'Polygon' ? turned(coordinates) : coordinates.map(turned) }
}
