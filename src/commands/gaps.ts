/** `thi-dua gaps`: what the sources of places leave open, counted and listed. */
import { formatGapReport } from '../ingest/place/gap.ts'
import { readPlaces } from '../ingest/place/readPlaces.ts'
import { exitCode, type Given, type Outcome } from './command.ts'

export async function gaps({ report }: Given): Promise<Outcome> {
  // Reading them keeps the process busy for some seconds, in which it could report nothing.
  report('Reading the places …')
  const { gaps } = readPlaces()
  return { code: exitCode.well, text: formatGapReport(gaps), data: gaps }
}
