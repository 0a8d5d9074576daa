/** Small pictures beside words; they never stand alone, and screen readers pass over them. */
const strokes: Readonly<Record<string, string>> = {
  Campaign: 'M3 14V2m0 1.2c3-1.6 5.2 1.5 9 .2v6c-3.8 1.3-6-1.8-9-.2',
  Organization: 'M2 14h12M3 6.5h10M8 2 2.6 5.4h10.8zM4.5 6.5V12m3.5-5.5V12m3.5-5.5V12M3 12h10',
  Post: 'M3 13.5v-2.2a3 3 0 0 1 3-3h4a3 3 0 0 1 3 3v2.2M8 2.2l.9 1.8 2 .3-1.45 1.4.35 2L8 6.8 6.2 7.7l.35-2L5.1 4.3l2-.3z',
  Person: 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8M2.8 14c.5-2.7 2.6-4 5.2-4s4.7 1.3 5.2 4',
  Place:
    'M8 14.3c3-3.3 4.6-5.8 4.6-8a4.6 4.6 0 1 0-9.2 0c0 2.2 1.6 4.7 4.6 8M8 8a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 8 8',
  Award: 'M8 9.2a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2M5.7 8.6 4.5 14 8 12.2l3.5 1.8-1.2-5.4',
  Standard: 'M2.5 13.5h11M3.5 13.5v-3h3v3m0-3v-3h3v6m0-6v-4h3v10',
  Article: 'M3.5 2h9v12h-9zM5.5 5h5M5.5 7.5h5M5.5 10h3',
  Document: 'M4 2h5.5L12.5 5v9H4zM9.5 2v3h3M6 8h4.5M6 10.5h3',
  Fact: 'M3 11.5c2-.5 2.5-1.5 2.5-3H3V4.5h4v4c0 2.5-1.5 4-4 4m6.5-1c2-.5 2.5-1.5 2.5-3h-2.5V4.5h4v4c0 2.5-1.5 4-4 4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9m3.4-1.1 3.6 3.6',
  down: 'M8 2.5v8m-3-3 3 3 3-3M3 13.5h10',
  link: 'M6.5 9.5 9.5 6.5M7 4.5 8.5 3a3 3 0 0 1 4.5 4.2L11.5 9M9 11.5 7.5 13A3 3 0 0 1 3 8.8L4.5 7',
  embed: 'M2 3.5h12v9H2zM5.5 6.5 4 8l1.5 1.5m5-3L12 8l-1.5 1.5',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5',
  check: 'M3 8.5 6.5 12 13 4.5',
  open: 'M5.7 6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1.9-1.1 1.8m0 2.2v.2',
  past: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 5v3.5l2 1.3',
  conflict: 'M3 8h4l-1 5 6-7H8l1-4z',
  target: 'M8 13V3m-4 4 4-4 4 4',
}

/** The strokes of a picture in a box of 16 by 16, for figures that draw it themselves. */
export const strokesOf = (name: string): string => strokes[name] ?? 'M8 8h.01'

export const Icon = ({ name, size = 16 }: { name: string; size?: number }) => (
  <svg class="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
    <path d={strokesOf(name)} />
  </svg>
)
