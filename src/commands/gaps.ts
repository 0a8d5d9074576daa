/** `npm run gaps`: what the sources of places leave open, counted and listed. */
import { formatGapReport } from '../ingest/place/gap.ts'
import { readPlaces } from '../ingest/place/readPlaces.ts'

console.log(formatGapReport(readPlaces().gaps))
