/** `thi-dua gaps`: how many cases of what the sources of places leave open; the report it reads, built ahead, names each. */
import { readFileSync } from 'node:fs'
import { exitCode, type Given, type Outcome } from './command.ts'

const built = (name: string): string => readFileSync(new URL(`../../seeds/places/${name}`, import.meta.url), 'utf8')

export async function gaps({ report }: Given): Promise<Outcome> {
  report('Reading the places …')
  const [counts = ''] = built('gaps.md').split('\n## ')
  // Without the title and what is said there of the file.
  const text = counts.slice(counts.indexOf('\n- ') + '\n- '.length).trim()
  return { code: exitCode.well, text, data: JSON.parse(built('gaps.json')) }
}
