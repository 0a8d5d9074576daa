/** The provinces before and after 2025-07-01, with all versions that have the same ground, and what today's are made of. */

/** The day from which there are 34 provinces. */
const merged = '2025-07-01'

export function provincesIn({ places, changes }) {
  const all = places.filter(({ level, country }) => level === 'PROVINCE' && country === 'VN')
  const byId = new Map(all.map((place) => [place.id, place]))
  const next = (id) => changes.filter(({ from, to }) => from === id && byId.has(to)).map(({ to }) => to)
  const old = all.filter(({ validFrom, validTo }) => inForce(validFrom, validTo, '2025-06-30'))
  return {
    before: old.map(({ id, name }) => ({ id, name, versions: [id, ...earlier(id, all, next)] })),
    now: todays(all, old, next),
  }
}

const inForce = (from, to, day) => (from ?? '') <= day && day <= (to ?? '9')

/** Versions of the same ground that ended before: tỉnh Thừa Thiên Huế, before it became a city. */
const earlier = (id, all, next) => all.filter((place) => next(place.id).includes(id)).map((place) => place.id)

/** Each province in force on the day of the merger, what it came from, and the versions that followed it on its ground. */
function todays(all, old, next) {
  return all
    .filter(({ validFrom, validTo }) => inForce(validFrom, validTo, merged))
    .map(({ id, name }) => ({
      id,
      name,
      from: old.filter((place) => place.id === id || next(place.id).includes(id)).map((place) => place.id),
      versions: [id, ...next(id)],
    }))
}
