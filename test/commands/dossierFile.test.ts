import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { dossiersAt } from '../../src/commands/dossierFile.ts'
import { SetupError } from '../../src/graph/local/setupError.ts'
import { readDossier } from '../../src/ingest/dossier/read.ts'

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-graph-files-'))
const file = (name: string, text: string | Uint8Array = 'article:\n'): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
afterAll(() => rmSync(folder, { recursive: true }))

const refusal = (...paths: string[]): string => {
  try {
    dossiersAt(paths)
  } catch (error) {
    if (error instanceof SetupError) return `${error.message} ${error.remedy}`
    throw error
  }
  throw new Error('it was not refused')
}

describe('the paths that a command is given', () => {
  it('are files as they are, and of folders all dossiers by name, each once', () => {
    mkdirSync(join(folder, 'mau'))
    const names = ['mau/b.yaml', 'mau/a.yml', 'mau/ghi-chu.txt'].map((name) => file(name))
    expect(dossiersAt([join(folder, 'mau'), names[0] as string]).map((one) => one.file)).toEqual([
      join(folder, 'mau/a.yml'),
      join(folder, 'mau/b.yaml'),
    ])
    expect(dossiersAt([names[2] as string])[0]?.bytes).toEqual(Buffer.from('article:\n'))
  })

  it('are of any spelling of .yaml and .yml, and never the hidden shadows that macOS and editors leave', () => {
    mkdirSync(join(folder, 'la'))
    for (const name of ['B.YAML', 'a.Yml', '._a.yaml', '.#b.yaml', '.yaml', 'c.yaml~']) file(`la/${name}`)
    expect(dossiersAt([join(folder, 'la')]).map((one) => one.file)).toEqual([
      join(folder, 'la/B.YAML'),
      join(folder, 'la/a.Yml'),
    ])
  })

  it('must be files: what would never end, or leads in a circle, is named', () => {
    const [pipe, link] = [join(folder, 'ống.yaml'), join(folder, 'vòng.yaml')]
    execFileSync('mkfifo', [pipe])
    symlinkSync(link, link)
    expect(refusal(pipe)).toBe(
      `${pipe} is a pipe, not a file. Name a file; what comes from another program goes into one first.`,
    )
    expect(refusal('/dev/null')).toMatch(/^\/dev\/null is a device, not a file/)
    expect(refusal(link)).toBe(
      `${link} leads in a circle: it is a symbolic link that ends at itself. See where it points with \`ls -l\`, and make it point at a file.`,
    )
    expect(refusal(join(file('tep.yaml'), 'x.yaml'))).toMatch(
      /There is no .*tep.yaml\/x.yaml: a part of that path is a file/,
    )
    expect(refusal('a'.repeat(5_000))).toMatch(/^a{80}… is too long for a path/)
  })

  it('are named without signs that act in a terminal', () => {
    expect(refusal('\u001b[2J\n.yaml')).toMatch(/^There is no \\u001b\[2J\\u000a.yaml\. /)
  })

  it('must be there', () => {
    expect(refusal(join(folder, 'khong-co.yaml'))).toBe(
      `There is no ${folder}/khong-co.yaml. Check the path; it starts from the folder you are in.`,
    )
  })

  it('must hold a dossier', () => {
    mkdirSync(join(folder, 'trong'))
    expect(refusal(join(folder, 'trong'))).toBe(
      `The folder ${folder}/trong holds no dossier. Name a folder with files that end in .yaml or .yml.`,
    )
    mkdirSync(join(folder, 'sai/thu-muc.yaml'), { recursive: true })
    expect(refusal(join(folder, 'sai'))).toMatch(/thu-muc.yaml is a folder, not a file/)
  })

  it('may be of any size, and no more is read than shows that it is too large', () => {
    const [large] = dossiersAt([file('lon.yaml', new Uint8Array(50_000_000).fill(0x61))])
    expect(large?.bytes.length).toBe(1_000_001)
    expect(readDossier('lon.yaml', large?.bytes as Uint8Array).problems.map(({ message }) => message)).toEqual([
      'the file has more than 1000000 bytes',
    ])
  })
})
