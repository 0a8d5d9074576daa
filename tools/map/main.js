/**
 * Makes `seeds/places/map.json`: the provinces of Việt Nam before and after 2025-07-01 as paths of an SVG picture.
 * The outlines come from Natural Earth (seeds/README.md names the file). What lies in which province of today is read
 * from `seeds/places/places.json`, so that the map and the graph cannot disagree.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { geoMercator, geoPath } from 'd3-geo'
import { feature, merge, mesh, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import { cleanOutlines } from './outlines.js'
import { provincesIn } from './provinces.js'

const width = 300
const height = 640
/** How much of the detail is left out, and how fine the grid is that points are put on: enough to find a province by. */
const detailLeftOut = 0.35
const grid = 4000

const places = JSON.parse(readFileSync(new URL('../../seeds/places/places.json', import.meta.url), 'utf8'))
const provinces = provincesIn(places)
const outlines = await cleanOutlines(provinces)
const detailed = presimplify(topology({ provinces: outlines }, 1e5))
const map = quantize(simplify(detailed, quantile(detailed, detailLeftOut)), grid)
const pieces = map.objects.provinces.geometries
const projection = geoMercator().fitExtent(
  [
    [8, 8],
    [width - 8, height - 8],
  ],
  outlines,
)
const path = geoPath(projection).digits(1)

const drawn = {
  ...Object.fromEntries(pieces.map((piece) => [piece.id, feature(map, piece).geometry])),
  ...Object.fromEntries(
    provinces.now.map(({ id, from }) => [
      id,
      merge(
        map,
        pieces.filter((p) => from.includes(p.id)),
      ),
    ]),
  ),
}
const nowOf = new Map(provinces.now.flatMap(({ id, from }) => from.map((old) => [old, id])))
const versions = [...provinces.before, ...provinces.now]
const result = {
  width,
  height,
  land: path(merge(map, pieces)),
  coast: path(mesh(map, map.objects.provinces, (one, other) => one === other)),
  borders: {
    before: path(mesh(map, map.objects.provinces, (one, other) => one !== other)),
    now: path(mesh(map, map.objects.provinces, (one, other) => nowOf.get(one.id) !== nowOf.get(other.id))),
  },
  provinces: Object.fromEntries(
    versions.flatMap(({ id, versions: all }) => all.map((version) => [version, placed(drawn[id])])),
  ),
  islands: { 'Hoàng Sa': pointAt(112, 16.5), 'Trường Sa': pointAt(114, 9.5) },
  projection: { scale: projection.scale(), translate: projection.translate() },
}
const lines = Object.entries(result).map(([key, value]) => `${JSON.stringify(key)}: ${textOf(key, value)}`)
writeFileSync(new URL('../../seeds/places/map.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`)
console.log(`${provinces.before.length} provinces before, ${provinces.now.length} now; wrote seeds/places/map.json`)

function pointAt(east, north) {
  return projection([east, north]).map((number) => Math.round(number * 10) / 10)
}

/** The middle of the largest part: what lies in a province is drawn on land. */
function placed(geometry) {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const polygons = parts.map((coordinates) => ({ type: 'Polygon', coordinates }))
  const [largest] = polygons.sort((one, other) => path.area(other) - path.area(one))
  return { centre: path.centroid(largest).map((number) => Math.round(number * 10) / 10), shape: path(geometry) }
}

/** A province a line, so that a change can be read. */
function textOf(key, value) {
  if (key !== 'provinces') return JSON.stringify(value)
  const rows = Object.entries(value).map(([id, one]) => `${JSON.stringify(id)}: ${JSON.stringify(one)}`)
  return `{\n${rows.sort().join(',\n')}\n}`
}
