/**
 * The hash of the dataset, kept in steps: what an import costs must not grow with what was imported before. It is that of
 * a sum, which takes sources in and out one by one, in any order, and comes to the same as adding up what is left.
 *
 * The sum is LtHash (Lewi, Kim, Maykov, Weis: Securing Update Propagation with Homomorphic Hashing, 2019): each source
 * becomes 1,024 numbers of 16 bits, added place by place. Numbers of 256 bits added up would let two sets of sources be
 * sought out that come to the same; in so many places at once nobody knows how.
 */
import { createHash, hash } from 'node:crypto'

const places = 1_024

export interface HashedSource {
  readonly id: string
  readonly hash: string
}

/** The sum over all sources of a dataset. */
export class SourceSum {
  readonly #sum: Uint16Array

  /** @param text as `toString` gave it; null for a dataset without sources */
  constructor(text: string | null = null) {
    this.#sum = text === null ? new Uint16Array(places) : numbersIn(Buffer.from(text, 'base64'))
  }

  add(source: HashedSource): void {
    this.#take(source, 1)
  }

  remove(source: HashedSource): void {
    this.#take(source, -1)
  }

  /** Counts on a graph of a hundred thousand sources that keeps no sum yet: hence no iterator. */
  #take(source: HashedSource, sign: 1 | -1): void {
    const numbers = bytesFor(source)
    for (let at = 0; at < places; at++)
      this.#sum[at] =
        (this.#sum[at] as number) + sign * ((numbers[2 * at] as number) + 256 * (numbers[2 * at + 1] as number))
  }

  /** Without its width: as the graph keeps it. */
  toString(): string {
    return bytesOf(this.#sum).toString('base64')
  }

  /** SHA-256 in hexadecimal, the hash of the dataset. */
  hash(): string {
    return hash('sha256', bytesOf(this.#sum))
  }
}

/** The sum over all of these sources. */
export function sumOf(sources: Iterable<HashedSource>): SourceSum {
  const sum = new SourceSum()
  for (const source of sources) sum.add(source)
  return sum
}

/** The hash of a dataset of these sources. */
export const datasetHash = (sources: Iterable<HashedSource>): string => sumOf(sources).hash()

/** The lower byte of each number first. */
const bytesFor = ({ id, hash: own }: HashedSource): Buffer =>
  createHash('shake256', { outputLength: 2 * places })
    .update(JSON.stringify([id, own]))
    .digest()

const numbersIn = (bytes: Buffer): Uint16Array =>
  Uint16Array.from({ length: places }, (_, at) => bytes.readUInt16LE(2 * at))

function bytesOf(numbers: Uint16Array): Buffer {
  const bytes = Buffer.alloc(2 * places)
  for (const [at, number] of numbers.entries()) bytes.writeUInt16LE(number, 2 * at)
  return bytes
}
