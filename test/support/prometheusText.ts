/** Reads what Prometheus reads: the text format 0.0.4, strictly, so that what it would drop is an error here. */

export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

export interface Exposition {
  /** The type of each metric: counter, gauge, histogram or summary. */
  readonly types: ReadonlyMap<string, string>
  readonly samples: readonly Sample[]
}

const sampleLine = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? ([Nn]a[Nn]|[+-]Inf|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/
const labelText = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\[\\n"])*)"(?:,|$)/y

export function readPrometheus(text: string): Exposition {
  const types = new Map<string, string>()
  const samples: Sample[] = []
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const type = /^# TYPE (\S+) (counter|gauge|histogram|summary)$/.exec(line)
    if (type) types.set(type[1] as string, type[2] as string)
    else if (!/^# HELP \S+ /.test(line)) samples.push(sampleOf(line, types))
  }
  if (new Set(samples.map(({ name, labels }) => JSON.stringify([name, labels]))).size < samples.length) {
    throw new Error('A sample stands there twice.')
  }
  return { types, samples }
}

function sampleOf(line: string, types: ReadonlyMap<string, string>): Sample {
  const [, name, labels = '', value] = sampleLine.exec(line) ?? []
  if (name === undefined || value === undefined) throw new Error(`This is no sample: ${line}`)
  if (!types.has(name) && !types.has(name.replace(/_(bucket|sum|count)$/, ''))) throw new Error(`${name} has no type.`)
  return { name, labels: labelsOf(labels), value: Number(value.replace('Inf', 'Infinity')) }
}

function labelsOf(text: string): Record<string, string> {
  const labels: Record<string, string> = {}
  labelText.lastIndex = 0
  while (labelText.lastIndex < text.length) {
    const [, name, value] = labelText.exec(text) ?? []
    if (name === undefined || value === undefined) throw new Error(`These are no labels: ${text}`)
    labels[name] = value
  }
  return labels
}

/** The sum of the samples of that name which bear the labels. */
export function sumOf({ samples }: Exposition, name: string, labels: Record<string, string> = {}): number {
  const found = samples.filter(
    (sample) => sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
  )
  return found.reduce((sum, { value }) => sum + value, 0)
}
